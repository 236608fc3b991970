import {
  addDays,
  type Day,
  daysBetween,
  type Period,
  Rational,
  readDecimal,
  readPeriod,
  round,
  shiftPeriod,
} from "@jegap/exact";
import type { Observation } from "@jegap/linkage";
import type { SeriesRecord } from "./catalogue.ts";
import type { Extent, StoredHistory } from "./history.ts";
import { byPeriod } from "./known-on.ts";

/** How far a series can be relied on today. */
export interface Condition {
  readonly periods: number;
  readonly first: string;
  readonly last: string;
  /** Fewer than two years' worth of figures. */
  readonly isShort: boolean;
  /** No figure for periods whose publication day is more than half a year past. */
  readonly isStale: boolean;
  /** The publisher has ended it (see the record's `ended`). */
  readonly hasEnded: boolean;
  /** Day on which the calendar expects the next figure; absent without a calendar or after its end. */
  readonly nextExpected: Day | undefined;
}

const enough: Readonly<Record<SeriesRecord["frequency"], number>> = {
  day: 500,
  week: 104,
  month: 24,
  quarter: 8,
  half: 4,
  year: 5,
  step: 1,
};

const staleAfter = 183;

function nextOf(record: SeriesRecord, last: string): Period | undefined {
  const read = readPeriod(last);
  return read.ok && record.frequency !== "step" ? shiftPeriod(read.value, 1) : undefined;
}

/** The condition of a series on a day, by its extent and its publisher's calendar. */
export function conditionOf(record: SeriesRecord, extent: Extent | undefined, on: Day): Condition {
  const { periods, first, last } = extent ?? { periods: 0, first: "", last: "" };
  const next = nextOf(record, last);
  const due = next === undefined ? undefined : (record.calendar?.dayOf(next) ?? addDays(next.last, 1));
  const hasEnded = record.ended !== "";
  return {
    periods,
    first,
    last,
    isShort: periods < enough[record.frequency],
    isStale: periods === 0 || (due !== undefined && daysBetween(due, on) > staleAfter),
    hasEnded,
    nextExpected: hasEnded || record.calendar === undefined ? undefined : due,
  };
}

/** Longest stretch of days without a figure that weekends and holidays explain. */
const longestHolidays = 7;

/**
 * Periods without a figure between the first and the last that has one. Daily series have none on weekends and
 * holidays, so only stretches of more than a week count there; a step series has no gaps.
 */
export function gapsIn(history: StoredHistory, series: string): readonly Period[] {
  const frequency = history.facts(series)?.frequency;
  const periods = byPeriod(history.recorded(series)).map(([vintage]) => vintage?.period);
  if (frequency === undefined || frequency === "step") return [];
  const gaps: Period[] = [];
  for (let i = 1; i < periods.length; i += 1) {
    const [before, after] = [periods[i - 1], periods[i]];
    if (before === undefined || after === undefined) continue;
    if (frequency === "day" && daysBetween(before.first, after.first) <= longestHolidays + 1) continue;
    for (let p = shiftPeriod(before, 1); p.first < after.first; p = shiftPeriod(p, 1)) gaps.push(p);
  }
  return gaps;
}

/** Why a value looks wrong against its own past. */
export type Suspicion = "decimal-shift" | "jump" | "sign-change" | "zero";

export interface Suspect {
  readonly observation: Observation;
  readonly before: Observation;
  readonly why: Suspicion;
}

const exactly = (observation: Observation): Rational => {
  const read = readDecimal(observation.value);
  return read.ok ? read.value : Rational.zero;
};

/** The change in whole hundredths of a percent: a size to compare, not a figure to compute with. */
function basisPoints(before: Rational, after: Rational): number {
  const change = after.minus(before).over(before).absolute();
  return Number(round(change.times(Rational.of(10_000n)), "half-up", Rational.one).numerator);
}

const slips = [Rational.of(10n), Rational.of(100n), Rational.of(1n, 10n), Rational.of(1n, 100n)];

/** A ratio within a tenth of ten or a hundred, or of their inverses: a decimal point in the wrong place. */
function isSlip(ratio: Rational): boolean {
  return slips.some((slip) => basisPoints(slip, ratio) <= 1_000);
}

function suspicion(before: Rational, after: Rational, usual: number): Suspicion | undefined {
  if (before.isZero()) return undefined;
  if (after.isZero()) return "zero";
  if (before.sign() !== after.sign()) return "sign-change";
  const change = basisPoints(before, after);
  if (change <= 1_000 || change <= usual * 10) return undefined;
  return isSlip(after.over(before)) ? "decimal-shift" : "jump";
}

function median(sizes: readonly number[]): number {
  const sorted = sizes.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** How many changes before it a change is held against, and how few are too few to judge by. */
const [memory, leastMemory] = [60, 12];

/**
 * Newest values that look wrong against their own past: a slipped decimal point, a change of sign, a zero, or a change
 * of more than a tenth that is more than ten times the usual one of the sixty before it. They are told, never dropped:
 * oil did fall below zero on 2020-04-20.
 */
export function suspectsIn(history: StoredHistory, series: string): readonly Suspect[] {
  const newest = byPeriod(history.recorded(series)).flatMap((vintages) => vintages.at(-1) ?? []);
  const suspects: Suspect[] = [];
  const sizes: number[] = [];
  for (let i = 1; i < newest.length; i += 1) {
    const [before, observation] = [newest[i - 1], newest[i]];
    if (before === undefined || observation === undefined) continue;
    const [a, b] = [exactly(before), exactly(observation)];
    const why = sizes.length < leastMemory ? undefined : suspicion(a, b, median(sizes.slice(-memory)));
    if (why !== undefined) suspects.push({ observation, before, why });
    if (!a.isZero()) sizes.push(basisPoints(a, b));
  }
  return suspects;
}
