import { toExactText } from "@jegap/exact";
import type { Expression, Operator } from "./expression.ts";

/** How an expression is written: canonical text, mathematics in either language, or a spreadsheet formula. */
export type Notation = "canonical" | "mathematics" | "spreadsheet";

/** How a name is written in a notation: itself, a title, or a cell such as `C4`. */
export type Naming = (name: string) => string;

const binding: Readonly<Record<Operator, number>> = { "+": 1, "-": 1, "*": 2, "/": 2 };

const symbols: Readonly<Record<Notation, Readonly<Record<Operator, string>>>> = {
  canonical: { "+": " + ", "-": " - ", "*": " * ", "/": " / " },
  mathematics: { "+": " + ", "-": " − ", "*": " × ", "/": " ÷ " },
  spreadsheet: { "+": "+", "-": "-", "*": "*", "/": "/" },
};

const spreadsheetFunctions: Readonly<Record<string, string>> = { min: "MIN", max: "MAX", mean: "AVERAGE" };

function bindingOf(e: Expression): number {
  if (e.kind === "operation") return binding[e.operator];
  return e.kind === "negation" ? 1.5 : 3;
}

/** The expression as text, with the fewest parentheses that keep its meaning. */
export function printExpression(e: Expression, notation: Notation, naming: Naming = (name) => name): string {
  const print = (inner: Expression): string => printExpression(inner, notation, naming);
  const within = (inner: Expression, least: number): string =>
    bindingOf(inner) < least ? `(${print(inner)})` : print(inner);
  switch (e.kind) {
    case "number": {
      const text = toExactText(e.value);
      return text.includes("/") ? `(${text})` : text;
    }
    case "name":
      return naming(e.name);
    case "negation":
      return `${notation === "mathematics" ? "−" : "-"}${within(e.of, 2.5)}`;
    case "call": {
      const name = notation === "spreadsheet" ? (spreadsheetFunctions[e.name] ?? e.name) : e.name;
      return `${name}(${e.inputs.map(print).join(", ")})`;
    }
    case "operation": {
      const own = binding[e.operator];
      // The right side of - and / needs parentheses at equal binding: a - (b + c), a / (b * c).
      const right = own + (e.operator === "-" || e.operator === "/" ? 0.6 : 0.1);
      return within(e.left, own) + symbols[notation][e.operator] + within(e.right, right);
    }
  }
}

function flatten(e: Expression, operator: "+" | "*"): readonly Expression[] {
  return e.kind === "operation" && e.operator === operator
    ? [...flatten(e.left, operator), ...flatten(e.right, operator)]
    : [e];
}

/**
 * Text that is equal for expressions that differ only in spelling, parentheses, or the order of the terms
 * of a sum or the factors of a product: the form a clause is hashed in.
 */
export function canonicalExpression(e: Expression): string {
  switch (e.kind) {
    case "number":
      return toExactText(e.value);
    case "name":
      return e.name;
    case "negation":
      return `(- ${canonicalExpression(e.of)})`;
    case "call":
      return `(${[e.name, ...e.inputs.map(canonicalExpression)].join(" ")})`;
    case "operation": {
      if (e.operator === "-" || e.operator === "/")
        return `(${e.operator} ${canonicalExpression(e.left)} ${canonicalExpression(e.right)})`;
      return `(${[e.operator, ...flatten(e, e.operator).map(canonicalExpression).sort()].join(" ")})`;
    }
  }
}
