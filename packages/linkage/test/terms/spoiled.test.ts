import { day } from "@jegap/exact";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjust, readAgreement, resolve } from "../../src/index.ts";
import { copperClause, fullClause } from "../clauses.ts";
import { calendars, historyIn, monthly } from "../world.ts";

const history = historyIn({
  CU: monthly("USD/t", {
    "2023-10": "7900",
    "2023-11": "8000",
    "2023-12": "8100",
    "2024-01": "8400",
    "2024-02": "-1",
  }),
  FX: monthly("KRW/USD", { "2023-11": "1290", "2023-12": "1300", "2024-01": "1320", "2024-02": "0" }),
});

/** Words of the language of clauses, and what does not belong there. */
const pool = [
  ...new Set([...fullClause.matchAll(/[^\s{}[\],:]+/gu)].map(([word]) => word)),
  ...[
    "constructor",
    "__proto__",
    "toString",
    "0",
    "-1",
    "1/0",
    "100%",
    "each",
    "{open: any}",
    "[]",
    "{}",
    "''",
    "delivery",
  ],
  ...[
    "adjustment",
    "own-change",
    "last-look",
    "price-change",
    "order",
    "2024-01-31",
    "0 days",
    "chain",
    "interpolate",
  ],
];

const words = (text: string): readonly string[] => text.split(/(?<=[\s{}[\],:])|(?=[\s{}[\],:])/u);

describe("a clause spoiled anywhere", () => {
  it.each([
    ["with every field", fullClause],
    ["the smallest", copperClause],
  ])("%s: is refused with codes and places, or worked out, and never breaks the program", (_, clause) => {
    const pieces = words(clause);
    const change = fc.tuple(fc.nat({ max: pieces.length - 1 }), fc.constantFrom(...pool));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const spoiled = [...pieces];
        for (const [i, word] of changes) spoiled[i] = word;
        const agreement = readAgreement(spoiled.join(""), "clause.yaml");
        if (!agreement.ok) {
          expect(agreement.faults.length).toBeGreaterThan(0);
          return;
        }
        const plan = resolve(agreement.value, day("2024-04-30"), calendars);
        if (plan.ok) adjust(plan.value, { history, knownOn: day("2024-04-30"), calendars });
      }),
      { numRuns: 2000 },
    );
  });
});
