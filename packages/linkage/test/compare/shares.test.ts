import { day, must, Rational, toExactDecimal } from "@jegap/exact";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readVector } from "../../src/conformance/vector.ts";
import {
  adjust,
  compareResults,
  compareWithRows,
  historyOf,
  readRows,
  resolve,
  type Side,
} from "../../src/index.ts";
import { readText, vectorFiles } from "../conformance/vector-files.ts";
import { calendars, historyIn, monthly, workOut } from "../world.ts";

/** One value of every field is picked for each side. */
const fields = {
  back: ["1 month", "2 months"],
  vintage: ["known", "first"],
  base: ["{at: own-change}", "{at: signing}", "{at: last-look}"],
  movement: ["exact", "{rate: down 1%}", "{ratio: half-up 0.01}"],
  trigger: ["at least 3%", "more than 5%", "at least 0%"],
  reflect: ["100%", "50%", "[{to: 3%, share: 0%}, {share: 100%}]"],
  weight: ["1.5", "2"],
  formula: ["before + x.change * w", "start + x.change * w", "before * x.ratio"],
  cap: ["", "limits: {cap: start * 110%}"],
  round: ["half-up 1 KRW/piece", "down 10 KRW/piece", "exact"],
  carry: ["rounded", "exact"],
  after: ["0 days", "10 days"],
  every: ["1 month", "2 months"],
} as const;

type Picked = { readonly [K in keyof typeof fields]: string };

const picked: fc.Arbitrary<Picked> = fc.record({
  back: fc.constantFrom(...fields.back),
  vintage: fc.constantFrom(...fields.vintage),
  base: fc.constantFrom(...fields.base),
  movement: fc.constantFrom(...fields.movement),
  trigger: fc.constantFrom(...fields.trigger),
  reflect: fc.constantFrom(...fields.reflect),
  weight: fc.constantFrom(...fields.weight),
  formula: fc.constantFrom(...fields.formula),
  cap: fc.constantFrom(...fields.cap),
  round: fc.constantFrom(...fields.round),
  carry: fc.constantFrom(...fields.carry),
  after: fc.constantFrom(...fields.after),
  every: fc.constantFrom(...fields.every),
});

/** `w` is read by every formula, so that all mixtures are clauses. */
function clause(p: Picked): string {
  return `
grades: [exact]
goods: part
signing: 2024-01-10
price: {unit: KRW/piece, start: 1000, round: ${p.round}, carry: ${p.carry}}
quantities: {w: "${p.weight} KRW/piece/pt"}
observe:
  x: {series: x, unit: pt, take: {only: 1 month, back: ${p.back}}, round: exact, vintage: ${p.vintage}, missing: wait}
link:
  x: {base: ${p.base}, baseVintage: as-used, movement: ${p.movement}, tested: exact, trigger: ${p.trigger}, reflect: ${p.reflect}, unmet: keep}
adjust: {every: ${p.every}, first: 2024-02-10, roll: none}
effective: {after: ${p.after}, then: none, roll: none, from: on, for: deliveries}
formula: {price: "${p.formula} + 0 * w * x.change"}
${p.cap}
settle: {round: down 1 KRW, per: delivery, returns: original, prorate: none, revisions: keep}
`;
}

const months = ["2023-11", "2023-12", "2024-01", "2024-02", "2024-03", "2024-04", "2024-05"];
const on = "2024-06-20";

function side(p: Picked, figures: readonly string[]): Side {
  const values = Object.fromEntries(months.map((month, i) => [month, figures[i] ?? "100"]));
  const world = { x: monthly("pt", values) };
  const { plan, table } = workOut(clause(p), world, on);
  return { plan, table, question: { history: historyIn(world), knownOn: day(on), calendars } };
}

const figures = fc.array(fc.constantFrom("100", "103", "97", "105", "111", "108.5"), {
  minLength: 7,
  maxLength: 7,
});

describe("shares of a difference", () => {
  it("add up to the whole of it, on the last day and on the mean; nothing differs from itself", () => {
    fc.assert(
      fc.property(picked, picked, figures, figures, (a, b, mineFigures, theirFigures) => {
        const [mine, theirs] = [side(a, mineFigures), side(b, theirFigures)];
        const found = must(compareResults(mine, theirs));
        const sum = found.shares.reduce((total, { change }) => total.plus(change), Rational.zero);
        expect(sum.equals(found.theirs.value.minus(found.mine.value))).toBe(true);
        const back = must(compareResults(theirs, mine));
        const means = [found, back].map(({ shares }) =>
          shares.reduce((total, { mean }) => total.plus(mean), Rational.zero),
        );
        expect(means[0]?.plus(means[1] ?? Rational.zero).isZero()).toBe(true);
        const own = must(compareResults(mine, side(a, mineFigures)));
        expect([own.first, own.shares]).toEqual([undefined, []]);
      }),
      { numRuns: 80 },
    );
  });

  it("there is a first difference exactly where some look comes out otherwise", () => {
    const told = ({ table }: Side): readonly string[] =>
      (table.lines[0]?.adjustments ?? []).map(
        (look) => `${look.date} ${look.outcome} ${look.effective ?? ""} ${look.after.value.toFraction()}`,
      );
    fc.assert(
      fc.property(picked, picked, figures, (a, b, values) => {
        const [mine, theirs] = [side(a, values), side(b, values)];
        const { first } = must(compareResults(mine, theirs));
        const parts = told(mine).findIndex((row, i) => row !== told(theirs)[i]);
        if (parts >= 0)
          expect(first?.date && first.date <= (mine.table.lines[0]?.adjustments[parts]?.date ?? "9999")).toBe(
            true,
          );
        if (first === undefined) expect(told(mine)).toEqual(told(theirs));
      }),
      { numRuns: 80 },
    );
  });
});

describe("every vector against its own change table", () => {
  it.each(vectorFiles)("%s: no cell differs", (path) => {
    const vector = must(readVector(readText(path), path));
    const knownOn =
      vector.questions
        .flatMap((question) => question.on ?? [])
        .sort()
        .at(-1) ?? day("2030-01-01");
    const plan = must(resolve(vector.agreement, knownOn, calendars));
    const question = { history: historyOf(vector.series, vector.observations), knownOn, calendars };
    const table = must(adjust(plan, question));
    const looks = table.lines[0]?.adjustments ?? [];
    const unique = looks.filter(({ date }, i) => looks.findIndex((look) => look.date === date) === i);
    const rows = unique.map((look) =>
      [look.date, look.before, look.after].map((cell) =>
        typeof cell === "string" ? cell : (toExactDecimal(cell.value.over(cell.unit.scale)) ?? ""),
      ),
    );
    const read = must(readRows([["date", "before", "after"], ...rows], {}, "own.csv"));
    expect(must(compareWithRows({ plan, table, question }, read)).differing).toEqual([]);
  });
});
