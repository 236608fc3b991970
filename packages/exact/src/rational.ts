function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/**
 * An exact rational number in lowest terms with a positive denominator.
 *
 * It is made from whole numbers only (`bigint`); a binary float is a type error at compile time and a
 * `TypeError` at run time, because 0.1 has already lost its value before it arrives.
 */
export class Rational {
  static readonly zero = new Rational(0n, 1n);
  static readonly one = new Rational(1n, 1n);

  readonly numerator: bigint;
  readonly denominator: bigint;

  private constructor(numerator: bigint, denominator: bigint) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /** `numerator / denominator`; throws `RangeError` for a zero denominator. */
  static of(numerator: bigint, denominator = 1n): Rational {
    if (typeof numerator !== "bigint" || typeof denominator !== "bigint")
      throw new TypeError("a Rational is made from bigint, never from a binary float");
    if (denominator === 0n) throw new RangeError("division by zero");
    if (denominator === 1n) return new Rational(numerator, 1n);
    const divisor = gcd(numerator, denominator);
    const sign = denominator < 0n ? -1n : 1n;
    return new Rational((sign * numerator) / divisor, (sign * denominator) / divisor);
  }

  plus(other: Rational): Rational {
    return Rational.of(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Rational): Rational {
    return this.plus(other.negated());
  }

  times(other: Rational): Rational {
    return Rational.of(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** Throws `RangeError` when `other` is zero. */
  over(other: Rational): Rational {
    return Rational.of(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  negated(): Rational {
    return new Rational(-this.numerator, this.denominator);
  }

  absolute(): Rational {
    return this.numerator < 0n ? this.negated() : this;
  }

  /** Whole-number power; throws `RangeError` for zero to a negative power. */
  power(exponent: number): Rational {
    if (!Number.isSafeInteger(exponent)) throw new TypeError("a power is a whole number");
    const n = BigInt(Math.abs(exponent));
    const raised = Rational.of(this.numerator ** n, this.denominator ** n);
    return exponent < 0 ? Rational.one.over(raised) : raised;
  }

  /** Negative, zero or positive as `this` is less than, equal to or greater than `other`. */
  compare(other: Rational): number {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  equals(other: Rational): boolean {
    return this.numerator === other.numerator && this.denominator === other.denominator;
  }

  isZero(): boolean {
    return this.numerator === 0n;
  }

  /** -1, 0 or 1. */
  sign(): number {
    return this.numerator < 0n ? -1 : this.numerator > 0n ? 1 : 0;
  }

  /** `n/d`, or `n` for a whole number: the exact value, whatever its decimals. */
  toFraction(): string {
    return this.denominator === 1n ? `${this.numerator}` : `${this.numerator}/${this.denominator}`;
  }

  /** The exact value as text, so that a log or template never shows a double. */
  toString(): string {
    return this.toFraction();
  }

  /** Refuses the silent step to a double that `+x` or `x < y` would take. */
  valueOf(): never {
    throw new TypeError("a Rational has no exact value as a number; use compare, equals or toExactDecimal");
  }
}

export function least(first: Rational, ...others: readonly Rational[]): Rational {
  return others.reduce((a, b) => (b.compare(a) < 0 ? b : a), first);
}

export function greatest(first: Rational, ...others: readonly Rational[]): Rational {
  return others.reduce((a, b) => (b.compare(a) > 0 ? b : a), first);
}
