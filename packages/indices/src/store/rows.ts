import type { Observation } from "@jegap/linkage";
import type { PublicationCalendar, SeriesRecord, Source } from "../read/catalogue.ts";
import type { IncomingDocument } from "./import.ts";

/** The cells of each record in the order of its table's columns (see `read/`). */
export function sourceRow(source: Source): readonly string[] {
  const { id, publisher, licence, attribution, licenceStated } = source;
  return [
    id,
    publisher.ko,
    publisher.en,
    licence.ko,
    licence.en,
    attribution,
    licenceStated ? "stated" : "not-verified",
  ];
}

export function calendarRow({ id, rule, confidence, basis }: PublicationCalendar): readonly string[] {
  return [id, rule, confidence, basis.ko, basis.en];
}

export function catalogueRow(series: SeriesRecord): readonly string[] {
  return [
    series.id,
    series.source.id,
    series.title.ko,
    series.title.en,
    series.unit,
    series.currency,
    series.frequency,
    series.base,
    series.adjustment,
    series.calendar?.id ?? "",
    series.ended,
    series.continuedBy,
    series.remark.ko,
    series.remark.en,
  ];
}

export function answerRow(
  id: string,
  { document, known }: IncomingDocument,
  checksum: string,
): readonly string[] {
  return [id, known.day, known.grade, "", document, checksum];
}

/** Known day and grade are written only where they are not the document's. */
export function observationRow(
  { period, value, status, known, grade }: Observation,
  answer: string,
  incoming: IncomingDocument,
): readonly string[] {
  const isOwn = known !== incoming.known.day || grade !== incoming.known.grade;
  return [
    period.name,
    value,
    answer,
    status === "unstated" ? "" : status,
    isOwn ? known : "",
    isOwn ? grade : "",
  ];
}
