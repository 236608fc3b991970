import { commonDivisor, commonMultiple, magnitude, Whole } from "./number.ts";

/**
 * A value as numerator over positive denominator. A denominator that no figure moves is `fixed`; products of fixed
 * ones stay fixed, so that decimals keep their scale and only a division by a live value makes a live denominator.
 */
export interface Fraction {
  readonly top: Whole;
  readonly bottom: Whole;
  readonly fixed: boolean;
  /** Whether no published figure or earlier result is in it. */
  readonly constant: boolean;
}

export function whole(value: bigint): Fraction {
  return { top: Whole.of(value), bottom: Whole.of(1n), fixed: true, constant: true };
}

export function constantFraction(numerator: bigint, denominator: bigint): Fraction {
  return { top: Whole.of(numerator), bottom: Whole.of(denominator), fixed: true, constant: true };
}

/** Both over one denominator: the least common one where both are fixed, the product otherwise. */
export function alike(a: Fraction, b: Fraction): readonly [Whole, Whole, Pick<Fraction, "bottom" | "fixed">] {
  if (a.fixed && b.fixed) {
    const common = commonMultiple(a.bottom.value, b.bottom.value);
    return [
      a.top.times(Whole.of(common / a.bottom.value)),
      b.top.times(Whole.of(common / b.bottom.value)),
      { bottom: Whole.of(common), fixed: true },
    ];
  }
  if (a.bottom.text === b.bottom.text) return [a.top, b.top, { bottom: a.bottom, fixed: false }];
  return [a.top.times(b.bottom), b.top.times(a.bottom), { bottom: a.bottom.times(b.bottom), fixed: false }];
}

function bothConstant(a: Fraction, b: Fraction): boolean {
  return a.constant && b.constant;
}

export function addFractions(a: Fraction, b: Fraction, minus: boolean): Fraction {
  const [left, right, shared] = alike(a, b);
  return { ...shared, top: minus ? left.minus(right) : left.plus(right), constant: bothConstant(a, b) };
}

export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  const fixed = a.fixed && b.fixed;
  return {
    top: a.top.times(b.top),
    bottom: fixed ? Whole.of(a.bottom.value * b.bottom.value) : a.bottom.times(b.bottom),
    fixed,
    constant: bothConstant(a, b),
  };
}

/** a ÷ b; a constant divisor leaves the denominator fixed. */
export function divideFractions(a: Fraction, b: Fraction): Fraction {
  const sign = b.top.value < 0n ? -1n : 1n;
  if (a.fixed && b.fixed) {
    const shared = commonDivisor(a.bottom.value, b.bottom.value);
    const up = Whole.of((b.bottom.value / shared) * (b.constant ? sign : 1n));
    const down = Whole.of(a.bottom.value / shared);
    if (b.constant) {
      const bottom = Whole.of(down.value * magnitude(b.top.value));
      return { top: a.top.times(up), bottom, fixed: true, constant: a.constant };
    }
    return {
      top: a.top.times(up).times(b.top.sign()),
      bottom: b.top.absolute().times(down),
      fixed: false,
      constant: false,
    };
  }
  return {
    top: a.top.times(b.bottom).times(b.top.sign()),
    bottom: a.bottom.times(b.top.absolute()),
    fixed: false,
    constant: bothConstant(a, b),
  };
}
