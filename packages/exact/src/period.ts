import {
  addDays,
  addMonths,
  type Day,
  dayFromNumber,
  dayNumber,
  dayOf,
  daysInMonth,
  isReadableYear,
  parts,
  readDay,
  weekday,
} from "./day.ts";
import { fail, must, type Result, succeed } from "./result.ts";

export const periodUnits = ["day", "week", "month", "quarter", "half", "year"] as const;

export type PeriodUnit = (typeof periodUnits)[number];

/**
 * A stretch of time that a published figure is about, under its one name:
 * `2022-04-05`, `2022-W14` (ISO 8601 week), `2022-04`, `2022-Q2`, `2022-H1`, `2022`.
 */
export interface Period {
  readonly unit: PeriodUnit;
  readonly name: string;
  readonly first: Day;
  readonly last: Day;
}

export type PeriodFault = "not-a-period";

/** Calendar months in each unit that is counted in months. */
export const monthsIn = { month: 1, quarter: 3, half: 6, year: 12 } as const;

function monthly(unit: "month" | "quarter" | "half" | "year", year: number, index: number): Period {
  const length = monthsIn[unit];
  const month = index * length + 1;
  const y = `${year}`.padStart(4, "0");
  const name = {
    month: `${y}-${`${month}`.padStart(2, "0")}`,
    quarter: `${y}-Q${index + 1}`,
    half: `${y}-H${index + 1}`,
    year: y,
  }[unit];
  const end = month + length - 1;
  return {
    unit,
    name,
    first: dayOf({ year, month, day: 1 }),
    last: dayOf({ year, month: end, day: daysInMonth(year, end) }),
  };
}

function weekOf(of: Day): Period {
  const monday = addDays(of, 1 - weekday(of));
  const year = parts(addDays(monday, 3)).year;
  const week1 = isoWeekOne(year);
  const number = (dayNumber(monday) - dayNumber(week1)) / 7 + 1;
  const name = `${`${year}`.padStart(4, "0")}-W${`${number}`.padStart(2, "0")}`;
  return { unit: "week", name, first: monday, last: addDays(monday, 6) };
}

/** Monday of week 1: the week that holds 4 January (ISO 8601). */
function isoWeekOne(year: number): Day {
  const fourth = dayOf({ year, month: 1, day: 4 });
  return addDays(fourth, 1 - weekday(fourth));
}

/** The period of this unit that holds the day. */
export function periodOf(unit: PeriodUnit, of: Day): Period {
  if (unit === "day") return { unit, name: of, first: of, last: of };
  if (unit === "week") return weekOf(of);
  const { year, month } = parts(of);
  return monthly(unit, year, Math.floor((month - 1) / monthsIn[unit]));
}

/** Reads a period under its name; `2022-13`, `2022-Q5` and a week 53 that the year lacks are faults. Years
 * as in {@link readDay}. */
export function readPeriod(text: string): Result<Period, PeriodFault> {
  const match = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])|H([12])|W(\d{2})))?$/.exec(text);
  if (match === null) {
    const day = readDay(text);
    return day.ok ? succeed(periodOf("day", day.value)) : fail("not-a-period", { text });
  }
  const year = Number(match[1]);
  if (!isReadableYear(year)) return fail("not-a-period", { text });
  const [, , month, quarter, half, week] = match;
  if (month !== undefined)
    return Number(month) >= 1 && Number(month) <= 12
      ? succeed(monthly("month", year, Number(month) - 1))
      : fail("not-a-period", { text });
  if (quarter !== undefined) return succeed(monthly("quarter", year, Number(quarter) - 1));
  if (half !== undefined) return succeed(monthly("half", year, Number(half) - 1));
  if (week === undefined) return succeed(monthly("year", year, 0));
  const found = weekOf(dayFromNumber(dayNumber(isoWeekOne(year)) + (Number(week) - 1) * 7));
  return found.name === text ? succeed(found) : fail("not-a-period", { text });
}

/** A period written in the program itself; throws where `readPeriod` would report a fault. */
export function period(name: string): Period {
  return must(readPeriod(name));
}

/** The period `count` further on (negative: back). */
export function shiftPeriod(of: Period, count: number): Period {
  if (of.unit === "day") return periodOf("day", addDays(of.first, count));
  if (of.unit === "week") return periodOf("week", addDays(of.first, count * 7));
  return periodOf(of.unit, addMonths(of.first, count * monthsIn[of.unit]));
}

/** The `count` periods ending with `last`, oldest first. */
export function periodsEnding(last: Period, count: number): readonly Period[] {
  return Array.from({ length: count }, (_, i) => shiftPeriod(last, i - count + 1));
}

/** Every period of this unit that touches the days from `first` to `last`, oldest first. */
export function periodsWithin(unit: PeriodUnit, first: Day, last: Day): readonly Period[] {
  const found: Period[] = [];
  for (let p = periodOf(unit, first); p.first <= last; p = shiftPeriod(p, 1)) found.push(p);
  return found;
}
