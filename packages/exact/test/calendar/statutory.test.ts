import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  addDays,
  day,
  dayFromNumber,
  dayNumber,
  koreanCalendar,
  lastDayByCalendar,
  periodEnds,
  periodUnits,
  readSpan,
  type Span,
} from "../../src/index.ts";

const span = (text: string): Span => {
  const read = readSpan(text);
  if (!read.ok) throw new Error(text);
  return read.value;
};

describe("a period ends as the Civil Act counts (민법 제155조-제161조)", () => {
  it.each([
    ["2026-03-03", "10 days", "2026-03-13", "제157조: the day of the event is not counted"],
    ["2026-03-03", "1 week", "2026-03-10", "제160조제2항: Tuesday to Tuesday"],
    ["2026-03-03", "1 month", "2026-04-03", "제160조제2항: the day before 4 April"],
    ["2025-12-31", "1 month", "2026-02-02", "counted from 1 January; 31 January is a Saturday"],
    ["2025-01-30", "1 month", "2025-02-28", "제160조제3항: February has no 31st"],
    ["2024-01-30", "1 month", "2024-02-29", "제160조제3항: leap year"],
    ["2024-02-29", "1 year", "2025-02-28", "counted from 1 March; the day before 1 March"],
    ["2026-02-28", "1 month", "2026-03-31", "counted from the first of the month to its end"],
    ["2026-01-05", "60 days", "2026-03-06", "a delivery on 5 January, 60 days"],
    ["2026-01-17", "1 month", "2026-02-19", "제161조: 17 February is Seollal"],
    ["2026-02-12", "2 days", "2026-02-19", "제161조: Saturday, Sunday and three days of Seollal"],
    ["2026-04-01", "1 month", "2026-05-04", "제161조: Labour Day, a Friday in 2026"],
    ["2025-04-01", "1 month", "2025-05-01", "1 May was no public holiday before 2026"],
    ["2023-09-02", "1 month", "2023-10-04", "제161조: a temporary holiday, then 3 October"],
    ["2025-03-03", "3 months", "2025-06-04", "제161조: 3 June 2025, presidential election"],
    ["2025-11-23", "1 quarter", "2026-02-23", "three months"],
    ["2025-05-22", "1 half", "2025-11-24", "six months; 22 November is a Saturday"],
  ])("from %s, %s: %s (%s)", (start, length, expected) => {
    const found = periodEnds(day(start), span(length), koreanCalendar);
    expect(found).toEqual({ ok: true, value: expected });
  });

  it("outside the table of holidays it is a fault, though the calendar alone has an answer", () => {
    const fault = {
      code: "outside-holiday-table",
      facts: { day: "2033-11-23", first: "2015", last: "2027" },
    };
    expect(periodEnds(day("2026-11-23"), span("7 years"), koreanCalendar)).toEqual({
      ok: false,
      faults: [fault],
    });
    expect(lastDayByCalendar(day("2026-11-23"), span("7 years"))).toBe("2033-11-23");
  });

  it("a period of no length has no end", () => {
    const fault = { code: "empty-period", facts: { start: "2026-11-23" } };
    expect(periodEnds(day("2026-11-23"), span("0 days"), koreanCalendar)).toEqual({
      ok: false,
      faults: [fault],
    });
    expect(() => lastDayByCalendar(day("2026-11-23"), span("0 months"))).toThrow(RangeError);
  });
});

/** 제160조 again with Temporal: the day before the corresponding day, or the month's last where there is none. */
function byTemporal(start: string, { count, unit }: Span): string {
  const firstCounted = Temporal.PlainDate.from(start).add({ days: 1 });
  if (unit === "day") return firstCounted.add({ days: count - 1 }).toString();
  if (unit === "week") return firstCounted.add({ weeks: count }).subtract({ days: 1 }).toString();
  const months = { month: 1, quarter: 3, half: 6, year: 12 }[unit] * count;
  const lastMonth = firstCounted.toPlainYearMonth().add({ months });
  try {
    const { year, month } = lastMonth;
    const corresponding = Temporal.PlainDate.from(
      { year, month, day: firstCounted.day },
      { overflow: "reject" },
    );
    return corresponding.subtract({ days: 1 }).toString();
  } catch {
    return lastMonth.toPlainDate({ day: lastMonth.daysInMonth }).toString();
  }
}

const starts = fc
  .integer({ min: dayNumber(day("1960-01-01")), max: dayNumber(day("2100-12-31")) })
  .map(dayFromNumber);
const spans = fc.record({ count: fc.integer({ min: 1, max: 100 }), unit: fc.constantFrom(...periodUnits) });

describe("the calendar part of the count", () => {
  it("agrees with Temporal", () => {
    fc.assert(
      fc.property(starts, spans, (start, length) => {
        expect(lastDayByCalendar(start, length)).toBe(byTemporal(start, length));
      }),
      { numRuns: 500 },
    );
  });

  it("never ends earlier for a later start or a longer span", () => {
    fc.assert(
      fc.property(starts, spans, (start, length) => {
        const end = lastDayByCalendar(start, length);
        expect(lastDayByCalendar(addDays(start, 1), length) >= end).toBe(true);
        expect(lastDayByCalendar(start, { ...length, count: length.count + 1 }) > end).toBe(true);
      }),
    );
  });
});
