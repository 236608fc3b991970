import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../packages/checker/src/index.ts";
import { must } from "../../packages/exact/src/index.ts";
import { certify } from "../../packages/linkage/src/index.ts";
import { ofVector } from "./made.ts";
import { resealed } from "./mutate.ts";

const { text } = must(certify(ofVector("kr-guidebook-v04").question, ""));

interface Terms {
  adjust: unknown;
  observe: Record<string, unknown>;
  formula: Record<string, { is: string; round?: unknown }> & { price: { is: string; round?: unknown } };
}

/** As much of a certificate's body as is spoilt here. */
interface Body {
  knownOn: string;
  agreement: { versions: { terms: Terms }[] };
  steps: { value: string }[];
  holidays: unknown;
}

function termsOf(body: Body): Terms {
  const [first] = body.agreement.versions;
  if (first === undefined) throw new TypeError("no version");
  return first.terms;
}

/** The certificate after a change by hand, sealed again. */
function changed(change: (body: Body) => void): string {
  const file = JSON.parse(text);
  change(file.body);
  return resealed(file);
}

describe("a certificate made to harm", () => {
  it.each([
    [
      "a cycle of a day from long ago",
      (b: Body) => {
        termsOf(b).adjust = { every: "1 day", first: "1000-01-01", roll: "next KR" };
        b.knownOn = "8999-12-31";
      },
    ],
    [
      "a window of a hundred years, day by day, worked out again at each look",
      (b: Body) => {
        termsOf(b).observe.fx = {
          value: "(* nickel 1)",
          round: [],
          take: { mean: "100 years", each: "day" },
        };
      },
    ],
    [
      "a formula nested to the bound",
      (b: Body) => {
        termsOf(b).formula.price.is = `${"(- ".repeat(128)}K${")".repeat(128)}`;
      },
    ],
    [
      "a formula nested beyond it",
      (b: Body) => {
        termsOf(b).formula.price.is = `${"(- ".repeat(2000)}K${")".repeat(2000)}`;
      },
    ],
    [
      "a line that reads itself",
      (b: Body) => {
        termsOf(b).formula.price.is = "price";
      },
    ],
    [
      "lines that read each other",
      (b: Body) => {
        termsOf(b).formula = { a: { is: "price", round: [] }, price: { is: "a", round: [] } };
      },
    ],
    [
      "observations that read each other",
      (b: Body) => {
        termsOf(b).observe.fx = { value: "nickel", round: [] };
        termsOf(b).observe.nickel = { value: "fx", round: [] };
      },
    ],
    [
      "a figure of 4097 digits",
      (b: Body) => {
        Object.assign(b.steps[0] ?? {}, { value: "1".repeat(4097) });
      },
    ],
    [
      "a denominator of nothing",
      (b: Body) => {
        Object.assign(b.steps[0] ?? {}, { value: "1/0" });
      },
    ],
    [
      "a thousand versions",
      (b: Body) => {
        b.agreement.versions = Array.from({ length: 1000 }, () => ({
          ...b.agreement.versions[0],
          terms: termsOf(b),
        }));
      },
    ],
    [
      "holidays without end",
      (b: Body) => {
        b.holidays = {
          KR: Array.from({ length: 9000 }, (_, i) =>
            new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10),
          ),
        };
      },
    ],
    [
      "a name out of the prototype",
      (b: Body) => {
        termsOf(b).formula.price.is = "(+ constructor toString)";
      },
    ],
  ])("%s is refused or wrong, never an exception", (_, change) => {
    expect(["refused", "wrong"]).toContain(check(changed(change)).verdict);
  });

  it("any text and any bytes come to a verdict", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.uint8Array({ maxLength: 300 })), (file) => {
        expect(check(file).verdict).toBe("refused");
      }),
    );
  });

  it("a certificate with any few characters changed comes to a verdict", () => {
    const edits = fc.array(fc.tuple(fc.nat(text.length - 1), fc.constantFrom(...'0123456789"{}[],:-/ae')), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(edits, (changes) => {
        let file = text;
        for (const [at, sign] of changes) file = file.slice(0, at) + sign + file.slice(at + 1);
        if (file !== text) expect(["refused", "wrong", "correct"]).toContain(check(file).verdict);
      }),
      { numRuns: 300 },
    );
  });
});
