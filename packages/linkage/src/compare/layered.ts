import type { IndexHistory, Observation } from "../history/history.ts";

function inOrder(a: Observation, b: Observation): number {
  return a.period.first.localeCompare(b.period.first) || a.known.localeCompare(b.known);
}

/** One history over another: for a period that the upper one has anything of, it alone speaks. */
export function layeredHistory(upper: IndexHistory, lower: IndexHistory): IndexHistory {
  const kept = new Map<string, readonly Observation[]>();
  const layer = (series: string): readonly Observation[] => {
    const above = upper.observations(series);
    const periods = new Set(above.map(({ period }) => period.name));
    const below = lower.observations(series).filter(({ period }) => !periods.has(period.name));
    return below.length === 0 ? above : [...above, ...below].sort(inOrder);
  };
  return {
    facts: (series) => upper.facts(series) ?? lower.facts(series),
    observations(series) {
      const found = kept.get(series) ?? layer(series);
      kept.set(series, found);
      return found;
    },
    lastRecorded: () => [upper.lastRecorded(), lower.lastRecorded()].sort()[1] ?? upper.lastRecorded(),
  };
}
