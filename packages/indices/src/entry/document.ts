import { type Day, fail, type Period, type Place, type Result, succeed } from "@jegap/exact";
import type { ObservationStatus } from "@jegap/linkage";
import type { PrintedPeriodFault } from "./printed-period.ts";
import type { PrintedValueFault } from "./printed-value.ts";

/** A known day that may be recorded: `exact` as the publisher prints it, `mirror` public by then at the latest. */
export interface RecordedDay {
  readonly day: Day;
  readonly grade: "exact" | "mirror";
}

/** One value read from a document, with its cell. */
export interface ReadValue {
  readonly period: Period;
  /** Plain decimal text. */
  readonly value: string;
  readonly status: ObservationStatus;
  /** Day from which the document itself says the value was public, where it states one for each value. */
  readonly known?: RecordedDay;
  readonly at: Place;
}

/** The values under one label of the document, oldest first. */
export interface ReadSeries {
  /** As the document names it: a row's or column's label, or the publisher's key. */
  readonly key: string;
  readonly values: readonly ReadValue[];
}

/** What a publisher's file or answer holds, before it is told which series of the catalogue is meant. */
export interface ReadDocument {
  readonly series: readonly ReadSeries[];
  /** Day printed in the document as that of its publication. */
  readonly published: Day | undefined;
}

export type DocumentFault =
  | PrintedValueFault
  | PrintedPeriodFault
  | "formula-cell"
  | "table-crossed"
  | "mixed-frequencies"
  | "period-twice"
  | "no-values";

/**
 * The values of one label, checked together: one frequency, and one value for a period and known day. A cell
 * repeated with the same value counts once; with another value the document contradicts itself and is refused.
 */
function oneSeries(key: string, values: readonly ReadValue[]): Result<ReadSeries, DocumentFault> {
  const seen = new Map<string, ReadValue>();
  const [first] = values;
  for (const value of values) {
    if (first !== undefined && value.period.unit !== first.period.unit)
      return fail("mixed-frequencies", { key, first: first.period.name, other: value.period.name }, value.at);
    const name = `${value.period.name} ${value.known?.day ?? ""}`;
    const before = seen.get(name);
    if (before !== undefined && (before.value !== value.value || before.status !== value.status))
      return fail(
        "period-twice",
        {
          key,
          period: value.period.name,
          first: before.value,
          other: value.value,
          line: `${before.at.line}`,
        },
        value.at,
      );
    seen.set(name, value);
  }
  const inTime = [...seen.values()].toSorted((a, b) => (a.period.first < b.period.first ? -1 : 1));
  return succeed({ key, values: inTime });
}

/** A whole document from its labels; every fault of every label is told. */
export function wholeDocument(
  series: readonly (readonly [key: string, values: readonly ReadValue[]])[],
  published: Day | undefined,
  file: string,
): Result<ReadDocument, DocumentFault> {
  const read = series.map(([key, values]) => oneSeries(key, values));
  const faults = read.flatMap((one) => (one.ok ? [] : one.faults));
  if (faults.length > 0) return { ok: false, faults };
  const found = read.flatMap((one) => (one.ok && one.value.values.length > 0 ? [one.value] : []));
  return found.length === 0 ? fail("no-values", {}, { file }) : succeed({ series: found, published });
}
