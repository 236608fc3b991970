import { day, must } from "@jegap/exact";
import { describe, expect, it } from "vitest";
import {
  adjust,
  type GoodsLine,
  type IndexHistory,
  type Plan,
  readAgreement,
  resolve,
} from "../../src/index.ts";
import { calendars, historyIn } from "../world.ts";

const knownOn = day("2026-05-31");

const history = historyIn({
  COPPER: {
    unit: "KRW/kg",
    frequency: "month",
    values: {
      "2025-12": "15200",
      "2026-01": "15610",
      "2026-02": "15960",
      "2026-03": "16800",
      "2026-04": "14100",
    },
  },
});

function planOf(count: number): Plan {
  const lines = Array.from(
    { length: count },
    (_, i) => `{id: BB-${i}, start: ${1000 + i}, w: ${i + 1} kg/piece}`,
  );
  const clause = `
use: common-1
goods: {name: 동 부스바, lines: [${lines.join(", ")}]}
signing: 2026-01-15
grades: [exact]
price: {unit: KRW/piece, start: each, round: down 10 KRW/piece}
quantities: {w: {each: kg/piece}}
observe: {copper: {series: COPPER, unit: KRW/kg, take: {only: 1 month, back: 1 month}}}
link: {copper: {base: {at: own-change}, trigger: at least 3%}}
adjust: {every: 1 month, first: 2026-02-10}
formula: {price: before + copper.change * w}`;
  return must(resolve(must(readAgreement(clause)), knownOn, calendars));
}

/** How often a goods list of this length is touched, and how often the history is read, for one change table. */
function workFor(count: number): { readonly touched: number; readonly read: number } {
  let [touched, read] = [0, 0];
  const plan = planOf(count);
  const watched = (lines: readonly GoodsLine[]): readonly GoodsLine[] =>
    new Proxy(lines, {
      get: (target, key): unknown => {
        if (typeof key === "string" && /^\d+$/u.test(key)) touched += 1;
        return Reflect.get(target, key);
      },
    });
  const versions = plan.versions.map((version) => ({
    ...version,
    terms: { ...version.terms, goods: { ...version.terms.goods, lines: watched(version.terms.goods.lines) } },
  }));
  const counted: IndexHistory = {
    ...history,
    observations: (series) => {
      read += 1;
      return history.observations(series);
    },
  };
  must(adjust({ ...plan, versions }, { history: counted, knownOn, calendars }));
  return { touched, read };
}

describe("a long goods list", () => {
  it("is gone through once, however many lines and looks there are", () => {
    expect(workFor(50).touched).toBe(50);
    expect(workFor(500).touched).toBe(500);
  });

  it("reads a series once for all its lines", () => {
    expect(workFor(1).read).toBe(workFor(500).read);
  });

  it("gives every line the figures it would have alone", () => {
    const plan = planOf(40);
    const question = { history, knownOn, calendars };
    const together = must(adjust(plan, question)).lines;
    const alone = plan.lines.flatMap((line) => must(adjust({ ...plan, lines: [line] }, question)).lines);
    expect(together).toEqual(alone);
    expect(together[0]?.adjustments.every(({ read }) => read.length > 0)).toBe(true);
  });
});
