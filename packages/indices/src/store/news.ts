import { readDecimal } from "@jegap/exact";
import type { IndexHistory, Observation } from "@jegap/linkage";
import type { StoredHistory } from "../read/history.ts";
import { byPeriod } from "../read/known-on.ts";
import { inOrder } from "../read/observations.ts";
import type { Arrival, ImportReport } from "./import.ts";

function sameValue(a: Observation, b: Observation): boolean {
  const [x, y] = [readDecimal(a.value), readDecimal(b.value)];
  return x.ok && y.ok && x.value.equals(y.value);
}

/** The vintage in force when `now` became known; what was printed is held only against what was printed. */
function inForce(vintages: readonly Observation[], now: Observation): Observation | undefined {
  return vintages
    .filter((old) => old.grade === "exact" || (now.grade === "mirror" && old.grade === "mirror"))
    .filter((old) => old.known <= now.known)
    .at(-1);
}

function isRecorded(vintages: readonly Observation[], now: Observation): boolean {
  return vintages.some(
    (old) =>
      old.known === now.known &&
      old.grade === now.grade &&
      old.checksum === now.checksum &&
      sameValue(old, now),
  );
}

/**
 * Which of the incoming values say something new, taken in the order in which they became known: a value is news
 * where none was in force, where it differs from the one in force, or where the publisher now states a status.
 */
export function findNews(
  history: StoredHistory,
  under: IndexHistory | undefined,
  incoming: readonly Observation[],
): ImportReport {
  const report = { first: [] as Arrival[], changed: [] as Arrival[], unchanged: 0, early: 0 };
  const vintages = new Map<string, Map<string, readonly Observation[]>>();
  for (const now of incoming.toSorted((a, b) => (a.known < b.known ? -1 : a.known > b.known ? 1 : 0))) {
    const ofSeries = vintages.get(now.series) ?? recordedByPeriod(history, under, now.series);
    vintages.set(now.series, ofSeries);
    const ofPeriod = ofSeries.get(now.period.name) ?? [];
    const before = inForce(ofPeriod, now);
    const isSame =
      before !== undefined &&
      sameValue(before, now) &&
      (now.status === "unstated" || now.status === before.status);
    if (isSame || isRecorded(ofPeriod, now)) {
      report.unchanged += 1;
      continue;
    }
    ofSeries.set(now.period.name, inOrder([...ofPeriod, now]));
    const differs = before ?? ofPeriod.filter((old) => old.known <= now.known && !sameValue(old, now)).at(-1);
    (differs === undefined ? report.first : report.changed).push({ now, before: differs });
    if (differs !== undefined && isBeforeNewest(now, ofSeries)) report.early += 1;
  }
  return report;
}

function isBeforeNewest(now: Observation, ofSeries: ReadonlyMap<string, readonly Observation[]>): boolean {
  for (const vintages of ofSeries.values())
    if (vintages.some((old) => old.grade !== "unrecorded" && old.known > now.known)) return true;
  return false;
}

function recordedByPeriod(
  history: StoredHistory,
  under: IndexHistory | undefined,
  series: string,
): Map<string, readonly Observation[]> {
  const below = (under?.observations(series) ?? []).filter((vintage) => vintage.grade !== "assumed");
  const all = inOrder([...below, ...history.recorded(series)]);
  return new Map(byPeriod(all).map((vintages) => [vintages[0]?.period.name ?? "", vintages]));
}
