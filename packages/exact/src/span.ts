import { addDays, addMonths, type Day } from "./day.ts";
import { monthsIn, type PeriodUnit, periodUnits } from "./period.ts";
import { fail, type Result, succeed } from "./result.ts";

/** A length of time as a clause states it: `3 months`, `49 days`, `0 days`. */
export interface Span {
  readonly count: number;
  readonly unit: PeriodUnit;
}

export type SpanFault = "not-a-span";

/** A hundred years in each unit: no clause or statute counts further, and no day read leaves four-digit years. */
const largestCount = { day: 36_525, week: 5_218, month: 1200, quarter: 400, half: 200, year: 100 } as const;

/** Reads `n unit`, singular or plural: `1 month`, `3 months`, `2 halves`, `49 days`; at most a hundred years. */
export function readSpan(text: string): Result<Span, SpanFault> {
  const match = /^(\d{1,5}) ([a-z]+)$/.exec(text.trim().replace(/\s+/g, " "));
  const unit = match === null ? undefined : readPeriodUnit(match[2] ?? "");
  if (match === null || unit === undefined || Number(match[1]) > largestCount[unit])
    return fail("not-a-span", { text });
  return succeed({ count: Number(match[1]), unit });
}

/** `month` or `months`; `halves` for half years. */
export function readPeriodUnit(word: string): PeriodUnit | undefined {
  const singular = word === "halves" ? "half" : word.endsWith("s") ? word.slice(0, -1) : word;
  return periodUnits.find((unit) => unit === singular);
}

export function writeSpan(span: Span): string {
  const plural = span.unit === "half" ? "halves" : `${span.unit}s`;
  return `${span.count} ${span.count === 1 ? span.unit : plural}`;
}

/** Days move by count; months and longer by the calendar, a missing day becoming the last of its month. */
export function addSpan(to: Day, span: Span, times = 1): Day {
  const count = span.count * times;
  if (span.unit === "day") return addDays(to, count);
  if (span.unit === "week") return addDays(to, count * 7);
  return addMonths(to, count * monthsIn[span.unit]);
}
