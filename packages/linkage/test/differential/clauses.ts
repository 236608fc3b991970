import { addDays, type Day, day, period, shiftPeriod } from "@jegap/exact";
import * as fc from "fast-check";

type Written = string | readonly Written[] | { readonly [key: string]: Written };

const months = Array.from({ length: 33 }, (_, i) => shiftPeriod(period("2021-06"), i));
const looks = Array.from({ length: 11 }, (_, i) => shiftPeriod(period("2023-03"), i).first);

const often = <T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> =>
  fc.constantFrom(usual, usual, ...others);

/** A figure and its later revisions, with the days they came out; sometimes late, now and then never. */
const prints = fc.record({
  late: fc.constantFrom(1, 1, 1, 5, 10, 20, 40, 70),
  never: fc.integer({ min: 0, max: 24 }).map((n) => n === 0),
  revised: fc.array(fc.tuple(fc.constantFrom(7, 30, 60), fc.constantFrom(95, 98, 101, 103)), {
    maxLength: 2,
  }),
});

const move = fc.oneof(
  fc.constantFrom(0, 10, 20, 30, 50, 100, -10, -20, -30, -50, -100),
  fc.integer({ min: -80, max: 80 }),
);

function hundredths(value: number): string {
  return `${Math.trunc(value / 100)}.${`${value % 100}`.padStart(2, "0")}`;
}

/** Thirty-three months of an index: full and punctual before 2023, then as things are. */
const series: fc.Arbitrary<Written> = fc
  .array(fc.tuple(move, prints), { minLength: months.length, maxLength: months.length })
  .map((steps) => {
    let value = 10_000;
    const values = steps.flatMap(([permille, { late, never, revised }], i): Written[] => {
      value = Math.max(2_000, Math.round((value * (1000 + permille)) / 1000));
      const about = months[i] ?? period("2021-06");
      const begun = about.first < "2023-01-01";
      if (!begun && never) return [];
      let known: Day = addDays(about.last, begun ? 1 : late);
      const rows: Written[] = [{ period: about.name, value: hundredths(value), known }];
      for (const [after, percent] of revised) {
        known = addDays(known, after);
        rows.push({ period: about.name, value: hundredths(Math.round((value * percent) / 100)), known });
      }
      return rows;
    });
    return { unit: "pt", frequency: "month", values };
  });

const observation = (name: string, missing: string): fc.Arbitrary<Written> =>
  fc.record({
    series: fc.constant(`series-${name}`),
    unit: fc.constant("pt"),
    take: fc
      .tuple(
        fc.constantFrom({ only: "1 month" }, { last: "2 months" }, { mean: "1 month" }, { mean: "3 months" }),
        fc.constantFrom("1 month", "2 months", "45 days", "3 months"),
      )
      .map(([take, back]) => ({ ...take, back })),
    round: often("exact", "half-up 0.1", "half-even 1", "down 0.5"),
    vintage: often("known", "first", "final"),
    missing: fc.constant(missing),
  });

const threshold = fc
  .tuple(
    fc.constantFrom("at least", "more than"),
    fc.constantFrom("0%", "1%", "3%", "5%", "10%", "2 pt", "5 pt"),
  )
  .map(([comparison, limit]) => `${comparison} ${limit}`);

const trigger: fc.Arbitrary<Written> = fc.oneof(
  fc.constant("at least 0%"),
  threshold,
  fc.record({ rise: threshold, fall: fc.oneof(threshold, fc.constant("never")) }),
);

const reflect: fc.Arbitrary<Written> = fc.constantFrom<Written>(
  "100%",
  "50%",
  [{ to: "3%", share: "100%" }, { share: "50%" }],
  [{ to: "5%", share: "0%" }, { share: "100%" }],
  [{ to: "2 pt", share: "0%" }, { to: "8 pt", share: "80%" }, { share: "0%" }],
  { rise: "100%", fall: "40%" },
);

const movement: fc.Arbitrary<Written> = fc.constantFrom<Written>(
  { rate: "half-up 0.1%" },
  { rate: ["down 0.0001", "half-up 0.001"] },
  { ratio: "half-even 0.001" },
  { change: "down 0.5 pt" },
);

const fixedBase = fc.constantFrom<Written>({ at: "signing" }, { is: "agreed" });
const movingBase = fc.constantFrom<Written>(
  { at: "own-change" },
  { at: "price-change" },
  { at: "last-look" },
  { at: "adjustment", back: "3 months" },
);

const keeping: Written = { rate: ["half-up 0.1%", "keep 2%"] };

/** What any item may say; an item with a fixed base may also return to it, and keep whole steps. */
function item(
  base: fc.Arbitrary<Written>,
  more: Record<string, fc.Arbitrary<Written>>,
): fc.Arbitrary<Written> {
  const common = { base, trigger, reflect, baseVintage: fc.constantFrom("as-used", "as-known") };
  const exact = fc.record({ ...common, ...more });
  const roundedBy = "unmet" in more ? fc.oneof(movement, fc.constant(keeping)) : movement;
  const rounds = fc.record({
    ...common,
    ...more,
    movement: roundedBy,
    tested: fc.constantFrom("exact", "rounded"),
  });
  return fc.oneof(exact, rounds);
}

const clock = fc
  .tuple(fc.constantFrom("2 months", "3 months"), fc.constantFrom("2023-03-01", "2023-04-01", "2023-05-01"))
  .map(([every, first]) => ({ every, first }));

const link = fc.oneof(
  item(fixedBase, { unmet: fc.constantFrom("keep", "return") }),
  item(movingBase, {}),
  item(movingBase, { adjust: clock }),
);

