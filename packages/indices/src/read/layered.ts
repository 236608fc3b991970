import { type Day, laterDay } from "@jegap/exact";
import type { Observation } from "@jegap/linkage";
import type { Answer } from "./answers.ts";
import type { SeriesRecord } from "./catalogue.ts";
import type { Connection } from "./connections.ts";
import type { Extent, StoredHistory } from "./history.ts";
import { inOrder, withAssumed } from "./observations.ts";

/**
 * One's own history over another (the bundled one): every vintage of both, and where both describe a series the
 * facts of the one below, so that a file of one's own cannot rename what others sign about.
 */
export function layered(below: StoredHistory, own: StoredHistory): StoredHistory {
  return new LayeredHistory(below, own);
}

/**
 * Vintages of both, with assumed days as the history below assumes them: what one learns today must not change what
 * one assumed of the past. An assumed day gives way only to a day on record that is no later.
 */
function assumedOnce(
  record: SeriesRecord,
  below: readonly Observation[],
  own: readonly Observation[],
): readonly Observation[] {
  if (own.length === 0) return below;
  const there = new Set(below.map((vintage) => vintage.period.name));
  const known = (vintage: Observation, by: Observation): boolean =>
    vintage.period.name === by.period.name && vintage.known <= by.known;
  const kept = below.filter((one) => one.grade !== "assumed" || !own.some((vintage) => known(vintage, one)));
  const added = own.filter((vintage) => there.has(vintage.period.name));
  const fresh = own.filter((vintage) => !there.has(vintage.period.name));
  return inOrder([...kept, ...added, ...withAssumed(record, fresh)]);
}

class LayeredHistory implements StoredHistory {
  readonly catalogue: ReadonlyMap<string, SeriesRecord>;
  readonly #below: StoredHistory;
  readonly #own: StoredHistory;
  readonly #all = new Map<string, readonly Observation[]>();

  constructor(below: StoredHistory, own: StoredHistory) {
    this.#below = below;
    this.#own = own;
    this.catalogue = new Map([...own.catalogue, ...below.catalogue]);
  }

  facts(series: string): SeriesRecord | undefined {
    return this.catalogue.get(series);
  }

  extent(series: string): Extent | undefined {
    const [a, b] = [this.#below.extent(series), this.#own.extent(series)];
    if (a === undefined || b === undefined) return a ?? b;
    const names = [...new Set(this.recorded(series).map((o) => o.period.name))];
    return { periods: names.length, first: names[0] ?? "", last: names.at(-1) ?? "" };
  }

  recorded(series: string): readonly Observation[] {
    const [a, b] = [this.#below.recorded(series), this.#own.recorded(series)];
    return b.length === 0 ? a : a.length === 0 ? b : inOrder([...a, ...b]);
  }

  observations(series: string): readonly Observation[] {
    const known = this.#all.get(series);
    const record = this.catalogue.get(series);
    if (known !== undefined || record === undefined) return known ?? [];
    const all = assumedOnce(record, this.#below.observations(series), this.#own.recorded(series));
    this.#all.set(series, all);
    return all;
  }

  connection(series: string): Connection | undefined {
    return this.#own.connection(series) ?? this.#below.connection(series);
  }

  answers(source: string): ReadonlyMap<string, Answer> {
    return new Map([...this.#below.answers(source), ...this.#own.answers(source)]);
  }

  lastRecorded(): Day {
    return laterDay(this.#below.lastRecorded(), this.#own.lastRecorded());
  }
}
