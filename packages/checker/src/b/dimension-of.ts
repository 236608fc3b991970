import { combine } from "../a/dimension.ts";
import { Refused } from "../read/json.ts";
import type { Terms } from "./clause.ts";
import type { Expression } from "./expression.ts";

function ofExpression(expression: Expression, terms: Terms, depth: number): string {
  if (expression.kind === "number") return "1";
  if (expression.kind === "name") {
    if (expression.name === "start") return terms.unit.dimension;
    return (
      terms.quantities.get(expression.name)?.figure.unit ?? dimensionOf(expression.name, terms, depth + 1)
    );
  }
  const { op } = expression;
  const row = terms.tables.get(op)?.[0];
  if (row !== undefined) return row.value.unit;
  const [first = "1", ...others] = expression.of.map((inner) => ofExpression(inner, terms, depth));
  if (op === "*") return others.reduce((a, b) => combine(a, b, 1), first);
  return op === "/" ? others.reduce((a, b) => combine(a, b, -1), first) : first;
}

/** What an observation measures, from the clause alone. */
export function dimensionOf(name: string, terms: Terms, depth = 0): string {
  const own = terms.observe.get(name);
  if (own === undefined || depth > terms.observe.size)
    throw new Refused("terms-unreadable", `terms.observe.${name}`);
  return own.value === undefined ? (own.unit?.dimension ?? "1") : ofExpression(own.value, terms, depth);
}
