import { Temporal } from "temporal-polyfill/full";
import { describe, expect, it } from "vitest";
import {
  addDays,
  type Day,
  dayOf,
  type Holiday,
  holidaysOn,
  koreanCalendar,
  parts,
  weekday,
} from "../../src/index.ts";
import oracle from "./holidays-0.109.json" with { type: "json" };

const { firstYear, lastYear } = koreanCalendar;
const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
const rows = [...koreanCalendar.holidays.values()].flat();
const rowsOf = (year: number): readonly Holiday[] => rows.filter((row) => parts(row.day).year === year);
const kindsOf = (year: number, ...kinds: readonly Holiday["kind"][]): readonly Holiday[] =>
  rowsOf(year).filter((row) => kinds.includes(row.kind));

/**
 * Compared on 2026-11-23: holidays 0.109 has exactly these days. date-holidays 3.37.0 differs from both every
 * year, as it puts Seollal's three days one day late (2026: 17 to 19 February), and has no temporary holiday, no
 * election day, and not yet Labour Day (2026-05-01, 2027-05-01 and its substitute 2027-05-03).
 */
describe("another table has the same days", () => {
  it.each(years)("%i", (year) => {
    const other = Object.entries(oracle.days).find(([key]) => key === `${year}`)?.[1];
    expect([...new Set(rowsOf(year).map((row) => row.day.slice(5)))]).toEqual(other);
  });
});

/** Solar day of a day of the Korean lunar calendar, by the reckoning of ICU: no source of our table. */
function lunarDay(year: number, month: number, day: number): Day {
  const monthCode = `M${`${month}`.padStart(2, "0")}`;
  const found = Temporal.PlainDate.from({ year, monthCode, day, calendar: "dangi" }).withCalendar("iso8601");
  return dayOf({ year: found.year, month: found.month, day: found.day });
}

describe("lunar holidays fall on their lunar day", () => {
  it.each(years)("%i", (year) => {
    const seollal = lunarDay(year, 1, 1);
    const chuseok = lunarDay(year, 8, 15);
    const expected = [
      ...[-1, 0, 1].map((offset) => addDays(seollal, offset)),
      lunarDay(year, 4, 8),
      ...[-1, 0, 1].map((offset) => addDays(chuseok, offset)),
    ];
    expect(kindsOf(year, "lunar").map((row) => row.day)).toEqual(expected);
  });
});

/** What art. 2 lists by a day of the solar calendar; 1 May and 17 July since decree 36290 of 2026-04-30. */
const fixedDays = ["01-01", "03-01", "05-05", "06-06", "08-15", "10-03", "10-09", "12-25"];

describe("fixed holidays are those of art. 2", () => {
  it.each(years)("%i", (year) => {
    const expected = year < 2026 ? fixedDays : [...fixedDays, "05-01", "07-17"].sort();
    expect(kindsOf(year, "fixed").map((row) => row.day.slice(5))).toEqual(expected);
  });
});

const groups = {
  festival: ["설날 전날", "설날", "설날 다음 날", "추석 전날", "추석", "추석 다음 날"],
  national: ["3·1절", "제헌절", "광복절", "개천절", "한글날"],
  child: ["어린이날"],
  later: ["부처님 오신 날", "기독탄신일", "노동절"],
} as const;

interface SubstituteRule {
  /** Holidays that get a substitute for a Sunday, for a Saturday, and for another holiday on a weekday. */
  readonly sunday: readonly string[];
  readonly saturday: readonly string[];
  readonly weekday: readonly string[];
}

/** Art. 3 as it stood on a day: decrees 24828 (2013), 31930 (2021-08-04), 33448 (2023-05-04), 36290 (2026). */
function ruleOn(day: Day): SubstituteRule {
  const { festival, national, child, later } = groups;
  if (day < "2021-08-04") {
    return { sunday: [...festival, ...child], saturday: child, weekday: [...festival, ...child] };
  }
  const moved = day < "2023-05-04" ? [...national, ...child] : [...national, ...child, ...later];
  return { sunday: [...festival, ...moved], saturday: moved, weekday: [...festival, ...moved] };
}