const price = fc.record(
  {
    unit: fc.constant("KRW/piece"),
    start: fc.constant("1000"),
    round: fc.constantFrom("half-up 1", "down 1", "half-even 10", "half-up 0.01"),
    carry: fc.constantFrom("exact", "rounded"),
    trigger: fc.constantFrom("at least 10 KRW/piece", "more than 1%"),
  },
  { requiredKeys: ["unit", "start"] },
);

const effective = fc.record({
  after: fc.constantFrom("0 days", "7 days", "1 month"),
  then: often("none", "month", "quarter"),
  from: fc.constantFrom("on", "after"),
  for: fc.constant("deliveries"),
});

const limits = fc.record(
  {
    cap: fc.constantFrom("start + start / 2", "before + room"),
    floor: fc.constantFrom("before", "start - room"),
  },
  { requiredKeys: [] },
);

const settle = fc.record({
  round: fc.constantFrom("exact", "down 1 KRW", "half-up 10 KRW"),
  per: fc.constantFrom("delivery", "invoice"),
  returns: fc.constantFrom("current", "original"),
  prorate: fc.constantFrom("none", "days"),
  revisions: fc.constantFrom("keep", "values", "whole"),
});

/** One of each kind: a delivery, two on one invoice, a billing period, goods sent back. */
const deliveries: readonly Written[] = [
  { id: "d1", date: "2023-04-20", quantity: "7 piece" },
  { id: "d2", date: "2023-07-01", quantity: "0.5 piece", invoice: "july" },
  { id: "d3", date: "2023-07-31", quantity: "1.25 piece", invoice: "july" },
  { id: "d4", from: "2023-08-20", to: "2023-11-05", quantity: "100 piece" },
  { id: "back", date: "2023-12-01", quantity: "-3 piece", returns: "d1" },
];

/** The three shapes of the official forms: rate, difference, absolute. */
function formulaOf(
  shape: "rate" | "difference" | "absolute",
  from: string,
  names: readonly string[],
): string {
  if (shape === "rate") return [from, ...names.map((name) => `${name}.ratio`)].join(" * ");
  if (shape === "difference") return [from, ...names.map((name) => `${name}.change * w`)].join(" + ");
  return ["K", ...names.map((name) => `${name} * w`)].join(" + ");
}

/** A clause with one to three items over eleven monthly looks: prices on every first and seventeenth, then payments and true-ups. */
export const randomVectors: fc.Arbitrary<Written & object> = fc
  .tuple(
    fc.constantFrom(["a"], ["a", "b"], ["a", "b", "c"]),
    fc.constantFrom("wait", "wait", "wait-back", "previous", "skip"),
  )
  .chain(([names, missing]) => {
    const each = <T>(one: (name: string) => fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
      fc.record(Object.fromEntries(names.map((name) => [name, one(name)])));
    return fc.record({
      names: fc.constant(names),
      observe: each((name) => observation(name, missing)),
      link: each(() => link),
      series: each(() => series),
      price,
      effective,
      limits,
      settle,
      together: fc.constantFrom("each", "each", "any", "all"),
      every: fc.constantFrom("1 month", "2 months"),
      shape: fc.constantFrom("rate" as const, "difference" as const, "absolute" as const),
      from: fc.constantFrom("before", "start"),
    });
  })
  .map((drawn) => vectorOf(drawn));

interface Drawn {
  readonly names: readonly string[];
  readonly observe: Record<string, Written>;
  readonly link: Record<string, Written>;
  readonly series: Record<string, Written>;
  readonly price: object;
  readonly effective: object;
  readonly limits: object;
  readonly settle: { readonly per: string };
  readonly together: string;
  readonly every: string;
  readonly shape: "rate" | "difference" | "absolute";
  readonly from: string;
}

function vectorOf(drawn: Drawn): Written & object {
  const { names, observe, link: items, every, shape, from } = drawn;
  const formula = formulaOf(shape, from, names);
  const written = JSON.stringify([items, drawn.limits, formula]);
  const quantities = { w: "2 KRW/piece/pt", K: "500 KRW/piece", room: "30 KRW/piece", agreed: "100 pt" };
  const used = Object.entries(quantities).filter(([name]) => new RegExp(`\\b${name}\\b`, "u").test(written));
  const terms = {
    use: "common-1",
    grades: ["exact"],
    goods: "part",
    signing: "2023-02-10",
    price: drawn.price,
    quantities: Object.fromEntries(used),
    observe,
    link: items,
    ...(names.length > 1 ? { together: drawn.together } : {}),
    adjust: { every, first: "2023-03-01" },
    effective: drawn.effective,
    formula: { price: formula },
    limits: drawn.limits,
    settle: drawn.settle,
  };
  const [last = day("2024-01-01"), ...others] = looks
    .flatMap((first) => [first, addDays(first, 16)])
    .reverse();
  const ask = (on: Day): Written => ({ ask: "price", on, in: "KRW/piece" });
  const paid =
    drawn.settle.per === "invoice" ? ["d1", "july", "d4", "back"] : ["d1", "d2", "d3", "d4", "back"];
  const payments = ["payment", "true-up"].flatMap((what) =>
    paid.map((of): Written => ({ ask: what, of, on: "2024-01-17", in: "KRW" })),
  );
  return {
    vector: "drawn",
    features: [],
    terms,
    observations: Object.fromEntries(names.map((name) => [`series-${name}`, drawn.series[name] ?? ""])),
    question: ask(last),
    deliveries,
    also: [...others.map(ask), ...payments],
  } as Written & object;
}
