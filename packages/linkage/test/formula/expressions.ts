import { decimal } from "@jegap/exact";
import fc from "fast-check";
import type { Expression, Operator } from "../../src/index.ts";

export const names = ["w", "K", "구리", "copper.change", "환율_1", "fx"] as const;

const number = fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 999 })).map(
  ([whole, part]): Expression => ({
    kind: "number",
    value: decimal(`${whole}.${`${part}`.padStart(3, "0")}`),
  }),
);

const name = fc.constantFrom(...names).map((text): Expression => ({ kind: "name", name: text }));

const operator = fc.constantFrom<Operator>("+", "-", "*", "/");

/** Any formula of the language, as a tree. */
export const expression: fc.Arbitrary<Expression> = fc.letrec<{ any: Expression }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 6, depthSize: "small" },
    number,
    name,
    fc
      .record({ operator, left: tie("any"), right: tie("any") })
      .map(
        ({ operator: sign, left, right }): Expression => ({ kind: "operation", operator: sign, left, right }),
      ),
    tie("any").map((of): Expression => ({ kind: "negation", of })),
    fc
      .record({
        call: fc.constantFrom("min", "max", "mean", "table"),
        inputs: fc.array(tie("any"), { minLength: 1, maxLength: 3 }),
      })
      .map(({ call, inputs }): Expression => ({ kind: "call", name: call, inputs })),
  ),
})).any;
