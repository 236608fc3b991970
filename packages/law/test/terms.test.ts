import { readFileSync } from "node:fs";
import { day, decimal, must } from "@jegap/exact";
import { readAgreement } from "@jegap/linkage";
import { describe, expect, it } from "vitest";
import { checkTerms, entriesOfTerms, type ItemView, viewOfTerms } from "../src/index.ts";
import { acts, materialEntries } from "./deals.ts";

const on = day("2026-10-01");
const atLeast = (percent: string) => ({ percent: decimal(percent), comparison: "at least" }) as const;
const fair: ItemView = {
  item: "copper",
  kind: "material",
  rise: atLeast("3"),
  fall: atLeast("3"),
  passedOnRise: decimal("100"),
  passedOnFall: decimal("100"),
  excessOnly: false,
  baseMovesAlways: false,
  cycleDays: 90,
};

function found(change: Partial<ItemView>, termDays = 365, date = on) {
  return checkTerms({ items: [{ ...fair, ...change }], termDays }, date, "WWA").map((f) => [
    f.severity,
    f.reason,
  ]);
}

describe("the terms of a clause as linkage", () => {
  it("a fair clause has nothing to say", () => {
    for (const act of acts) expect(checkTerms({ items: [fair], termDays: 365 }, on, act)).toEqual([]);
  });

  it.each<readonly [string, Partial<ItemView>, readonly (readonly [string, string])[]]>([
    ["fall only", { rise: "never" }, [["not-accepted", "fall-only"]]],
    ["rise only", { fall: "never" }, []],
    ["no direction at all", { rise: "never", fall: "never" }, [["not-accepted", "never-moves"]]],
    [
      "more than 10 %",
      { rise: atLeast("10.01"), fall: atLeast("10.01") },
      [["not-accepted", "threshold-over"]],
    ],
    ["10 %", { rise: atLeast("10"), fall: atLeast("10") }, []],
    [
      "a rise that needs more",
      { rise: atLeast("10"), fall: atLeast("3") },
      [["unsettled", "one-sided-thresholds"]],
    ],
    ["a fall that needs more", { rise: atLeast("3"), fall: atLeast("10") }, []],
    ["nothing passed on", { passedOnRise: decimal("0") }, [["not-accepted", "nothing-passed-on"]]],
    ["half", { passedOnRise: decimal("50"), passedOnFall: decimal("50") }, []],
    [
      "under half",
      { passedOnRise: decimal("49.99"), passedOnFall: decimal("49.99") },
      [["note", "far-too-little-passed-on"]],
    ],
    ["less for a rise", { passedOnRise: decimal("60") }, [["unsettled", "one-sided-shares"]]],
    ["more than all", { passedOnRise: decimal("120") }, [["note", "more-than-all-passed-on"]]],
    ["a cycle past the term", { cycleDays: 366 }, [["not-accepted", "cycle-too-long"]]],
    ["a base that always moves", { baseMovesAlways: true }, [["hazard", "base-always-moves"]]],
    [
      "a base that always moves, every change counted",
      { baseMovesAlways: true, rise: atLeast("0"), fall: atLeast("0") },
      [],
    ],
    [
      "equality left out",
      { rise: { percent: decimal("3"), comparison: "more than" } },
      [["unsettled", "equality-left-out"]],
    ],
    ["only the excess", { excessOnly: true }, [["unsettled", "excess-only"]]],
  ])("%s", (_what, change, expected) => {
    expect(found(change)).toEqual(expected);
  });

  it("puts the gravest first", () => {
    const severities = found({
      rise: "never",
      baseMovesAlways: true,
      passedOnRise: decimal("10"),
      passedOnFall: decimal("10"),
    });
    expect(severities.map(([s]) => s)).toEqual(["not-accepted", "hazard", "note"]);
  });
});

describe("a clause file", () => {
  const text = readFileSync(new URL("../../../examples/copper-cable.yaml", import.meta.url), "utf8");
  const agreement = must(readAgreement(text));

  it("holds the seven entries when it is complete", () => {
    expect(entriesOfTerms(agreement.terms.partial)).toEqual(materialEntries);
  });

  it("lacks the entries of the blocks it lacks", () => {
    const { formula: _, link: __, ...rest } = agreement.terms.partial;
    expect(entriesOfTerms(rest)).toEqual(["item_name", "adjustment_date_cycle_reflection_date"]);
  });

  it("is seen with its threshold, share, base and cycle", () => {
    const { complete } = agreement.terms;
    if (complete === undefined) throw new Error("incomplete");
    const [item] = viewOfTerms(complete, 365).items;
    expect(item).toMatchObject({
      item: "구리",
      kind: "material",
      baseMovesAlways: false,
      excessOnly: false,
      cycleDays: 90,
    });
    expect(item?.rise).toMatchObject({ comparison: "at least" });
    expect(item?.passedOnRise?.equals(decimal("100"))).toBe(true);
    expect(checkTerms(viewOfTerms(complete, 365), on, "WWA")).toEqual([]);
  });

  it.each([
    ["base: {at: own-change}", "base: {at: last-look}", "base-always-moves"],
    ["trigger: at least 3%", "trigger: at least 11%", "threshold-over"],
    ["trigger: at least 3%", "trigger: {rise: never, fall: at least 3%}", "fall-only"],
    ["reflect: 100%", "reflect: 0%", "nothing-passed-on"],
    ["adjust: {every: 3 months", "adjust: {every: 2 years", "cycle-too-long"],
  ])("with %s as %s: %s", (from, to, reason) => {
    const { complete } = must(readAgreement(text.replace(from, to))).terms;
    if (complete === undefined) throw new Error("incomplete");
    expect(checkTerms(viewOfTerms(complete, 365), on, "FSA").map((f) => f.reason)).toEqual([reason]);
  });
});
