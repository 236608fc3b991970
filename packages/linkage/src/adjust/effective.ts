import { addSpan, type Day, periodOf, type Result, shiftPeriod } from "@jegap/exact";
import { type Calendars, rollDay } from "../resolve/plan.ts";
import type { Effective } from "../terms/terms.ts";

/**
 * The effective date counted from a day: some time after it, then (where the clause says so) the first day of
 * the month or quarter that follows, then a business day.
 */
export function effectiveDate(effective: Effective, from: Day, calendars: Calendars): Result<Day> {
  const after = addSpan(from, effective.after);
  const moved = effective.then === "none" ? after : shiftPeriod(periodOf(effective.then, after), 1).first;
  return rollDay(moved, effective.roll, calendars);
}
