import { describe, expect, it } from "vitest";
import { readingSentence } from "../../src/index.ts";
import { historyIn, monthly } from "../world.ts";
import { alike, audit, choice, lastPrices, mattering } from "./audit.ts";

/**
 * The published case: an increase of 10,000 was put at 909.09 by one side of a forum thread and comes to 963.86,
 * 6 % more, when no decimals are cut on the way. Only these three figures are published. The two quotes, 1.162 and
 * 1.274, are ours: they are chosen so that both figures come out, cut to one decimal and left as they are.
 */
describe("decimals cut midway", () => {
  const clause = (round: string) => `
use: common-1
grades: [exact]
goods: freight
signing: 2024-01-15
price: {unit: USD, start: 10000, round: half-up 0.01}
observe:
  fuel: {series: fuel, unit: USD/l, take: {only: 1 month, back: 1 month}, round: ${round}}
link:
  fuel: {kind: energy, base: {at: signing}}
adjust: {every: 12 months, first: 2025-01-15}
formula: {price: start * fuel.rate}
`;
  const history = historyIn({ fuel: monthly("USD/l", { "2023-12": "1.162", "2024-12": "1.274" }) });
  const days = { from: "2025-01-15", to: "2025-01-31" };

  it("10,000 comes to 909.09 or 963.86, and the field that decides is named", () => {
    const report = audit(clause("{open: [exact, down 0.1]}"), history, days);
    expect(lastPrices(report)).toEqual(["909.09", "963.86"]);
    expect(mattering(report)).toEqual(["observe.fuel.round"]);
    expect(choice(report, "observe.fuel.round").effect?.price.toFraction()).toBe("5477/100");
    expect(readingSentence("observe.fuel.round", "down 0.1", "ko")).toBe("‘fuel’ 값은 0.1 미만을 버린다.");
    expect(readingSentence("observe.fuel.round", "exact", "en")).toBe("The figure of 'fuel' is not rounded.");
  });

  it("a clause that says it has one reading", () => {
    const report = audit(clause("exact"), history, days);
    expect([report.count, report.groups.length, report.choices.length]).toEqual([1, 1, 0]);
    expect(lastPrices(report)).toEqual(["963.86"]);
  });
});

/**
 * "기준시점: 조정일의 전월(평균)" leaves two things open that Korean papers differ on: whether the base moves with
 * the last change (the guide's reading: month before the last adjustment date on which the price changed) or stays at
 * signing, and whether the month before the date or the month of the date is meant. Figures are ours.
 */
describe("the base month of Korean papers", () => {
  const clause = (base: string, take = "{mean: 1 month, back: 1 month}") => `
use: common-1
grades: [exact]
goods: 밸브 몸체
signing: 2023-01-10
price: {unit: KRW/piece, start: 10000, round: down 1 KRW/piece}
quantities: {무게: 1 kg/piece}
observe:
  구리: {series: copper, unit: KRW/kg, take: ${take}}
link:
  구리: {kind: material, base: ${base}, trigger: at least 5%}
adjust: {every: 1 month, first: 2023-02-10}
formula: {price: before + 구리.change * 무게}
`;
  const copper = monthly("KRW/kg", {
    "2022-12": "10000",
    "2023-01": "10600",
    "2023-02": "10900",
    "2023-03": "11200",
    "2023-04": "11250",
  });
  const history = historyIn({ copper });
  const days = { from: "2023-01-10", to: "2023-04-30" };

  it("month before the last change against month before signing: 11,200 and 12,700 won", () => {
    // Own change: +600 in February (10,000 → 10,600), March +2.8 % is nothing, April +5.66 % is +600.
    // Signing with `before` counts every rise again: 600, then +900, then +1,200 on top, as the note in the clause says.
    const report = audit(clause("{open: [{at: own-change}, {at: signing}]}"), history, days);
    expect(lastPrices(report)).toEqual(["11200", "12700"]);
    expect(mattering(report)).toEqual(["link.구리.base"]);
    expect(choice(report, "link.구리.base").effect?.from).toBe("2023-03-10");
    expect(readingSentence("link.구리.base", "{at: own-change}", "ko")).toContain(
      "단가가 마지막으로 바뀐 조정일",
    );
  });

  it("the spread begins on the day the readings part", () => {
    const report = audit(clause("{open: [{at: own-change}, {at: signing}]}"), history, days);
    expect(
      report.spreads.map(({ from, least, greatest }) => [
        from,
        least.value.toFraction(),
        greatest.value.toFraction(),
      ]),
    ).toEqual([
      ["2023-03-10", "10600", "11500"],
      ["2023-04-10", "11200", "12700"],
    ]);
  });

  it("the mean of the month before the date against that of the date's own month", () => {
    const report = audit(
      clause("{at: own-change}", "{open: [{mean: 1 month, back: 1 month}, {mean: 1 month}]}"),
      history,
      days,
    );
    expect(mattering(report)).toEqual(["observe.구리.take"]);
    // Month of the date: February 10,900 against January (signing) 10,600 is 2.8 %, March 11,200 is 5.66 %; April's
    // mean is known on 1 May only, so that look is open.
    expect(
      report.groups.map(({ outcome }) => outcome.open.map(({ date, reason }) => [date, reason.code])),
    ).toEqual([[["2023-04-10", "not-yet-known"]], []]);
    expect(lastPrices(report)).toEqual(["10600", "11200"]);
  });

  it("one item: its own change and the price's change are the same day", () => {
    const report = audit(clause("{open: [{at: own-change}, {at: price-change}]}"), history, days);
    expect(mattering(report)).toEqual([]);
    expect(alike(report, "link.구리.base")).toEqual([["{at: own-change}", "{at: price-change}"]]);
  });
});

