import { fail, type Result, readDay, succeed } from "@jegap/exact";
import {
  type DocumentFault,
  type ReadDocument,
  type ReadValue,
  type RecordedDay,
  wholeDocument,
} from "../entry/document.ts";
import { type PrintedPeriod, readPrintedPeriod } from "../entry/printed-period.ts";
import { readPrintedValue } from "../entry/printed-value.ts";
import type { PublisherFault, Query } from "./connector.ts";
import { type PrintedJson, parsePrintedJson } from "./exact-json.ts";
import type { Answered } from "./exchange.ts";

export function answerText({ bytes }: Answered): string {
  return new TextDecoder().decode(bytes);
}

/** The JSON of an answer, or why it is none: a page of HTML, or JSON that stops midway. */
export function answerJson(answered: Answered, publisher: string): Result<PrintedJson, PublisherFault> {
  const text = answerText(answered).trim();
  if (text.startsWith("<")) return fail("answer-content-type", { publisher, type: answered.contentType });
  const json = parsePrintedJson(text);
  if (json !== undefined) return succeed(json);
  return /^[[{]/.test(text)
    ? fail("answer-cut-short", { publisher })
    : fail("answer-content-type", { publisher, type: answered.contentType });
}

/**
 * A day the publisher prints for a whole table or database: what is in it was public by then, each value perhaps
 * long before. Undefined where it prints none.
 */
export function publicBy(text: string): RecordedDay | undefined {
  const read = readDay(text);
  return read.ok ? { day: read.value, grade: "mirror" } : undefined;
}

/** The page after this one, where pages of `length` rows have not yet covered `total`. */
export function nextPage(page: string, length: number, total: number): string | undefined {
  return Number(page) * length < total ? `${Number(page) + 1}` : undefined;
}

/** One row of an answer in the publisher's spelling. */
export interface PrintedRow {
  readonly period: string;
  readonly value: string;
  readonly known?: RecordedDay;
  /** The publisher's own mark beside the value, if any. */
  readonly status?: ReadValue["status"];
}

function readRow(row: PrintedRow, query: Query, line: number): Result<ReadValue | undefined, DocumentFault> {
  const at = { line, field: row.period };
  const period: Result<PrintedPeriod, DocumentFault> = readPrintedPeriod(row.period, query.frequency);
  if (!period.ok) return { ok: false, faults: period.faults.map((fault) => ({ ...fault, at })) };
  const value = readPrintedValue(row.value);
  if (!value.ok) return { ok: false, faults: value.faults.map((fault) => ({ ...fault, at })) };
  if (value.value === undefined) return succeed(undefined);
  const { status } = value.value.status === "unstated" ? { status: row.status ?? "unstated" } : value.value;
  return succeed({
    period: period.value.period,
    value: value.value.value,
    status,
    ...(row.known === undefined ? {} : { known: row.known }),
    at,
  });
}

/** The rows of an answer as one series of a document; rows without a figure are left out. */
export function documentOfRows(
  rows: readonly PrintedRow[],
  query: Query,
): Result<ReadDocument, PublisherFault | DocumentFault> {
  const values: ReadValue[] = [];
  for (const [i, row] of rows.entries()) {
    const read = readRow(row, query, i + 1);
    if (!read.ok) return read;
    if (read.value !== undefined) values.push(read.value);
  }
  if (values.length === 0) return fail("no-data", { address: query.address });
  return wholeDocument([[query.address, values]], undefined, query.address);
}
