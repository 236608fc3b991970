import {
  add,
  divide,
  given,
  maximum,
  mean,
  minimum,
  multiply,
  negate,
  type Operand,
  type Step,
  subtract,
} from "../derivation/step.ts";
import type { Expression } from "./expression.ts";
import { canonicalExpression } from "./print.ts";

/** Where an expression finds its figures: a step for each name, and a table applied to its argument. */
export interface Scope {
  name(name: string): Step;
  table(name: string, argument: Step): Step;
}

/** Terms of a sum or factors of a product in the order of the canonical text, nested ones taken apart. */
function operandsOf(
  operator: "+" | "*",
  sides: readonly (readonly [Expression, Step])[],
): readonly Operand[] {
  const found = sides.flatMap(([e, step]): readonly Operand[] =>
    e.kind === "operation" && e.operator === operator && step.operands !== undefined
      ? step.operands
      : [{ text: canonicalExpression(e), step }],
  );
  return [...found].sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}

/** Works an expression out; every operation leaves its step. */
export function evaluate(e: Expression, scope: Scope): Step {
  switch (e.kind) {
    case "number":
      return given({ value: e.value, dimension: {} });
    case "name":
      return scope.name(e.name);
    case "negation":
      return negate(evaluate(e.of, scope));
    case "call": {
      const inputs = e.inputs.map((input) => evaluate(input, scope));
      if (e.name === "min") return minimum(inputs);
      if (e.name === "max") return maximum(inputs);
      if (e.name === "mean") return mean(inputs);
      const [argument] = inputs;
      if (argument === undefined) throw new TypeError(`the unit check let ${e.name}() through`);
      return scope.table(e.name, argument);
    }
    case "operation": {
      const left = evaluate(e.left, scope);
      const right = evaluate(e.right, scope);
      if (e.operator === "-") return subtract(left, right);
      if (e.operator === "/") return divide(left, right);
      const step = e.operator === "+" ? add(left, right) : multiply(left, right);
      const sides = [[e.left, left] as const, [e.right, right] as const];
      return { ...step, operands: operandsOf(e.operator, sides) };
    }
  }
}
