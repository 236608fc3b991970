import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  addSpan,
  type Day,
  day,
  dayFromNumber,
  dayNumber,
  daysBetween,
  laterDay,
  parts,
  period,
  periodOf,
  periodsEnding,
  periodsWithin,
  periodUnits,
  readDay,
  readPeriod,
  readSpan,
  shiftPeriod,
  weekday,
  writeSpan,
} from "../src/index.ts";
import { days } from "./arbitraries.ts";

const oracle = (of: Day) => Temporal.PlainDate.from(of);
const yearsAround = fc.integer({ min: -400, max: 400 });

describe("days agree with Temporal", () => {
  it("counts days from 1970-01-01 and back", () => {
    const epoch = Temporal.PlainDate.from("1970-01-01");
    fc.assert(
      fc.property(days, (d) => {
        expect(dayNumber(d)).toBe(epoch.until(oracle(d)).days);
        expect(dayFromNumber(dayNumber(d))).toBe(d);
        expect(weekday(d)).toBe(oracle(d).dayOfWeek);
        const { year, month, day: dayOfMonth } = oracle(d);
        expect(parts(d)).toEqual({ year, month, day: dayOfMonth });
      }),
    );
  });

  it("adds days and months, a missing day becoming the last", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -40_000, max: 40_000 }), yearsAround, (d, count, months) => {
        expect(addDays(d, count)).toBe(oracle(d).add({ days: count }).toString());
        expect(addMonths(d, months)).toBe(oracle(d).add({ months }).toString());
        expect(daysBetween(d, addDays(d, count))).toBe(count);
      }),
    );
    expect(addMonths(day("2024-01-31"), 1)).toBe("2024-02-29");
    expect(addMonths(day("2023-01-31"), 1)).toBe("2023-02-28");
    expect(addMonths(day("2024-03-31"), -13)).toBe("2023-02-28");
  });

  it("reads exactly the days that exist", () => {
    const field = (max: number) => fc.integer({ min: 0, max }).map((n) => `${n}`.padStart(2, "0"));
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 8999 }), field(14), field(33), (y, m, d) => {
        const text = `${y}-${m}-${d}`;
        let exists = true;
        try {
          Temporal.PlainDate.from({ year: y, month: Number(m), day: Number(d) }, { overflow: "reject" });
        } catch {
          exists = false;
        }
        expect(readDay(text).ok).toBe(exists);
      }),
    );
  });

  it.each([
    "2026-02-29",
    "2026-2-3",
    "26-02-03",
    "2026/02/03",
    "2026-02-03 ",
    "20260203",
    "0999-12-31",
    "9000-01-01",
  ])("refuses %j", (text) => {
    const read = readDay(text);
    expect(read.ok ? "" : read.faults[0]).toEqual({ code: "not-a-day", facts: { text } });
  });

  it.each([
    ["2000-02-29", true],
    ["2400-02-29", true],
    ["1900-02-29", false],
    ["2100-02-29", false],
    ["2024-02-29", true],
    ["2026-02-29", false],
  ])("leap day %s: %s", (text, exists) => {
    expect(readDay(text).ok).toBe(exists);
    expect(addDays(day(`${text.slice(0, 4)}-02-28`), 1)).toBe(exists ? text : `${text.slice(0, 4)}-03-01`);
  });

  it("counts whole days, and no day beyond four-digit years", () => {
    expect(() => addDays(day("2026-01-01"), 0.5)).toThrow(TypeError);
    expect(() => addDays(day("2026-01-01"), Number.NaN)).toThrow(TypeError);
    expect(() => addDays(day("2026-01-01"), 10_000_000)).toThrow(RangeError);
    expect(() => addMonths(day("2026-01-01"), 0.5)).toThrow(RangeError);
    expect(() => addMonths(day("2026-01-01"), 100_000)).toThrow(RangeError);
  });

  it("text order is time order", () => {
    fc.assert(fc.property(days, days, (a, b) => laterDay(a, b) === (daysBetween(a, b) > 0 ? b : a)));
  });
});

