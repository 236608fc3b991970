import {
  type DutyDay,
  type FigureRecord,
  type Finding,
  koreanArticle,
  lawBook,
  type OwedEntries,
  questionFor,
  type Ref,
  type Verdict,
  weakest,
} from "@jegap/law";
import {
  type Language,
  type LawReasonWords,
  lawActs,
  lawChoices,
  lawConfidences,
  lawLines,
  lawNotes,
  lawQuestions,
  lawReasons,
  lawResults,
  lawSanctions,
  lawUnits,
  say,
  type Text,
} from "@jegap/words";

const reasons: Readonly<Record<string, LawReasonWords>> = lawReasons;

/** Numbers as people read them: 100000000 is 100,000,000. */
function grouped(text: string): string {
  return /^\d{5,}$/.test(text) ? text.replace(/\B(?=(?:\d{3})+$)/gu, ",") : text;
}

/** Articles in the notation of the language. */
export function articles(refs: readonly Ref[], language: Language): string {
  return refs.map((r) => (language === "ko" ? koreanArticle(r) : r)).join(", ");
}

function choice(name: string, language: Language): string {
  const text: Text | undefined = lawChoices[name];
  return text === undefined ? name : say(text, language);
}

/** Facts of a sentence; names of entries become words. */
function factsOf(
  facts: Readonly<Record<string, string>>,
  language: Language,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      key,
      key === "entries"
        ? value
            .split(", ")
            .map((name) => choice(name, language))
            .join(", ")
        : grouped(value),
    ]),
  );
}

/** The first line: the verdict in words, who asks for it, and the weakest support used. */
export function headline(verdict: Verdict, language: Language): string {
  const acts = verdict.acts.map((a) => say(lawActs[a], language)).join(", ");
  const support = weakest([verdict.confidence, verdict.sanctionConfidence ?? "primary"]);
  const weak = say(lawLines.weakest, language, { confidence: say(lawConfidences[support], language) });
  const who = acts === "" ? "" : ` [${acts}]`;
  const needs =
    verdict.needs.length === 0
      ? ""
      : `: ${say(lawLines.needsFirst, language, { facts: verdict.needs.join(", ") })}`;
  const other = verdict.otherReading === undefined ? "" : ` · ${say(lawLines.alsoRead, language)}`;
  return `${say(lawResults[verdict.result], language)}${needs}${who} — ${weak}${other}`;
}

function sanctionLines(finding: Finding, language: Language): readonly string[] {
  const { sanction } = finding;
  if (sanction === undefined) return [];
  const notes = sanction.notes.map((n) => say(lawNotes[n], language));
  const text = [say(lawSanctions[sanction.key], language, factsOf(sanction.facts, language)), ...notes].join(
    " · ",
  );
  return [
    `    ${say(lawLines.sanction, language, { text, confidence: say(lawConfidences[sanction.confidence], language) })}`,
  ];
}

function findingLines(finding: Finding, language: Language): readonly string[] {
  const why = reasons[finding.reason]?.why;
  const sentence = why === undefined ? finding.reason : say(why, language, factsOf(finding.facts, language));
  const other = finding.otherReading;
  const otherWhy = other === undefined ? undefined : reasons[other.reason]?.why;
  return [
    `  - [${say(lawActs[finding.act], language)}] ${say(lawResults[finding.result], language)}: ${sentence}`,
    `    ${say(lawLines.articles, language, { refs: articles(finding.refs, language) })}`,
    `    ${say(lawLines.support, language, { confidence: say(lawConfidences[finding.confidence], language) })}`,
    ...(other === undefined
      ? []
      : [
          `    ${say(lawLines.otherReading, language, {
            result: say(lawResults[other.result], language),
            why: otherWhy === undefined ? other.reason : say(otherWhy, language),
          })}`,
        ]),
    ...sanctionLines(finding, language),
  ];
}

function owedLines(owed: OwedEntries, language: Language): readonly string[] {
  return [
    say(lawLines.entries, language, { act: say(lawActs[owed.act], language) }),
    ...owed.entries.map(({ entry, ref, present }) => {
      const state =
        present === undefined ? "" : `: ${say(present ? lawLines.present : lawLines.missing, language)}`;
      return `  - ${choice(entry, language)} (${articles([ref], language)})${state}`;
    }),
  ];
}

