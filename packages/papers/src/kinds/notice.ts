import type { Day, Json } from "@jegap/exact";
import {
  type Adjustment,
  adjustmentJson,
  type ChangeTable,
  explain,
  hashTerms,
  type LinkageTerms,
  rootsOf,
  type Step,
  sayFigure,
} from "@jegap/linkage";
import { gradeWords, type Language, paperWords, say, tableWords, termWords } from "@jegap/words";
import type { Block, Paper } from "../model/paper.ts";
import { type AgreementHead, headJson, headRows, signatures } from "../model/parties.ts";
import { inEach, type PaperLanguage, paragraphs, plain, type Said, told } from "../model/said.ts";
import { type Common, paperOf } from "../model/seal.ts";
import { observedUnder, sayPrice, sayWhy } from "./look.ts";

/** What a notice is made from: the change table and the adjustment date it tells of. */
export interface NoticeInput extends Common {
  readonly head: AgreementHead;
  readonly terms: LinkageTerms;
  readonly table: ChangeTable;
  readonly on: Day;
}

function outcomeOf(look: Adjustment, language: Language): string {
  const reason = sayWhy(look, language).replace(/[.。]$/u, "");
  const before = sayPrice(look.before, language);
  if (look.outcome === "adjusted")
    return say(tableWords.outcomeAdjusted, language, {
      before,
      after: sayPrice(look.after, language),
      effective: look.effective ?? "",
    });
  return say(
    look.outcome === "unchanged" ? tableWords.outcomeUnchanged : tableWords.outcomeBlocked,
    language,
    {
      before,
      reason,
    },
  );
}

function observationTable(observed: readonly Step[], language: PaperLanguage): Block {
  const cell = (step: Step, fact: string): Said => plain(step.facts?.[fact] ?? "");
  return {
    kind: "table",
    columns: [
      { title: told(tableWords.series, language), align: "left", share: 10 },
      { title: told(tableWords.period, language), align: "left", share: 4 },
      { title: told(tableWords.printed, language), align: "right", share: 6 },
      { title: told(tableWords.known, language), align: "left", share: 7 },
    ],
    rows: observed.map((step) => [
      cell(step, "series"),
      cell(step, "period"),
      inEach(language, (l) => sayFigure(step, step.unit, l)),
      inEach(language, (l) => {
        const { known = "", grade = "unrecorded" } = step.facts ?? {};
        return `${known} (${gradeWords[grade as keyof typeof gradeWords][l]})`;
      }),
    ]),
    empty: told(paperWords.empty, language),
  };
}

function linesTable(
  looks: readonly Adjustment[],
  terms: LinkageTerms,
  language: PaperLanguage,
): readonly Block[] {
  if (looks.length < 2) return [];
  const names = new Map(terms.goods.lines.map((line) => [line.id, line.name]));
  return [
    { kind: "heading", text: told(tableWords.noticeLines, language) },
    {
      kind: "table",
      columns: [
        { title: told(termWords.goodsId, language), align: "left", share: 3 },
        { title: told(termWords.goodsName, language), align: "left", share: 5 },
        { title: told(tableWords.before, language), align: "right", share: 4 },
        { title: told(tableWords.after, language), align: "right", share: 4 },
        { title: told(tableWords.effective, language), align: "left", share: 4 },
      ],
      rows: looks.map((look) => [
        plain(look.line),
        plain(names.get(look.line) ?? ""),
        inEach(language, (l) => sayPrice(look.before, l)),
        inEach(language, (l) => sayPrice(look.after, l)),
        plain(look.effective ?? ""),
      ]),
      empty: told(paperWords.empty, language),
    },
  ];
}

/** The looks of an adjustment date, one a goods line. */
function looksOn(table: ChangeTable, on: Day): readonly Adjustment[] {
  return table.lines.flatMap((line) => line.adjustments.filter((look) => look.date === on));
}

/**
 * One adjustment with its derivation: the result in one sentence, the published figures, every step. A goods list
 * shows the derivation of its first line and the result of each. Undefined where there is no such adjustment date.
 */
export function notice(input: NoticeInput): Paper | undefined {
  const { head, terms, table, on, language } = input;
  const looks = looksOn(table, on);
  const [first] = looks;
  if (first === undefined) return undefined;
  const lineNote: readonly Block[] =
    looks.length > 1
      ? [{ kind: "paragraph", text: told(tableWords.line, language, { line: first.line }) }]
      : [];
  const blocks: readonly Block[] = [
    {
      kind: "fields",
      rows: [
        ...headRows(head, language),
        { label: told(tableWords.goods, language), value: [plain(terms.goods.name)] },
        { label: told(tableWords.adjustmentDate, language), value: [plain(on)] },
        { label: told(paperWords.knownOn, language), value: [plain(first.decided ?? table.knownOn)] },
      ],
    },
    ...lineNote,
    {
      kind: "paragraph",
      text: inEach(language, (l) =>
        say(tableWords.noticeText, l, { date: on, outcome: outcomeOf(first, l) }),
      ),
    },
    { kind: "heading", text: told(tableWords.derivation, language) },
    { kind: "steps", items: paragraphs(language, (l) => explain(first, l)) },
    { kind: "heading", text: told(tableWords.observations, language) },
    observationTable(observedUnder(rootsOf(first)), language),
    ...linesTable(looks, terms, language),
    signatures(head, language, false),
  ];
  const termsHash = hashTerms(terms);
  const adjustments: readonly Json[] = looks.map(adjustmentJson);
  return paperOf(
    {
      kind: "notice",
      blocks,
      data: { ...headJson(head), termsHash, knownOn: table.knownOn, adjustments },
      hashes: [[paperWords.termsHash, termsHash] as const],
    },
    input,
  );
}
