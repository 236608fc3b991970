import { decimal, fail, type Rational, type Result, readDecimal, succeed } from "@jegap/exact";
import type { SyntaxNode } from "@lezer/common";
import { parser } from "./parser.generated.ts";

export type Operator = "+" | "-" | "*" | "/";

/** A formula as a tree: numbers, names of quantities, the four operations, and calls of `min`, `max`, `mean` or a table. */
export type Expression =
  | { readonly kind: "number"; readonly value: Rational }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly inputs: readonly Expression[] }
  | { readonly kind: "negation"; readonly of: Expression }
  | {
      readonly kind: "operation";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };

export type ExpressionFault = "formula-syntax" | "formula-too-long" | "number-too-long" | "not-a-decimal";

/** Limits that no real formula meets: they keep hostile input from exhausting the stack. */
const longestFormula = 4000;
const deepestFormula = 120;

const operators: Readonly<Record<string, Operator>> = {
  "+": "+",
  "-": "-",
  "−": "-",
  "–": "-",
  "*": "*",
  "×": "*",
  "·": "*",
  "/": "/",
  "÷": "/",
};

class Unreadable extends Error {
  readonly position: number;
  constructor(position: number) {
    super("unreadable formula");
    this.position = position;
  }
}

const punctuation: ReadonlySet<string> = new Set(["(", ")", ",", "%"]);

function children(node: SyntaxNode): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.type.isError) throw new Unreadable(child.from);
    if (!punctuation.has(child.name)) found.push(child);
  }
  return found;
}

function readNumber(text: string, position: number): Rational {
  const read = readDecimal(text);
  if (!read.ok) throw new Unreadable(position);
  return read.value;
}

function build(node: SyntaxNode, text: string, depth: number): Expression {
  if (depth > deepestFormula || node.type.isError) throw new Unreadable(node.from);
  const inner = children(node);
  const of = (child: SyntaxNode | undefined): Expression => {
    if (child === undefined) throw new Unreadable(node.to);
    return build(child, text, depth + 1);
  };
  const own = text.slice(node.from, node.to);
  const [first, second, third] = inner;
  switch (node.name) {
    case "Number":
      return { kind: "number", value: readNumber(own, node.from) };
    case "Percent":
      return { kind: "number", value: readNumber(own.slice(0, -1).trim(), node.from).times(decimal("0.01")) };
    case "Name":
      return { kind: "name", name: own.normalize("NFC") };
    case "Group":
      return of(first);
    case "Negation":
      return { kind: "negation", of: of(second) };
    case "Call":
      return {
        kind: "call",
        name: text.slice(first?.from, first?.to).normalize("NFC"),
        inputs: inner.slice(1).map((input) => of(input)),
      };
    case "Sum":
    case "Product": {
      const operator = operators[text.slice(second?.from, second?.to)];
      if (operator === undefined) throw new Unreadable(node.from);
      return { kind: "operation", operator, left: of(first), right: of(third) };
    }
    default:
      throw new Unreadable(node.from);
  }
}

/** Reads a formula: `copper * w + K`, `before * (1 + 0.75 * cpi.rate)`; names may be Korean. */
export function readExpression(text: string): Result<Expression, ExpressionFault> {
  if (text.length > longestFormula) return fail("formula-too-long", { length: `${text.length}` });
  const top = parser.parse(text).topNode;
  try {
    const [only, ...more] = children(top);
    if (only === undefined || more.length > 0) throw new Unreadable(more[0]?.from ?? 0);
    return succeed(build(only, text, 0));
  } catch (fault) {
    if (!(fault instanceof Unreadable)) throw fault;
    const position = Math.min(fault.position, text.length);
    return fail("formula-syntax", {
      text,
      position: `${position + 1}`,
      rest: text.slice(position, position + 20),
    });
  }
}

/** Every name and called table the expression reads, once each, in order. */
export function namesIn(expression: Expression): readonly string[] {
  const found = new Set<string>();
  const visit = (e: Expression): void => {
    if (e.kind === "name") found.add(e.name);
    else if (e.kind === "negation") visit(e.of);
    else if (e.kind === "operation") [e.left, e.right].forEach(visit);
    else if (e.kind === "call") {
      if (!functionNames.has(e.name)) found.add(e.name);
      e.inputs.forEach(visit);
    }
  };
  visit(expression);
  return [...found];
}

/** The functions of the language; any other call names a table of the contract. */
export const functionNames: ReadonlySet<string> = new Set(["min", "max", "mean"]);
