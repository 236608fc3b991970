import { describe, expect, it } from "vitest";
import { but, copperClause } from "../clauses.ts";
import { inUnits, monthly, rows, workOut } from "../world.ts";

const still = "unchanged trigger-not-met";

describe("which figure is carried to the next look", () => {
  // An index that rises from 100 to 100.35 to 100.7: 1,000 × 1.0035 = 1,003.5, cut to 1,003.
  const chain = (carry: string) => `use: common-1
grades: [exact]
goods: 임대
signing: 2024-01-01
price: {unit: KRW/month, start: 1000, round: down 1 KRW/month, carry: ${carry}}
observe:
  cpi: {series: CPI, unit: pt, take: {only: 1 month, back: 1 month}}
link:
  cpi: {base: {at: last-look}}
adjust: {every: 1 month, first: 2024-02-01}
formula: {price: before * cpi.ratio}
`;
  const world = { CPI: monthly("pt", { "2023-12": "100", "2024-01": "100.35", "2024-02": "100.7" }) };

  it("rounded: 1,003 × 100.7 / 100.35 = 1,006.498…", () => {
    expect(rows(workOut(chain("rounded"), world, "2024-03-31").line)).toEqual([
      "2024-02-01 1003",
      "2024-03-01 1006",
    ]);
  });

  it("exact: 1,003.5 × 100.7 / 100.35 = 1,007", () => {
    expect(rows(workOut(chain("exact"), world, "2024-03-31").line)).toEqual([
      "2024-02-01 1003",
      "2024-03-01 1007",
    ]);
  });

  it("exact, with movements too small to show: no look forgets the one before", () => {
    // Four rises of 0.02 %: each alone rounds away, together 1,000 × 1.0008 = 1,000.8; then 1,001.0.
    const slow = {
      CPI: monthly("pt", {
        "2023-12": "100",
        "2024-01": "100.02",
        "2024-02": "100.04",
        "2024-03": "100.06",
        "2024-04": "100.08",
        "2024-05": "100.1",
      }),
    };
    const same = "unchanged same-price";
    expect(rows(workOut(chain("exact"), slow, "2024-06-30").line)).toEqual([
      `2024-02-01 1000 ${same}`,
      `2024-03-01 1000 ${same}`,
      `2024-04-01 1000 ${same}`,
      `2024-05-01 1000 ${same}`,
      "2024-06-01 1001",
    ]);
    expect(rows(workOut(chain("rounded"), slow, "2024-06-30").line).at(-1)).toBe(`2024-06-01 1000 ${same}`);
  });
});

describe("a price that has to differ enough", () => {
  // Form A: +2 % of copper is +400 won, +4 % is +800 won.
  const world = { CU: monthly("KRW/kg", { "2023-12": "10000", "2024-01": "10200", "2024-02": "10400" }) };
  const clause = but(copperClause, ["at least 3%", "at least 0%"]);

  it("by 500 won: the first rise waits, and comes in with the second", () => {
    const text = but(clause, ["start: 21000", "start: 21000, trigger: at least 500 KRW/piece"]);
    expect(rows(workOut(text, world, "2024-03-31").line)).toEqual([
      "2024-02-01 21000 unchanged price-trigger-not-met",
      "2024-03-01 21800",
    ]);
  });

  it("exactly 400 won: at least counts, more than does not", () => {
    const first = (trigger: string) =>
      rows(
        workOut(but(clause, ["start: 21000", `start: 21000, trigger: ${trigger}`]), world, "2024-02-10").line,
      )[0];
    expect(first("at least 400 KRW/piece")).toBe("2024-02-01 21400");
    expect(first("more than 400 KRW/piece")).toBe("2024-02-01 21000 unchanged price-trigger-not-met");
    expect(first("{rise: never, fall: at least 0%}")).toBe(
      "2024-02-01 21000 unchanged price-trigger-not-met",
    );
  });
});

