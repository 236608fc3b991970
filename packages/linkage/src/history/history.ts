import type { Day, Period, PeriodUnit } from "@jegap/exact";

/**
 * How sure the day is on which a value became known: `exact` as printed by the publisher, `mirror` an upper
 * bound (first seen in a copy), `assumed` worked out from the publisher's calendar, `unrecorded` not kept; an
 * unrecorded value counts as known from the day after its period ended (a step value: from its first day).
 */
export const knownGrades = ["exact", "mirror", "assumed", "unrecorded"] as const;

export type KnownGrade = (typeof knownGrades)[number];

export type ObservationStatus = "provisional" | "final" | "corrected" | "unstated";

/** One published value of a series, as it was known from one day on: a vintage. */
export interface Observation {
  readonly series: string;
  /** What the value is about. A `step` series names the day from which its value holds. */
  readonly period: Period;
  /** Decimal text as printed, in the series' unit. */
  readonly value: string;
  /** First day on which this value was public, as sure as `grade` says. */
  readonly known: Day;
  readonly grade: KnownGrade;
  readonly status: ObservationStatus;
  /** Publisher and document, enough to find it again. */
  readonly source: string;
  /** SHA-256 of the answer or file it was read from; empty when typed by hand. */
  readonly checksum: string;
}

/** What the catalogue says of a series, as far as a computation needs it. */
export interface SeriesFacts {
  readonly id: string;
  readonly title: { readonly ko: string; readonly en: string };
  /** Unit in the grammar of `readUnit`: `USD/t`, `KRW/USD`, `pt`. */
  readonly unit: string;
  /** One figure a period of this unit; `step`: a figure holds from its day until the next. */
  readonly frequency: PeriodUnit | "step";
}

/** Everything that was published, with the day each value became known. Reading it never waits. */
export interface IndexHistory {
  facts(series: string): SeriesFacts | undefined;
  /** All vintages of a series by period, and within a period in the order they became known. */
  observations(series: string): readonly Observation[];
  /** The last day on which anything was recorded: up to here the history can speak. */
  lastRecorded(): Day;
}
