import { addMonths, day, toExactText } from "@jegap/exact";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthly, workOut } from "../world.ts";
import { clauseText, type PlainClause, plainPrices } from "./plain.ts";

const clause: fc.Arbitrary<PlainClause> = fc
  .record({
    form: fc.constantFrom<PlainClause["form"]>("A", "D", "K", "K from start"),
    base: fc.constantFrom<PlainClause["base"]>(
      "signing",
      "own-change",
      "price-change",
      "last-look",
      "month before",
    ),
    rise: fc.integer({ min: 0, max: 120 }),
    fall: fc.integer({ min: 0, max: 120 }),
    inclusive: fc.boolean(),
    excess: fc.constantFrom(0, 0, 30, 50),
    share: fc.constantFrom(1000, 900, 500, 0),
    unmet: fc.constantFrom<PlainClause["unmet"]>("keep", "return"),
    cut: fc.constantFrom(0, 1, 10, 500),
  })
  .map((one) => (one.base === "signing" ? one : { ...one, unmet: "keep" as const }));

/** Thirteen months of copper in won per kilogram, from December 2023; round figures make exact boundaries likely. */
const copper = fc.array(
  fc.oneof(
    fc.integer({ min: 60, max: 140 }).map((n) => n * 100),
    fc.integer({ min: 5000, max: 15_000 }),
  ),
  { minLength: 13, maxLength: 13 },
);

describe("two ways to the same price", () => {
  it("the engine and plain arithmetic agree on every look of random clauses and prices", () => {
    fc.assert(
      fc.property(clause, copper, (one, prices) => {
        const values = Object.fromEntries(
          prices.map((price, i) => [addMonths(day("2023-12-01"), i).slice(0, 7), `${price}`]),
        );
        const { line } = workOut(clauseText(one), { CU: monthly("KRW/kg", values) }, "2025-01-31");
        const engine = line.adjustments.map((look) => toExactText(look.after.value));
        expect(engine).toEqual(plainPrices(one, prices).map((price) => toExactText(price)));
      }),
      { numRuns: 400 },
    );
  });
});