describe("periods", () => {
  it("ISO weeks agree with Temporal", () => {
    fc.assert(
      fc.property(days, (d) => {
        const { yearOfWeek, weekOfYear } = oracle(d);
        expect(periodOf("week", d).name).toBe(`${yearOfWeek}-W${`${weekOfYear}`.padStart(2, "0")}`);
      }),
    );
  });

  it.each([
    ["2026-W01", "2025-12-29", "2026-01-04"],
    ["2020-W53", "2020-12-28", "2021-01-03"],
    ["2022-04", "2022-04-01", "2022-04-30"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2022-Q2", "2022-04-01", "2022-06-30"],
    ["2022-H2", "2022-07-01", "2022-12-31"],
    ["2022", "2022-01-01", "2022-12-31"],
    ["2022-04-05", "2022-04-05", "2022-04-05"],
  ])("%s runs from %s to %s", (name, first, last) => {
    expect(period(name)).toMatchObject({ name, first, last });
  });

  it("each is read back by its name, holds its day, and touches the next", () => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...periodUnits),
        fc.integer({ min: -300, max: 300 }),
        (d, unit, n) => {
          const p = periodOf(unit, d);
          expect(p.first <= d && d <= p.last).toBe(true);
          const inside = p.first >= "1000-01-01" && p.last <= "8999-12-31";
          if (inside) expect(readPeriod(p.name)).toEqual({ ok: true, value: p });
          expect(shiftPeriod(p, 1).first).toBe(addDays(p.last, 1));
          expect(shiftPeriod(shiftPeriod(p, n), -n)).toEqual(p);
        },
      ),
    );
  });

  it.each([
    "2022-13",
    "2022-00",
    "2022-Q5",
    "2022-Q0",
    "2022-H3",
    "2022-W00",
    "2022-W54",
    "2022-W53",
    "2026-02-30",
    "22",
    "0001",
    "9999-W52",
    "2022-4",
    "2022Q2",
    "",
  ])("refuses %j", (text) => {
    const read = readPeriod(text);
    expect(read.ok ? "" : read.faults[0]).toEqual({ code: "not-a-period", facts: { text } });
  });

  it("lists the periods that end with one, and those that touch a stretch of days", () => {
    const names = (list: readonly { readonly name: string }[]) => list.map((p) => p.name);
    expect(names(periodsEnding(period("2026-02"), 3))).toEqual(["2025-12", "2026-01", "2026-02"]);
    expect(names(periodsEnding(period("2026-Q1"), 2))).toEqual(["2025-Q4", "2026-Q1"]);
    expect(periodsEnding(period("2026"), 0)).toEqual([]);
    expect(names(periodsWithin("month", day("2025-12-31"), day("2026-02-01")))).toEqual([
      "2025-12",
      "2026-01",
      "2026-02",
    ]);
    expect(names(periodsWithin("week", day("2026-01-04"), day("2026-01-05")))).toEqual([
      "2026-W01",
      "2026-W02",
    ]);
  });
});

describe("spans", () => {
  it("comes back from the text it is written as", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.constantFrom(...periodUnits), (count, unit) => {
        expect(readSpan(writeSpan({ count, unit }))).toEqual({ ok: true, value: { count, unit } });
      }),
    );
    expect(readSpan("  3   months ")).toEqual({ ok: true, value: { count: 3, unit: "month" } });
  });

  it("moves as Temporal does", () => {
    const lengths = {
      day: { days: 1 },
      week: { weeks: 1 },
      month: { months: 1 },
      quarter: { months: 3 },
      half: { months: 6 },
      year: { years: 1 },
    } as const;
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...periodUnits),
        fc.integer({ min: 0, max: 90 }),
        (d, unit, count) => {
          const [[key, size]] = Object.entries(lengths[unit]) as [[string, number]];
          expect(addSpan(d, { count, unit })).toBe(
            oracle(d)
              .add({ [key]: size * count })
              .toString(),
          );
          expect(addSpan(d, { count, unit }, -1)).toBe(
            oracle(d)
              .subtract({ [key]: size * count })
              .toString(),
          );
        },
      ),
    );
  });

  it("no day and span that can be read leave the years of four digits", () => {
    for (const text of [
      "100 years",
      "200 halves",
      "400 quarters",
      "1200 months",
      "5218 weeks",
      "36525 days",
    ]) {
      const span = readSpan(text);
      if (!span.ok) throw new Error(text);
      expect(addSpan(day("8999-12-31"), span.value) < "9999").toBe(true);
      expect(addSpan(day("1000-01-01"), span.value, -1) >= "0899").toBe(true);
    }
  });

  it.each([
    "",
    "months",
    "3",
    "3 moons",
    "-1 day",
    "1.5 days",
    "three days",
    "101 years",
    "36526 days",
    "3months",
  ])("refuses %j", (text) => {
    const read = readSpan(text);
    expect(read.ok ? "" : read.faults[0]).toEqual({ code: "not-a-span", facts: { text } });
  });
});
