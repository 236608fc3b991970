import { describe, expect, it } from "vitest";
import { movingAnchor } from "../../src/adjust/base.ts";
import { hasMemory } from "../../src/adjust/has-memory.ts";
import { but, copperClause } from "../clauses.ts";
import { termsOf } from "../world.ts";

/** Copper from signing, tested against nothing: no look asks what an earlier one found. */
const forgetful = but(copperClause, ["own-change}, trigger: at least 3%", "signing}, trigger: at least 0%"]);

type Changes = readonly (readonly [from: string, to: string])[];

describe("an open look holds later ones back", () => {
  const cases: readonly (readonly [what: string, held: boolean, changes: Changes])[] = [
    ["no: every look starts from signing", false, []],
    ["a base at the own last change", true, [["at: signing", "at: own-change"]]],
    ["a base at the look before", true, [["at: signing", "at: last-look"]]],
    ["a base on a date", false, [["at: signing", "at: 2024-01-15"]]],
    [
      "a base that is a figure",
      false,
      [
        ["{at: signing}", "{is: b}"],
        ["K: 1000", "b: 10000 KRW/kg, K: 1000"],
      ],
    ],
    ["below the trigger the figure stays", true, [["at least 0%", "at least 3%"]]],
    ["more than nothing is not always met", true, [["at least 0%", "more than 0%"]]],
    ["never is not always met", true, [["at least 0%", "{rise: at least 0%, fall: never}"]]],
    [
      "a fall that has to be of three per cent",
      true,
      [["at least 0%", "{rise: at least 0%, fall: at least 3%}"]],
    ],
    [
      "a rise that has to be of three per cent",
      true,
      [["at least 0%", "{rise: at least 3%, fall: at least 0%}"]],
    ],
    ["back to the base below the trigger", false, [["at least 0%", "at least 3%, unmet: return"]]],
    [
      "a clock of its own",
      true,
      [["at least 0%", "at least 0%, adjust: {every: 2 months, first: 2024-03-01}"]],
    ],
    ["a movement that keeps", true, [["at least 0%", "at least 0%, movement: {rate: keep 4%}"]]],
    ["a movement that is rounded", false, [["at least 0%", "at least 0%, movement: {rate: down 0.1%}"]]],
    [
      "a movement of which one rounding keeps",
      true,
      [["at least 0%", "at least 0%, movement: {rate: [down 0.1%, keep 4%]}"]],
    ],
    ["the price before, in the formula", true, [["copper * w + K", "copper * w + K + before * 0"]]],
    [
      "the price before, in one line of it",
      true,
      [["{price: copper * w + K}", "{more: before * 2, price: copper * w + K}"]],
    ],
    ["the price before, in a cap", true, [["formula:", "limits: {cap: before * 110%}\nformula:"]]],
    ["the price before, in a floor", true, [["formula:", "limits: {floor: before * 90%}\nformula:"]]],
    [
      "limits from the price at signing",
      false,
      [["formula:", "limits: {cap: start * 110%, floor: start * 90%}\nformula:"]],
    ],
    ["a price that has to differ enough", true, [["start: 21000", "start: 21000, trigger: at least 1%"]]],
  ];

  it.each(cases)("%s: %s", (_, held, changes) => {
    expect(hasMemory(termsOf(but(forgetful, ...changes)))).toBe(held);
  });

  it("where one of two items has memory, or a clause has no item", () => {
    const zinc = [
      ["\nlink:", "\n  zinc: {series: ZN, unit: KRW/kg, take: {only: 1 month, back: 1 month}}\nlink:"],
      ["\nadjust:", "\n  zinc: {base: {at: last-look}, trigger: at least 0%}\ntogether: each\nadjust:"],
      ["copper * w + K", "copper * w + zinc * w + K"],
    ] as const;
    expect(hasMemory(termsOf(but(forgetful, ...zinc)))).toBe(true);
    const bare = but(forgetful, ["link:\n  copper: {base: {at: signing}, trigger: at least 0%}\n", ""]);
    expect(hasMemory(termsOf(bare))).toBe(false);
  });
});

describe("with what a base moves", () => {
  const of = (base: string): string | undefined => {
    const text = but(
      forgetful,
      ["base: {at: signing}", `base: ${base}`],
      ["K: 1000 KRW/piece", "b: 10000 KRW/kg"],
      ["copper * w + K", "start + copper.change * w + (b - b) * w"],
    );
    return Object.values(termsOf(text).link ?? {})
      .map(movingAnchor)
      .at(0);
  };

  it.each([
    ["{at: signing}", undefined],
    ["{at: 2024-01-15}", undefined],
    ["{is: b}", undefined],
    ["{at: last-look}", "last-look"],
    ["{at: own-change}", "own-change"],
    ["{at: price-change}", "price-change"],
    ["{at: adjustment, back: 2 months}", "look"],
    ["{rise: {at: signing}, fall: {at: last-look}}", "last-look"],
    ["{rise: {is: b}, fall: {at: own-change}}", "own-change"],
    ["{rise: {at: 2024-01-15}, fall: {at: price-change}}", "price-change"],
  ])("%s: %s", (base, wanted) => {
    expect(of(base)).toBe(wanted);
  });
});
