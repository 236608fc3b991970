import type { Day } from "@jegap/exact";
import { type IndexHistory, type KnownGrade, knownVintages, type Observation } from "@jegap/linkage";

/** The vintages of a series (in history order) as one list for each period, oldest period first. */
export function byPeriod(observations: readonly Observation[]): readonly (readonly Observation[])[] {
  const groups: Observation[][] = [];
  for (const observation of observations) {
    const last = groups.at(-1);
    if (last?.[0]?.period.name === observation.period.name) last.push(observation);
    else groups.push([observation]);
  }
  return groups;
}

/**
 * What one could look up on `day`: of each period the newest vintage of the accepted grades that was known
 * by then, oldest period first. Nothing that became known later, and nothing of another grade, is ever in it.
 */
export function asKnownOn(
  history: IndexHistory,
  series: string,
  day: Day,
  accepted: ReadonlySet<KnownGrade>,
): readonly Observation[] {
  return byPeriod(history.observations(series)).flatMap((vintages) => {
    const newest = knownVintages(vintages, day, accepted).at(-1);
    return newest === undefined ? [] : [newest];
  });
}
