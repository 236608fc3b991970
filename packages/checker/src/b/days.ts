import { daysInMonth, isDay } from "../read/form.ts";
import { Refused } from "../read/json.ts";
import { spend } from "../read/work.ts";

export type PeriodUnit = "day" | "week" | "month" | "quarter" | "half" | "year";

export interface Span {
  readonly count: number;
  readonly unit: PeriodUnit;
}

/** A stretch of time under its one name, with its first and last day (section 2). */
export interface Period {
  readonly unit: PeriodUnit;
  readonly name: string;
  readonly first: string;
  readonly last: string;
}

const months: Readonly<Record<PeriodUnit, number>> = {
  day: 0,
  week: 0,
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
};
const longest: Readonly<Record<PeriodUnit, number>> = {
  day: 36_525,
  week: 5_218,
  month: 1200,
  quarter: 400,
  half: 200,
  year: 100,
};

function partsOf(day: string): readonly [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function dayText(year: number, month: number, day: number): string {
  const digits = (n: number, places: number): string => `${n}`.padStart(places, "0");
  if (year < 0 || year > 9999) throw new Refused("day-out-of-range");
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** Days from 0000-03-01, counted through years that begin in March, so that the leap day comes last. */
function dayNumber(day: string): number {
  const [year, month, date] = partsOf(day);
  const y = month > 2 ? year : year - 1;
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + inYear;
}

function dayOfNumber(number: number): string {
  let year = Math.floor((number + 1) / 365.2425);
  const start = (y: number): number =>
    y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  while (start(year) > number) year -= 1;
  while (start(year + 1) <= number) year += 1;
  const inYear = number - start(year);
  const shifted = Math.floor((5 * inYear + 2) / 153);
  const month = ((shifted + 2) % 12) + 1;
  return dayText(month > 2 ? year : year + 1, month, inYear - Math.floor((153 * shifted + 2) / 5) + 1);
}

/** Monday 1 to Sunday 7. */
export function weekday(day: string): number {
  return ((((dayNumber(day) + 2) % 7) + 7) % 7) + 1;
}

export function addDays(day: string, count: number): string {
  return count === 0 ? day : dayOfNumber(dayNumber(day) + count);
}

function addMonths(day: string, count: number): string {
  const [year, month, date] = partsOf(day);
  const at = year * 12 + month - 1 + count;
  const [y, m] = [Math.floor(at / 12), (((at % 12) + 12) % 12) + 1];
  return dayText(y, m, Math.min(date, daysInMonth(y, m)));
}

export function readSpan(text: string, place: string): Span {
  if (text === "0") return { count: 0, unit: "day" };
  const [, count = "", word = ""] = /^([1-9][0-9]{0,4}) ([a-z]+)$/.exec(text) ?? [];
  const unit = (Object.keys(months) as PeriodUnit[]).find((one) => word === spanWord(one, Number(count)));
  if (unit === undefined || Number(count) > longest[unit]) throw new Refused("not-a-span", place);
  return { count: Number(count), unit };
}

function spanWord(unit: PeriodUnit, count: number): string {
  if (count === 1) return unit;
  return unit === "half" ? "halves" : `${unit}s`;
}

export function addSpan(day: string, { count, unit }: Span, times: number): string {
  if (unit === "day" || unit === "week") return addDays(day, count * times * (unit === "week" ? 7 : 1));
  return count === 0 ? day : addMonths(day, count * times * months[unit]);
}

/** The period of a unit that holds a day. */
export function periodOf(unit: PeriodUnit, day: string): Period {
  spend(1);
  if (unit === "day") return { unit, name: day, first: day, last: day };
  if (unit === "week") {
    const monday = addDays(day, 1 - weekday(day));
    // ISO 8601: the year of a week is that of its Thursday, and 4 January lies in week 1.
    const year = addDays(monday, 3).slice(0, 4);
    const fourth = `${year}-01-04`;
    const weeks = (dayNumber(monday) - dayNumber(addDays(fourth, 1 - weekday(fourth)))) / 7 + 1;
    return { unit, name: `${year}-W${`${weeks}`.padStart(2, "0")}`, first: monday, last: addDays(monday, 6) };
  }
  const [year, month] = partsOf(day);
  const index = Math.floor((month - 1) / months[unit]);
  const first = dayText(year, index * months[unit] + 1, 1);
  const y = first.slice(0, 4);
  const names = {
    month: first.slice(0, 7),
    quarter: `${y}-Q${index + 1}`,
    half: `${y}-H${index + 1}`,
    year: y,
  };
  return { unit, name: names[unit], first, last: addDays(addMonths(first, months[unit]), -1) };
}

export function shiftPeriod(period: Period, count: number): Period {
  const { unit, first } = period;
  return periodOf(unit, addSpan(first, { count: 1, unit }, count));
}

/** The periods of a unit that lie wholly between two days, oldest first. */
export function periodsInside(unit: PeriodUnit, first: string, last: string): readonly Period[] {
  const found: Period[] = [];
  for (let p = periodOf(unit, first); p.last <= last; p = shiftPeriod(p, 1))
    if (p.first >= first) found.push(p);
  return found;
}

/** Reads a period under its name. */
export function readPeriod(name: string, place: string): Period {
  const [, year = "", rest = ""] = /^([1-8][0-9]{3})(?:-(.*))?$/.exec(name) ?? [];
  const within = (unit: PeriodUnit, month: number): Period =>
    periodOf(unit, `${year}-${`${month}`.padStart(2, "0")}-01`);
  const candidates: readonly Period[] =
    year === ""
      ? []
      : rest === ""
        ? [within("year", 1)]
        : /^Q[1-4]$/.test(rest)
          ? [within("quarter", Number(rest[1]) * 3)]
          : /^H[12]$/.test(rest)
            ? [within("half", Number(rest[1]) * 6)]
            : /^(?:0[1-9]|1[0-2])$/.test(rest)
              ? [within("month", Number(rest))]
              : /^W[0-9]{2}$/.test(rest)
                ? [periodOf("week", addDays(`${year}-01-04`, (Number(rest.slice(1)) - 1) * 7))]
                : isDay(name)
                  ? [periodOf("day", name)]
                  : [];
  const [found] = candidates;
  if (found?.name !== name) throw new Refused("not-a-period", place);
  return found;
}

/** The share of its month that a date has reached: what `interpolate` weighs by. */
export function monthShare(day: string): readonly [bigint, bigint] {
  const [year, month, date] = partsOf(day);
  return [BigInt(date - 1), BigInt(daysInMonth(year, month))];
}
