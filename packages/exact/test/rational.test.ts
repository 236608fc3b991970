import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { greatest, least, Rational } from "../src/index.ts";
import { positiveRationals, rationals, wholes } from "./arbitraries.ts";

const { zero, one } = Rational;
const same = (a: Rational, b: Rational) => expect(a.toFraction()).toBe(b.toFraction());

describe("a rational is an element of an ordered field", () => {
  it("adds and multiplies in any order and grouping", () => {
    fc.assert(
      fc.property(rationals, rationals, rationals, (a, b, c) => {
        same(a.plus(b), b.plus(a));
        same(a.times(b), b.times(a));
        same(a.plus(b).plus(c), a.plus(b.plus(c)));
        same(a.times(b).times(c), a.times(b.times(c)));
        same(a.times(b.plus(c)), a.times(b).plus(a.times(c)));
      }),
    );
  });

  it("has zero, one, negatives and inverses", () => {
    fc.assert(
      fc.property(rationals, (a) => {
        same(a.plus(zero), a);
        same(a.times(one), a);
        same(a.plus(a.negated()), zero);
        same(a.minus(a), zero);
        if (!a.isZero()) same(a.times(one.over(a)), one);
      }),
    );
  });

  it("is ordered, and the order goes with sums and positive factors", () => {
    fc.assert(
      fc.property(rationals, rationals, rationals, positiveRationals, (a, b, c, p) => {
        const order = a.compare(b);
        expect(Math.sign(order)).toBe(a.minus(b).sign());
        expect(b.compare(a)).toBe(order === 0 ? 0 : -order);
        expect(a.plus(c).compare(b.plus(c))).toBe(order);
        expect(a.times(p).compare(b.times(p))).toBe(order);
        expect(a.equals(b)).toBe(order === 0);
      }),
    );
  });

  it("is the power of itself taken n times", () => {
    fc.assert(
      fc.property(rationals, fc.integer({ min: 0, max: 6 }), (a, n) => {
        const expected = Array.from({ length: n }, () => a).reduce((x, y) => x.times(y), one);
        same(a.power(n), expected);
        if (!a.isZero()) same(a.power(-n), one.over(expected));
      }),
    );
  });
});

describe("a rational is kept in one form", () => {
  it("lowest terms, the sign above", () => {
    fc.assert(
      fc.property(wholes, wholes, wholes, (n, d, k) => {
        fc.pre(d !== 0n && k !== 0n);
        const a = Rational.of(n, d);
        same(Rational.of(n * k, d * k), a);
        expect(a.denominator > 0n).toBe(true);
        expect(a.numerator * d).toBe(n * a.denominator);
      }),
    );
    expect(Rational.of(6n, -4n).toFraction()).toBe("-3/2");
    expect(Rational.of(0n, -7n).toFraction()).toBe("0");
  });

  it("shows itself exactly in text and never as a number", () => {
    expect(`${Rational.of(1n, 3n)}`).toBe("1/3");
    expect(() => Number(Rational.of(1n, 2n))).toThrow(TypeError);
    expect(() => zero < one).toThrow(TypeError);
  });

  it("refuses binary floats, zero denominators and broken powers", () => {
    expect(() => Reflect.apply(Rational.of, Rational, [0.1])).toThrow(TypeError);
    expect(() => Reflect.apply(Rational.of, Rational, [1n, 2])).toThrow(TypeError);
    expect(() => Rational.of(1n, 0n)).toThrow(RangeError);
    expect(() => one.over(zero)).toThrow(RangeError);
    expect(() => zero.power(-1)).toThrow(RangeError);
    expect(() => one.power(0.5)).toThrow(TypeError);
  });
});

it("least and greatest are the ends of the order", () => {
  fc.assert(
    fc.property(fc.array(rationals, { minLength: 1, maxLength: 6 }), (all) => {
      const [first = zero, ...others] = all;
      const [low, high] = [least(first, ...others), greatest(first, ...others)];
      expect(all.every((a) => low.compare(a) <= 0 && high.compare(a) >= 0)).toBe(true);
      expect(all.some((a) => a.equals(low)) && all.some((a) => a.equals(high))).toBe(true);
    }),
  );
});
