import type { Rational, RoundingMode } from "@jegap/exact";
import type { Fraction } from "./fraction.ts";
import { commonDivisor, floorDivide, Whole } from "./number.ts";

/** A whole division that stands in cells of its own: dividend, divisor, and the quotient rounded down. */
export interface Division {
  readonly dividend: Whole;
  readonly divisor: Whole;
}

/** The quotient's formula over the cells of dividend and divisor: INT may be one off near a whole number, so it is put right by the exact remainder. */
export function quotientFormula(dividend: string, divisor: string): string {
  const guess = `INT(${dividend}/${divisor})`;
  return `${guess}-(${guess}*${divisor}>${dividend})+(${dividend}-${guess}*${divisor}>=${divisor})`;
}

export function quotientOf({ dividend, divisor }: Division): bigint {
  return floorDivide(dividend.value, divisor.value);
}

/** `value / step` as |a| / b or a / b, with common factors of what is fixed taken out. */
function inSteps(value: Fraction, step: Rational): { readonly a: Whole; readonly b: Whole } {
  const shared = value.fixed ? commonDivisor(step.denominator, value.bottom.value) : 1n;
  const bottom = value.fixed ? Whole.of(value.bottom.value / shared) : value.bottom;
  return {
    a: value.top.times(Whole.of(step.denominator / shared)),
    b: bottom.times(Whole.of(step.numerator)),
  };
}

/** The division that a rounding mode needs; its quotient gives the number of steps by {@link stepsOf}. */
export function divisionFor(value: Fraction, mode: RoundingMode, step: Rational): Division {
  const { a, b } = inSteps(value, step);
  const [one, two] = [Whole.of(1n), Whole.of(2n)];
  const size = a.absolute();
  switch (mode) {
    case "floor":
      return { dividend: a, divisor: b };
    case "ceiling":
      return { dividend: Whole.of(0n).minus(a), divisor: b };
    case "down":
      return { dividend: size, divisor: b };
    case "up":
      return { dividend: size.plus(b).minus(one), divisor: b };
    case "half-down":
      return { dividend: size.times(two).plus(b).minus(one), divisor: b.times(two) };
    default:
      return { dividend: size.times(two).plus(b), divisor: b.times(two) };
  }
}

/** How many steps: the quotient with its sign, and a tie of `half-even` put back to the even neighbour. */
export function stepsOf(
  value: Fraction,
  mode: RoundingMode,
  cells: Division & { readonly quotient: Whole },
): Whole {
  const { dividend, divisor, quotient } = cells;
  if (mode === "floor") return quotient;
  if (mode === "ceiling") return Whole.of(0n).minus(quotient);
  if (mode !== "half-even") return quotient.times(value.top.sign());
  const tie = dividend.value === quotient.value * divisor.value && quotient.value % 2n === 1n;
  const even = Whole.made(
    `(${quotient.text}-IF(AND(${dividend.text}=${quotient.text}*${divisor.text},MOD(${quotient.text},2)=1),1,0))`,
    quotient.value - (tie ? 1n : 0n),
  );
  return even.times(value.top.sign());
}
