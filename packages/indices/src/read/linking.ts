import { fail, Rational, type Result, type RoundingMode, readDecimal, round, succeed } from "@jegap/exact";
import type { Observation } from "@jegap/linkage";

/** How a linking factor is rounded; there is no default. `exact` keeps the fraction. */
export type LinkRounding = "exact" | { readonly mode: RoundingMode; readonly step: Rational };

export interface Linking {
  /** What one multiplies the old series by to continue it in terms of the new one. */
  readonly factor: Rational;
  readonly exact: Rational;
  /** The values it comes from, period by period. */
  readonly from: readonly (readonly [old: Observation, next: Observation])[];
}

export type LinkingFault = "linking-no-overlap" | "linking-zero";

const exactly = (observation: Observation): Rational => {
  const read = readDecimal(observation.value);
  return read.ok ? read.value : Rational.zero;
};

/**
 * The factor between two bases of an index, or a series and its substitute: the sum of the new over the sum of the old
 * for the periods named (one month, or the twelve of a year as the Bank of Korea links), rounded as stated. Each
 * period must have a value in both. One vintage a period: the caller says as known when.
 */
export function linkingFactor(
  old: readonly Observation[],
  next: readonly Observation[],
  periods: readonly string[],
  rounding: LinkRounding,
): Result<Linking, LinkingFault> {
  const from = periods.map((name) => {
    const of = (series: readonly Observation[]) => series.findLast((o) => o.period.name === name);
    return [of(old), of(next)] as const;
  });
  const whole = from.flatMap(([a, b]) => (a === undefined || b === undefined ? [] : [[a, b] as const]));
  const names = { old: old[0]?.series ?? "?", new: next[0]?.series ?? "?" };
  if (whole.length === 0 || whole.length < from.length) return fail("linking-no-overlap", names);
  const sum = (values: readonly Rational[]) => values.reduce((a, b) => a.plus(b), Rational.zero);
  const below = sum(whole.map(([a]) => exactly(a)));
  if (below.isZero()) return fail("linking-zero", { ...names, period: periods.join(", ") });
  const exact = sum(whole.map(([, b]) => exactly(b))).over(below);
  const factor = rounding === "exact" ? exact : round(exact, rounding.mode, rounding.step);
  return succeed({ factor, exact, from: whole });
}
