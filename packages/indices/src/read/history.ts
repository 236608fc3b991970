import { type Day, day, type Fault, type Result, succeed } from "@jegap/exact";
import type { IndexHistory, Observation } from "@jegap/linkage";
import { type Answer, type AnswerFault, readAnswers } from "./answers.ts";
import {
  type CatalogueFault,
  readCalendars,
  readCatalogue,
  readSources,
  type SeriesRecord,
} from "./catalogue.ts";
import { type Connection, readConnections } from "./connections.ts";
import { type ManifestEntry, type ManifestFault, readManifest } from "./manifest.ts";
import { type ObservationFault, readObservations, withAssumed } from "./observations.ts";
import type { TableText } from "./table.ts";

/** An {@link IndexHistory} that also answers for its catalogue and its papers. */
export interface StoredHistory extends IndexHistory {
  facts(series: string): SeriesRecord | undefined;
  readonly catalogue: ReadonlyMap<string, SeriesRecord>;
  /** How many periods a series has and from when to when, without reading its file. */
  extent(series: string): Extent | undefined;
  /** The recorded vintages alone, without those the calendar lets one assume. */
  recorded(series: string): readonly Observation[];
  /** Where the series can be asked for again; absent where only files bring it in. */
  connection(series: string): Connection | undefined;
  /** The documents the values of a source were read from. */
  answers(source: string): ReadonlyMap<string, Answer>;
}

/** Number of periods that have a value, and the names of the first and the last. */
export interface Extent {
  readonly periods: number;
  readonly first: string;
  readonly last: string;
}

export type HistoryFault = ManifestFault | CatalogueFault | AnswerFault | ObservationFault;

/** Gives the text of a file of the history by its path below the folder; asked only for files on the manifest. */
export type TextOf = (path: string) => string;

export const seriesPath = (source: string, series: string): string => `history/${source}/${series}.csv`;

export const answersPath = (source: string): string => `history/${source}/answers.csv`;

/** The day before everything: what an empty history was last told. */
const never: Day = day("1900-01-01");

/**
 * Reads a history from the texts of its files: catalogue and papers at once, a series when it is first asked
 * for. A series file whose checksum is right and whose rows still cannot be read was written by no program of
 * ours: asking for it throws `TypeError`; {@link checkRows} finds such rows beforehand.
 */
export function readHistory(textOf: TextOf): Result<StoredHistory, HistoryFault> {
  const manifest = readManifest({ path: "manifest.csv", text: textOf("manifest.csv") });
  if (!manifest.ok) return manifest;
  const file = (path: string): TableText => ({ path, text: textOf(path) });
  const sources = readSources(file("sources.csv"));
  if (!sources.ok) return sources;
  const calendars = readCalendars(file("calendars.csv"));
  if (!calendars.ok) return calendars;
  const catalogue = readCatalogue(file("catalogue.csv"), sources.value, calendars.value);
  if (!catalogue.ok) return catalogue;
  const answers = new Map<string, ReadonlyMap<string, Answer>>();
  for (const source of sources.value.keys()) {
    if (!manifest.value.has(answersPath(source))) continue;
    const read = readAnswers(file(answersPath(source)));
    if (!read.ok) return read;
    answers.set(source, read.value);
  }
  const connections = manifest.value.has("connections.csv")
    ? readConnections(file("connections.csv"))
    : succeed(new Map());
  if (!connections.ok) return connections;
  return succeed(new FileHistory(textOf, manifest.value, catalogue.value, answers, connections.value));
}

/** Reads every row of every series, for a check of the whole; all faults, or none. */
export function checkRows(history: StoredHistory): readonly Fault<HistoryFault>[] {
  if (!(history instanceof FileHistory)) return [];
  return [...history.catalogue.values()].flatMap((series) => {
    const read = history.read(series);
    return read.ok ? [] : read.faults;
  });
}

class FileHistory implements StoredHistory {
  readonly catalogue: ReadonlyMap<string, SeriesRecord>;
  readonly #textOf: TextOf;
  readonly #manifest: ReadonlyMap<string, ManifestEntry>;
  readonly #answers: ReadonlyMap<string, ReadonlyMap<string, Answer>>;
  readonly #connections: ReadonlyMap<string, Connection>;
  readonly #recorded = new Map<string, readonly Observation[]>();
  readonly #all = new Map<string, readonly Observation[]>();

  constructor(
    textOf: TextOf,
    manifest: ReadonlyMap<string, ManifestEntry>,
    catalogue: ReadonlyMap<string, SeriesRecord>,
    answers: ReadonlyMap<string, ReadonlyMap<string, Answer>>,
    connections: ReadonlyMap<string, Connection>,
  ) {
    this.#textOf = textOf;
    this.#manifest = manifest;
    this.catalogue = catalogue;
    this.#answers = answers;
    this.#connections = connections;
  }

  facts(series: string): SeriesRecord | undefined {
    return this.catalogue.get(series);
  }

  extent(series: string): Extent | undefined {
    const record = this.catalogue.get(series);
    return record && this.#manifest.get(seriesPath(record.source.id, series))?.extent;
  }

  connection(series: string): Connection | undefined {
    return this.#connections.get(series);
  }

  answers(source: string): ReadonlyMap<string, Answer> {
    return this.#answers.get(source) ?? new Map();
  }

  read(series: SeriesRecord): Result<readonly Observation[], ObservationFault> {
    const path = seriesPath(series.source.id, series.id);
    if (!this.#manifest.has(path)) return succeed([]);
    return readObservations({ path, text: this.#textOf(path) }, series, this.answers(series.source.id));
  }

  recorded(series: string): readonly Observation[] {
    const known = this.#recorded.get(series);
    const record = this.catalogue.get(series);
    if (known !== undefined || record === undefined) return known ?? [];
    const read = this.read(record);
    if (!read.ok) throw new TypeError(`damaged history: ${JSON.stringify(read.faults)}`);
    this.#recorded.set(series, read.value);
    return read.value;
  }

  observations(series: string): readonly Observation[] {
    const known = this.#all.get(series);
    const record = this.catalogue.get(series);
    if (known !== undefined || record === undefined) return known ?? [];
    const all = withAssumed(record, this.recorded(series));
    this.#all.set(series, all);
    return all;
  }

  lastRecorded(): Day {
    let last = never;
    for (const ofSource of this.#answers.values())
      for (const { known, grade } of ofSource.values())
        if (known !== undefined && (grade === "exact" || grade === "mirror") && known > last) last = known;
    return last;
  }
}
