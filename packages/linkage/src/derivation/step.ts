import {
  addQuantities,
  type Dimension,
  isRatio,
  powerOfDimension,
  type Quantity,
  Rational,
  type RoundingMode,
  ratio,
  round,
  roundKeeping,
  sameDimension,
  timesDimension,
  type Unit,
} from "@jegap/exact";
import type { Observation } from "../history/history.ts";

/**
 * What a step does with its inputs, in order. `given` is a figure of the contract, `observed` one published
 * value, `carried` the result of an earlier look; all others are arithmetic that anyone can repeat.
 */
export type Operation =
  | "given"
  | "observed"
  | "carried"
  | "add"
  | "subtract"
  | "multiply"
  | "divide"
  | "negate"
  | "minimum"
  | "maximum"
  | "mean"
  | "absolute"
  | "round"
  | "bands"
  | "table"
  | "test";

/**
 * One step of a derivation. The value is what the operation makes of the inputs: a step can only be built by
 * the functions below, which compute it, so a figure and its explanation cannot part.
 */
export interface Step extends Quantity {
  readonly operation: Operation;
  readonly inputs: readonly Step[];
  /** Name in the clause, `copper`, `copper.change`, `price`; absent for a step within an expression. */
  readonly name?: string;
  /** Path of the clause field the step rests on, `link.copper.trigger`. */
  readonly field?: string;
  /** Unit to show the value in. */
  readonly unit?: Unit;
  /** Facts of the operation as text: period, source, window, rounding, threshold. */
  readonly facts?: Readonly<Record<string, string>>;
  /** Of an `observed` step: the published value itself. */
  readonly observation?: Observation;
  /**
   * Of a sum or product that an expression writes: its terms or factors in the order of the canonical text,
   * nested ones taken apart. Equal clauses then show equal steps, however they were spelled.
   */
  readonly operands?: readonly Operand[];
}

/** A term or factor, under the canonical text of the expression it was worked out of. */
export interface Operand {
  readonly text: string;
  readonly step: Step;
}

/** Words that a step is shown with; the figure stays what it is. */
export interface Label {
  readonly name?: string;
  readonly field?: string;
  readonly unit?: Unit | undefined;
  readonly facts?: Readonly<Record<string, string>>;
}

/** The same step under a name, field or unit. Facts are added to those it has. */
export function labelled(step: Step, label: Label): Step {
  const unit = label.unit ?? step.unit;
  const facts = label.facts === undefined ? step.facts : { ...step.facts, ...label.facts };
  return {
    ...step,
    ...(label.name === undefined ? {} : { name: label.name }),
    ...(label.field === undefined ? {} : { field: label.field }),
    ...(unit === undefined ? {} : { unit }),
    ...(facts === undefined ? {} : { facts }),
  };
}

function make(
  operation: Operation,
  inputs: readonly Step[],
  value: Rational,
  dimension: Dimension,
  facts?: Readonly<Record<string, string>>,
): Step {
  const unit = shownUnit(inputs, dimension);
  return {
    operation,
    inputs,
    value,
    dimension,
    ...(unit === undefined ? {} : { unit }),
    ...(facts === undefined ? {} : { facts }),
  };
}

/** A result is shown in the unit of the first input that measures the same: won/kWh times a number stays won/kWh. */
function shownUnit(inputs: readonly Step[], dimension: Dimension): Unit | undefined {
  return inputs.find(({ unit }) => unit !== undefined && sameDimension(unit.dimension, dimension))?.unit;
}

/** A figure that the contract or the program states. */
export function given(quantity: Quantity, label: Label = {}): Step {
  return labelled(make("given", [], quantity.value, quantity.dimension), label);
}

/** One published value, with where it comes from. */
export function observed(quantity: Quantity, observation: Observation, label: Label): Step {
  return { ...labelled(make("observed", [], quantity.value, quantity.dimension), label), observation };
}

/** The result of an earlier look, referred to and not worked out again. */
export function carried(quantity: Quantity, label: Label): Step {
  return labelled(make("carried", [], quantity.value, quantity.dimension), label);
}

function needSame(a: Step, b: Step): void {
  const same = addQuantities(a, b);
  if (!same.ok) throw new TypeError(`the unit check let ${JSON.stringify(same.faults[0]?.facts)} through`);
}

export function add(a: Step, b: Step): Step {
  needSame(a, b);
  return make("add", [a, b], a.value.plus(b.value), a.dimension);
}

export function subtract(a: Step, b: Step): Step {
  needSame(a, b);
  return make("subtract", [a, b], a.value.minus(b.value), a.dimension);
}

