import type { Day } from "@jegap/exact";
import { type IndexHistory, type KnownGrade, knownVintages, type Observation } from "@jegap/linkage";
import { byPeriod } from "./known-on.ts";

/** What one period of a series was on two days; absent where nothing was known of it yet. */
export interface Change {
  readonly series: string;
  readonly before: Observation | undefined;
  readonly after: Observation;
}

/**
 * What a reader of these grades learned between two days: periods published since (`before` absent) and periods whose
 * value or status is another vintage now. Nothing ever becomes unknown, so there is no third kind.
 */
export function changesBetween(
  history: IndexHistory,
  series: readonly string[],
  from: Day,
  to: Day,
  accepted: ReadonlySet<KnownGrade>,
): readonly Change[] {
  return series.flatMap((id) =>
    byPeriod(history.observations(id)).flatMap((vintages) => {
      const before = knownVintages(vintages, from, accepted).at(-1);
      const after = knownVintages(vintages, to, accepted).at(-1);
      if (after === undefined || after === before) return [];
      const isSame = before?.value === after.value && before.status === after.status;
      return isSame ? [] : [{ series: id, before, after }];
    }),
  );
}
