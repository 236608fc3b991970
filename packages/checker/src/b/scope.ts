import { compare, zero } from "../a/rational.ts";
import { Refused } from "../read/json.ts";
import type { RoundStep, Terms } from "./clause.ts";
import { given, looked, make, type Node } from "./derive.ts";
import { type Expression, operations } from "./expression.ts";

/** Where an expression finds the step of a name. */
export type Scope = (name: string) => Node;

/** Works an expression out (section 5). */
export function evaluate(expression: Expression, terms: Terms, scope: Scope): Node {
  if (expression.kind === "number") return given(expression.value, "1");
  if (expression.kind === "name") return scope(expression.name);
  const of = expression.of.map((inner) => evaluate(inner, terms, scope));
  const op = operations.get(expression.op)?.(of.length);
  return op === undefined ? tableRow(expression.op, of, terms) : make(op, of);
}

/** The last row that begins at or below the argument, else the first. */
function tableRow(name: string, of: readonly Node[], terms: Terms): Node {
  const rows = terms.tables.get(name) ?? [];
  const [argument, ...more] = of;
  if (argument === undefined || more.length > 0) throw new Refused("terms-unreadable", `terms.${name}`);
  let row = 0;
  for (const [i, { from }] of rows.entries())
    if (from !== undefined && compare(from, argument.value) <= 0) row = i;
  const value = rows[row]?.value;
  if (value === undefined) throw new Refused("terms-unreadable", `terms.${name}`);
  return looked(argument, row + 1, value, `quantities.${name}`);
}

/** Applies roundings from left to right; `held` is what `keep` compares with. */
export function rounded(node: Node, round: readonly RoundStep[], field: string, held?: Node): Node {
  return round.reduce((current, { mode, step, unit }) => {
    if (unit !== current.unit) throw new Refused("not-a-rounding", field);
    const of = mode === "keep" ? [current, held ?? given(zero, current.unit)] : [current];
    return make("round", of, field, { mode, step });
  }, node);
}

/** A figure of the contract under its field, or undefined where there is none of that name. */
export function quantity(name: string, terms: Terms): Node | undefined {
  const own = terms.quantities.get(name);
  return own && given(own.figure.value, own.figure.unit, own.field);
}
