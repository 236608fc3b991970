import { addDays, type Day, day, parts, weekday } from "../day.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { Holiday, HolidayName } from "./holiday.ts";

/** Which days are business days, for the years it knows: Saturdays, Sundays and its holidays are not. */
export interface BusinessCalendar {
  readonly name: HolidayName;
  readonly firstYear: number;
  readonly lastYear: number;
  /** The day on which the table was last compared with its sources. */
  readonly checked: Day;
  readonly holidays: ReadonlyMap<Day, readonly Holiday[]>;
}

export type CalendarFault = "outside-holiday-table";

/** What to do with a date that is no business day. `none` leaves it where it is. */
export const rolls = ["none", "next", "previous"] as const;

export type Roll = (typeof rolls)[number];

/** A calendar from a list of holidays; throws `RangeError` for a row outside its years. */
export function businessCalendar(table: {
  readonly name: HolidayName;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly checked: string;
  readonly holidays: readonly Holiday[];
}): BusinessCalendar {
  const holidays = new Map<Day, Holiday[]>();
  for (const row of table.holidays) {
    const { year } = parts(row.day);
    if (year < table.firstYear || year > table.lastYear) throw new RangeError(`${row.day} outside its table`);
    holidays.set(row.day, [...(holidays.get(row.day) ?? []), row]);
  }
  return { ...table, checked: day(table.checked), holidays };
}

/** The holidays on a day, none or several; outside the years of the table a fault, never a guess. */
export function holidaysOn(on: Day, calendar: BusinessCalendar): Result<readonly Holiday[], CalendarFault> {
  const { firstYear, lastYear } = calendar;
  const { year } = parts(on);
  if (year < firstYear || year > lastYear)
    return fail("outside-holiday-table", { day: on, first: `${firstYear}`, last: `${lastYear}` });
  return succeed(calendar.holidays.get(on) ?? []);
}

/** Whether the day is neither Saturday, Sunday nor a holiday of the calendar. */
export function isBusinessDay(on: Day, calendar: BusinessCalendar): Result<boolean, CalendarFault> {
  const found = holidaysOn(on, calendar);
  return found.ok ? succeed(found.value.length === 0 && weekday(on) < 6) : found;
}

function stepToBusinessDay(from: Day, step: 1 | -1, calendar: BusinessCalendar): Result<Day, CalendarFault> {
  for (let on = from; ; on = addDays(on, step)) {
    const open = isBusinessDay(on, calendar);
    if (!open.ok) return open;
    if (open.value) return succeed(on);
  }
}

/** The day itself if it is a business day, else the next or previous one; `none` never asks the table. */
export function rollToBusinessDay(
  on: Day,
  roll: Roll,
  calendar: BusinessCalendar,
): Result<Day, CalendarFault> {
  if (roll === "none") return succeed(on);
  return stepToBusinessDay(on, roll === "next" ? 1 : -1, calendar);
}

/**
 * The `count`-th business day after the day (before it, if negative); the day itself is not counted, whatever it
 * is. 0 is the day itself, unmoved.
 */
export function addBusinessDays(
  to: Day,
  count: number,
  calendar: BusinessCalendar,
): Result<Day, CalendarFault> {
  if (!Number.isSafeInteger(count)) throw new TypeError("business days are counted in whole numbers");
  const step = count < 0 ? -1 : 1;
  let on = to;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    const next = stepToBusinessDay(addDays(on, step), step, calendar);
    if (!next.ok) return next;
    on = next.value;
  }
  return succeed(on);
}
