import { type Rational, toExactText } from "@jegap/exact";
import type { Expression } from "../formula/expression.ts";
import type { LinkageTerms } from "../terms/terms.ts";

/** Every expression a clause holds: formula lines, observations, bases and limits. */
function expressionsOf(terms: LinkageTerms): readonly Expression[] {
  const bases = Object.values(terms.link ?? {}).flatMap((link) =>
    [link.base.rise, link.base.fall].flatMap((base) => (base.kind === "is" ? [base.is] : [])),
  );
  return [
    ...Object.values(terms.formula).map((line) => line.is),
    ...Object.values(terms.observe).flatMap((observation) => observation.value ?? []),
    ...new Set(bases),
    ...[terms.limits?.cap, terms.limits?.floor].filter((limit) => limit !== undefined),
  ];
}

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

/** Numbers that belong to the shape of a formula: nothing, one whole, a half. */
const ofShape: ReadonlySet<string> = new Set(["0", "1", "2"]);

/** Numbers written into an expression of the clause that are data: they belong into quantities or observations. */
export function dataLiterals(terms: LinkageTerms): readonly string[] {
  return expressionsOf(terms)
    .flatMap(numbersIn)
    .map(toExactText)
    .filter((number) => !ofShape.has(number));
}
