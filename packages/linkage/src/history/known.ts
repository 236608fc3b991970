import type { Day } from "@jegap/exact";
import type { KnownGrade, Observation } from "./history.ts";

/**
 * What could be known on `day` of one period: the vintages of accepted grades whose known day has come,
 * oldest first. The last is the value as known on that day, the first is the first print.
 */
export function knownVintages(
  vintages: readonly Observation[],
  day: Day,
  accepted: ReadonlySet<KnownGrade>,
): readonly Observation[] {
  return vintages.filter((vintage) => accepted.has(vintage.grade) && vintage.known <= day);
}
