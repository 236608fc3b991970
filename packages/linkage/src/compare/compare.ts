import { type Day, fail, type Rational, type Result, sameDimension } from "@jegap/exact";
import type { Price } from "../adjust/adjustment.ts";
import { type Difference, firstDifference } from "./difference.ts";
import { type Days, lineOf, type Share, type Side, sharesOf, totalOf, worthOf } from "./shares.ts";

/** Where two results first part, and what each difference is worth. */
export interface ResultComparison {
  /** Absent where no figure differs. */
  readonly first?: Difference;
  /** The first look of either side, and the day whose prices are compared. */
  readonly days: Days;
  readonly mine: Price;
  readonly theirs: Price;
  /** In the order of the steps; they add up to `total`. */
  readonly shares: readonly Share[];
  /** Their price less ours, in base units. */
  readonly total: Rational;
}

/** Which goods line and which day are compared; by default the first line and the earlier of the two days known. */
export interface CompareChoice {
  readonly line?: string;
  readonly day?: Day;
}

/** Compares two results of the engine: the first differing input or step, and the won of each difference. */
export function compareResults(
  mine: Side,
  theirs: Side,
  choice: CompareChoice = {},
): Result<ResultComparison> {
  const [ours, others] = [lineOf(mine.table, choice.line), lineOf(theirs.table, choice.line)];
  if (ours === undefined || others === undefined)
    return fail("reading-unknown-line", { line: choice.line ?? "" });
  const units = { mine: ours.start.unit.text, theirs: others.start.unit.text };
  if (!sameDimension(ours.start.dimension, others.start.dimension))
    return fail("compare-units-differ", units);
  const [earlier] = [mine.question.knownOn, theirs.question.knownOn].sort();
  const day = choice.day ?? earlier ?? mine.question.knownOn;
  const first = firstDifference(ours, others);
  const looks = [...ours.adjustments, ...others.adjustments]
    .map(({ date }) => date)
    .filter((date) => date <= day);
  const days = { from: looks.sort()[0] ?? day, to: day };
  const shares = sharesOf(mine, theirs, choice.line, days);
  const prices = { mine: worthOf(mine, ours, days).last, theirs: worthOf(theirs, others, days).last };
  const found = { days, ...prices, shares, total: totalOf(shares) };
  return { ok: true, value: first === undefined ? found : { first, ...found } };
}
