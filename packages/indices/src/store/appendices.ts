import type { Observation } from "@jegap/linkage";
import { answerColumns } from "../read/answers.ts";
import { calendarColumns, catalogueColumns, type SeriesRecord, sourceColumns } from "../read/catalogue.ts";
import { answersPath, type Extent, type StoredHistory, seriesPath } from "../read/history.ts";
import type { ManifestEntry } from "../read/manifest.ts";
import { inOrder, observationColumns } from "../read/observations.ts";
import type { Appendix } from "./commit.ts";
import type { IncomingDocument } from "./import.ts";
import { answerRow, calendarRow, catalogueRow, observationRow, sourceRow } from "./rows.ts";

/** The lines an import adds to each file: what the catalogue lacks, the document, and the values. */
export function appendicesFor(
  history: StoredHistory,
  manifest: ReadonlyMap<string, ManifestEntry>,
  arrivals: readonly Observation[],
  incoming: IncomingDocument,
  facts: (series: string) => SeriesRecord | undefined,
): readonly Appendix[] {
  const records = [...new Set(arrivals.map((arrival) => arrival.series))]
    .map((series) => facts(series))
    .filter((record) => record !== undefined);
  const answerIds = new Map(
    records.map(({ source }) => [source.id, freshAnswerId(history, source.id, incoming)] as const),
  );
  const papers = [...answerIds].map(([source, id]) => ({
    path: answersPath(source),
    header: answerColumns,
    rows: [answerRow(id, incoming, arrivals[0]?.checksum ?? "")],
  }));
  const values = records.map((record): Appendix => {
    const added = arrivals.filter((arrival) => arrival.series === record.id);
    const answer = answerIds.get(record.source.id) ?? "";
    return {
      path: seriesPath(record.source.id, record.id),
      header: observationColumns,
      rows: added.map((o) => observationRow(o, answer, incoming)),
      extent: extentWith(history, record, added),
    };
  });
  const tables = catalogueAppendices(history, records);
  const needed = tables.filter(({ path, rows }) => rows.length > 0 || !manifest.has(path));
  return [...needed, ...papers, ...values];
}

function firstOfEach<T extends { readonly id: string }>(
  items: readonly T[],
  known: ReadonlySet<string>,
): T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()].filter((item) => !known.has(item.id));
}

function catalogueAppendices(history: StoredHistory, records: readonly SeriesRecord[]): readonly Appendix[] {
  const old = [...history.catalogue.values()];
  const fresh = records.filter((record) => !history.catalogue.has(record.id));
  const calendarsOf = (of: readonly SeriesRecord[]) =>
    of.map((record) => record.calendar).filter((calendar) => calendar !== undefined);
  const sources = firstOfEach(
    fresh.map((record) => record.source),
    new Set(old.map((record) => record.source.id)),
  );
  const calendars = firstOfEach(calendarsOf(fresh), new Set(calendarsOf(old).map((calendar) => calendar.id)));
  return [
    { path: "sources.csv", header: sourceColumns, rows: sources.map(sourceRow) },
    { path: "calendars.csv", header: calendarColumns, rows: calendars.map(calendarRow) },
    { path: "catalogue.csv", header: catalogueColumns, rows: fresh.map(catalogueRow) },
  ];
}

function freshAnswerId(history: StoredHistory, source: string, incoming: IncomingDocument): string {
  const taken = history.answers(source);
  const { day } = incoming.known;
  if (!taken.has(day)) return day;
  let count = 2;
  while (taken.has(`${day}.${count}`)) count += 1;
  return `${day}.${count}`;
}

function extentWith(history: StoredHistory, record: SeriesRecord, added: readonly Observation[]): Extent {
  const all = inOrder([...history.recorded(record.id), ...added]);
  const names = [...new Set(all.map((o) => o.period.name))];
  return { periods: names.length, first: names[0] ?? "", last: names.at(-1) ?? "" };
}