/** The substitute holidays of a year worked out from its other holidays by the rule of the day. */
function substitutesByRule(year: number): readonly Day[] {
  const others = rowsOf(year).filter((row) => row.kind !== "substitute");
  const taken = new Set(others.map((row) => row.day));
  const found: Day[] = [];
  for (const on of [...taken].sort()) {
    const here = others.filter((row) => row.day === on);
    const rule = ruleOn(on);
    const concerned =
      { 6: rule.saturday, 7: rule.sunday }[weekday(on)] ?? (here.length > 1 ? rule.weekday : []);
    if (!here.some((row) => concerned.includes(row.name.ko))) continue;
    let next = addDays(on, 1);
    while (taken.has(next) || weekday(next) >= 6) next = addDays(next, 1);
    taken.add(next);
    found.push(next);
  }
  return found;
}

describe("substitute holidays are those art. 3 of the time gives", () => {
  it.each(years)("%i", (year) => {
    expect(kindsOf(year, "substitute").map((row) => row.day)).toEqual(substitutesByRule(year));
  });
});

/**
 * Totals that 월력요항 announced: public holidays with Sundays, and days off of a five-day week. 2024: 68 and 119,
 * before 1 October was decided. 2025: published 2024-06-20, before 27 January and 3 June were. 2026: published 2025-06-30 as 70 and 118,
 * before Labour Day and Constitution Day were. 2027: published 2026-06-29.
 */
describe("the days of the year add up to the almanac's totals", () => {
  it.each([
    [2024, 68 + 1, 119 + 1],
    [2025, 68 + 2, 119 + 2],
    [2026, 70 + 2, 118 + 2],
    [2027, 72, 119],
  ])("%i: %i and %i", (year, publicHolidays, daysOff) => {
    const start = dayOf({ year, month: 1, day: 1 });
    const all = Array.from({ length: year === 2024 ? 366 : 365 }, (_, i) => addDays(start, i));
    const holiday = (day: Day) => koreanCalendar.holidays.has(day) || weekday(day) === 7;
    expect(all.filter(holiday).length).toBe(publicHolidays);
    expect(all.filter((day) => holiday(day) || weekday(day) === 6).length).toBe(daysOff);
  });
});

describe("every row can be traced", () => {
  it("names its decree and article, and its year's almanac or the State Council's day where those decide", () => {
    for (const { day, kind, source, name } of rows) {
      expect(source).toMatch(/대통령령 제\d{5}호, \d{4}-\d{2}-\d{2}\) 제[23]조제\d+[항호]/u);
      const promulgated = /호, (\d{4}-\d{2}-\d{2})/u.exec(source)?.[1] ?? "9999";
      expect(promulgated <= day).toBe(true);
      if (kind === "lunar") expect(source).toContain(`${day.slice(0, 4)}년 월력요항`);
      if (kind === "election") expect(source).toContain("제2조제10호의2");
      if (kind === "substitute") expect(name.ko).toMatch(/^대체공휴일\(.+\)$/u);
      if (kind === "temporary") {
        const decided = /국무회의 의결 (\d{4}-\d{2}-\d{2})$/u.exec(source)?.[1] ?? "9999";
        expect(decided < day).toBe(true);
      }
    }
  });

  it("days with two holidays tell both", () => {
    const names = (day: string) => {
      const found = holidaysOn(day as Day, koreanCalendar);
      return found.ok ? found.value.map((row) => row.name.ko) : [];
    };
    expect(names("2025-05-05")).toEqual(["어린이날", "부처님 오신 날"]);
    expect(names("2017-10-03")).toEqual(["개천절", "추석 전날"]);
    expect(names("2026-02-16")).toEqual(["설날 전날"]);
    expect(names("2026-02-19")).toEqual([]);
  });
});
