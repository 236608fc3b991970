import type { SeriesRecord } from "../read/catalogue.ts";
import type { IncomingDocument } from "../store/import.ts";
import type { ReadSeries, RecordedDay } from "./document.ts";

/** How a document is filed: its name, when it became known, and its bytes. */
export interface Filing {
  readonly document: string;
  readonly known: RecordedDay;
  readonly bytes?: Uint8Array;
}

/** A document's values under the series they are of, ready for a history. */
export function incomingFrom(
  found: readonly (readonly [SeriesRecord, ReadSeries])[],
  filing: Filing,
): IncomingDocument {
  const values = found.flatMap(([record, series]) =>
    series.values.map((value) => ({ series: record.id, ...value })),
  );
  return { ...filing, values };
}
