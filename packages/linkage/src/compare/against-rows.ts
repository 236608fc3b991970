import { fail, type Result } from "@jegap/exact";
import { type Cause, Causes } from "./causes.ts";
import { type CellDifference, cellDifferences, type TheirRow } from "./rows.ts";
import { lineOf, type Side } from "./shares.ts";

/** Where our result and the other side's table first part, and what may lie behind it. */
export interface RowsComparison {
  /** Absent where every cell agrees as far as it is written. */
  readonly first?: CellDifference;
  readonly differing: readonly CellDifference[];
  /** Ways to their figure that were tried and reproduce it, the best first. */
  readonly causes: readonly Cause[];
  readonly rows: number;
}

/** Which goods line and which linked item their table is about; by default the first of each. */
export interface RowsChoice {
  readonly line?: string;
  readonly item?: string;
}

/** Compares our result with the other side's table, and tries the likely causes of the first differing cell. */
export function compareWithRows(
  mine: Side,
  rows: readonly TheirRow[],
  choice: RowsChoice = {},
): Result<RowsComparison> {
  const line = lineOf(mine.table, choice.line);
  if (line === undefined) return fail("reading-unknown-line", { line: choice.line ?? "" });
  const items = [...new Set(mine.plan.versions.flatMap(({ terms }) => Object.keys(terms.link ?? {})))];
  const item = choice.item ?? items[0] ?? "";
  if (choice.item !== undefined && !items.includes(choice.item))
    return fail("compare-unknown-item", { item, items: items.join(", ") });
  const differing = cellDifferences(rows, line, item);
  const [first] = differing;
  if (first === undefined) return { ok: true, value: { differing, causes: [], rows: rows.length } };
  const causes = new Causes(mine, line, rows, item, differing).all();
  return { ok: true, value: { first, differing, causes, rows: rows.length } };
}
