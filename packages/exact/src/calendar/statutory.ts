import { addDays, addMonths, type Day, dayOf, daysInMonth, parts } from "../day.ts";
import { monthsIn } from "../period.ts";
import { fail, type Result } from "../result.ts";
import type { Span } from "../span.ts";
import { type BusinessCalendar, type CalendarFault, rollToBusinessDay } from "./calendar.ts";

/**
 * Last day of a period counted in months: the day before the one that corresponds to the first counted day, or
 * the last of the month that has no such day (민법 제160조제2항, 제3항).
 */
function lastDayByMonths(firstCounted: Day, months: number): Day {
  const { day } = parts(firstCounted);
  const { year, month } = parts(addMonths(firstCounted, months));
  const length = daysInMonth(year, month);
  return day > length ? dayOf({ year, month, day: length }) : addDays(dayOf({ year, month, day }), -1);
}

/**
 * Last day of a period that begins during `start`, by the calendar alone: the first day is not counted (민법
 * 제157조 본문), weeks, months and years go by the calendar (제160조). Not moved off a rest day. A `start` from
 * midnight, whose day counts (제157조 단서), is written as the day before. Throws `RangeError` for a span of 0.
 */
export function lastDayByCalendar(start: Day, span: Span): Day {
  if (span.count < 1) throw new RangeError("a period lasts at least one day");
  if (span.unit === "day") return addDays(start, span.count);
  if (span.unit === "week") return addDays(start, span.count * 7);
  return lastDayByMonths(addDays(start, 1), span.count * monthsIn[span.unit]);
}

/**
 * The day with whose end a statutory or agreed period runs out (민법 제155조–제161조): as
 * {@link lastDayByCalendar}, and a last day that is a Saturday or public holiday gives way to the next day that is
 * neither (제161조). Law or contract may say otherwise (제155조, 제105조); then do not ask here.
 */
export function periodEnds(
  start: Day,
  span: Span,
  calendar: BusinessCalendar,
): Result<Day, CalendarFault | "empty-period"> {
  if (span.count < 1) return fail("empty-period", { start });
  return rollToBusinessDay(lastDayByCalendar(start, span), "next", calendar);
}
