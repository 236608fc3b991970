import { type Dimension, decimal, must, Rational, sameDimension, toExactText } from "@jegap/exact";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { given } from "../../src/derivation/step.ts";
import { dimensionOf, type NameKind } from "../../src/formula/dimensions.ts";
import { evaluate, type Scope } from "../../src/formula/evaluate.ts";
import {
  canonicalExpression,
  type Expression,
  namesIn,
  printExpression,
  readExpression,
} from "../../src/index.ts";
import { expression, names } from "./expressions.ts";

/** Figures by name, pure numbers; a table doubles its argument. */
const figures: Readonly<Record<string, string>> = {
  w: "2",
  K: "1000",
  구리: "9000.5",
  "copper.change": "-12.25",
  환율_1: "1300",
  fx: "1",
};

const scope: Scope = {
  name: (name) => given({ value: decimal(figures[name] ?? "0"), dimension: {} }, { name }),
  table: (_, argument) => given({ value: argument.value.times(decimal("2")), dimension: {} }),
};

function worked(text: string): string {
  return toExactText(evaluate(must(readExpression(text)), scope).value);
}

/** The same arithmetic without steps: the other way to the number. */
function plain(e: Expression): Rational {
  switch (e.kind) {
    case "number":
      return e.value;
    case "name":
      return decimal(figures[e.name] ?? "0");
    case "negation":
      return plain(e.of).negated();
    case "call": {
      const all = e.inputs.map(plain);
      const [first = Rational.zero] = all;
      if (e.name === "table") return first.times(decimal("2"));
      const sum = all.reduce((a, b) => a.plus(b));
      if (e.name === "mean") return sum.over(Rational.of(BigInt(all.length)));
      return all.reduce((a, b) => (a.compare(b) < 0 === (e.name === "min") ? a : b));
    }
    case "operation": {
      const [a, b] = [plain(e.left), plain(e.right)];
      return { "+": () => a.plus(b), "-": () => a.minus(b), "*": () => a.times(b), "/": () => a.over(b) }[
        e.operator
      ]();
    }
  }
}

describe("a formula is read as people read it", () => {
  const cases: readonly (readonly [text: string, value: string])[] = [
    ["1 + 2 * 3", "7"],
    ["(1 + 2) * 3", "9"],
    ["10 - 3 - 2", "5"],
    ["100 / 5 / 2", "10"],
    ["100 / (5 / 2)", "40"],
    ["2 - -3", "5"],
    ["-2 * 3", "-6"],
    ["-(2 + 3)", "-5"],
    ["--2", "2"],
    ["5% * 200", "10"],
    ["5 % * 200", "10"],
    ["1 − 2 × 3 ÷ 4", "-0.5"],
    ["2 · 3", "6"],
    ["min(3, 2, 5) + max(1, 4) + mean(1, 2, 6)", "9"],
    ["구리 * w + K", "19001"],
    ["환율_1 + copper.change", "1287.75"],
    ["table(3) + 1", "7"],
    ["0.1 + 0.2", "0.3"],
    ["1 / 3 * 3", "1"],
  ];

  it.each(cases)("%s = %s", (text, value) => {
    expect(worked(text)).toBe(value);
  });

  it("a decomposed Hangul name is the composed one", () => {
    expect(must(readExpression("구리 * w".normalize("NFD")))).toEqual(must(readExpression("구리 * w")));
  });

  const bad: readonly (readonly [text: string, position: string])[] = [
    ["", "1"],
    ["1 +", "4"],
    ["1 2", "3"],
    ["(1 + 2", "7"],
    ["a = 1", "3"],
    ["if(a, b", "8"],
    ["a ** b", "4"],
    ["1,5", "2"],
    [".5", "1"],
    ["1e3", "2"],
    ["a.b.c", "4"],
    ["'x'", "1"],
  ];

  it.each(bad)("'%s' is refused at character %s", (text, position) => {
    const read = readExpression(text);
    expect(read.ok ? [] : read.faults.map(({ code, facts }) => [code, facts.position])).toEqual([
      ["formula-syntax", position],
    ]);
  });
});

