import { decimal, readDecimal, toExactText } from "./decimal.ts";
import type { Rational } from "./rational.ts";
import { fail, must, type Result, succeed } from "./result.ts";
import {
  type Dimension,
  powerOfDimension,
  ratio,
  sameDimension,
  timesDimension,
  writeDimension,
} from "./units/dimension.ts";
import { readUnit, type Unit } from "./units/unit.ts";

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

/** `1 500 KRW` and `5 100kg` would be read two ways; only `1/kg` may follow a figure. */
const secondFigure = /^(?!1\s*\/)\d/u;

/**
 * Reads a number with its unit: `2 kg/piece`, `3%`, `0.20`, `-36.98 USD/bbl`. A unit with a multiple (`100kg`)
 * cannot follow a figure: the figure is written out instead.
 */
export function readQuantity(
  text: string,
  counting: ReadonlySet<string> = new Set(),
): Result<WrittenQuantity, QuantityFault> {
  const match = /^([+-]?\d[\d.,]*)\s*(.*)$/u.exec(text.trim());
  if (match === null) return fail("not-a-quantity", { text });
  const figure = readDecimal(match[1] ?? "");
  if (!figure.ok) return figure;
  const written = match[2] ?? "";
  if (secondFigure.test(written)) return fail("not-a-quantity", { text });
  const unit = readUnit(written === "" ? "1" : written, counting);
  if (!unit.ok) return unit;
  return succeed(inUnit(figure.value, unit.value));
}

/** A quantity written in the program itself; throws where `readQuantity` would report a fault. */
export function quantity(text: string): WrittenQuantity {
  return must(readQuantity(text));
}

/** A unit's own multiple apart from the rest: `100kg` is 100 and `kg`, `10/kg` is 10 and `1/kg`. */
function withoutMultiple(text: string): readonly [multiple: string, rest: string] {
  const [, multiple = "1", rest = text] = /^(\d+(?:\.\d+)?)(.*)$/u.exec(text) ?? [];
  return [multiple, rest.startsWith("/") ? `1${rest}` : rest];
}

/** Canonical text: exact figure and unit, `2 kg/piece`, `3%`, `0.2`; 5 of `100kg` is `500 kg`. */
export function writeQuantity(quantity: WrittenQuantity): string {
  const [multiple, rest] = withoutMultiple(quantity.unit.text);
  const figure = toExactText(countIn(quantity, quantity.unit).times(decimal(multiple)));
  return rest === "" || rest === "%" ? `${figure}${rest}` : `${figure} ${rest}`;
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
