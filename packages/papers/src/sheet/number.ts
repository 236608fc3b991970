/** Whole numbers stay exact in a spreadsheet's doubles below this. */
export const largestWhole = 2n ** 53n;

/** A number written inside a formula keeps fifteen digits in some programs. */
const largestWritten = 10n ** 15n;

export function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

export function commonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [magnitude(a), magnitude(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}

export function commonMultiple(a: bigint, b: bigint): bigint {
  return (a / commonDivisor(a, b)) * b;
}

export function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

/** Thrown while a row is built and caught at its edge: a whole number of the row would leave the exact range. */
export class Beyond extends Error {}

/**
 * A whole number as a formula and its value today. Every operation works on both and refuses a value outside the exact
 * range, so that a formula that was built is exact in every part.
 */
export class Whole {
  readonly text: string;
  readonly value: bigint;

  private constructor(text: string, value: bigint) {
    if (magnitude(value) >= largestWhole) throw new Beyond();
    this.text = text;
    this.value = value;
  }

  /** A whole number that stands in a cell. */
  static cell(reference: string, value: bigint): Whole {
    return new Whole(reference, value);
  }

  /** A number written in the formula itself. */
  static of(value: bigint): Whole {
    if (magnitude(value) >= largestWritten) throw new Beyond();
    return new Whole(value < 0n ? `(${value})` : `${value}`, value);
  }

  /** A formula whose value is known; the caller vouches that both agree. */
  static made(text: string, value: bigint): Whole {
    return new Whole(text, value);
  }

  private isOne(): boolean {
    return this.text === "1";
  }

  times(other: Whole): Whole {
    if (other.isOne()) return this;
    return this.isOne() ? other : new Whole(`${this.text}*${other.text}`, this.value * other.value);
  }

  plus(other: Whole): Whole {
    return new Whole(`(${this.text}+${other.text})`, this.value + other.value);
  }

  minus(other: Whole): Whole {
    return new Whole(`(${this.text}-${other.text})`, this.value - other.value);
  }

  absolute(): Whole {
    return new Whole(`ABS(${this.text})`, magnitude(this.value));
  }

  sign(): Whole {
    const value = this.value > 0n ? 1n : this.value < 0n ? -1n : 0n;
    return new Whole(`SIGN(${this.text})`, value);
  }

  least(other: Whole): Whole {
    const isLeast = this.value - other.value < 0n;
    return new Whole(`MIN(${this.text},${other.text})`, (isLeast ? this : other).value);
  }

  greatest(other: Whole): Whole {
    const isLeast = this.value - other.value < 0n;
    return new Whole(`MAX(${this.text},${other.text})`, (isLeast ? other : this).value);
  }
}

/** One number or another, as a condition on whole numbers says; `sign` is that of left − right. */
export function choose(
  condition: { readonly left: Whole; readonly operator: ">=" | ">" | "<="; readonly right: Whole },
  yes: Whole,
  no: Whole,
): Whole {
  const { left, operator, right } = condition;
  const order = left.value - right.value;
  const holds = operator === ">=" ? order >= 0n : operator === ">" ? order > 0n : order <= 0n;
  const text = `IF(${left.text}${operator}${right.text},${yes.text},${no.text})`;
  return Whole.made(text, (holds ? yes : no).value);
}