export function multiply(a: Step, b: Step): Step {
  return make("multiply", [a, b], a.value.times(b.value), timesDimension(a.dimension, b.dimension));
}

/** Throws {@link DivisionByZero} where the divisor is zero: the look is then blocked with that reason. */
export function divide(a: Step, b: Step): Step {
  if (b.value.isZero()) throw new DivisionByZero(b.name ?? "");
  const dimension = timesDimension(a.dimension, powerOfDimension(b.dimension, -1));
  return make("divide", [a, b], a.value.over(b.value), dimension);
}

export class DivisionByZero extends Error {
  readonly divisor: string;
  constructor(divisor: string) {
    super("division by zero");
    this.divisor = divisor;
  }
}

export function negate(a: Step): Step {
  return make("negate", [a], a.value.negated(), a.dimension);
}

export function absolute(a: Step): Step {
  return make("absolute", [a], a.value.absolute(), a.dimension);
}

function pick(operation: "minimum" | "maximum", inputs: readonly Step[]): Step {
  const [first, ...others] = inputs;
  if (first === undefined) throw new TypeError(`${operation} of nothing`);
  const wanted = operation === "minimum" ? -1 : 1;
  let best = first;
  for (const other of others) {
    needSame(first, other);
    if (other.value.compare(best.value) === wanted) best = other;
  }
  return make(operation, inputs, best.value, first.dimension);
}

export function minimum(inputs: readonly Step[]): Step {
  return pick("minimum", inputs);
}

export function maximum(inputs: readonly Step[]): Step {
  return pick("maximum", inputs);
}

export function mean(inputs: readonly Step[]): Step {
  const [first, ...others] = inputs;
  if (first === undefined) throw new TypeError("mean of nothing");
  for (const other of others) needSame(first, other);
  const sum = inputs.reduce((total, input) => total.plus(input.value), Rational.zero);
  return make("mean", inputs, sum.over(Rational.of(BigInt(inputs.length))), first.dimension);
}

/** Rounds to a whole multiple of `step` (base units); `keep` also takes the figure now in force. */
export function rounded(
  a: Step,
  mode: RoundingMode | "keep",
  step: Rational,
  written: string,
  inForce?: Step,
): Step {
  const facts = { mode, step: step.toFraction(), rounding: written };
  if (mode !== "keep") return make("round", [a], round(a.value, mode, step), a.dimension, facts);
  const held = inForce ?? given({ value: Rational.zero, dimension: a.dimension });
  return make("round", [a, held], roundKeeping(a.value, step, held.value), a.dimension, facts);
}

/** A slice of the movement up to `to` (none: without end), of which `share` counts. */
export interface BandFigure {
  readonly to?: Rational;
  readonly share: Rational;
}

/** Cuts |movement| into bands from zero outwards, multiplies each by its share, adds, and gives the sign back. */
export function bands(movement: Step, table: readonly BandFigure[]): Step {
  const size = movement.value.absolute();
  let [from, sum] = [Rational.zero, Rational.zero];
  for (const band of table) {
    const end = band.to === undefined || band.to.compare(size) > 0 ? size : band.to;
    if (end.compare(from) > 0) sum = sum.plus(end.minus(from).times(band.share));
    if (band.to !== undefined) from = band.to;
  }
  const facts = Object.fromEntries(
    table.flatMap((band, i) => [
      [`to${i + 1}`, band.to?.toFraction() ?? ""],
      [`share${i + 1}`, band.share.toFraction()],
    ]),
  );
  const value = movement.value.sign() < 0 ? sum.negated() : sum;
  return make("bands", [movement], value, movement.dimension, facts);
}

/** Reads a step table of the contract: the value of the last row whose `from` is not above the argument. */
export function lookUp(argument: Step, value: Quantity, row: number): Step {
  return make("table", [argument], value.value, value.dimension, { row: `${row}` });
}

export type Comparison = "at least" | "more than";

/** Tests a size against a threshold: 1 when met, else 0. `at least` includes equality (이상). */
export function test(size: Step, comparison: Comparison, threshold: Step): Step {
  needSame(size, threshold);
  const order = size.value.compare(threshold.value);
  const met = comparison === "at least" ? order >= 0 : order > 0;
  return make("test", [size, threshold], met ? Rational.one : Rational.zero, ratio, { comparison });
}

/** Whether a `test` was met. */
export function isMet(step: Step): boolean {
  return !step.value.isZero();
}

export { isRatio };
