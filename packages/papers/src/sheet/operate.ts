import { type Rational, readExactText } from "@jegap/exact";
import type { Step } from "@jegap/linkage";
import {
  addFractions,
  alike,
  constantFraction,
  divideFractions,
  type Fraction,
  multiplyFractions,
  whole,
} from "./fraction.ts";
import { Beyond, choose, commonMultiple, Whole } from "./number.ts";

/** One row of a step table of the contract. */
export interface TableFigure {
  readonly from?: Rational;
  readonly value: Rational;
}

function rational(text: string | undefined): Rational {
  const read = readExactText(text ?? "");
  if (!read.ok) throw new Beyond();
  return read.value;
}

function pickOf(inputs: readonly Fraction[], smaller: boolean): Fraction {
  const [first, ...others] = inputs;
  if (first === undefined) throw new Beyond();
  return others.reduce((a, b) => {
    const [left, right, shared] = alike(a, b);
    const top = smaller ? left.least(right) : left.greatest(right);
    return { ...shared, top, constant: a.constant && b.constant };
  }, first);
}

function meanOf(inputs: readonly Fraction[]): Fraction {
  const [first, ...others] = inputs;
  if (first === undefined) throw new Beyond();
  const sum = others.reduce((a, b) => addFractions(a, b, false), first);
  return divideFractions(sum, whole(BigInt(inputs.length)));
}

interface BandText {
  readonly to?: Rational;
  readonly share: Rational;
}

function bandsOf(step: Step): readonly BandText[] {
  const found: BandText[] = [];
  for (let n = 1; step.facts?.[`share${n}`] !== undefined; n += 1) {
    const to = step.facts[`to${n}`] ?? "";
    found.push({ share: rational(step.facts[`share${n}`]), ...(to === "" ? {} : { to: rational(to) }) });
  }
  return found;
}

/** Marginal bands: each share times the part of the movement's size that lies in its band, over common scales. */
function bandSum(step: Step, movement: Fraction): Fraction {
  const table = bandsOf(step);
  const ends = table.flatMap((band) => band.to?.denominator ?? []).reduce(commonMultiple, 1n);
  const shares = table.map((band) => band.share.denominator).reduce(commonMultiple, 1n);
  const size = movement.top.absolute().times(Whole.of(ends));
  const bottom = movement.bottom.times(Whole.of(ends));
  const end = (to: Rational | undefined): Whole =>
    to === undefined
      ? size
      : size.least(movement.bottom.times(Whole.of(to.numerator * (ends / to.denominator))));
  let [from, sum] = [Whole.of(0n), Whole.of(0n)];
  for (const band of table) {
    const until = end(band.to);
    const weight = Whole.of(band.share.numerator * (shares / band.share.denominator));
    sum = sum.plus(until.minus(from).times(weight));
    from = until;
  }
  return {
    top: movement.top.sign().times(sum),
    bottom: movement.fixed ? Whole.of(movement.bottom.value * ends * shares) : bottom.times(Whole.of(shares)),
    fixed: movement.fixed,
    constant: movement.constant,
  };
}

/** A step table as nested conditions, the last row whose `from` is not above the argument winning. */
function lookUp(argument: Fraction, rows: readonly TableFigure[]): Fraction {
  const scale = rows.map((row) => row.value.denominator).reduce(commonMultiple, 1n);
  const scaled = (row: TableFigure): Whole => Whole.of(row.value.numerator * (scale / row.value.denominator));
  const [first, ...others] = rows;
  if (first === undefined) throw new Beyond();
  const top = others.reduce((below, row) => {
    const { from } = row;
    if (from === undefined) return below;
    const left = argument.top.times(Whole.of(from.denominator));
    const right = argument.bottom.times(Whole.of(from.numerator));
    return choose({ left, operator: ">=", right }, scaled(row), below);
  }, scaled(first));
  return { top, bottom: Whole.of(scale), fixed: true, constant: argument.constant };
}

/** 1 where the size meets the threshold, else 0: both sides multiplied across, nothing divided. */
function testOf(step: Step, size: Fraction, threshold: Fraction): Fraction {
  const [left, right] = alike(size, threshold);
  const operator = step.facts?.comparison === "at least" ? ">=" : ">";
  const top = choose({ left, operator, right }, Whole.of(1n), Whole.of(0n));
  return { top, bottom: Whole.of(1n), fixed: true, constant: false };
}

/** What an arithmetic step makes of its inputs; roundings have rows of their own. */
export function operate(step: Step, inputs: readonly Fraction[], table: readonly TableFigure[]): Fraction {
  const [a, b] = inputs;
  if (a === undefined) throw new Beyond();
  const second = (): Fraction => {
    if (b === undefined) throw new Beyond();
    return b;
  };
  switch (step.operation) {
    case "add":
      return addFractions(a, second(), false);
    case "subtract":
      return addFractions(a, second(), true);
    case "multiply":
      return multiplyFractions(a, second());
    case "divide":
      return divideFractions(a, second());
    case "negate":
      return { ...a, top: Whole.of(0n).minus(a.top) };
    case "absolute":
      return { ...a, top: a.top.absolute() };
    case "mean":
      return meanOf(inputs);
    case "minimum":
      return pickOf(inputs, true);
    case "maximum":
      return pickOf(inputs, false);
    case "bands":
      return bandSum(step, a);
    case "table":
      return lookUp(a, table);
    case "test":
      return testOf(step, a, second());
    default:
      throw new Beyond();
  }
}

/** A value that stands still. */
export function constant(value: Rational): Fraction {
  return constantFraction(value.numerator, value.denominator);
}
