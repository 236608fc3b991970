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
    const all = withAssumed(record, this.recorded(series));
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
