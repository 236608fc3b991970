import { must } from "@jegap/exact";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IndexHistory } from "../../src/index.ts";
import { type Choice, choicesOf, versionsOf } from "../../src/readings/choices.ts";
import { countOf, picksOf } from "../../src/readings/cover.ts";
import { outcomeOf } from "../../src/readings/outcome.ts";
import { runReading } from "../../src/readings/run.ts";
import { agreementOf, historyIn, monthly, type Printed } from "../world.ts";
import { audit, lastPrices, mattering, pricing } from "./audit.ts";

/** Fields that can be closed, or open with two values: the first is the one that stands when closed. */
const fields = {
  vintage: ["known", "first", "final"],
  missing: ["wait", "previous", "wait-back"],
  roundA: ["exact", "half-up 1"],
  baseA: ["{at: signing}", "{at: own-change}", "{at: price-change}"],
  baseVintage: ["as-used", "as-known"],
  movement: ["exact", "{rate: down 1%}"],
  rise: ["at least 5%", "more than 5%"],
  fall: ["at least 5%", "more than 5%"],
  zero: ["at least 0%", "more than 0%"],
  unmet: ["keep", "return"],
  unmetA: ["keep", "return"],
  share: ["50%", "100%"],
  together: ["each", "any", "all"],
  line: ["exact", "half-up 0.1 KRW/piece"],
  round: ["half-up 1 KRW/piece", "down 1 KRW/piece", "exact"],
  carry: ["rounded", "exact"],
  from: ["on", "after"],
  then: ["none", "month"],
} as const;

type Field = keyof typeof fields;
const names = Object.keys(fields) as Field[];

function clause(open: ReadonlySet<Field>): string {
  const of = (name: Field): string =>
    open.has(name) ? `{open: [${fields[name].join(", ")}]}` : fields[name][0];
  return `
grades: [exact]
goods: part
signing: 2024-01-10
price: {unit: KRW/piece, start: 1000, round: ${of("round")}, carry: ${of("carry")}}
quantities: {w: 1.5 KRW/piece/pt}
observe:
  a: {series: a, unit: pt, take: {only: 1 month, back: 1 month}, round: ${of("roundA")}, vintage: ${of("vintage")}, missing: ${of("missing")}}
  b: {series: b, unit: pt, take: {only: 1 month, back: 1 month}, round: exact, vintage: known, missing: wait}
link:
  a: {base: ${of("baseA")}, baseVintage: ${of("baseVintage")}, movement: ${of("movement")}, tested: exact, trigger: {rise: ${of("rise")}, fall: ${of("fall")}}, reflect: 100%, unmet: ${of("unmetA")}}
  b: {base: {at: signing}, baseVintage: as-used, movement: exact, trigger: ${of("zero")}, reflect: ${of("share")}, unmet: ${of("unmet")}}
together: ${of("together")}
adjust: {every: 1 month, first: 2024-02-10, roll: none}
effective: {after: 3 days, then: ${of("then")}, roll: none, from: ${of("from")}, for: deliveries}
formula:
  part: {is: before + a.change * w, round: ${of("line")}}
  price: part + b.change * w / 10
settle: {round: down 1 KRW, per: delivery, returns: original, prorate: none, revisions: keep}
`;
}

const months = ["2023-12", "2024-01", "2024-02", "2024-03", "2024-04", "2024-05"];
const days = { from: "2024-01-10", to: "2024-06-15" };

/** Figures that meet a threshold of 5 % exactly more often than chance, some out late or revised. */
const figures = fc.array(fc.constantFrom("100", "105", "95", "102", "110", "104.5"), {
  minLength: 6,
  maxLength: 6,
});
const late = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 });

