import { type Rational, writeFigure } from "../a/rational.ts";
import type { Members, Value } from "../read/json.ts";
import type { Step } from "../read/step.ts";
import { fieldWords, type Language, modeWords, operationWords, say } from "./words.ts";

const shownPlaces = 9n;

/** A figure for the eye: the decimal where it ends soon, else the first places and `…`. */
export function showFigure(value: Rational): string {
  const scale = 10n ** shownPlaces;
  const size = value.n < 0n ? -value.n : value.n;
  const scaled = (size * scale) / value.d;
  const after = `${scaled % scale}`.padStart(Number(shownPlaces), "0").replace(/0+$/, "");
  const whole = `${scaled / scale}`.replace(/\B(?=([0-9]{3})+$)/g, ",");
  const more = (size * scale) % value.d === 0n ? "" : "…";
  return `${value.n < 0n ? "−" : ""}${whole}${after === "" ? "" : `.${after}`}${more}`;
}

/** What the step rests on, in words. */
export function sayField(field: string | undefined, language: Language): string {
  for (const [pattern, text] of fieldWords) {
    const match = field === undefined ? null : pattern.exec(field);
    if (match !== null) return say(text, language, { name: match[1] ?? "" });
  }
  return field ?? "";
}

function observationFacts(step: Step, body: Members): Readonly<Record<string, string>> {
  const list = body.get("observations");
  const found: Value | undefined = Array.isArray(list) ? list[(step.observation ?? 0) - 1] : undefined;
  const text = (key: string): string => {
    const value = found instanceof Map ? (found as Members).get(key) : undefined;
    return typeof value === "string" ? value : "";
  };
  return { series: text("series"), period: text("period"), printed: text("value") };
}

/** How a step was worked out, with its operands by number. */
export function sayWorking(step: Step, body: Members, language: Language): string {
  const ids = step.of.map((id) => `#${id}`);
  const own = JSON.parse(step.text) as { readonly figure?: string; readonly row?: number };
  const mode = modeWords[step.facts.mode ?? ""];
  const text = operationWords[step.op];
  if (text === undefined) return step.op;
  return say(text, language, {
    ...observationFacts(step, body),
    figure: own.figure ?? "",
    row: `${own.row ?? ""}`,
    list: ids.join(", "),
    plus: ids.join(" + "),
    minus: ids.join(" − "),
    times: ids.join(" × "),
    over: ids.join(" ÷ "),
    first: ids[0] ?? "",
    second: ids[1] ?? "",
    sign: step.facts.comparison === "at least" ? "≥" : ">",
    mode: mode === undefined ? "" : mode[language],
    step: step.facts.step === undefined ? "" : writeFigure(step.facts.step),
  });
}

/** The field of a step, as the file holds it. */
export function fieldOf(step: Step): string | undefined {
  return (JSON.parse(step.text) as { readonly field?: string }).field;
}
