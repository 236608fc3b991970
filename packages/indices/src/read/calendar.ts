import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  daysInMonth,
  fail,
  type Period,
  parts,
  type Result,
  succeed,
  weekday,
} from "@jegap/exact";

/** From a period to the day on which its publisher's calendar says the figure comes out. */
export type CalendarRule = (period: Period) => Day;

export type CalendarFault = "calendar-rule";

function monthAfter(period: Period, months: number): { readonly year: number; readonly month: number } {
  const { year, month } = parts(addMonths(dayOf({ ...parts(period.last), day: 1 }), months));
  return { year, month };
}

/** Monday to Friday and not 1 January: all that every publisher's calendar has in common. */
function isWorkday(day: Day): boolean {
  return weekday(day) <= 5 && !day.endsWith("-01-01");
}

function nthWorkday(year: number, month: number, count: number): Day {
  let day = dayOf({ year, month, day: 1 });
  for (let seen = isWorkday(day) ? 1 : 0; seen < count; seen += isWorkday(day) ? 1 : 0) day = addDays(day, 1);
  return day;
}

/**
 * Reads a publisher's calendar: `same day`, `7 days later` (after the period ends), `day 15, 1 month later`
 * and `workday 2, 1 month later` (of a month counted from the period's last). A step value's period is its
 * first day. Such a day is an assumption, never a record.
 */
export function readCalendarRule(text: string): Result<CalendarRule, CalendarFault> {
  if (text === "same day") return succeed((period) => period.last);
  const days = /^(\d{1,3}) days later$/.exec(text);
  if (days !== null) return succeed((period) => addDays(period.last, Number(days[1])));
  const later = /^(day|workday) (\d{1,2}), (\d{1,2}) months? later$/.exec(text);
  const [, kind, number, months] = later ?? [];
  const count = Number(number);
  if (kind === undefined || count < 1 || count > (kind === "day" ? 31 : 15))
    return fail("calendar-rule", { rule: text });
  return succeed((period) => {
    const { year, month } = monthAfter(period, Number(months));
    if (kind === "workday") return nthWorkday(year, month, count);
    return dayOf({ year, month, day: Math.min(count, daysInMonth(year, month)) });
  });
}
