import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addBusinessDays,
  addDays,
  businessCalendar,
  type Day,
  day,
  dayFromNumber,
  dayNumber,
  holiday,
  holidaysOn,
  isBusinessDay,
  koreanCalendar,
  rolls,
  rollToBusinessDay,
  weekday,
} from "../../src/index.ts";

const open = (on: Day): boolean => {
  const answer = isBusinessDay(on, koreanCalendar);
  if (!answer.ok) throw new Error(answer.faults[0]?.code);
  return answer.value;
};

const daysInside = fc
  .integer({ min: dayNumber(day("2015-02-01")), max: dayNumber(day("2027-11-30")) })
  .map(dayFromNumber);

describe("business days of Korea", () => {
  it.each([
    ["2026-02-13", true, "Friday before Seollal"],
    ["2026-02-16", false, "Seollal"],
    ["2026-02-18", false, "Seollal"],
    ["2026-02-19", true, "Thursday after Seollal"],
    ["2026-02-21", false, "Saturday"],
    ["2026-03-02", false, "substitute for 1 March"],
    ["2025-05-01", true, "no public holiday until 2026"],
    ["2026-05-01", false, "Labour Day"],
    ["2026-07-17", false, "Constitution Day"],
    ["2025-07-17", true, "no public holiday 2008 to 2025"],
    ["2026-06-08", true, "Memorial Day of Saturday has no substitute"],
    ["2026-09-28", true, "Chuseok's Saturday has no substitute"],
    ["2025-06-03", false, "presidential election"],
    ["2024-10-01", false, "temporary holiday"],
  ])("%s: %s (%s)", (text, expected) => {
    expect(open(day(text))).toBe(expected);
  });

  it("outside its years it answers with a fault, never a guess", () => {
    for (const text of ["2014-12-31", "2028-01-01"]) {
      const fault = { code: "outside-holiday-table", facts: { day: text, first: "2015", last: "2027" } };
      const refused = { ok: false, faults: [fault] };
      expect(isBusinessDay(day(text), koreanCalendar)).toEqual(refused);
      expect(holidaysOn(day(text), koreanCalendar)).toEqual(refused);
      expect(rollToBusinessDay(day(text), "next", koreanCalendar)).toEqual(refused);
    }
    expect(addBusinessDays(day("2027-12-30"), 2, koreanCalendar).ok).toBe(false);
    expect(addBusinessDays(day("2015-01-02"), -1, koreanCalendar).ok).toBe(false);
    expect(addBusinessDays(day("2020-01-02"), 1_000_000, koreanCalendar).ok).toBe(false);
  });
});

describe("rolling off a rest day", () => {
  it.each([
    ["2026-02-14", "none", "2026-02-14"],
    ["2026-02-14", "next", "2026-02-19"],
    ["2026-02-14", "previous", "2026-02-13"],
    ["2025-10-03", "next", "2025-10-10"],
    ["2025-10-09", "previous", "2025-10-02"],
    ["2026-11-23", "next", "2026-11-23"],
    ["2026-11-23", "previous", "2026-11-23"],
    ["2100-01-01", "none", "2100-01-01"],
  ] as const)("%s %s is %s", (text, roll, expected) => {
    expect(rollToBusinessDay(day(text), roll, koreanCalendar)).toEqual({ ok: true, value: expected });
  });

  it("goes to the nearest business day on its side", () => {
    fc.assert(
      fc.property(daysInside, fc.constantFrom(...rolls), (on, roll) => {
        const rolled = rollToBusinessDay(on, roll, koreanCalendar);
        if (!rolled.ok) throw new Error("inside the table");
        expect(roll === "none" ? rolled.value === on : open(rolled.value)).toBe(true);
        const step = roll === "next" ? 1 : -1;
        for (let d = on; d !== rolled.value; d = addDays(d, step)) expect(open(d)).toBe(false);
      }),
    );
  });
});

describe("counting business days", () => {
  it.each([
    ["2026-02-13", 1, "2026-02-19"],
    ["2026-02-14", 1, "2026-02-19"],
    ["2026-02-19", -1, "2026-02-13"],
    ["2026-11-23", 5, "2026-11-30"],
    ["2026-02-15", 0, "2026-02-15"],
  ])("%s and %i is %s", (text, count, expected) => {
    expect(addBusinessDays(day(text), count, koreanCalendar)).toEqual({ ok: true, value: expected });
  });

  it("steps over as many business days as it counts", () => {
    fc.assert(
      fc.property(daysInside, fc.integer({ min: -15, max: 15 }), (on, count) => {
        const there = addBusinessDays(on, count, koreanCalendar);
        if (!there.ok) throw new Error("inside the table");
        let passed = 0;
        const step = count < 0 ? -1 : 1;
        for (let d = on; d !== there.value; ) {
          d = addDays(d, step);
          if (open(d)) passed += 1;
        }
        expect(passed).toBe(Math.abs(count));
        if (count !== 0) expect(open(there.value)).toBe(true);
      }),
    );
  });

  it("counts whole days only", () => {
    expect(() => addBusinessDays(day("2026-01-02"), 1.5, koreanCalendar)).toThrow(TypeError);
  });
});

describe("a calendar of one's own", () => {
  const table = {
    name: { ko: "공장 휴무", en: "plant closing days" },
    firstYear: 2026,
    lastYear: 2026,
    checked: "2026-11-23",
    holidays: [holiday("2026-08-03", { ko: "하기휴가", en: "summer break" }, "fixed", "취업규칙 제12조")],
  };

  it("closes on its own days and weekends only", () => {
    const plant = businessCalendar(table);
    expect(isBusinessDay(day("2026-08-03"), plant)).toEqual({ ok: true, value: false });
    expect(isBusinessDay(day("2026-02-17"), plant)).toEqual({ ok: true, value: true });
    expect(weekday(day("2026-08-02"))).toBe(7);
    expect(rollToBusinessDay(day("2026-08-01"), "next", plant)).toEqual({ ok: true, value: "2026-08-04" });
  });

  it("refuses a row outside its years", () => {
    const row = holiday("2027-01-04", { ko: "창립일", en: "founding day" }, "fixed", "취업규칙");
    expect(() => businessCalendar({ ...table, holidays: [row] })).toThrow(RangeError);
  });
});
