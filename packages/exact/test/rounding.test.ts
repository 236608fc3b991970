import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal, Rational, type RoundingMode, round, roundingModes, roundKeeping } from "../src/index.ts";
import { positiveRationals, rationals } from "./arbitraries.ts";

const two = Rational.of(2n);

/** The multiples of the step on both sides of the value, found without the code under test. */
function neighbours(value: Rational, step: Rational): readonly [below: Rational, above: Rational] {
  const { numerator, denominator } = value.over(step);
  const rest = ((numerator % denominator) + denominator) % denominator;
  const below = Rational.of((numerator - rest) / denominator).times(step);
  return [below, rest === 0n ? below : below.plus(step)];
}

/** Each mode by its definition: a choice between the two neighbours. */
const definitions: Readonly<Record<RoundingMode, (v: Rational, b: Rational, a: Rational) => Rational>> = {
  floor: (_, below) => below,
  ceiling: (_, __, above) => above,
  down: (_, below, above) => (below.absolute().compare(above.absolute()) < 0 ? below : above),
  up: (_, below, above) => (below.absolute().compare(above.absolute()) > 0 ? below : above),
  "half-up": (v, b, a) => nearest(v, b, a) ?? definitions.up(v, b, a),
  "half-down": (v, b, a) => nearest(v, b, a) ?? definitions.down(v, b, a),
  "half-even": (v, b, a) => nearest(v, b, a) ?? (b.over(a.minus(b)).over(two).denominator === 1n ? b : a),
};

function nearest(value: Rational, below: Rational, above: Rational): Rational | undefined {
  const side = value.minus(below).compare(above.minus(value));
  return side === 0 && !below.equals(above) ? undefined : side <= 0 ? below : above;
}

describe("every rounding mode is what its definition says", () => {
  it.each(roundingModes)("%s", (mode) => {
    fc.assert(
      fc.property(rationals, positiveRationals, (value, step) => {
        const [below, above] = neighbours(value, step);
        const expected = below.equals(above) ? below : definitions[mode](value, below, above);
        expect(round(value, mode, step).toFraction()).toBe(expected.toFraction());
      }),
    );
  });

  it.each(roundingModes)("%s on exact ties", (mode) => {
    fc.assert(
      fc.property(fc.bigInt({ min: -50n, max: 50n }), positiveRationals, (count, step) => {
        const below = step.times(Rational.of(count));
        const tie = below.plus(step.over(two));
        const expected = definitions[mode](tie, below, below.plus(step));
        expect(round(tie, mode, step).toFraction()).toBe(expected.toFraction());
      }),
    );
  });

  const table: readonly (readonly [value: string, mode: RoundingMode, step: string, rounded: string])[] = [
    ["2.5", "half-up", "1", "3"],
    ["-2.5", "half-up", "1", "-3"],
    ["2.5", "half-even", "1", "2"],
    ["3.5", "half-even", "1", "4"],
    ["-2.5", "half-even", "1", "-2"],
    ["2.5", "half-down", "1", "2"],
    ["-2.5", "half-down", "1", "-2"],
    ["12345.99", "down", "10", "12340"],
    ["-12345.99", "down", "10", "-12340"],
    ["0.0001", "up", "1", "1"],
    ["-0.0001", "up", "1", "-1"],
    ["-0.0001", "floor", "1", "-1"],
    ["-0.9999", "ceiling", "1", "0"],
    ["1.005", "half-up", "0.01", "1.01"],
    ["0.1249", "half-up", "0.05", "0.1"],
    ["34410", "half-up", "100", "34400"],
  ];
  it.each(table)("%s rounded %s to %s is %s", (value, mode, step, rounded) => {
    expect(round(decimal(value), mode, decimal(step)).equals(decimal(rounded))).toBe(true);
  });

  it("leaves a multiple alone, and rounds twice as once", () => {
    fc.assert(
      fc.property(rationals, positiveRationals, fc.constantFrom(...roundingModes), (value, step, mode) => {
        const once = round(value, mode, step);
        expect(once.over(step).denominator).toBe(1n);
        expect(round(once, mode, step).equals(once)).toBe(true);
      }),
    );
  });

  it("refuses a step that is not positive", () => {
    expect(() => round(Rational.one, "half-up", Rational.zero)).toThrow(RangeError);
    expect(() => round(Rational.one, "down", decimal("-1"))).toThrow(RangeError);
    expect(() => roundKeeping(Rational.one, Rational.zero, Rational.zero)).toThrow(RangeError);
  });
});

describe("keep: whole steps with memory", () => {
  const walk = (step: string, figures: readonly string[]): readonly string[] => {
    let inForce = Rational.zero;
    return figures.map((figure) => {
      inForce = roundKeeping(decimal(figure), decimal(step), inForce);
      return inForce.toFraction();
    });
  };

  it("gains a step when it is completed and gives it up when it is fully passed", () => {
    expect(
      walk("5", ["4.9", "5", "9.9", "10", "9.9", "5.1", "5", "4.9", "0", "-4.9", "-5", "-0.1", "0"]),
    ).toEqual(["0", "5", "5", "10", "10", "10", "5", "5", "0", "0", "-5", "-5", "0"]);
  });

  it("jumps several steps at once and stays on the near side", () => {
    expect(walk("5", ["17", "3", "-17", "-3"])).toEqual(["15", "5", "-15", "-5"]);
  });

  it("stays within one step of the figure, never moves without need", () => {
    fc.assert(
      fc.property(rationals, positiveRationals, fc.bigInt({ min: -40n, max: 40n }), (value, step, count) => {
        const inForce = step.times(Rational.of(count));
        const kept = roundKeeping(value, step, inForce);
        expect(kept.over(step).denominator).toBe(1n);
        expect(kept.minus(value).absolute().compare(step) < 0).toBe(true);
        if (value.minus(inForce).absolute().compare(step) < 0) expect(kept.equals(inForce)).toBe(true);
        const [below, above] = neighbours(value, step);
        const near =
          below.minus(inForce).absolute().compare(above.minus(inForce).absolute()) <= 0 ? below : above;
        expect(kept.equals(near)).toBe(true);
      }),
    );
  });

  it("takes a figure kept under another step to the nearer one, from the middle towards zero", () => {
    const keep = (value: string, inForce: string) =>
      roundKeeping(decimal(value), decimal("4"), decimal(inForce)).toFraction();
    expect(keep("3", "1")).toBe("0");
    expect(keep("1", "3")).toBe("4");
    expect(keep("3", "2")).toBe("0");
    expect(keep("-3", "-2")).toBe("0");
  });
});