/** One figure in words: article, value with unit, from when, and what to mind. */
export function figureLine(figure: FigureRecord, language: Language): string {
  const unit = lawUnits[figure.unit];
  const value = unit === undefined ? figure.value : say(unit, language, { value: grouped(figure.value) });
  const line = say(lawLines.figure, language, {
    article: articles([figure.article], language),
    value,
    from: figure.from,
  });
  const note = figure.note === undefined ? "" : ` (${say(lawNotes[figure.note], language)})`;
  const weak =
    figure.confidence === "primary" ? "" : ` [${say(lawConfidences[figure.confidence], language)}]`;
  return `${line}${note}${weak}`;
}

const dayWords = {
  "issue-paper": lawLines.issuePaper,
  "term-ends": lawLines.termEnds,
  "keep-until": lawLines.keepUntil,
  "may-be-investigated-until": lawLines.investigatedUntil,
  "forward-by": lawLines.forwardBy,
  "open-talks-by": lawLines.openTalksBy,
  "mediation-after": lawLines.mediationAfter,
  "pay-by": lawLines.payBy,
} as const;

function dayLine({ day, what, then }: DutyDay, language: Language): string {
  const facts = { day, then: then === undefined ? "" : say(lawResults[then], language) };
  return `  - ${say(dayWords[what], language, facts)}`;
}

function needLines(verdict: Verdict, language: Language): readonly string[] {
  if (verdict.needs.length === 0) return [];
  const lines = verdict.needs.map((path) => {
    const question = questionFor(path);
    return `  - ${path}${question === undefined ? "" : `: ${say(lawQuestions[question.text], language)}`}`;
  });
  const results = verdict.possible.map((r) => say(lawResults[r], language)).join(" / ");
  return ["", say(lawLines.needs, language), ...lines, `  ${say(lawLines.possible, language, { results })}`];
}

function todoLines(verdict: Verdict, days: readonly DutyDay[], language: Language): readonly string[] {
  const todo = verdict.findings.flatMap((f) => {
    const text = reasons[f.reason]?.todo;
    return text === undefined ? [] : [`  - ${say(text, language, factsOf(f.facts, language))}`];
  });
  const lines = [...new Set(todo), ...days.map((d) => dayLine(d, language))];
  return lines.length === 0 ? [] : ["", say(lawLines.todo, language), ...lines];
}

function assumedLines(verdict: Verdict, language: Language): readonly string[] {
  const facts = verdict.assumed.filter((name) => name !== "date");
  return [
    ...(verdict.assumed.includes("date") ? [say(lawLines.assumedDay, language, { day: lawBook.asOf })] : []),
    ...(facts.length === 0 ? [] : [say(lawLines.assumed, language, { facts: facts.join(", ") })]),
    say(lawLines.informs, language),
  ];
}

/** The whole answer: verdict, why by article, entries, figures, what is needed, what to do by when, what else. */
export function verdictLines(
  verdict: Verdict,
  days: readonly DutyDay[],
  language: Language,
  beside: readonly string[] = [],
): readonly string[] {
  const later = verdict.notInForce.map(
    (f) =>
      `  - ${say(lawLines.notInForce, language, { article: articles([f.article], language), from: f.from })}`,
  );
  const figures = verdict.figures.map((f) => `  - ${figureLine(f, language)}`);
  return [
    headline(verdict, language),
    ...(verdict.findings.length === 0
      ? []
      : ["", say(lawLines.why, language), ...verdict.findings.flatMap((f) => findingLines(f, language))]),
    ...(verdict.refs.includes("FSA 34") ? ["", say(lawLines.precedence, language)] : []),
    ...verdict.owed.flatMap((o) => ["", ...owedLines(o, language)]),
    ...(figures.length + later.length === 0
      ? []
      : ["", say(lawLines.figures, language), ...figures, ...later]),
    ...needLines(verdict, language),
    ...todoLines(verdict, days, language),
    ...beside,
    "",
    ...assumedLines(verdict, language),
  ];
}
