import { type Rational, toExactText } from "@jegap/exact";
import { type Expression, readExpression } from "../../src/formula/expression.ts";
import { scalars, type Tree } from "./vector-files.ts";

/** Paths of a clause that hold an expression. */
const expressionFields = [
  /^formula\.[^.]+(\.is)?$/u,
  /^observe\.[^.]+\.value$/u,
  /^link\.[^.]+\.base(\.rise|\.fall)?\.is$/u,
  /^limits\.(cap|floor)$/u,
];

function numbersIn(e: Expression): readonly Rational[] {
  switch (e.kind) {
    case "number":
      return [e.value];
    case "name":
      return [];
    case "negation":
      return numbersIn(e.of);
    case "call":
      return e.inputs.flatMap(numbersIn);
    case "operation":
      return [...numbersIn(e.left), ...numbersIn(e.right)];
  }
}

/** Every number written into an expression of the clause, by field. */
export function literals(terms: Tree | undefined): readonly string[] {
  return scalars(terms)
    .filter(([path]) => expressionFields.some((field) => field.test(path)))
    .flatMap(([path, text]) => {
      const read = readExpression(text);
      if (!read.ok) return [`${path}: unreadable`];
      return numbersIn(read.value).map((number) => `${path}: ${toExactText(number)}`);
    });
}

/** Numbers that belong to the shape of a formula (nothing, one whole, a half), not to its data. */
export function dataLiterals(terms: Tree | undefined): readonly string[] {
  return literals(terms).filter((found) => !/: [012]$/u.test(found));
}
