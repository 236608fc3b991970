import { addDays, type Day, day } from "@jegap/exact";
import { asKnownOn, byPeriod, checkRows } from "@jegap/indices";
import type { KnownGrade } from "@jegap/linkage";
import { describe, expect, it } from "vitest";
import { bundled, sampleRows } from "./bundled.ts";

const recordedGrades = new Set<KnownGrade>(["exact", "mirror"]);

/** period -> value, as `asKnownOn` tells it. */
function table(series: string, on: Day, grades = recordedGrades): Map<string, string> {
  return new Map(asKnownOn(bundled(), series, on, grades).map((o) => [o.period.name, o.value]));
}

describe("the history the repository carries", () => {
  it("holds 706 series with exactly the periods that were published", () => {
    const extents = sampleRows("published/extents.csv");
    expect(extents).toHaveLength(706);
    expect(bundled().catalogue.size).toBe(706);
    for (const [series = "", first, last, periods] of extents) {
      expect(bundled().extent(series), series).toEqual({ first, last, periods: Number(periods) });
      const names = byPeriod(bundled().recorded(series)).map(([vintage]) => vintage?.period.name);
      expect([names[0], names.at(-1), names.length], series).toEqual([first, last, Number(periods)]);
    }
  });

  it("has no row it cannot read", () => {
    expect(checkRows(bundled())).toEqual([]);
  });

  it("holds the 18,078 dated vintages, each with its grade and the checksum of its document", () => {
    const dated = [...bundled().catalogue.keys()].flatMap((series) =>
      bundled()
        .recorded(series)
        .filter((o) => o.grade !== "unrecorded"),
    );
    expect(dated).toHaveLength(18_078);
    expect(dated.filter((o) => !recordedGrades.has(o.grade) || !/^[0-9a-f]{64}$/.test(o.checksum))).toEqual(
      [],
    );
  });

  it("tells, on every publication day, exactly what the change log says, and the day before not yet", () => {
    const rows = sampleRows("published/vintages.csv");
    expect(rows).toHaveLength(18_078);
    const changes = new Map<string, Map<string, Map<string, string>>>();
    for (const [series = "", period = "", published = "", value = ""] of rows) {
      const ofSeries = changes.get(series) ?? new Map<string, Map<string, string>>();
      const ofDay = ofSeries.get(published) ?? new Map<string, string>();
      changes.set(series, ofSeries.set(published, ofDay.set(period, value)));
    }
    for (const [series, days] of changes) {
      const expected = new Map<string, string>();
      for (const published of [...days.keys()].sort()) {
        expect(table(series, addDays(day(published), -1)), `${series} before ${published}`).toEqual(expected);
        for (const [period, value] of days.get(published) ?? []) expected.set(period, value);
        expect(table(series, day(published)), `${series} on ${published}`).toEqual(expected);
      }
    }
  });

  it("speaks up to the last recorded edition", () => {
    expect(bundled().lastRecorded()).toBe("2026-09-13");
  });

  it.each([
    // series, period, day asked, grades, what was known
    ["EIA.BRENT.M", "2026-06", "2026-07-02", "exact mirror", "86.11"],
    ["EIA.BRENT.M", "2026-06", "2026-07-09", "exact mirror", "85.4"],
    ["WB.PINK.COPPER", "2026-05", "2026-06-01", "exact mirror assumed", undefined],
    ["WB.PINK.COPPER", "2026-05", "2026-06-02", "exact", "13543.19"],
    ["WB.PINK.COPPER", "2026-03", "2026-04-01", "exact mirror assumed", undefined],
    ["WB.PINK.COPPER", "2026-03", "2026-04-02", "exact mirror assumed", "12528.71"],
    ["WB.PINK.COPPER", "2026-03", "2026-04-02", "exact mirror", undefined],
    ["WB.PINK.COPPER", "2014-12", "2015-01-01", "unrecorded", "6446.45"],
    ["WB.PINK.COPPER", "2014-12", "2014-12-31", "unrecorded", undefined],
    ["WB.PINK.WHEAT_US_SRW", "2022-04", "2022-05-03", "exact", "672.456927771"],
    ["KEPCO.INDUSTRIALGAP1.LOW.DEMAND", "2024-10-24", "2024-10-24", "unrecorded", "5550"],
    ["KEPCO.INDUSTRIALGAP1.LOW.DEMAND", "2024-10-24", "2024-10-23", "unrecorded assumed", undefined],
    ["EIA.WTI.D", "2020-04-20", "2020-04-21", "unrecorded", "-36.98"],
    ["BOK.PPI2020.R001", "2025-06", "2025-07-25", "mirror", "119.77"],
  ])("%s of %s, asked on %s with grades %s, is %s", (series, period, on, grades, value) => {
    const accepted = new Set(grades.split(" ") as KnownGrade[]);
    expect(table(series, day(on), accepted).get(period)).toBe(value);
  });
});

describe("assumed days", () => {
  it("give the earliest recorded value of a period, once, and only before the first day on record", () => {
    for (const series of bundled().catalogue.keys())
      for (const vintages of byPeriod(bundled().observations(series))) {
        const assumed = vintages.filter((o) => o.grade === "assumed");
        const dated = vintages.find((o) => recordedGrades.has(o.grade));
        if (assumed.length > 1) expect.fail(`${series} assumes twice`);
        const [first] = assumed;
        if (first === undefined) continue;
        const earliest = dated ?? vintages.find((o) => o.grade === "unrecorded");
        if (first.value !== earliest?.value || (dated !== undefined && first.known >= dated.known))
          expect.fail(`${series} ${first.period.name}`);
      }
  });

  it("agree with every publication day printed in the World Bank's editions", () => {
    const rule = bundled().facts("WB.PINK.COPPER")?.calendar?.dayOf;
    for (const known of [...bundled().answers("worldbank-pinksheet").values()].map((a) => a.known)) {
      if (known === undefined) continue;
      const newest = asKnownOn(bundled(), "WB.PINK.COPPER", known, new Set(["exact"])).at(-1);
      expect(newest && rule?.(newest.period)).toBe(known);
    }
  });
});
