import { readFileSync } from "node:fs";
import { must } from "@jegap/exact";
import {
  addressOf,
  decide,
  type FigureRecord,
  koreanArticle,
  type LawCase,
  lawBook,
  readCases,
  readDeal,
} from "@jegap/law";
import {
  type LawReasonWords,
  lawArticles,
  lawConfidences,
  lawFacts,
  lawNotes,
  lawReasons,
  lawResults,
  lawSources,
  lawUnits,
  lawUnsettled,
  say,
  type Text,
  lawPageWords as words,
} from "@jegap/words";
import { enums } from "../packages/law/src/facts/deal.ts";
import { both, code, page as inSections, table } from "./markdown.ts";

const articles: Readonly<Record<string, Text>> = lawArticles;
const reasons: Readonly<Record<string, LawReasonWords>> = lawReasons;
const choices: Readonly<Record<string, readonly string[]>> = { ...enums, entries_present: enums.entry };

function caseList(): readonly LawCase[] {
  const file = new URL("../packages/law/test/cases/cases.json", import.meta.url);
  return must(readCases(JSON.parse(readFileSync(file, "utf8"))));
}

/** `WWA 21(3)2` belongs to the page of `WWA 21`; guidance and civil law have one page each. */
function pageOf(ref: string): string {
  const [act = "", ...rest] = ref.split(" ");
  if (Object.hasOwn(lawArticles, act)) return act;
  const article = /^(?:annex\d+|\d+(?:-\d+)?)/u.exec(rest.join(" "))?.[0] ?? "";
  return `${act} ${article}`;
}

function fileOf(article: string): string {
  return `${article.toLowerCase().replace(" ", "-")}.md`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

function figureTable(records: readonly FigureRecord[]): string {
  const { figure, article, value, period, origin, support, checked } = words.columns;
  const inWords = (r: FigureRecord): Text => {
    const unit = lawUnits[r.unit] ?? { ko: "{value}", en: "{value}" };
    return { ko: say(unit, "ko", { value: r.value }), en: say(unit, "en", { value: r.value }) };
  };
  const rows = records.map((r) => [
    code(r.id),
    `${koreanArticle(r.article)} ${code(r.article)}`,
    both(inWords(r)),
    `${r.from} ~ ${r.to ?? ""}`,
    `${r.promulgation}<br>${both(words.transitions[r.transition])}`,
    [
      both(lawConfidences[r.confidence]),
      ...(r.note === undefined ? [] : [both(lawNotes[r.note])]),
      `[${r.source}](sources.md)`,
    ].join("<br>"),
    r.lastChecked,
  ]);
  return table([figure, article, value, period, origin, support, checked], rows);
}

function articlePage(article: string, cases: readonly LawCase[]): string {
  const text = articles[article];
  const figures = lawBook.records.filter((r) => pageOf(r.article) === article);
  const testing = cases.filter((c) => c.basisRefs.some((ref) => pageOf(ref) === article));
  const address = addressOf(article);
  return inSections(
    `# ${koreanArticle(article)}`,
    ...(text === undefined ? [] : [text.ko, text.en]),
    ...(address === "" ? [] : [`<${address}>`]),
    ...(figures.length === 0 ? [] : [`## ${both(words.figures)}`, figureTable(figures)]),
    ...(testing.length === 0
      ? []
      : [`## ${both(words.cases)}`, list(testing.map((c) => `${c.id} ${c.title}: ${code(c.result)}`))]),
  );
}

function unsettledCase(of: LawCase): readonly string[] {
  const deal = readDeal(of.inputs);
  const verdict = deal.ok ? decide(deal.value) : deal;
  if (!verdict.ok || verdict.value.otherReading === undefined) return [];
  const { result, otherReading: other } = verdict.value;
  const why = reasons[other.reason]?.why;
  return [
    `${of.id} ${of.title}`,
    `${code(result)} ${both(lawResults[result])}`,
    `${code(other.result)} ${both(lawResults[other.result])}${why === undefined ? "" : ` — ${both(why)}`}`,
  ];
}

function unsettledPage(cases: readonly LawCase[]): string {
  const { title, texts, figures, cases: inCases } = words.unsettled;
  const weak = lawBook.records.filter((r) => r.confidence !== "primary" || r.note !== undefined);
  const listed = cases.map(unsettledCase).filter((lines) => lines.length > 0);
  return inSections(
    `# ${both(title)}`,
    `## ${both(texts)}`,
    list(lawUnsettled.map((u) => `${both(u.text)} (${u.refs.map(code).join(", ")})`)),
    `## ${both(figures)}`,
    figureTable(weak),
    `## ${both(inCases)}`,
    listed
      .map(([head, ...readings]) => [`- ${head}`, ...readings.map((r) => `  - ${r}`)].join("\n"))
      .join("\n"),
  );
}

function factsPage(): string {
  const { title, intro, columns } = words.facts;
  const rows = Object.entries(lawFacts).map(([name, text]) => [
    code(name),
    both(text),
    (choices[name.split(".").at(-1) ?? ""] ?? []).map(code).join(" "),
  ]);
  return inSections(
    `# ${both(title)}`,
    intro.ko,
    intro.en,
    table([columns.field, columns.meaning, columns.values], rows),
  );
}

function sourcesPage(): string {
  const { title, columns } = words.sources;
  const rows = Object.entries(lawSources).map(([key, text]) => [key, both(text)]);
  return inSections(`# ${both(title)}`, table([columns.key, columns.source], rows));
}

function indexPage(): string {
  const { title, intro } = words.index;
  const entries = Object.keys(lawArticles).map((a) => `[${koreanArticle(a)}](${fileOf(a)}) ${code(a)}`);
  const others = [
    `[${both(words.unsettled.title)}](unsettled.md)`,
    `[${both(words.facts.title)}](facts.md)`,
    `[${both(words.sources.title)}](sources.md)`,
  ];
  return inSections(`# ${both(title)}`, intro.ko, intro.en, list(entries), list(others));
}

/** The pages of docs/law by their path from the root, and what makes their text. */
export const lawPages: Readonly<Record<string, () => string>> = {
  "docs/law/README.md": indexPage,
  "docs/law/unsettled.md": () => unsettledPage(caseList()),
  "docs/law/facts.md": factsPage,
  "docs/law/sources.md": sourcesPage,
  ...Object.fromEntries(
    Object.keys(lawArticles).map((a) => [`docs/law/${fileOf(a)}`, () => articlePage(a, caseList())]),
  ),
};
