import { readFigure } from "../a/rational.ts";
import type { Report } from "../check.ts";
import type { Members, Value } from "../read/json.ts";
import type { Step } from "../read/step.ts";
import { fieldOf, sayField, sayWorking, showFigure } from "../say/steps.ts";
import { type Language, say, words } from "../say/words.ts";
import { cells, element, table } from "./parts.ts";

function text(look: Members, key: string): string {
  const value = look.get(key);
  return typeof value === "string" || typeof value === "number" ? `${value}` : "";
}

function price(look: Members, key: string): string {
  try {
    return showFigure(readFigure(text(look, key), key));
  } catch {
    // A figure that cannot be read is shown as it stands; the report says what is wrong with it.
    return text(look, key);
  }
}

/** Every step number that stands anywhere in a look. */
function rootsOf(value: Value | undefined, key = ""): readonly number[] {
  const counted = ["look", "version", "name"];
  if (typeof value === "number") return counted.includes(key) ? [] : [value];
  if (value instanceof Map) return [...(value as Members)].flatMap(([name, inner]) => rootsOf(inner, name));
  return Array.isArray(value) ? value.flatMap((inner: Value) => rootsOf(inner, key)) : [];
}

/** Right up to the first wrong step; what comes after it is not judged. */
function markOf(step: Step, report: Report): string {
  const wrong = report.fault?.step;
  if (wrong === undefined) return report.verdict === "correct" ? "✓" : "";
  return step.id < wrong ? "✓" : step.id === wrong ? "✗" : "";
}

function stepRow(step: Step, body: Members, report: Report, language: Language): HTMLElement {
  const wrong = step.id === report.fault?.step;
  const value = `${showFigure(step.value)} ${step.unit === "1" ? "" : step.unit}`;
  const texts = [
    markOf(step, report),
    `#${step.id}`,
    sayField(fieldOf(step), language),
    sayWorking(step, body, language),
    value,
  ];
  return element("tr", wrong ? { class: "bad" } : {}, ...cells("td", texts));
}

/** Every look with its steps; a step stands at the first look that it belongs to, the first wrong one is marked. */
export function looksOf(report: Report, language: Language): readonly HTMLElement[] {
  if (report.file === undefined) return [];
  const { body, steps } = report.file;
  const looks = body.get("looks");
  const wrong = report.fault?.step;
  let shown = 0;
  return (Array.isArray(looks) ? looks : []).map((look: Value) => {
    const own: Members = look instanceof Map ? look : new Map();
    const last = Math.max(shown, ...rootsOf(own));
    const rows = steps.slice(shown, last).map((step) => stepRow(step, body, report, language));
    const isWrong = wrong !== undefined && wrong > shown && wrong <= last;
    shown = last;
    const outcome = text(own, "outcome");
    const said = outcome === "adjusted" || outcome === "blocked" ? words[outcome] : words.unchanged;
    const effective = text(own, "effective");
    const head = element(
      "summary",
      {},
      element("b", {}, say(words.look, language, { number: text(own, "look"), date: text(own, "date") })),
      ` ${said[language]}: ${price(own, "before")} → ${price(own, "after")} `,
      effective === "" ? "" : say(words.from, language, { day: effective }),
    );
    const titles = [
      "",
      ...[words.step, words.what, words.working, words.result].map((title) => title[language]),
    ];
    const open: Readonly<Record<string, string>> = isWrong ? { open: "" } : {};
    return element(
      "details",
      open,
      head,
      table(titles, rows),
      element("p", { class: "small" }, words.earlier[language]),
    );
  });
}