describe("caps and floors, before the last rounding", () => {
  const at = (limits: string, to: string, round = "exact"): string => {
    const text = but(
      copperClause,
      ["start: 21000", `start: 21000, round: ${round}`],
      ["formula:", `limits: ${limits}\nformula:`],
    );
    const world = { CU: monthly("KRW/kg", { "2023-12": "10000", "2024-01": to }) };
    return rows(workOut(text, world, "2024-02-10").line).join();
  };

  it.each([
    ["{cap: start * 103%}", "10800", "exact", "2024-02-01 21630"],
    ["{cap: start * 103%}", "10400", "exact", "2024-02-01 21630"],
    ["{cap: start * 105%}", "10400", "exact", "2024-02-01 21800"],
    ["{floor: start}", "9200", "exact", "2024-02-01 21000 unchanged same-price"],
    ["{floor: before * 97%}", "9200", "exact", "2024-02-01 20370"],
    // The cap lies under the floor: cap first, then floor.
    ["{cap: start * 101%, floor: start * 102%}", "10800", "exact", "2024-02-01 21420"],
    // 21,000 × 103.3 % = 21,693; cut to hundreds afterwards.
    ["{cap: start * 103.3%}", "10800", "down 100 KRW/piece", "2024-02-01 21600"],
  ])("%s at %s won per kilogram, rounded %s", (limits, to, round, wanted) => {
    expect(at(limits, to, round)).toBe(wanted);
  });
});

describe("roundings on the way", () => {
  it("stand on an observation, a movement, a line and the price, each in its own step", () => {
    const text = `use: common-1
grades: [exact]
goods: 동 부품
signing: 2024-01-01
price: {unit: KRW/piece, start: 21000, round: down 10 KRW/piece}
quantities: {w: 2 kg/piece, K: 1000 KRW/piece}
observe:
  copper: {series: CU, unit: USD/t, take: {only: 1 month, back: 1 month}, round: half-up 0.1}
  fx: {series: FX, unit: KRW/USD, take: {only: 1 month, back: 1 month}}
link:
  copper: {base: {at: signing}, movement: {rate: down 0.1%}, tested: exact, trigger: at least 3%}
adjust: {every: 1 month, first: 2024-02-01}
formula:
  metal: {is: copper * fx * w, round: up 1 KRW/piece}
  price: metal + K
`;
    const world = {
      CU: monthly("USD/t", { "2023-12": "8000", "2024-01": "8267.25" }),
      FX: monthly("KRW/USD", { "2023-12": "1250", "2024-01": "1301.7" }),
    };
    const { line } = workOut(text, world, "2024-02-10");
    const [look] = line.adjustments;
    // 8,267.25 → 8,267.3; +3.34125 % → 3.3 %: 8,264 USD/t. × 1,301.7 × 0.002 t = 21,514.4976 → 21,515.
    expect(look?.items[0]?.comparison && inUnits(look.items[0].comparison)).toBe("8267.3");
    expect(look?.items[0]?.rate && inUnits(look.items[0].rate)).toBe("3.3");
    expect(look?.items[0]?.counted && inUnits(look.items[0].counted)).toBe("8264");
    expect(look?.lines.find(({ name }) => name === "metal")?.value.toFraction()).toBe("21515");
    expect(look && inUnits(look.after)).toBe("22510"); // 22,515 cut to tens
  });

  it("whole steps kept: gained when completed, given up when fully passed", () => {
    // Steps of 4 % on a base of 100: +3.9, +4, +7.9, +4.1, +3.9, +0.1, −0.1, −4
    const values = ["103.9", "104", "107.9", "104.1", "103.9", "100.1", "99.9", "96"];
    const months = Object.fromEntries(values.map((value, i) => [`2024-0${i + 1}`, value]));
    const text = `use: common-1
grades: [exact]
goods: 운송
signing: 2024-01-01
price: {unit: KRW/piece, start: 100}
observe:
  diesel: {series: D, unit: pt, take: {only: 1 month, back: 1 month}}
link:
  diesel: {base: {at: signing}, movement: {rate: keep 4%}}
adjust: {every: 1 month, first: 2024-02-01}
formula: {price: start * diesel.ratio}
`;
    const { line } = workOut(text, { D: monthly("pt", { "2023-12": "100", ...months }) }, "2024-09-30");
    expect(line.adjustments.map(({ after }) => inUnits(after))).toEqual([
      "100",
      "104",
      "104",
      "104",
      "104",
      "104",
      "100",
      "96",
    ]);
  });

  it(`an item below its trigger is ${still}`, () => {
    const world = { CU: monthly("KRW/kg", { "2023-12": "10000", "2024-01": "10000" }) };
    expect(rows(workOut(copperClause, world, "2024-02-10").line)).toEqual([`2024-02-01 21000 ${still}`]);
  });
});
