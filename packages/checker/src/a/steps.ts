import type { Step } from "../read/step.ts";
import { spend } from "../read/work.ts";
import { Wrong } from "../read/wrong.ts";
import { combine } from "./dimension.ts";
import * as r from "./rational.ts";

/** A figure in base units with its dimension. */
export interface Figure {
  readonly value: r.Rational;
  readonly unit: string;
}

export interface Band {
  readonly share: r.Rational;
  readonly to?: r.Rational;
}

/** What an operation needs besides its operands. */
export interface Facts {
  readonly mode?: string;
  readonly step?: r.Rational;
  readonly bands?: readonly Band[];
  readonly comparison?: string;
}

/** An operation that cannot be carried out: units that do not fit, a missing operand, a division by zero. */
export class Misfit extends Error {}

function operandsOf(
  of: readonly Figure[],
  least: number,
  most: number,
  alike: boolean,
): readonly [Figure, Figure] {
  const [a, b = a] = of;
  if (a === undefined || b === undefined || of.length < least || of.length > most)
    throw new Misfit("operands");
  if (alike && of.some(({ unit }) => unit !== a.unit)) throw new Misfit("units");
  return [a, b];
}

function bandsOf(a: Figure, bands: readonly Band[]): r.Rational {
  const size = r.absolute(a.value);
  let [from, sum] = [r.zero, r.zero];
  for (const { share, to } of bands) {
    const end = to !== undefined && r.compare(to, size) < 0 ? to : size;
    if (r.compare(end, from) > 0) sum = r.plus(sum, r.times(r.minus(end, from), share));
    from = to ?? size;
  }
  return a.value.n < 0n ? r.negated(sum) : sum;
}

/** The result of an operation (section 4); undefined for the leaves and for a table. */
export function operate(op: string, of: readonly Figure[], facts: Facts = {}): Figure | undefined {
  spend(of.length + 1);
  const values = of.map(({ value }) => value);
  const many = (result: (all: readonly r.Rational[]) => r.Rational, least = 1): Figure => {
    const [a] = operandsOf(of, least, Number.POSITIVE_INFINITY, true);
    return { value: result(values), unit: a.unit };
  };
  const single = (result: (value: r.Rational, unit: string) => r.Rational): Figure => {
    const [a] = operandsOf(of, 1, 1, true);
    return { value: result(a.value, a.unit), unit: a.unit };
  };
  const total = (all: readonly r.Rational[]): r.Rational => all.reduce(r.plus, r.zero);
  const pick = (sign: number) => (all: readonly r.Rational[]) =>
    all.reduce((best, next) => (r.compare(next, best) * sign > 0 ? next : best));
  switch (op) {
    case "sum":
      return many(total, 2);
    case "mean":
      return many((all) => r.over(total(all), { n: BigInt(all.length), d: 1n }));
    case "minimum":
      return many(pick(-1));
    case "maximum":
      return many(pick(1));
    case "negation":
      return single(r.negated);
    case "absolute":
      return single(r.absolute);
    case "bands":
      return single((value, unit) => bandsOf({ value, unit }, facts.bands ?? []));
    case "difference": {
      const [a, b] = operandsOf(of, 2, 2, true);
      return { value: r.minus(a.value, b.value), unit: a.unit };
    }
    case "product":
      operandsOf(of, 2, Number.POSITIVE_INFINITY, false);
      return of.reduce((a, b) => ({ value: r.times(a.value, b.value), unit: combine(a.unit, b.unit, 1) }));
    case "quotient": {
      const [a, b] = operandsOf(of, 2, 2, false);
      if (r.isZero(b.value)) throw new Misfit("division-by-zero");
      return { value: r.over(a.value, b.value), unit: combine(a.unit, b.unit, -1) };
    }
    case "round": {
      const keeps = facts.mode === "keep";
      const [a, held] = operandsOf(of, keeps ? 2 : 1, keeps ? 2 : 1, true);
      const { mode = "", step = r.zero } = facts;
      return { value: r.round(a.value, mode, step, held.value), unit: a.unit };
    }
    case "test": {
      const [a, b] = operandsOf(of, 2, 2, true);
      const order = r.compare(a.value, b.value);
      const met = facts.comparison === "at least" ? order >= 0 : order > 0;
      return { value: met ? r.one : r.zero, unit: "1" };
    }
    default:
      return undefined;
  }
}

/** Checks that a step has the value its operation gives. */
export function checkStep(step: Step, number: number, of: readonly Figure[]): void {
  const place = `steps.${number}`;
  if (step.id !== number || step.of.some((id) => id >= number))
    throw new Wrong("arithmetic", "step-order", place, number);
  try {
    const result = operate(step.op, of, step.facts);
    if (result === undefined || (r.equal(result.value, step.value) && result.unit === step.unit)) return;
    const expected = `${r.writeFigure(result.value)} ${result.unit}`;
    throw new Wrong(
      "arithmetic",
      "step-result",
      place,
      step.id,
      expected,
      `${r.writeFigure(step.value)} ${step.unit}`,
    );
  } catch (fault) {
    if (fault instanceof Misfit) throw new Wrong("arithmetic", `step-${fault.message}`, place, step.id);
    throw fault;
  }
}
