import type { Day, Json } from "@jegap/exact";
import { paperWords, requestWords, say } from "@jegap/words";
import type { Block, Paper } from "../model/paper.ts";
import { type AgreementHead, headJson, headRows, signatures } from "../model/parties.ts";
import { inEach, inLanguage, type PaperLanguage, type Said, told } from "../model/said.ts";
import { type Common, paperOf } from "../model/seal.ts";

/** A field that the signed paper leaves open, with the values it permits. */
export interface OpenChoice {
  readonly field: string;
  readonly label: Said;
  readonly values: readonly Said[];
  /** Value both sides agree on, in an interpretation note. */
  readonly agreed?: Said;
}

/** One permitted reading (or several that come to the same) and what it is worth. */
export interface ReadingResult {
  readonly reading: Said;
  readonly outcome: Said;
}

export interface ReadingsInput extends Common {
  readonly head: AgreementHead;
  readonly choices: readonly OpenChoice[];
  readonly results: readonly ReadingResult[];
  /** Further results that are not printed. */
  readonly more?: number;
}

export interface InterpretationInput extends Common {
  readonly head: AgreementHead;
  readonly choices: readonly OpenChoice[];
  readonly from: Day;
}

/** What a choice is about, with the clause's field once below it. */
function named({ label, field }: OpenChoice): Said {
  const [first, second] = label;
  return second === undefined ? [`${first}\n${field}`] : [first, `${second}\n${field}`];
}

function choiceTable(choices: readonly OpenChoice[], agreed: boolean, language: PaperLanguage): Block {
  return {
    kind: "table",
    columns: [
      { title: told(requestWords.choice, language), align: "left", share: 5 },
      { title: told(requestWords.values, language), align: "left", share: 6 },
      ...(agreed
        ? [{ title: told(requestWords.agreedValue, language), align: "left" as const, share: 5 }]
        : []),
    ],
    rows: choices.map((choice) => [
      named(choice),
      inEach(language, (l) => choice.values.map((value) => `· ${inLanguage(value, l)}`).join("\n")),
      ...(agreed ? [choice.agreed ?? told(requestWords.toFill, language)] : []),
    ]),
    empty: told(paperWords.empty, language),
  };
}

function choicesJson(choices: readonly OpenChoice[]): Json {
  return choices.map(({ field, values, agreed }) => ({
    field,
    values,
    ...(agreed === undefined ? {} : { agreed }),
  }));
}

/** Every permitted reading of an unfinished paper with its result; one sentence first where all agree. */
export function readingsReport(input: ReadingsInput): Paper {
  const { head, choices, results, language, more = 0 } = input;
  const outcomes = new Set(results.map(({ outcome }) => outcome.join("\n")));
  const [only] = results;
  const verdict: Said =
    outcomes.size === 1 && more === 0 && only !== undefined
      ? inEach(language, (l) =>
          say(requestWords.readingsSame, l, {
            price: inLanguage(only.outcome, l),
          }),
        )
      : told(requestWords.readingsDiffer, language, { count: `${results.length + more}` });
  const blocks: readonly Block[] = [
    { kind: "fields", rows: headRows(head, language) },
    { kind: "note", text: told(requestWords.readingsNote, language) },
    { kind: "paragraph", text: verdict },
    { kind: "heading", text: told(requestWords.openChoices, language) },
    choiceTable(choices, false, language),
    { kind: "heading", text: told(requestWords.outcome, language) },
    {
      kind: "table",
      columns: [
        { title: told(requestWords.reading, language), align: "left", share: 10 },
        { title: told(requestWords.outcome, language), align: "right", share: 5 },
      ],
      rows: results.map(({ reading, outcome }) => [reading, outcome]),
      empty: told(paperWords.empty, language),
    },
    ...(more === 0
      ? []
      : [{ kind: "note" as const, text: told(requestWords.readingsMore, language, { count: `${more}` }) }]),
  ];
  const data: Json = {
    ...headJson(head),
    choices: choicesJson(choices),
    results: results.map(({ reading, outcome }) => ({ reading, outcome })),
  };
  return paperOf({ kind: "readings-report", blocks, data }, input);
}

/** 해석 합의서: how both sides agree to read what their paper leaves open, to be signed by both. */
export function interpretationNote(input: InterpretationInput): Paper {
  const { head, choices, from, language } = input;
  const blocks: readonly Block[] = [
    { kind: "fields", rows: headRows(head, language) },
    { kind: "heading", text: told(requestWords.openChoices, language) },
    choiceTable(choices, true, language),
    { kind: "paragraph", text: told(requestWords.interpretationText, language, { day: from }) },
    signatures(head, language, false),
  ];
  const data: Json = { ...headJson(head), from, choices: choicesJson(choices) };
  return paperOf({ kind: "interpretation-note", blocks, data }, input);
}
