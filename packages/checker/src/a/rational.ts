import { Refused } from "../read/json.ts";
import { spend } from "../read/work.ts";

/** An exact fraction in lowest terms, d > 0. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/** No numerator or denominator has more than 4096 digits, read or worked out (section 2). */
const tooLong = 10n ** 4096n;
/** Twice the digits may still cancel; four times never come to a figure. */
const absurd = tooLong ** 4n;
const long = 1n << 512n;

export function rational(n: bigint, d = 1n): Rational {
  const size = n < 0n ? -n : n;
  if (size >= long || d >= long) {
    if (size >= absurd || d >= absurd) throw new Refused("figure-too-long");
    spend(400);
  } else spend(1);
  let [x, y] = [size, d];
  while (y !== 0n) [x, y] = [y, x % y];
  const found = x <= 1n ? { n, d } : { n: n / x, d: d / x };
  if ((found.n < 0n ? -found.n : found.n) >= tooLong || found.d >= tooLong)
    throw new Refused("figure-too-long");
  return found;
}

export const zero: Rational = { n: 0n, d: 1n };
export const one: Rational = { n: 1n, d: 1n };

const figureText = /^(-?(?:0|[1-9][0-9]*))(?:\/([1-9][0-9]*))?$/;
const decimalText = /^([+-]?)([0-9]+)(?:\.([0-9]+))?$/;

/** A figure as the certificate writes it: `n` or `n/d` in lowest terms, nothing else. */
export function readFigure(text: string, place: string): Rational {
  const [, n = "", d = "1"] = text.length > 8300 ? [] : (figureText.exec(text) ?? []);
  if (n === "" || n === "-0") throw new Refused("not-a-figure", place);
  const found = rational(BigInt(n), BigInt(d));
  if (writeFigure(found) !== text) throw new Refused("not-a-figure", place);
  return found;
}

/** A decimal as printed or as a clause writes it, or a figure. */
export function readDecimal(text: string, place: string): Rational {
  if (text.includes("/")) return readFigure(text, place);
  const [, sign = "", whole, after = ""] = text.length > 8300 ? [] : (decimalText.exec(text) ?? []);
  if (whole === undefined) throw new Refused("not-a-figure", place);
  return rational(BigInt(`${sign === "-" ? "-" : ""}${whole}${after}`), 10n ** BigInt(after.length));
}

export function writeFigure({ n, d }: Rational): string {
  return d === 1n ? `${n}` : `${n}/${d}`;
}

export const plus = (a: Rational, b: Rational): Rational => rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Rational, b: Rational): Rational => rational(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
export const negated = (a: Rational): Rational => ({ n: -a.n, d: a.d });
export const absolute = (a: Rational): Rational => (a.n < 0n ? negated(a) : a);
export const isZero = (a: Rational): boolean => a.n === 0n;
export const equal = (a: Rational, b: Rational): boolean => a.n === b.n && a.d === b.d;

/** The caller has seen that `b` is not zero. */
export function over(a: Rational, b: Rational): Rational {
  return b.n < 0n ? rational(-a.n * b.d, a.d * -b.n) : rational(a.n * b.d, a.d * b.n);
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** How a figure may be rounded (section 2). */
export const roundingModes = "down up floor ceiling half-up half-down half-even keep".split(" ");

/** The whole number that a mode takes for `q`; a whole number stays, whatever the mode. */
function multiple(mode: string, q: Rational): bigint {
  const floor = q.n / q.d - (q.n % q.d < 0n ? 1n : 0n);
  const [toZero, fromZero] = q.n < 0n ? [floor + 1n, floor] : [floor, floor + 1n];
  const twice = 2n * (q.n - floor * q.d) - q.d;
  const nearest = (tie: bigint): bigint => (twice === 0n ? tie : twice > 0n ? floor + 1n : floor);
  const found = new Map([
    ["down", toZero],
    ["up", fromZero],
    ["floor", floor],
    ["ceiling", floor + 1n],
    ["half-up", nearest(fromZero)],
    ["half-down", nearest(toZero)],
    ["half-even", nearest(floor % 2n === 0n ? floor : floor + 1n)],
  ]).get(mode);
  if (found === undefined) throw new Refused("not-a-rounding", mode);
  return q.d === 1n ? q.n : found;
}

/** The whole multiple of `step` that a mode takes; `keep` also takes the figure held. */
export function round(value: Rational, mode: string, step: Rational, held: Rational = zero): Rational {
  if (mode === "keep") {
    const [low, high] = [round(value, "floor", step), round(value, "ceiling", step)];
    const nearer = compare(absolute(minus(held, low)), absolute(minus(high, held)));
    return nearer < 0 ? low : nearer > 0 ? high : low.n < 0n ? high : low;
  }
  return times({ n: multiple(mode, over(value, step)), d: 1n }, step);
}
