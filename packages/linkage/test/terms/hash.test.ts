import { readdirSync, readFileSync } from "node:fs";
import { canonicalJson } from "@jegap/exact";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { canonicalTerms, hashTerms, readTerms, writeTerms } from "../../src/index.ts";
import { but, copperClause, fullClause } from "../clauses.ts";
import { termsOf } from "../world.ts";

const clauses = new URL("../../../../conformance/clauses/", import.meta.url);
const names = readdirSync(clauses);

/** Spellings that mean the same clause: the piece written, and another way to write it. */
const spellings: readonly (readonly [from: string, to: string])[] = [
  ["start: 20000", "start: 20000.00"],
  ["unit: KRW/타래", "unit: 원/타래"],
  ["unit: KRW/타래", "unit: won/타래"],
  ["w: 2 kg/타래", "w: 2000 g/타래"],
  ["w: 2 kg/타래", "w: 2.0 kg/타래"],
  ["unit: USD/t", "unit: USD/톤"],
  ["rise: at least 3%", "rise: at least 0.03"],
  ["rise: at least 3%", "rise: at least 3.0%"],
  ["rise: 90%", "rise: 0.9"],
  ["rise: 90%", "rise: [{share: 90%}]"],
  ["base: {at: own-change}", "base: own-change"],
  ["{every: 1 month,", "{every: 1 months,"],
  ["round: half-up 0.01,", "round: half-up 0.01 USD/t,"],
  ["round: half-up 0.01,", "round: [half-up 0.01 USD/t],"],
  ["round: down 1 KRW/타래,", "round: down 1,"],
  ["metal + duty + K", "K + duty + metal"],
  ["{is: 구리 * w,", "{is: (w * 구리),"],
  ["trigger: at least 10 KRW/타래", "trigger: {fall: at least 10 KRW/타래, rise: at least 10.0 원/타래}"],
  ["grades: [exact, mirror]", "grades: [mirror, exact]"],
  ["counting: [타래]", "counting: 타래"],
  ["times: 1.5", "times: 1.500"],
  ["cap: start * 150%", "cap: 1.5 × start"],
];

/** Pieces whose change is another clause. */
const changes: readonly (readonly [from: string, to: string])[] = [
  ["start: 20000", "start: 20001"],
  ["w: 2 kg", "w: 2.0000000001 kg"],
  ["rise: at least 3%", "rise: more than 3%"],
  ["metal + duty + K", "metal + duty - K"],
  ["vintage: known", "vintage: final"],
  ["missing: previous", "missing: skip"],
  ["from: on", "from: after"],
  ["first: 2024-02-01", "first: 2024-02-02"],
  ["kind: other", "kind: energy"],
];

describe("one clause, one hash", () => {
  const own = hashTerms(termsOf(fullClause));

  it.each(spellings)("%s is %s", (from, to) => {
    expect(hashTerms(termsOf(but(fullClause, [from, to])))).toBe(own);
  });

  it.each(changes)("%s is not %s", (from, to) => {
    expect(hashTerms(termsOf(but(fullClause, [from, to])))).not.toBe(own);
  });

  it("the order of keys changes nothing, in YAML or JSON", () => {
    const tree: unknown = parse(fullClause, { schema: "failsafe" });
    const order = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 200, maxLength: 200 });
    fc.assert(
      fc.property(order, (seed) => {
        let next = 0;
        const shuffled = (value: unknown): unknown => {
          if (Array.isArray(value)) return value.map(shuffled);
          if (typeof value !== "object" || value === null) return value;
          const entries = Object.entries(value).map(([key, inner]) => [key, shuffled(inner)] as const);
          const keyed = entries.map((entry) => ({ entry, rank: seed[next++ % seed.length] ?? 0 }));
          return Object.fromEntries(keyed.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry));
        };
        expect(hashTerms(termsOf(JSON.stringify(shuffled(tree))))).toBe(own);
      }),
      { numRuns: 30 },
    );
  });

  it("the order of goods lines changes nothing, a figure of one line does", () => {
    const list = (...lines: readonly string[]): string =>
      hashTerms(
        termsOf(
          but(
            copperClause,
            ["w: 2 kg/piece", "w: {each: kg/piece}"],
            ["goods: 동 케이블", `goods: {name: 케이블, lines: [${lines.join(", ")}]}`],
          ),
        ),
      );
    const [a, b] = ["{id: a, w: 2 kg/piece}", "{id: b, w: 3 kg/piece}"];
    expect(list(a, b)).toBe(list(b, a));
    expect(list(a, b)).toBe(list(a, "{id: b, w: 3000 g/piece}"));
    expect(list(a, b)).not.toBe(list(a, "{id: b, w: 3.1 kg/piece}"));
  });

  it("composed and decomposed Hangul are one name", () => {
    expect(hashTerms(termsOf(fullClause.normalize("NFD")))).toBe(own);
  });
});

describe("a clause written out again is the same clause", () => {
  it.each(names)("%s", (name) => {
    const terms = termsOf(readFileSync(new URL(name, clauses), "utf8"));
    const written = JSON.stringify(writeTerms(terms));
    const again = termsOf(written);
    expect(hashTerms(again)).toBe(hashTerms(terms));
    expect(canonicalJson(canonicalTerms(again))).toBe(canonicalJson(canonicalTerms(terms)));
    expect(hashTerms(termsOf(stringify(JSON.parse(written))))).toBe(hashTerms(terms));
  });

  it("with every field it has", () => {
    const terms = termsOf(fullClause);
    expect(hashTerms(termsOf(JSON.stringify(writeTerms(terms))))).toBe(hashTerms(terms));
  });

  it("the 24 clauses are all there", () => {
    expect(names).toHaveLength(24);
    for (const name of names)
      expect(readTerms(readFileSync(new URL(name, clauses), "utf8"), name).ok).toBe(true);
  });
});
