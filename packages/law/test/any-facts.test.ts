import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { enums } from "../src/facts/deal.ts";
import { dealShape, type FieldShape } from "../src/facts/shape.ts";
import { decide, next, readDeal, results } from "../src/index.ts";

const days = [
  "2023-06-01",
  "2023-10-03",
  "2024-01-08",
  "2026-06-03",
  "2026-09-01",
  "2026-09-12",
  "2026-12-03",
  "2027-11-30",
];

/** Any value that the shape of a field allows. */
function anyOf(shape: FieldShape): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case "text":
      return fc.constantFrom("a", "b");
    case "boolean":
      return fc.boolean();
    case "day":
      return shape.nullable === true ? fc.constantFrom(...days, null) : fc.constantFrom(...days);
    case "won":
      return fc.constantFrom(0, 1, 100_000_000, 3_000_000_000);
    case "count":
      return fc.constantFrom(0, 30, 90, 365);
    case "percent":
      return fc.constantFrom("0", "9.99", "10", "50");
    case "figure":
      return fc.constantFrom("100", "105", "-3");
    case "choice":
      return fc.constantFrom(...shape.of);
    case "choices":
      return fc.subarray([...shape.of]);
    case "record":
      return record(shape.fields, []);
    case "list":
      return fc.array(record(shape.fields, shape.required ?? []), { maxLength: 2 });
    default:
      return fc.constant({});
  }
}

function record(
  fields: Readonly<Record<string, FieldShape>>,
  required: readonly string[],
): fc.Arbitrary<unknown> {
  const values = Object.fromEntries(Object.entries(fields).map(([name, shape]) => [name, anyOf(shape)]));
  return fc.record(values, { requiredKeys: [...required] });
}

const { wwa: _, fsa: __, title: ___, ...plain } = dealShape;

/** A few facts of any kind, whatever they have to do with each other. */
const anyFacts = fc
  .subarray(Object.keys(plain), { maxLength: 16 })
  .chain((names) =>
    record(Object.fromEntries(Object.entries(plain).filter(([n]) => names.includes(n))), names),
  );

describe("whatever is stated", () => {
  it("is answered, asked about or refused, never thrown", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const deal = readDeal(facts);
        if (!deal.ok) return;
        const verdict = decide(deal.value);
        if (!verdict.ok) expect(verdict.faults.length).toBeGreaterThan(0);
        else {
          expect(results).toContain(verdict.value.result);
          expect(verdict.value.findings.length + verdict.value.needs.length).toBeGreaterThan(0);
          if (verdict.value.needs.length > 0) expect(verdict.value.possible.length).toBeGreaterThan(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("the interview always has a question or an answer", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const deal = readDeal(facts);
        if (!deal.ok) return;
        const step = next({ facts: deal.value, unknown: [] });
        if (step.ok) expect(step.value.question ?? step.value.answer).toBeDefined();
      }),
      { numRuns: 40 },
    );
  });

  it("each choice of the case format is a choice here", () => {
    expect(Object.values(enums).every((of) => new Set(of).size === of.length)).toBe(true);
  });
});
