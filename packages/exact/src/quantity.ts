import { readDecimal, toExactText } from "./decimal.ts";
import {
  type Dimension,
  isRatio,
  powerOfDimension,
  ratio,
  sameDimension,
  timesDimension,
  writeDimension,
} from "./dimension.ts";
import type { Rational } from "./rational.ts";
import { fail, must, type Result, succeed } from "./result.ts";
import { readUnit, type Unit } from "./unit.ts";

/** An exact figure with its dimension. `value` counts base units (kg, m, J, s, month, KRW, piece, pt). */
export interface Quantity {
  readonly value: Rational;
  readonly dimension: Dimension;
}

/** A quantity as a person wrote it: what it is, and the unit in which it was written. */
export interface WrittenQuantity extends Quantity {
  readonly unit: Unit;
}

export type QuantityFault =
  | "not-a-quantity"
  | "not-a-decimal"
  | "number-too-long"
  | "unknown-unit"
  | "ambiguous-unit"
  | "unit-syntax";

export type DimensionFault = "different-dimensions";

/** `figure` of `unit`, as a quantity in base units. */
export function inUnit(figure: Rational, unit: Unit): WrittenQuantity {
  return { value: figure.times(unit.scale), dimension: unit.dimension, unit };
}

/** How many of `unit` the quantity is; the caller has checked that the dimensions agree. */
export function countIn(quantity: Quantity, unit: Unit): Rational {
  return quantity.value.over(unit.scale);
}

/** Reads a number with its unit: `2 kg/piece`, `3%`, `0.20`, `-36.98 USD/bbl`. */
export function readQuantity(
  text: string,
  counting: ReadonlySet<string> = new Set(),
): Result<WrittenQuantity, QuantityFault> {
  const match = /^([+-]?\d[\d.]*)\s*(.*)$/u.exec(text.trim());
  if (match === null) return fail("not-a-quantity", { text });
  const figure = readDecimal(match[1] ?? "");
  if (!figure.ok) return figure;
  const unit = readUnit(match[2] === "" ? "1" : (match[2] ?? "1"), counting);
  if (!unit.ok) return unit;
  return succeed(inUnit(figure.value, unit.value));
}

/** A quantity written in the program itself; throws where `readQuantity` would report a fault. */
export function quantity(text: string): WrittenQuantity {
  return must(readQuantity(text));
}

/** Canonical text: exact figure and unit, `2 kg/piece`, `3%`, `0.2`. */
export function writeQuantity(quantity: WrittenQuantity): string {
  const figure = toExactText(countIn(quantity, quantity.unit));
  if (quantity.unit.text === "1") return figure;
  return quantity.unit.text === "%" ? `${figure}%` : `${figure} ${quantity.unit.text}`;
}

export function pure(value: Rational): Quantity {
  return { value, dimension: ratio };
}

function needSame(a: Quantity, b: Quantity): Result<undefined, DimensionFault> {
  if (sameDimension(a.dimension, b.dimension)) return succeed(undefined);
  return fail("different-dimensions", {
    left: writeDimension(a.dimension),
    right: writeDimension(b.dimension),
  });
}

export function addQuantities(a: Quantity, b: Quantity): Result<Quantity, DimensionFault> {
  const same = needSame(a, b);
  return same.ok ? succeed({ value: a.value.plus(b.value), dimension: a.dimension }) : same;
}

export function subtractQuantities(a: Quantity, b: Quantity): Result<Quantity, DimensionFault> {
  return addQuantities(a, { value: b.value.negated(), dimension: b.dimension });
}

export function multiplyQuantities(a: Quantity, b: Quantity): Quantity {
  return { value: a.value.times(b.value), dimension: timesDimension(a.dimension, b.dimension) };
}

export function divideQuantities(a: Quantity, b: Quantity): Result<Quantity, "division-by-zero"> {
  if (b.value.isZero()) return fail("division-by-zero");
  return succeed({
    value: a.value.over(b.value),
    dimension: timesDimension(a.dimension, powerOfDimension(b.dimension, -1)),
  });
}

export function compareQuantities(a: Quantity, b: Quantity): Result<number, DimensionFault> {
  const same = needSame(a, b);
  return same.ok ? succeed(a.value.compare(b.value)) : same;
}

export { isRatio };