function series(
  values: readonly string[],
  isLate: readonly boolean[],
): Record<string, Printed | readonly Printed[]> {
  return Object.fromEntries(
    months.map((month, i) => {
      const next = months[i + 1] ?? "2024-06";
      const value = values[i] ?? "100";
      const first = { value, known: `${next}-05`, status: "provisional" as const };
      return [
        month,
        isLate[i] === true
          ? [first, { value: `${Number.parseInt(value, 10) + 1}`, known: `${next}-20` }]
          : value,
      ];
    }),
  );
}

/** The key of every reading, each worked out for itself. */
function oneByOne(text: string, history: IndexHistory): readonly string[] {
  const versions = must(versionsOf(agreementOf(text), new Map()));
  const choices = must(choicesOf(versions));
  return Array.from({ length: countOf(choices) }, (_, number) => {
    const run = runReading(versions, choices, picksOf(number, choices), pricing(history, days));
    return run.ok ? must(outcomeOf(run.value, pricing(history, days))).key : "refused";
  });
}

function counted(keys: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

describe("readings worked out together", () => {
  it("are those that each gives when worked out for itself", () => {
    fc.assert(
      fc.property(
        fc.subarray(names, { minLength: 1, maxLength: 5 }),
        figures,
        figures,
        late,
        (open, a, b, isLate) => {
          const text = clause(new Set(open));
          const history = historyIn({
            a: monthly("pt", series(a, isLate)),
            b: monthly(
              "pt",
              series(
                b,
                isLate.map(() => false),
              ),
            ),
          });
          const report = audit(text, history, days);
          const grouped = report.groups.map(({ outcome, count }) => [outcome.key, count] as const);
          const refused = report.refused.length === 0 ? [] : [["refused", report.refused.length] as const];
          const sorted = [...grouped, ...refused].sort(([x], [y]) => (x < y ? -1 : 1));
          expect(sorted).toEqual(counted(oneByOne(text, history)));
        },
      ),
      { numRuns: 100 },
    );
  });

  it("a field is said to matter exactly when some reading changes with it alone", () => {
    fc.assert(
      fc.property(fc.subarray(names, { minLength: 1, maxLength: 3 }), figures, late, (open, a, isLate) => {
        const text = clause(new Set(open));
        const history = historyIn({
          a: monthly("pt", series(a, isLate)),
          b: monthly("pt", series(a, isLate)),
        });
        const choices: readonly Choice[] = must(choicesOf(must(versionsOf(agreementOf(text), new Map()))));
        const keys = oneByOne(text, history);
        const matters = choices.filter(({ values }, c) => {
          const stride = countOf(choices.slice(c + 1));
          return keys.some((key, number) => {
            const first = number - (Math.floor(number / stride) % values.length) * stride;
            return values.some((_, v) => {
              const other = keys[first + v * stride] ?? key;
              return key !== "refused" && other !== "refused" && other !== key;
            });
          });
        });
        const told = mattering(audit(text, history, days));
        expect([...told].sort()).toEqual(matters.map(({ field }) => field).sort());
      }),
      { numRuns: 40 },
    );
  });
});

describe("twelve open choices of two", () => {
  it("are 4,096 readings, most of which need no working out", () => {
    const twelve: readonly Field[] = [
      "share",
      "roundA",
      "baseVintage",
      "movement",
      "rise",
      "fall",
      "zero",
      "line",
      "carry",
      "from",
      "then",
      "unmet",
    ];
    const plain = (values: readonly string[]) =>
      monthly(
        "pt",
        series(
          values,
          months.map(() => false),
        ),
      );
    const history = historyIn({
      a: plain(["100", "104", "109", "103", "112", "112"]),
      b: plain(["100", "101", "99", "100", "100", "104"]),
    });
    const text = clause(new Set(twelve));
    const report = audit(text, history, days);
    expect(report.choices.map(({ values }) => values.length)).toEqual(twelve.map(() => 2));
    expect(report.count + report.refused.length).toBe(4096);
    expect(report.worked).toBeLessThan(512);
    expect(lastPrices(report).length).toBeGreaterThan(1);
  });
});
