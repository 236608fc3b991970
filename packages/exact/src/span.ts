import { addDays, addMonths, type Day } from "./day.ts";
import { type PeriodUnit, periodUnits } from "./period.ts";
import { fail, type Result, succeed } from "./result.ts";

/** A length of time as a clause states it: `3 months`, `49 days`, `0 days`. */
export interface Span {
  readonly count: number;
  readonly unit: PeriodUnit;
}

export type SpanFault = "not-a-span";

const largestCount = 10_000;

/** Reads `n unit`, singular or plural: `1 month`, `3 months`, `2 half years` are 월, 분기, 반기 words too. */
export function readSpan(text: string): Result<Span, SpanFault> {
  const match = /^(\d{1,5}) ([a-z]+)$/.exec(text.trim().replace(/\s+/g, " "));
  const unit = match === null ? undefined : readPeriodUnit(match[2] ?? "");
  if (match === null || unit === undefined || Number(match[1]) > largestCount)
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

const monthsIn = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** Days move by count; months and longer by the calendar, a missing day becoming the last of its month. */
export function addSpan(to: Day, span: Span, times = 1): Day {
  const count = span.count * times;
  if (span.unit === "day") return addDays(to, count);
  if (span.unit === "week") return addDays(to, count * 7);
  return addMonths(to, count * monthsIn[span.unit]);
}
