import type { Json } from "@jegap/exact";
import { paperWords, requestWords } from "@jegap/words";
import type { Block, Paper } from "../model/paper.ts";
import { type AgreementHead, headJson, headRows } from "../model/parties.ts";
import { plain, type Said, told } from "../model/said.ts";
import { type Common, paperOf } from "../model/seal.ts";

/** One place at which two sources were set side by side. */
export interface ComparedRow {
  /** Line, adjustment date and field, as people find it again. */
  readonly where: Said;
  readonly ours: string;
  readonly theirs: string;
  readonly same: boolean;
  readonly difference?: string;
}

export interface CompareInput extends Common {
  readonly head: AgreementHead;
  /** What the two sources are: a file, a certificate. */
  readonly ours: string;
  readonly theirs: string;
  readonly rows: readonly ComparedRow[];
}

/** 대조 보고서: where two change tables first part, and every row that differs. */
export function compareReport(input: CompareInput): Paper {
  const { head, ours, theirs, rows, language } = input;
  const different = rows.filter((row) => !row.same);
  const [first] = different;
  const counts = { same: `${rows.length - different.length}`, different: `${different.length}` };
  const verdict: Said =
    first === undefined
      ? told(requestWords.allSame, language)
      : told(requestWords.firstPart, language, { where: first.where[0] });
  const blocks: readonly Block[] = [
    {
      kind: "fields",
      rows: [
        ...headRows(head, language),
        { label: told(requestWords.ours, language), value: [plain(ours)] },
        { label: told(requestWords.theirs, language), value: [plain(theirs)] },
      ],
    },
    { kind: "note", text: told(requestWords.compareNote, language) },
    { kind: "paragraph", text: told(requestWords.matches, language, counts) },
    { kind: "paragraph", text: verdict },
    {
      kind: "table",
      columns: [
        { title: told(requestWords.where, language), align: "left", share: 8 },
        { title: told(requestWords.ours, language), align: "right", share: 5 },
        { title: told(requestWords.theirs, language), align: "right", share: 5 },
        { title: told(requestWords.difference, language), align: "right", share: 4 },
      ],
      rows: different.map((row) => [
        row.where,
        plain(row.ours),
        plain(row.theirs),
        plain(row.difference ?? ""),
      ]),
      empty: told(paperWords.none, language),
    },
  ];
  const data: Json = {
    ...headJson(head),
    ours,
    theirs,
    rows: rows.map(({ where, ours: left, theirs: right, same }) => ({
      where,
      ours: left,
      theirs: right,
      same,
    })),
  };
  return paperOf({ kind: "compare-report", blocks, data }, input);
}
