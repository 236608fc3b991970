import { describe, expect, it } from "vitest";
import { but, copperClause } from "../clauses.ts";
import { monthly, rows, workOut } from "../world.ts";

// Won per kilogram. The price is 2 kg × copper + 1,000 won; 3 % either way triggers.
const copper = monthly("KRW/kg", {
  "2023-11": "9800",
  "2023-12": "10000",
  "2024-01": "10200",
  "2024-02": "10400",
  "2024-03": "10250",
  "2024-04": "10700",
  "2024-05": "9900",
});

function looks(...changes: readonly (readonly [from: string, to: string])[]): readonly string[] {
  return rows(workOut(but(copperClause, ...changes), { CU: copper }, "2024-06-30").line);
}

const still = "unchanged trigger-not-met";

describe("the same five looks from six bases", () => {
  it("own last change: 10,000 until it changes at 10,400; then 10,250 and 10,700 stay within 3 %", () => {
    expect(looks()).toEqual([
      `2024-02-01 21000 ${still}`, // 10,200 / 10,000 = +2 %
      "2024-03-01 21800", //          10,400 / 10,000 = +4 %
      `2024-04-01 21800 ${still}`, // 10,250 / 10,400 = −1.44 %
      `2024-05-01 21800 ${still}`, // 10,700 / 10,400 = +2.88 %
      "2024-06-01 20800", //           9,900 / 10,400 = −4.81 %
    ]);
  });

  it("signing, kept below the trigger", () => {
    expect(looks(["own-change", "signing"])).toEqual([
      `2024-02-01 21000 ${still}`,
      "2024-03-01 21800",
      `2024-04-01 21800 ${still}`, // +2.5 % of 10,000: stays at 10,400
      "2024-05-01 22400", //          +7 %
      `2024-06-01 22400 ${still}`, // −1 %
    ]);
  });

  it("signing, back to the base below the trigger", () => {
    expect(looks(["own-change}", "signing}, unmet: return"])).toEqual([
      `2024-02-01 21000 ${still}`,
      "2024-03-01 21800",
      "2024-04-01 21000",
      "2024-05-01 22400",
      "2024-06-01 21000",
    ]);
  });

  it("the look before: only a jump of 3 % within a month counts", () => {
    expect(looks(["own-change", "last-look"])).toEqual([
      `2024-02-01 21000 ${still}`,
      `2024-03-01 21000 ${still}`, // 10,400 / 10,200 = +1.96 %
      `2024-04-01 21000 ${still}`,
      "2024-05-01 22400", //          10,700 / 10,250 = +4.39 %
      "2024-06-01 20800", //           9,900 / 10,700 = −7.48 %
    ]);
  });

  it("two months before each look", () => {
    expect(looks(["at: own-change", "at: adjustment, back: 2 months"])).toEqual([
      "2024-02-01 21400", //          10,200 / 9,800 = +4.08 %
      "2024-03-01 21800", //          10,400 / 10,000 = +4 %
      `2024-04-01 21800 ${still}`, // 10,250 / 10,200 = +0.49 %
      `2024-05-01 21800 ${still}`, // 10,700 / 10,400 = +2.88 %
      "2024-06-01 20800", //           9,900 / 10,250 = −3.41 %
    ]);
  });

  it("a date, and a figure", () => {
    const wanted = [
      `2024-02-01 21000 ${still}`,
      `2024-03-01 21000 ${still}`,
      `2024-04-01 21000 ${still}`,
      "2024-05-01 22400", //          10,700 / 10,200 = +4.90 %
      `2024-06-01 22400 ${still}`, //  9,900 / 10,200 = −2.94 %
    ];
    expect(looks(["own-change", "2024-02-01"])).toEqual(wanted);
    expect(looks(["{at: own-change}", "{is: base}"], ["K: 1000", "base: 10200 KRW/kg, K: 1000"])).toEqual(
      wanted,
    );
  });
});