describe("the other choices of a paper", () => {
  const world = {
    a: monthly("pt", { "2023-12": "100", "2024-01": "105", "2024-02": "105", "2024-03": "111" }),
    b: monthly("pt", { "2023-12": "100", "2024-01": "102", "2024-02": "104", "2024-03": "99" }),
  };
  const two = (parts: {
    readonly trigger?: string;
    readonly together?: string;
    readonly base?: string;
    readonly reflect?: string;
  }) => `
use: common-1
grades: [exact]
goods: two materials
signing: 2024-01-01
price: {unit: KRW/piece, start: 1000, round: half-up 1 KRW/piece}
quantities: {w: 1 KRW/piece/pt}
observe:
  a: {series: a, unit: pt, take: {only: 1 month, back: 1 month}}
  b: {series: b, unit: pt, take: {only: 1 month, back: 1 month}}
link:
  a: {kind: material, base: ${parts.base ?? "{at: own-change}"}, trigger: ${parts.trigger ?? "at least 5%"}, reflect: ${parts.reflect ?? "100%"}}
  b: {kind: material, base: {at: own-change}, trigger: at least 5%}
together: ${parts.together ?? "each"}
adjust: {every: 1 month, first: 2024-02-01}
formula: {price: before + a.change * w + b.change * w}
`;
  const days = { from: "2024-01-01", to: "2024-04-30" };
  const read = (parts: Parameters<typeof two>[0]) => audit(two(parts), historyIn(world), days);

  // By hand: with the clause as it stands a counts 5 in February (exactly 5 %) and 6 in April (5.71 %): 1,011.
  it.each([
    // More than 5 %: nothing in February, 11 % from signing in April.
    [
      "at least or more than, at exactly 5 %",
      { trigger: "{open: [at least 5%, more than 5%]}" },
      "link.a.trigger",
      [["at least 5%"], ["more than 5%"]],
      ["1011"],
    ],
    [
      "a fall that never came",
      { trigger: "{rise: at least 5%, fall: {open: any}}" },
      "link.a.trigger.fall",
      [["at least 5%", "more than 5%", "never"]],
      ["1011"],
    ],
    // Any: b comes along, +2 and then -3 from its own February. All: never both.
    [
      "each, any or all",
      { together: "{open: any}" },
      "together",
      [["each"], ["any"], ["all"]],
      ["1000", "1010", "1011"],
    ],
    // Signing with a formula from the price before counts 5, 5 again and 11.
    [
      "own change, price change, signing, last look",
      { base: "{open: any}" },
      "link.a.base",
      [["{at: own-change}", "{at: price-change}", "{at: last-look}"], ["{at: signing}"]],
      ["1011", "1021"],
    ],
    // Excess: nothing of exactly 5 %, 6 of 11 % in April.
    [
      "whole or excess",
      { reflect: "{open: any}" },
      "link.a.reflect",
      [["100%"], ["[{to: 5%, share: 0%}, {share: 100%}]"]],
      ["1006", "1011"],
    ],
  ])("%s", (_, parts, field, groups, prices) => {
    const report = read(parts);
    expect(report.choices.map((one) => one.field)).toEqual([field]);
    expect(alike(report, field)).toEqual(groups);
    expect(lastPrices(report)).toEqual(prices);
  });
});

describe("the exchange rate in the trigger or in the formula only", () => {
  const clause = `
use: common-1
grades: [exact]
goods: nickel part
signing: 2024-01-01
price: {unit: KRW/piece, start: 1000, round: half-up 1 KRW/piece}
quantities: {w: 0.001 kg/piece}
observe:
  lme: {series: lme, unit: USD/kg, take: {only: 1 month, back: 1 month}}
  fx: {series: fx, unit: KRW/USD, take: {only: 1 month, back: 1 month}}
  nickel: {value: lme * fx}
link:
  nickel: {kind: material, base: {at: own-change}, trigger: at least 5%, watch: {open: any}}
adjust: {every: 1 month, first: 2024-02-01}
formula: {price: before + nickel.change * w}
`;
  it("dollars rise 3 %, won 6.1 %: only with the rate inside does the price move", () => {
    const history = historyIn({
      lme: monthly("USD/kg", { "2023-12": "100", "2024-01": "103" }),
      fx: monthly("KRW/USD", { "2023-12": "1000", "2024-01": "1030" }),
    });
    const report = audit(clause, history, { from: "2024-01-01", to: "2024-02-29" });
    expect(alike(report, "link.nickel.watch")).toEqual([["nickel"], ["lme", "fx"]]);
    expect(lastPrices(report)).toEqual(["1000", "1006"]);
  });
});
