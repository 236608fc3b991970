import { day, must, Rational, toExactText } from "@jegap/exact";
import {
  asKnownOn,
  changesBetween,
  conditionOf,
  gapsIn,
  importDocument,
  linkingFactor,
  openHistory,
  type SeriesRecord,
  suspectsIn,
} from "@jegap/indices";
import type { KnownGrade, Observation } from "@jegap/linkage";
import { describe, expect, it } from "vitest";
import { bundled } from "./bundled.ts";
import { factsOf, newFolder, sheetDocument, sheetPrice } from "./own.ts";

const dated = new Set<KnownGrade>(["exact", "mirror"]);
const facts = (id: string): SeriesRecord => bundled().facts(id) ?? sheetPrice;

describe("what changed between two days", () => {
  it("is what was published since, and a revision with its first print", () => {
    const series = ["WB.PINK.COPPER", "EIA.BRENT.M"];
    const changes = changesBetween(bundled(), series, day("2026-07-02"), day("2026-07-09"), dated);
    expect(
      changes.map((c) => `${c.series} ${c.after.period.name} ${c.before?.value} ${c.after.value}`),
    ).toEqual(["EIA.BRENT.M 2026-06 86.11 85.4"]);
    const may = changesBetween(bundled(), series, day("2026-05-03"), day("2026-05-04"), dated);
    expect(may.map((c) => `${c.after.period.name} ${c.before?.value} ${c.after.value}`)).toEqual([
      "2026-03 undefined 12528.71",
      "2026-04 undefined 12950.96",
    ]);
  });

  it("is nothing between a day and itself, and all that is known from the beginning", () => {
    const all = changesBetween(bundled(), ["WB.PINK.ZINC"], day("1900-01-01"), day("2026-11-23"), dated);
    expect(all).toHaveLength(asKnownOn(bundled(), "WB.PINK.ZINC", day("2026-11-23"), dated).length);
    expect(changesBetween(bundled(), ["WB.PINK.ZINC"], day("2026-06-02"), day("2026-06-02"), dated)).toEqual(
      [],
    );
  });
});

describe("linking two bases", () => {
  const values = (series: string, lines: readonly string[]): readonly Observation[] => {
    const folder = newFolder();
    must(importDocument(folder, sheetDocument("2026-02-20", lines), { facts: factsOf }));
    return must(openHistory(folder))
      .recorded(sheetPrice.id)
      .map((o) => ({ ...o, series }));
  };
  const old = values("OLD", ["2019-11 119", "2019-12 120"]);
  const next = values("NEW", ["2019-11 99.5", "2019-12 100", "2020-01 101"]);

  it.each([
    ["one month, exact", ["2019-12"], "exact", "5/6"],
    [
      "one month, six places",
      ["2019-12"],
      { mode: "half-up", step: Rational.of(1n, 1_000_000n) },
      "0.833333",
    ],
    ["one month, cut after three", ["2019-12"], { mode: "down", step: Rational.of(1n, 1000n) }, "0.833"],
    ["two months together", ["2019-11", "2019-12"], "exact", "399/478"],
  ] as const)("%s", (_, periods, rounding, factor) => {
    expect(toExactText(must(linkingFactor(old, next, periods, rounding)).factor)).toBe(factor);
  });

  it("is refused where the two share no period, or the old value is zero", () => {
    const code = (a: readonly Observation[], periods: readonly string[]) => {
      const linked = linkingFactor(a, next, periods, "exact");
      return linked.ok ? "" : linked.faults[0]?.code;
    };
    expect(code(old, ["2020-01"])).toBe("linking-no-overlap");
    expect(code(old, ["2019-12", "2020-01"])).toBe("linking-no-overlap");
    expect(code(old, [])).toBe("linking-no-overlap");
    expect(code(values("OLD", ["2019-12 0"]), ["2019-12"])).toBe("linking-zero");
  });

  it("is refused for the producer price index of 2015 against 2020, which share no month here", () => {
    const [a, b] = [bundled().recorded("BOK.PPI2015.C03"), bundled().recorded("BOK.PPI2020.R047")];
    expect(facts("BOK.PPI2015.C03").continuedBy).toBe("BOK.PPI2020.R047");
    expect(linkingFactor(a, b, ["2024-03"], "exact").ok).toBe(false);
  });
});

describe("the condition of a series", () => {
  it.each([
    // series, day, short, stale, ended, next expected
    ["WB.PINK.COPPER", "2026-07-01", false, false, false, "2026-07-02"],
    ["WB.PINK.COPPER", "2027-03-01", false, true, false, "2026-07-02"],
    ["WB.PINK.BARLEY", "2026-07-01", false, true, true, undefined],
    ["BLS.WPU101703", "2026-07-01", false, true, true, undefined],
    ["BOK.PPI2020.R001", "2025-08-01", true, false, false, "2025-08-25"],
    ["KEPCO.INDUSTRIALGAP1.LOW.DEMAND", "2026-07-01", false, false, false, undefined],
    ["EIA.WTI.D", "2026-08-30", false, false, false, "2026-08-26"],
  ])(
    "%s on %s: short %s, stale %s, ended %s, next %s",
    (id, on, isShort, isStale, hasEnded, nextExpected) => {
      const condition = conditionOf(facts(id), bundled().extent(id), day(on));
      expect(condition).toMatchObject({ isShort, isStale, hasEnded, nextExpected });
    },
  );

  it("tells the months without a figure", () => {
    expect(gapsIn(bundled(), "WB.PINK.COPPER")).toEqual([]);
    expect(gapsIn(bundled(), "BLS.WPU10260314").map((gap) => gap.name)).toHaveLength(1);
    expect(gapsIn(bundled(), "BLS.WPU131")).toHaveLength(48);
    expect(gapsIn(bundled(), "EIA.BRENT.D")).toEqual([]);
  });

  it("flags the day oil fell below zero, and keeps it", () => {
    const flagged = suspectsIn(bundled(), "EIA.WTI.D").map((s) => `${s.observation.period.name} ${s.why}`);
    expect(flagged).toContain("2020-04-20 sign-change");
    expect(
      asKnownOn(bundled(), "EIA.WTI.D", day("2026-01-01"), new Set(["unrecorded"])).find(
        (o) => o.period.name === "2020-04-20",
      )?.value,
    ).toBe("-36.98");
  });

  it.each([
    ["a point too far left", "12.1", "decimal-shift"],
    ["a point too far right", "12100", "decimal-shift"],
    ["nothing", "0", "zero"],
    ["a minus", "-1210", "sign-change"],
    ["twice as much", "2420", "jump"],
    ["a little more", "1230", undefined],
  ])("%s after a year of about 1200 is told as such", (_, value, why) => {
    const folder = newFolder();
    const months = Array.from({ length: 14 }, (_, i) => {
      const month = `${2024 + Math.floor(i / 12)}-${`${(i % 12) + 1}`.padStart(2, "0")}`;
      return `${month} ${i % 2 === 0 ? "1200" : "1212"}`;
    });
    must(
      importDocument(folder, sheetDocument("2026-02-20", [...months, `2025-03 ${value}`]), {
        facts: factsOf,
      }),
    );
    expect(suspectsIn(must(openHistory(folder)), sheetPrice.id).map((suspect) => suspect.why)).toEqual(
      why === undefined ? [] : [why],
    );
  });
});
