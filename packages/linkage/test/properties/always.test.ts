import { addMonths, day, must, Rational, toExactText } from "@jegap/exact";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Delivery, readDeliveries, revise, settle } from "../../src/index.ts";
import { but, copperClause } from "../clauses.ts";
import { calendars, inUnits, monthly, type Printed, rows, workOut } from "../world.ts";

const month = (i: number): string => addMonths(day("2023-12-01"), i).slice(0, 7);

function monthsOf(values: readonly Printed[]): Readonly<Record<string, Printed>> {
  return Object.fromEntries(values.map((value, i) => [month(i), value]));
}

const price = fc
  .tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 99 }))
  .map(([won, part]) => Rational.of(BigInt(won * 100 + part), 100n));

describe("equality at the threshold", () => {
  const outcome = (comparison: string, from: Rational, to: Rational): string | undefined => {
    const text = but(copperClause, ["at least 3%", `${comparison} 10%`]);
    const values = monthsOf([toExactText(from), toExactText(to)]);
    return workOut(text, { CU: monthly("KRW/kg", values) }, "2024-02-10").line.adjustments[0]?.outcome;
  };
  const part = Rational.of(1n, 1_000_000_000_000n);

  it("a movement of exactly 10 % always meets `at least 10%`, never `more than 10%`", () => {
    fc.assert(
      fc.property(price, fc.boolean(), (base, rises) => {
        const to = base.times(rises ? Rational.of(11n, 10n) : Rational.of(9n, 10n));
        expect([outcome("at least", base, to), outcome("more than", base, to)]).toEqual([
          "adjusted",
          "unchanged",
        ]);
      }),
    );
  });

  it("one part in 10^12 less never meets it, one more always meets both", () => {
    fc.assert(
      fc.property(price, fc.boolean(), (base, rises) => {
        const sign = rises ? Rational.one : Rational.one.negated();
        const to = (size: Rational): Rational => base.plus(base.times(size).times(sign));
        const tenth = Rational.of(1n, 10n);
        expect(outcome("at least", base, to(tenth.minus(part)))).toBe("unchanged");
        expect(outcome("more than", base, to(tenth.plus(part)))).toBe("adjusted");
      }),
    );
  });
});

const copper = fc.array(fc.integer({ min: 8000, max: 12_000 }), { minLength: 8, maxLength: 8 });

describe("a goods list", () => {
  const list = (lines: readonly string[]): string =>
    but(
      copperClause,
      ["start: 21000", "start: each, round: down 1 KRW/piece"],
      ["w: 2 kg/piece", "w: {each: kg/piece}"],
      ["동 케이블", `{name: 케이블, lines: [${lines.join(", ")}]}`],
    );
  const line = fc.record({
    start: fc.integer({ min: 1, max: 90_000 }),
    grams: fc.integer({ min: 1, max: 9000 }),
  });

  it("split over several agreements, or in another order, changes no line", () => {
    fc.assert(
      fc.property(copper, fc.array(line, { minLength: 2, maxLength: 5 }), (values, goods) => {
        const world = { CU: monthly("KRW/kg", monthsOf(values.map(String))) };
        const lines = goods.map(({ start, grams }, i) => `{id: g${i}, start: ${start}, w: ${grams} g/piece}`);
        const whole = workOut(list(lines), world, "2024-08-31").table.lines;
        const back = workOut(list([...lines].reverse()), world, "2024-08-31").table.lines;
        for (const [i, alone] of lines.entries()) {
          const own = rows(workOut(list([alone]), world, "2024-08-31").line);
          for (const table of [whole, back]) {
            const found = table.find((candidate) => candidate.line === `g${i}`);
            expect(found && rows(found)).toEqual(own);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("truing up", () => {
  const clause = but(
    copperClause,
    ["start: 21000", "start: 21000, round: down 1 KRW/piece"],
    ["formula:", "settle: {round: half-up 10 KRW, revisions: whole}\nformula:"],
  );
  const deliveries: readonly Delivery[] = must(
    readDeliveries(
      `id,date,quantity\n${Array.from({ length: 7 }, (_, i) => `d${i},2024-0${i + 1}-15,${i + 3}.5 piece`).join("\n")}`,
      "deliveries.csv",
    ),
  );
  const [before, now] = [day("2024-07-31"), day("2024-12-31")];

  it("line by line, what was owed and the true-up make what the final figures would have made at once", () => {
    fc.assert(
      fc.property(copper, copper, (first, final) => {
        const printed = first.map((value, i): readonly Printed[] => [
          { value: `${value}`, known: i === 0 ? "2024-01-01" : `${addMonths(day("2024-01-01"), i)}` },
          { value: `${i === 0 ? value : (final[i] ?? value)}`, known: "2024-12-01" },
        ]);
        const values = Object.fromEntries(printed.map((one, i) => [month(i), one]));
        const { plan, table, history } = workOut(clause, { CU: monthly("KRW/kg", values) }, before);
        const again = must(revise(plan, { history, knownOn: now, calendars }, table, "whole"));
        const paid = must(settle(plan, table, deliveries, again));
        const last = monthsOf(first.map((value, i) => `${i === 0 ? value : (final[i] ?? value)}`));
        const scratch = workOut(clause, { CU: monthly("KRW/kg", last) }, before);
        const owed = must(settle(scratch.plan, scratch.table, deliveries));
        expect(
          paid.map((one) => toExactText(one.owed.value.plus(one.trueUp?.value ?? Rational.zero))),
        ).toEqual(owed.map((one) => inUnits(one.owed)));
      }),
      { numRuns: 60 },
    );
  });

  it("with figures that did not change, nothing is trued up", () => {
    fc.assert(
      fc.property(copper, fc.constantFrom<"values" | "whole">("values", "whole"), (values, mode) => {
        const world = { CU: monthly("KRW/kg", monthsOf(values.map(String))) };
        const { plan, table, history } = workOut(clause, world, before);
        const again = must(revise(plan, { history, knownOn: now, calendars }, table, mode));
        const paid = must(settle(plan, table, deliveries, again));
        expect(paid.every((one) => one.trueUp?.value.isZero() === true)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe("what is not known yet", () => {
  it("changes nothing: figures printed later leave every look as it was", () => {
    fc.assert(
      fc.property(copper, fc.integer({ min: 1, max: 7 }), (values, cut) => {
        const on = addMonths(day("2024-01-10"), cut);
        const all = { CU: monthly("KRW/kg", monthsOf(values.map(String))) };
        const known = { CU: monthly("KRW/kg", monthsOf(values.slice(0, cut + 1).map(String))) };
        expect(rows(workOut(copperClause, all, on).line)).toEqual(
          rows(workOut(copperClause, known, on).line),
        );
      }),
      { numRuns: 50 },
    );
  });
});
