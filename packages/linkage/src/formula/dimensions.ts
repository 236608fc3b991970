import {
  type Dimension,
  fail,
  powerOfDimension,
  type Result,
  ratio,
  sameDimension,
  succeed,
  timesDimension,
  writeDimension,
} from "@jegap/exact";
import { type Expression, functionNames } from "./expression.ts";
import { printExpression } from "./print.ts";

/** What a name in an expression measures; a table also says what its argument measures. */
export interface NameKind {
  readonly dimension: Dimension;
  readonly argument?: Dimension;
}

export type DimensionCheckFault =
  | "unknown-name"
  | "not-a-table"
  | "table-needs-argument"
  | "call-arguments"
  | "units-differ";

type Checked = Result<Dimension, DimensionCheckFault>;

/** The dimension of an expression, or the first place where figures of different kinds meet. */
export function dimensionOf(e: Expression, kindOf: (name: string) => NameKind | undefined): Checked {
  switch (e.kind) {
    case "number":
      return succeed(ratio);
    case "name": {
      const kind = kindOf(e.name);
      if (kind === undefined) return fail("unknown-name", { name: e.name });
      return kind.argument === undefined
        ? succeed(kind.dimension)
        : fail("table-needs-argument", { name: e.name });
    }
    case "negation":
      return dimensionOf(e.of, kindOf);
    case "call":
      return ofCall(e, kindOf);
    case "operation": {
      const left = dimensionOf(e.left, kindOf);
      if (!left.ok) return left;
      const right = dimensionOf(e.right, kindOf);
      if (!right.ok) return right;
      if (e.operator === "*") return succeed(timesDimension(left.value, right.value));
      if (e.operator === "/") return succeed(timesDimension(left.value, powerOfDimension(right.value, -1)));
      return same(e, e.left, left.value, e.right, right.value);
    }
  }
}

function same(whole: Expression, a: Expression, da: Dimension, b: Expression, db: Dimension): Checked {
  if (sameDimension(da, db)) return succeed(da);
  return fail("units-differ", {
    formula: printExpression(whole, "canonical"),
    left: printExpression(a, "canonical"),
    leftUnit: writeDimension(da),
    right: printExpression(b, "canonical"),
    rightUnit: writeDimension(db),
  });
}

function ofCall(e: Expression & { kind: "call" }, kindOf: (name: string) => NameKind | undefined): Checked {
  const inputs: Dimension[] = [];
  for (const input of e.inputs) {
    const read = dimensionOf(input, kindOf);
    if (!read.ok) return read;
    inputs.push(read.value);
  }
  const [first, ...others] = inputs;
  if (functionNames.has(e.name)) {
    if (first === undefined) return fail("call-arguments", { name: e.name });
    for (const [i, other] of others.entries()) {
      const [a, b] = [e.inputs[0], e.inputs[i + 1]];
      if (a === undefined || b === undefined) continue;
      const agreed = same(e, a, first, b, other);
      if (!agreed.ok) return agreed;
    }
    return succeed(first);
  }
  const kind = kindOf(e.name);
  if (kind === undefined) return fail("unknown-name", { name: e.name });
  if (kind.argument === undefined) return fail("not-a-table", { name: e.name });
  const argument = e.inputs[0];
  if (first === undefined || argument === undefined || others.length > 0)
    return fail("call-arguments", { name: e.name });
  const fits = same(e, { kind: "name", name: e.name }, kind.argument, argument, first);
  return fits.ok ? succeed(kind.dimension) : fits;
}
