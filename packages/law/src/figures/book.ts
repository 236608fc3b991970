import { type Day, day } from "@jegap/exact";
import { allFigures } from "./all.ts";
import type { Act, FigureRecord } from "./record.ts";

/**
 * The figures a decision is made with, given as an argument so that a question may also be asked of other figures.
 * `range` is, for each act, the days for which its text is encoded: dates outside are refused, not guessed.
 */
export interface FigureBook {
  readonly records: readonly FigureRecord[];
  /** The day on which the records were last compared with their sources. */
  readonly asOf: Day;
  readonly range: Readonly<Record<Act, { readonly first: string; readonly last: string }>>;
}

/**
 * The law as encoded on 2026-11-23. First days: promulgation of Laws 19176 and 19562. Last day: end of the
 * guideline's validity (예규 12, IX), after which the readings below rest on nothing.
 */
export const lawBook: FigureBook = {
  records: allFigures,
  asOf: day("2026-11-23"),
  range: {
    WWA: { first: "2023-01-03", last: "2027-12-31" },
    FSA: { first: "2023-07-18", last: "2027-12-31" },
  },
};

/** The record of this id that holds on the day, if any. */
export function recordOn(book: FigureBook, id: string, on: Day): FigureRecord | undefined {
  return book.records.find((r) => r.id === id && r.from <= on && (r.to === undefined || on <= r.to));
}

/** The book with the records of one id changed: what would be, were this figure another? */
export function withFigure(
  book: FigureBook,
  id: string,
  change: (record: FigureRecord) => FigureRecord,
): FigureBook {
  return { ...book, records: book.records.map((r) => (r.id === id ? change(r) : r)) };
}
