import { join } from "node:path";
import { fail, type Period, type Place, type Result, readDecimal, succeed } from "@jegap/exact";
import type { IndexHistory, Observation, ObservationStatus } from "@jegap/linkage";
import type { RecordedDay } from "../entry/document.ts";
import type { SeriesRecord } from "../read/catalogue.ts";
import type { StoredHistory } from "../read/history.ts";
import { type ManifestEntry, readManifest } from "../read/manifest.ts";
import { appendicesFor } from "./appendices.ts";
import { commit } from "./commit.ts";
import { type Disk, realDisk } from "./disk.ts";
import { emptyHistory } from "./empty.ts";
import { type LockFault, whileLocked } from "./lock.ts";
import { findNews } from "./news.ts";
import { type OpenFault, openHistory, sha256OfBytes } from "./open.ts";

/** One value on its way into a history. */
export interface IncomingValue {
  readonly series: string;
  readonly period: Period;
  /** Decimal text in the series' unit, as printed. */
  readonly value: string;
  readonly status: ObservationStatus;
  /** Its own known day, where the document states one for each value (ALFRED); else the document's. */
  readonly known?: RecordedDay;
  readonly at?: Place;
}

/** A document with its values: a publisher's file or answer, or one act of typing. */
export interface IncomingDocument {
  /** Publisher and document, enough to find it again; no key of any service. */
  readonly document: string;
  readonly known: RecordedDay;
  /** The document itself, kept beside the history under its SHA-256; absent when typed by hand. */
  readonly bytes?: Uint8Array;
  readonly values: readonly IncomingValue[];
}

/** A value that was new, with the one in force before it, if any. */
export interface Arrival {
  readonly now: Observation;
  readonly before: Observation | undefined;
}

export interface ImportReport {
  /** Values of periods that had none recorded by then. */
  readonly first: readonly Arrival[];
  /** Values that differ from the one in force: new vintages. */
  readonly changed: readonly Arrival[];
  /** Values that said nothing new. */
  readonly unchanged: number;
  /**
   * How many of the changed values became known before the newest vintage of their series. A history is a log of
   * changes: such a value counts from its day until the next recorded change of its period, and a document in between
   * that had said nothing new left no trace; put in again, it does.
   */
  readonly early: number;
}

export type ImportFault =
  | OpenFault
  | LockFault
  | "series-unknown"
  | "series-name"
  | "observation-period"
  | "observation-value";

export interface ImportSettings {
  /** Facts of series by id; those the folder's catalogue lacks are written to it. */
  readonly facts: (series: string) => SeriesRecord | undefined;
  /** A history whose values need not be written again (the bundled one, under one's own). */
  readonly under?: IndexHistory;
  readonly disk?: Disk;
}

/**
 * Puts the values of a document into the history folder, all or none. What says nothing new writes nothing: a
 * second import of the same document leaves every byte as it was. A value that differs from the one in force
 * becomes a new vintage beside it.
 */
export function importDocument(
  folder: string,
  incoming: IncomingDocument,
  settings: ImportSettings,
): Result<ImportReport, ImportFault> {
  const disk = settings.disk ?? realDisk;
  return whileLocked(folder, () => {
    const manifest = disk.read(join(folder, "manifest.csv"));
    if (manifest === undefined)
      return importInto(folder, emptyHistory(), new Map(), incoming, settings, disk);
    const opened = openHistory(folder);
    if (!opened.ok) return opened;
    const entries = readManifest({ path: "manifest.csv", text: new TextDecoder().decode(manifest) });
    if (!entries.ok) return entries;
    return importInto(folder, opened.value, entries.value, incoming, settings, disk);
  });
}

function importInto(
  folder: string,
  history: StoredHistory,
  manifest: ReadonlyMap<string, ManifestEntry>,
  incoming: IncomingDocument,
  settings: ImportSettings,
  disk: Disk,
): Result<ImportReport, ImportFault> {
  const checksum = incoming.bytes === undefined ? "" : sha256OfBytes(incoming.bytes);
  const read = observationsOf(history, incoming, settings, checksum);
  if (!read.ok) return read;
  const news = findNews(history, settings.under, read.value);
  const arrivals = [...news.first, ...news.changed].map((arrival) => arrival.now);
  if (arrivals.length === 0) return succeed(news);
  if (incoming.bytes !== undefined) keepDocument(folder, checksum, incoming.bytes, disk);
  const facts = (id: string) => history.facts(id) ?? settings.facts(id);
  commit(folder, manifest, appendicesFor(history, manifest, arrivals, incoming, facts), disk);
  return succeed(news);
}

/** Names become file names: letters, digits, points, hyphens; `answers` is the list of documents. */
function isName(name: string): boolean {
  return /^[A-Za-z0-9_][\w.-]{0,99}$/.test(name) && name !== "answers";
}

function observationsOf(
  history: StoredHistory,
  incoming: IncomingDocument,
  settings: ImportSettings,
  checksum: string,
): Result<readonly Observation[], ImportFault> {
  const observations: Observation[] = [];
  for (const { series, period, value, status, known = incoming.known, at } of incoming.values) {
    const facts = history.facts(series) ?? settings.facts(series);
    if (facts === undefined) return fail("series-unknown", { series }, at);
    if (!isName(facts.id) || !isName(facts.source.id)) return fail("series-name", { series }, at);
    if (period.unit !== (facts.frequency === "step" ? "day" : facts.frequency))
      return fail("observation-period", { period: period.name, frequency: facts.frequency }, at);
    if (!readDecimal(value).ok) return fail("observation-value", { value }, at);
    const { document: source } = incoming;
    observations.push({
      series,
      period,
      value,
      known: known.day,
      grade: known.grade,
      status,
      source,
      checksum,
    });
  }
  return succeed(observations);
}

/** Kept under its checksum: writing the same document again changes nothing. */
function keepDocument(folder: string, checksum: string, bytes: Uint8Array, disk: Disk): void {
  const path = join(folder, "documents", checksum);
  if (disk.read(path) !== undefined) return;
  disk.makeFolder(join(folder, "documents"));
  disk.writeAside(`${path}.new`, bytes);
  disk.rename(`${path}.new`, path);
}
