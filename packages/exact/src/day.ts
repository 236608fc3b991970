import { fail, must, type Result, succeed } from "./result.ts";

/** A calendar day as ISO 8601 text, `2026-12-03`. Text order is time order. */
export type Day = string & { readonly __brand: "Day" };

export type DayFault = "not-a-day";

const dayText = /^(\d{4})-(\d{2})-(\d{2})$/;

export interface YearMonthDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Years that are read from text: far enough from 0 and 9999 that no span of a clause leaves four digits. */
export function isReadableYear(year: number): boolean {
  return year >= 1000 && year <= 8999;
}

/** Reads `YYYY-MM-DD`, years 1000 to 8999; a day that does not exist (2026-02-29) is a fault, never moved. */
export function readDay(text: string): Result<Day, DayFault> {
  const match = dayText.exec(text);
  if (match === null) return fail("not-a-day", { text });
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (!isReadableYear(year) || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return fail("not-a-day", { text });
  return succeed(text as Day);
}

/** A day written in the program itself; throws where `readDay` would report a fault. */
export function day(text: string): Day {
  return must(readDay(text));
}

export function parts(of: Day): YearMonthDay {
  return { year: Number(of.slice(0, 4)), month: Number(of.slice(5, 7)), day: Number(of.slice(8, 10)) };
}

/** The day with these numbers; throws `RangeError` outside the years 0000 to 9999 or for a day that is not. */
export function dayOf({ year, month, day }: YearMonthDay): Day {
  if (year < 0 || year > 9999 || day < 1 || day > daysInMonth(year, month))
    throw new RangeError(`no such day: ${year}-${month}-${day}`);
  return `${`${year}`.padStart(4, "0")}-${`${month}`.padStart(2, "0")}-${`${day}`.padStart(2, "0")}` as Day;
}

/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar.
 * Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function dayNumber(of: Day): number {
  const { year, month, day } = parts(of);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of {@link dayNumber} (Hinnant, civil_from_days); throws `RangeError` outside years 0 to 9999. */
export function dayFromNumber(number: number): Day {
  if (!Number.isSafeInteger(number)) throw new TypeError("days are counted in whole numbers");
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return dayOf({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day });
}

export function addDays(to: Day, days: number): Day {
  return days === 0 ? to : dayFromNumber(dayNumber(to) + days);
}

/** Calendar months on; a day that the month lacks becomes its last (01-31 plus a month is 02-28 or 29). */
export function addMonths(to: Day, months: number): Day {
  const { year, month, day } = parts(to);
  const count = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return dayOf({ year: y, month: m, day: Math.min(day, daysInMonth(y, m)) });
}

/** Days from `from` to `to`: positive when `to` is later. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** ISO weekday: Monday 1 to Sunday 7. */
export function weekday(of: Day): number {
  return ((((dayNumber(of) + 3) % 7) + 7) % 7) + 1;
}

export function laterDay(a: Day, b: Day): Day {
  return a >= b ? a : b;
}
