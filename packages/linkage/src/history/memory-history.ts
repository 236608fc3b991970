import type { Day } from "@jegap/exact";
import type { IndexHistory, Observation, SeriesFacts } from "./history.ts";

/** A history held in memory: what a caller has already loaded, or a vector carries with it. */
export function historyOf(
  series: readonly SeriesFacts[],
  observations: readonly Observation[],
): IndexHistory {
  const facts = new Map(series.map((one) => [one.id, one]));
  const bySeries = new Map<string, Observation[]>();
  for (const observation of observations) {
    const listed = bySeries.get(observation.series);
    if (listed === undefined) bySeries.set(observation.series, [observation]);
    else listed.push(observation);
  }
  for (const listed of bySeries.values())
    listed.sort((a, b) => compare(a.period.first, b.period.first) || compare(a.known, b.known));
  const recorded = observations.filter((o) => o.grade === "exact" || o.grade === "mirror");
  const last = (recorded.length > 0 ? recorded : observations)
    .map((o) => o.known)
    .sort()
    .at(-1);
  return {
    facts: (id) => facts.get(id),
    observations: (id) => bySeries.get(id) ?? [],
    lastRecorded: () => last ?? ("1970-01-01" as Day),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
