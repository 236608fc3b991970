import { Rational } from "./rational.ts";
import { fail, must, type Result, succeed } from "./result.ts";
import { round } from "./rounding.ts";

const decimalText = /^([+-]?)(\d+)(?:\.(\d+))?$/;
const fractionText = /^([+-]?\d+)\/(\d+)$/;

/** Longest decimal read: a guard against hostile input, far above any published figure. */
const longestDecimal = 4096;

export type DecimalFault = "not-a-decimal" | "number-too-long";

/**
 * Reads a decimal as written: an optional sign, digits, and digits after a point. Nothing else: no
 * exponent, no thousands separator, no blank, because each of these is read differently somewhere.
 */
export function readDecimal(text: string): Result<Rational, DecimalFault> {
  if (typeof text !== "string") throw new TypeError("a decimal is read from text, never from a binary float");
  if (text.length > longestDecimal) return fail("number-too-long", { length: `${text.length}` });
  const match = decimalText.exec(text);
  if (match === null) return fail("not-a-decimal", { text });
  const [, sign = "", whole = "", fraction = ""] = match;
  const value = Rational.of(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
  return succeed(sign === "-" ? value.negated() : value);
}

/** A decimal written in the program itself; throws where `readDecimal` would report a fault. */
export function decimal(text: string): Rational {
  return must(readDecimal(text));
}

/** Reads `n/d` or a decimal: the inverse of {@link toExactText}. */
export function readExactText(text: string): Result<Rational, DecimalFault | "zero-denominator"> {
  if (typeof text !== "string" || text.length > longestDecimal) return readDecimal(text);
  const match = fractionText.exec(text);
  if (match === null) return readDecimal(text);
  const denominator = BigInt(match[2] ?? "1");
  if (denominator === 0n) return fail("zero-denominator", { text });
  return succeed(Rational.of(BigInt(match[1] ?? "0"), denominator));
}

/** The fewest decimal places that write `value` exactly, or undefined when no decimal does. */
export function exactPlaces(value: Rational): number | undefined {
  let rest = value.denominator;
  let [twos, fives] = [0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

function writePlaces(value: Rational, places: number): string {
  const scaled = value.times(Rational.of(10n ** BigInt(places)));
  if (scaled.denominator !== 1n) throw new RangeError("value is not exact at these places");
  const negative = scaled.numerator < 0n;
  const digits = `${negative ? -scaled.numerator : scaled.numerator}`.padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const sign = negative ? "-" : "";
  return places === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-places)}`;
}

/** The exact decimal, without trailing zeros (`minimumPlaces` keeps some), or undefined when none exists. */
export function toExactDecimal(value: Rational, minimumPlaces = 0): string | undefined {
  const places = exactPlaces(value);
  return places === undefined ? undefined : writePlaces(value, Math.max(places, minimumPlaces));
}

/** Exact decimal where one exists, else the fraction `n/d`. */
export function toExactText(value: Rational): string {
  return toExactDecimal(value) ?? value.toFraction();
}

/** For showing only: rounded half-up to `places` and written with all of them. */
export function toShownDecimal(value: Rational, places: number): string {
  return writePlaces(round(value, "half-up", Rational.of(1n, 10n ** BigInt(places))), places);
}