describe("how much of a movement counts", () => {
  // From 10,000 to 10,800 (+8 %) or 9,200 (−8 %); form A takes B + what counts, times 2, plus 1,000.
  const at = (reflect: string, to: string): string => {
    const world = { CU: monthly("KRW/kg", { "2023-12": "10000", "2024-01": to }) };
    const { line } = workOut(
      but(copperClause, ["at least 3%}", `at least 3%, reflect: ${reflect}}`]),
      world,
      "2024-02-10",
    );
    return rows(line).join();
  };

  const cases: readonly (readonly [reflect: string, to: string, price: string])[] = [
    ["100%", "10800", "22600"],
    ["50%", "10800", "21800"],
    ["[{to: 5%, share: 0%}, {share: 100%}]", "10800", "21600"], // 3 % of 10,000 counts
    ["[{to: 5%, share: 0%}, {share: 100%}]", "9200", "20400"],
    ["[{to: 3%, share: 100%}, {share: 50%}]", "10800", "22100"], // 3 % + half of 5 %
    ["[{to: 300 KRW/kg, share: 100%}, {share: 50%}]", "10800", "22100"],
    ["[{to: 5%, share: 100%}, {share: 0%}]", "10800", "22000"], // at most 5 %
    ["{rise: 50%, fall: 100%}", "10800", "21800"],
    ["{rise: 50%, fall: 100%}", "9200", "19400"],
  ];

  it.each(cases)("%s of a move to %s makes %s won", (reflect, to, price) => {
    expect(at(reflect, to)).toBe(`2024-02-01 ${price}`);
  });
});

describe("the trigger at its edge", () => {
  const at = (trigger: string, to: string, from = "10000"): string => {
    const world = { CU: monthly("KRW/kg", { "2023-12": from, "2024-01": to }) };
    const { line } = workOut(but(copperClause, ["at least 3%", trigger]), world, "2024-02-10");
    return line.adjustments[0]?.outcome ?? "";
  };

  const cases: readonly (readonly [trigger: string, to: string, outcome: string])[] = [
    ["at least 3%", "10300", "adjusted"],
    ["at least 3%", "10299.999999999999", "unchanged"],
    ["at least 3%", "9700", "adjusted"],
    ["more than 3%", "10300", "unchanged"],
    ["more than 3%", "10300.000000000001", "adjusted"],
    ["at least 300 KRW/kg", "10300", "adjusted"],
    ["more than 300 KRW/kg", "10300", "unchanged"],
    ["{rise: at least 3%, fall: never}", "9000", "unchanged"],
    ["{rise: at least 10%, fall: at least 3%}", "9600", "adjusted"],
    ["{rise: at least 10%, fall: at least 3%}", "10400", "unchanged"],
    ["never", "20000", "unchanged"],
  ];

  it.each(cases)("%s, 10,000 → %s: %s", (trigger, to, outcome) => {
    expect(at(trigger, to)).toBe(outcome);
  });

  it("a rate that is rounded first is tested as the clause says", () => {
    // 1,029.5 / 1,000 = +2.95 %, half-up to 0.1 %: 3.0 %
    const text = (tested: string) => `at least 3%, movement: {rate: half-up 0.1%}, tested: ${tested}`;
    expect(at(text("rounded"), "10295")).toBe("adjusted");
    expect(at(text("exact"), "10295")).toBe("unchanged");
  });

  it.each(["0", "-36.98"])("a figure of %s has no rate of change: blocked, not computed", (to) => {
    const world = { CU: monthly("KRW/kg", { "2023-12": "10000", "2024-01": to }) };
    const { line } = workOut(copperClause, world, "2024-02-10");
    expect(line.adjustments[0]).toMatchObject({
      outcome: "blocked",
      reason: { code: "not-positive", facts: { item: "copper" } },
    });
    const difference = but(copperClause, ["at least 3%", "at least 300 KRW/kg"]);
    expect(workOut(difference, world, "2024-02-10").line.adjustments[0]?.outcome).toBe("adjusted");
  });
});
