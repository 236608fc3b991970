import { decimal, quantity, unit } from "@jegap/exact";
import { describe, expect, it } from "vitest";
import { printExpression } from "../../src/index.ts";
import { fullClause } from "../clauses.ts";
import { termsOf } from "../world.ts";

const terms = termsOf(fullClause);
const noSpan = { count: 0, unit: "day" };

describe("every field of a clause is read as written", () => {
  it("goods, signing, counting words, grades", () => {
    expect(terms.goods).toEqual({ name: "동 케이블", lines: [] });
    expect(terms.signing).toBe("2024-01-01");
    expect(terms.counting).toEqual(["타래"]);
    expect(terms.grades).toEqual(["exact", "mirror"]);
  });

  it("price", () => {
    const { price } = terms;
    expect(price.unit.text).toBe("KRW/타래");
    expect(price.start).toEqual(decimal("20000"));
    expect(price.round).toMatchObject([{ mode: "down", figure: decimal("1") }]);
    expect(price.carry).toBe("rounded");
    expect(price.trigger?.rise).toMatchObject({ kind: "threshold", comparison: "at least" });
    expect(price.trigger?.rise).toEqual(price.trigger?.fall);
  });

  it("quantities: a figure with its unit, and a step table", () => {
    expect(terms.quantities?.K).toMatchObject({ kind: "figure", figure: { value: decimal("1000") } });
    expect(terms.quantities?.step).toMatchObject({
      kind: "table",
      rows: [{ value: quantity("0%") }, { from: quantity("9000 KRW/kg"), value: quantity("5%") }],
    });
  });

  it("observations: series, window, rounding, print, gaps, continuation; and one of others at a time of its own", () => {
    expect(terms.observe.lme).toMatchObject({
      series: "CU",
      unit: unit("USD/t"),
      take: { reduction: "mean", count: 2, unit: "month", back: { count: 1, unit: "month" } },
      round: [{ mode: "half-up", figure: decimal("0.01"), unit: unit("USD/t") }],
      vintage: "known",
      missing: "wait",
      then: [{ from: "2024-06", series: "CU2", times: decimal("1.5") }],
    });
    const base = terms.observe.base_fx;
    expect(base?.value && printExpression(base.value, "canonical")).toBe("fx");
    expect(base?.at).toEqual({ at: "signing", back: noSpan });
  });

  it("linked items: base, rounding of the movement, trigger up and down, watch, bands, unmet, own clock", () => {
    expect(terms.link?.구리).toMatchObject({
      kind: "material",
      base: { rise: { kind: "anchor", anchor: { at: "own-change", back: noSpan } } },
      baseVintage: "as-used",
      movement: { as: "rate", round: [{ mode: "half-up", figure: decimal("0.1") }] },
      trigger: { rise: { comparison: "at least" }, fall: { comparison: "more than" } },
      tested: "rounded",
      watch: "lme",
      reflect: {
        rise: { bands: [{ share: decimal("0.9") }] },
        fall: { bands: [{ to: quantity("10%"), share: decimal("1") }, { share: decimal("0.5") }] },
      },
      unmet: "keep",
    });
    expect(terms.link?.fx?.adjust).toEqual({
      every: { count: 2, unit: "month" },
      first: "2024-03-01",
      roll: { to: "previous", calendar: "KR" },
    });
  });

  it("together, adjustment dates, effective date, formula, limits, settlement", () => {
    expect(terms.together).toBe("each");
    expect(terms.adjust).toMatchObject({ first: "2024-02-01", roll: { to: "next", calendar: "KR" } });
    expect(terms.effective).toEqual({
      after: { count: 5, unit: "day" },
      then: "month",
      roll: { to: "none" },
      from: "on",
      for: "deliveries",
    });
    expect(Object.keys(terms.formula)).toEqual(["metal", "duty", "price"]);
    expect(terms.formula.metal?.round).toMatchObject([{ mode: "half-up" }]);
    expect(terms.limits?.cap && printExpression(terms.limits.cap, "canonical")).toBe("start * 1.5");
    expect(terms.limits?.floor && printExpression(terms.limits.floor, "canonical")).toBe("before * 0.9");
    expect(terms.settle).toMatchObject({
      per: "delivery",
      returns: "original",
      prorate: "none",
      revisions: "values",
    });
  });
});