describe("formulas in general", () => {
  it("what is printed is read back as the same tree", () => {
    fc.assert(
      fc.property(expression, (e) => {
        expect(must(readExpression(printExpression(e, "canonical")))).toEqual(e);
        expect(must(readExpression(printExpression(e, "mathematics")))).toEqual(e);
      }),
      { numRuns: 500 },
    );
  });

  it("the value is that of plain arithmetic", () => {
    fc.assert(
      fc.property(expression, (e) => {
        let wanted: Rational;
        try {
          wanted = plain(e);
        } catch {
          expect(() => evaluate(e, scope)).toThrow("division by zero");
          return;
        }
        expect(evaluate(e, scope).value.equals(wanted)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("the order of the terms of a sum and the factors of a product is one formula; of a difference it is not", () => {
    const swapped = (e: Expression): Expression => {
      if (e.kind === "negation") return { ...e, of: swapped(e.of) };
      if (e.kind === "call") return { ...e, inputs: e.inputs.map(swapped) };
      if (e.kind !== "operation") return e;
      const [left, right] = [swapped(e.left), swapped(e.right)];
      return e.operator === "+" || e.operator === "*"
        ? { ...e, left: right, right: left }
        : { ...e, left, right };
    };
    fc.assert(fc.property(expression, (e) => canonicalExpression(swapped(e)) === canonicalExpression(e)));
    expect(canonicalExpression(must(readExpression("w - K")))).not.toBe(
      canonicalExpression(must(readExpression("K - w"))),
    );
    expect(canonicalExpression(must(readExpression("w + (K + fx)")))).toBe(
      canonicalExpression(must(readExpression("fx + w + K"))),
    );
  });

  it("the names it reads are the names it prints", () => {
    fc.assert(
      fc.property(expression, (e) => {
        const text = printExpression(e, "canonical");
        expect(namesIn(must(readExpression(text)))).toEqual(namesIn(e));
        for (const name of namesIn(e)) expect(text).toContain(name);
      }),
    );
  });
});

describe("units of a formula", () => {
  const bases: readonly Dimension[] = [{}, { KRW: 1 }, { kg: 1 }, { KRW: 1, kg: -1 }, { KRW: 1, piece: -1 }];
  const kinds = fc.tuple(...names.map(() => fc.constantFrom(...bases)));

  it("what the check lets through has the unit the check says, and what it refuses cannot be worked out", () => {
    fc.assert(
      fc.property(expression, kinds, (e, dimensions) => {
        const of = new Map<string, Dimension>(names.map((name, i) => [name, dimensions[i] ?? {}]));
        const kindOf = (name: string): NameKind | undefined => {
          if (name === "table") return { dimension: { KRW: 1 }, argument: {} };
          const dimension = of.get(name);
          return dimension === undefined ? undefined : { dimension };
        };
        const measured: Scope = {
          name: (name) =>
            given({ value: decimal(figures[name] ?? "1"), dimension: of.get(name) ?? {} }, { name }),
          table: () => given({ value: Rational.one, dimension: { KRW: 1 } }),
        };
        const checked = dimensionOf(e, kindOf);
        if (!checked.ok) return;
        try {
          expect(sameDimension(evaluate(e, measured).dimension, checked.value)).toBe(true);
        } catch (fault) {
          expect(`${fault}`).toContain("division by zero");
        }
      }),
      { numRuns: 1000 },
    );
  });

  const copper = (name: string): NameKind | undefined =>
    ({
      copper: { dimension: { KRW: 1, kg: -1 } },
      w: { dimension: { kg: 1 } },
      K: { dimension: { KRW: 1 } },
    })[name];

  it.each([
    ["copper * w + K", undefined],
    ["copper + K", "units-differ"],
    ["min(copper, K)", "units-differ"],
    ["copper * w + 1", "units-differ"],
    ["copper * zinc", "unknown-name"],
    ["w(copper)", "not-a-table"],
  ])("%s: %s", (text, code) => {
    const checked = dimensionOf(must(readExpression(text)), copper);
    expect(checked.ok ? undefined : checked.faults[0]?.code).toBe(code);
  });
});
