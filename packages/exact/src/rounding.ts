import { Rational } from "./rational.ts";

/**
 * `down` and `up` go towards and away from zero, `floor` and `ceiling` to minus and plus infinity; the half
 * modes differ only on exact ties, and `half-up` takes a tie away from zero (as 반올림 does in practice).
 */
export const roundingModes = ["half-up", "half-even", "half-down", "down", "up", "floor", "ceiling"] as const;

export type RoundingMode = (typeof roundingModes)[number];

function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}

function halfCount(value: Rational, mode: "half-up" | "half-even" | "half-down", lower: bigint): bigint {
  const twice = (value.numerator - lower * value.denominator) * 2n;
  if (twice !== value.denominator) return twice > value.denominator ? lower + 1n : lower;
  if (mode === "half-even") return lower % 2n === 0n ? lower : lower + 1n;
  const awayFromZero = value.numerator >= 0n ? lower + 1n : lower;
  const towardsZero = value.numerator >= 0n ? lower : lower + 1n;
  return mode === "half-up" ? awayFromZero : towardsZero;
}

function wholeCount(value: Rational, mode: RoundingMode): bigint {
  if (value.denominator === 1n) return value.numerator;
  const lower = floorDivide(value.numerator, value.denominator);
  switch (mode) {
    case "floor":
      return lower;
    case "ceiling":
      return lower + 1n;
    case "down":
      return value.numerator < 0n ? lower + 1n : lower;
    case "up":
      return value.numerator < 0n ? lower : lower + 1n;
    default:
      return halfCount(value, mode, lower);
  }
}

/** The whole multiple of `step` (positive) that `mode` picks for `value`; both in the same unit. */
export function round(value: Rational, mode: RoundingMode, step: Rational): Rational {
  if (step.sign() <= 0) throw new RangeError("a rounding step is positive");
  return Rational.of(wholeCount(value.over(step), mode)).times(step);
}

/**
 * Whole steps with memory: of the two multiples next to `value`, the one nearer the figure now in force (zero at
 * the start). A step is gained when completed and given up only when fully passed (diesel floaters do this). A
 * figure in force that lies between the two, kept under another step, goes with the nearer one, and from the very
 * middle towards zero, because a step not completed is not gained.
 */
export function roundKeeping(value: Rational, step: Rational, inForce: Rational): Rational {
  const lower = round(value, "floor", step);
  const upper = round(value, "ceiling", step);
  const nearer = inForce.minus(lower).absolute().compare(upper.minus(inForce).absolute());
  if (nearer === 0) return lower.sign() < 0 ? upper : lower;
  return nearer < 0 ? lower : upper;
}
