import { type Rational, readDecimal } from "../a/rational.ts";
import { Refused } from "../read/json.ts";

/** An expression of the clause, as its canonical prefix text says it. */
export type Expression =
  | { readonly kind: "number"; readonly value: Rational }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly op: string; readonly of: readonly Expression[] };

const longest = 8000;
const deepest = 130;

/** Operations with their step, and how many operands each may have. */
export const operations: ReadonlyMap<string, (count: number) => string | undefined> = new Map<
  string,
  (count: number) => string | undefined
>([
  ["+", (n: number) => (n >= 2 ? "sum" : undefined)],
  ["*", (n: number) => (n >= 2 ? "product" : undefined)],
  ["-", (n: number) => (n === 2 ? "difference" : n === 1 ? "negation" : undefined)],
  ["/", (n: number) => (n === 2 ? "quotient" : undefined)],
  ["min", (n: number) => (n >= 1 ? "minimum" : undefined)],
  ["max", (n: number) => (n >= 1 ? "maximum" : undefined)],
  ["mean", (n: number) => (n >= 1 ? "mean" : undefined)],
]);

/** Reads `(+ K (* copper w))`. */
export function readExpression(text: string, place: string): Expression {
  const tokens = text.length > longest ? [] : (text.match(/[()]|[^\s()]+/g) ?? []);
  let at = 0;
  const refuse = (): never => {
    throw new Refused("not-an-expression", place);
  };
  const read = (depth: number): Expression => {
    const token = tokens[at] ?? refuse();
    at += 1;
    if (token === ")" || depth > deepest) refuse();
    if (token !== "(") {
      if (/^[0-9]/.test(token)) return { kind: "number", value: readDecimal(token, place) };
      return { kind: "name", name: token };
    }
    const op = tokens[at] ?? refuse();
    at += 1;
    const of: Expression[] = [];
    while (tokens[at] !== ")") of.push(read(depth + 1));
    at += 1;
    const known = operations.get(op);
    if (
      op === "(" ||
      op === ")" ||
      of.length === 0 ||
      (known !== undefined && known(of.length) === undefined)
    )
      refuse();
    return { kind: "call", op, of };
  };
  const whole = read(0);
  // One spelling only: single spaces, none inside the parentheses' edges.
  const spelled = tokens.join(" ").replaceAll("( ", "(").replaceAll(" )", ")");
  return at === tokens.length && spelled === text ? whole : refuse();
}

/** Whether an expression reads a name. */
export function reads(expression: Expression, name: string): boolean {
  if (expression.kind === "name") return expression.name === name;
  return expression.kind === "call" && expression.of.some((inner) => reads(inner, name));
}
