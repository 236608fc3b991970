import { day, type Json, must } from "@jegap/exact";
import { describe, expect, it } from "vitest";
import {
  adjust,
  hashTerms,
  readDeliveries,
  readTerms,
  resolve,
  revise,
  settle,
  writeTerms,
} from "../../src/index.ts";
import { but, fullClause } from "../clauses.ts";
import {
  agreementOf,
  calendars,
  faultsOf,
  historyIn,
  inUnits,
  monthly,
  termsOf,
  type World,
} from "../world.ts";

/** The clause with every field, with limits and steps that the prices of this world cross. */
const clause = but(
  fullClause,
  ["from: 9000 KRW/kg", "from: 10800 KRW/kg"],
  ["vintage: first", "vintage: known"],
  ["cap: start * 150%, floor: before * 90%", "cap: start * 250%, floor: before * 80%"],
);

const world: World = {
  CU: monthly("USD/t", {
    "2023-10": "7900",
    "2023-11": "8000",
    "2023-12": { value: "8100", known: "2024-01-01", grade: "mirror" },
    "2024-01": [
      { value: "8400", known: "2024-02-03" },
      { value: "8700", known: "2024-04-20" },
    ],
    "2024-02": "8900",
    "2024-03": "7300",
    "2024-04": "7000",
    "2024-05": "9000",
    "2024-06": "9999",
  }),
  CU2: monthly("USD/t", { "2024-06": "7000", "2024-07": "7100", "2024-08": "6900" }),
  FX: monthly("KRW/USD", {
    "2023-11": "1290",
    "2023-12": ["1300", { value: "1310", known: "2024-06-10" }],
    "2024-01": [
      { value: "1320", known: "2024-02-01" },
      { value: "1330", known: "2024-02-20" },
    ],
    "2024-02": "1335",
    "2024-03": { value: "1350", known: "2024-05-20" },
    "2024-04": "1280",
    "2024-05": "1270",
    "2024-06": "1400",
    "2024-07": "1340",
    "2024-08": "1380",
  }),
};

const csv = `id,date,to,order,quantity,invoice,returns
a,2024-02-20,,2024-01-10,3 타래,i,
b,2024-03-01,,2024-02-25,0.33 타래,i,
c,2024-04-16,2024-05-15,2024-04-01,0.77 타래,,
f,2024-05-01,,2024-05-01,1 타래,,
d,2024-07-10,,2024-06-10,0.7 타래,,
back,2024-08-10,,2024-08-01,-1.01 타래,,a
e,2024-09-03,,2024-08-20,1.3 타래,,
`;

/** Everything the clause makes in this world: looks with their dates and prices, payments, true-ups. */
function outcome(text: string): string {
  const agreement = agreementOf(text);
  const history = historyIn(world);
  const on = day("2024-09-10");
  const question = { history, knownOn: on, calendars };
  const plan = must(resolve(agreement, on, calendars));
  const worked = adjust(plan, question);
  if (!worked.ok) return faultsOf(worked).join();
  const table = worked.value;
  const looks = table.lines.flatMap((line) =>
    line.adjustments.map((look) => [
      look.date,
      look.outcome,
      look.reason?.code ?? "",
      look.decided ?? "",
      look.effective ?? "",
      inUnits(look.after),
      look.exact === undefined ? "" : inUnits(look.exact),
    ]),
  );
  const { revisions } = termsOf(text).settle;
  const revised = revisions === "keep" ? undefined : must(revise(plan, question, table, revisions));
  const counting = new Set(["타래"]);
  const deliveries = must(readDeliveries(csv, "deliveries.csv", counting));
  const paid = must(settle(plan, table, deliveries, revised));
  return JSON.stringify([
    looks,
    paid.map((one) => [one.id, inUnits(one.owed), one.trueUp === undefined ? "" : inUnits(one.trueUp)]),
  ]);
}

/** Leaves of a clause as it is written, by path. */
function leaves(value: Json, path = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [path];
  const entries = Array.isArray(value)
    ? value.map((one, i) => [`${i + 1}`, one] as const)
    : Object.entries(value);
  return entries.flatMap(([key, inner]) => leaves(inner as Json, path === "" ? key : `${path}.${key}`));
}

/** For each field of the clause another value, as a piece of its text and what stands there instead. */
const others: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  signing: [["signing: 2024-01-01", "signing: 2023-12-01"]],
  grades: [["[exact, mirror]", "[exact]"]],
  "price.unit": [["price: {unit: KRW/타래, start: 20000", "price: {unit: 10KRW/타래, start: 20000"]],
  "price.start": [["start: 20000", "start: 20001"]],
  "price.round": [["round: down 1 KRW/타래", "round: up 1 KRW/타래"]],
  "price.carry": [
    ["before * 80%", "before * 99%"],
    ["carry: rounded", "carry: exact"],
  ],
  "price.trigger": [["trigger: at least 10 KRW", "trigger: at least 1300 KRW"]],
  "quantities.w": [["w: 2 kg", "w: 2.01 kg"]],
  "quantities.K": [["K: 1000", "K: 1001"]],
  "quantities.step.1.value": [["{value: 0%}", "{value: 0.1%}"]],
  "quantities.step.2.from": [["from: 10800", "from: 99000"]],
  "quantities.step.2.value": [["value: 5%", "value: 6%"]],
  "observe.lme.series": [["series: CU,", "series: CU2,"]],
  "observe.lme.unit": [["unit: USD/t", "unit: USD/kg"]],
  "observe.lme.take.mean": [["mean: 2 months", "mean: 1 month"]],
  "observe.lme.take.back": [["{mean: 2 months, back: 1 month}", "{mean: 2 months, back: 2 months}"]],
  "observe.lme.round": [["round: half-up 0.01,", "round: half-up 100,"]],
  "observe.lme.vintage": [["vintage: known", "vintage: final"]],
  "observe.lme.missing": [["missing: wait", "missing: previous"]],
  "observe.lme.then.1.from": [["from: 2024-06,", "from: 2024-07,"]],
  "observe.lme.then.1.series": [["series: CU2,", "series: CU,"]],
  "observe.lme.then.1.times": [["times: 1.5", "times: 1.6"]],
  "observe.fx.series": [["series: FX,", "series: EUR,"]],
  "observe.fx.unit": [["unit: KRW/USD", "unit: 100KRW/USD"]],
  "observe.fx.take.only": [["{only: 1 month, back: 1 month}", "{mean: 2 months, back: 1 month}"]],
  "observe.fx.take.back": [["{only: 1 month, back: 1 month}", "{only: 1 month, back: 2 months}"]],
  "observe.fx.round": [["round: exact, vintage: known", "round: down 50, vintage: known"]],
  "observe.fx.vintage": [["exact, vintage: known", "exact, vintage: first"]],
  "observe.fx.missing": [["missing: previous", "missing: wait"]],
  "observe.구리.value": [["value: lme * fx", "value: lme * fx * 101%"]],
  "observe.구리.round": [["round: down 1 KRW/kg", "round: down 100 KRW/kg"]],
  "observe.base_fx.value": [["value: fx,", "value: fx * 2,"]],
  "observe.base_fx.at": [["at: signing, round", "at: 2024-05-01, round"]],
  "observe.base_fx.round": [["at: signing, round: exact", "at: signing, round: down 500 KRW/USD"]],
  "link.구리.base": [["base: {at: own-change}", "base: {at: signing}"]],
  "link.구리.baseVintage": [
    ["base: {at: own-change}\n    baseVintage: as-used", "base: {at: 2024-02-01}\n    baseVintage: as-known"],
  ],
  "link.구리.movement.rate": [["half-up 0.1%", "half-up 1%"]],
  "link.구리.trigger.rise": [["rise: at least 3%", "rise: at least 9%"]],
  "link.구리.trigger.fall": [["fall: more than 5%", "fall: never"]],
  "link.구리.tested": [
    ["rise: at least 3%", "rise: at least 7.5%"],
    ["tested: rounded", "tested: exact"],
  ],
  "link.구리.watch": [["watch: lme", "watch: fx"]],
  "link.구리.reflect.rise": [["rise: 90%", "rise: 89%"]],
  "link.구리.reflect.fall.1.to": [["{to: 10%", "{to: 1%"]],
  "link.구리.reflect.fall.1.share": [["{to: 10%, share: 100%}", "{to: 10%, share: 99%}"]],
  "link.구리.reflect.fall.2.share": [["{share: 50%}", "{share: 51%}"]],
  "link.구리.unmet": [["unmet: keep", "unmet: return"]],
  "link.fx.base.rise.at": [["{rise: {at: signing}", "{rise: {at: 2024-02-01}"]],
  "link.fx.base.fall.at": [["fall: {at: signing,", "fall: {at: 2023-12-01,"]],
  "link.fx.base.fall.back": [["back: 1 month}}", "back: 0 months}}"]],
  "link.fx.baseVintage": [["baseVintage: as-known", "baseVintage: as-used"]],
  "link.fx.movement": [["movement: exact", "movement: {rate: down 1%}"]],
  "link.fx.trigger": [["trigger: at least 0%", "trigger: at least 4%"]],
  "link.fx.reflect": [["reflect: 100%", "reflect: 99%"]],
  "link.fx.unmet": [
    ["trigger: at least 0%", "trigger: at least 4%"],
    ["unmet: return", "unmet: keep"],
  ],
  "link.fx.adjust.every": [["every: 2 months", "every: 3 months"]],
  "link.fx.adjust.first": [["first: 2024-03-01", "first: 2024-04-01"]],
  "link.fx.adjust.roll": [["previous KR", "next KR"]],
  together: [
    ["trigger: at least 0%", "trigger: at least 4%"],
    ["together: each", "together: any"],
  ],
  "adjust.every": [["{every: 1 month, first: 2024-02-01", "{every: 2 months, first: 2024-02-01"]],
  "adjust.first": [["first: 2024-02-01", "first: 2024-02-15"]],
  "adjust.roll": [["roll: next KR", "roll: none"]],
  "effective.after": [["after: 5 days", "after: 40 days"]],
  "effective.then": [["then: month", "then: quarter"]],
  "effective.roll": [["then: month, roll: none", "then: month, roll: previous KR"]],
  "effective.from": [["from: on", "from: after"]],
  "effective.for": [["for: deliveries", "for: orders"]],
  "formula.metal.is": [["구리 * w,", "구리 * w * 2,"]],
  "formula.metal.round": [["round: half-up 1 KRW/타래", "round: half-up 100 KRW/타래"]],
  "formula.duty": [["duty: metal *", "duty: 2 * metal *"]],
  "formula.price": [["metal + duty + K +", "metal + duty + 2 * K +"]],
  "limits.cap": [["start * 250%", "start * 120%"]],
  "limits.floor": [["before * 80%", "before * 99%"]],
  "settle.round": [["round: down 1 KRW,", "round: up 1 KRW,"]],
  "settle.per": [["per: delivery", "per: invoice"]],
  "settle.returns": [["returns: original", "returns: current"]],
  "settle.prorate": [["prorate: none", "prorate: days"]],
  "settle.revisions": [["revisions: values", "revisions: whole"]],
};

/** Fields that only the paper, the law or the reading of other fields needs. */
const paperOnly = ["goods", "counting", "link.구리.kind", "link.fx.kind"];

/** Where a value has an effect only beside another one, the other one is changed on both sides. */
const beside: Readonly<Record<string, number>> = {
  "link.구리.tested": 1,
  "link.fx.unmet": 1,
  together: 1,
  "price.carry": 1,
};

/** Another value that the rest of the clause does not admit. */
const refused: Readonly<Record<string, readonly string[]>> = {
  "link.구리.unmet": ["field-without-effect"],
};

function isUnder(leaf: string, path: string): boolean {
  return leaf === path || leaf.startsWith(`${path}.`);
}

describe("every field of a clause has an effect", () => {
  it("the list holds every field there is", () => {
    const known = [...Object.keys(others), ...paperOnly];
    const missed = leaves(writeTerms(termsOf(clause))).filter(
      (leaf) => !known.some((path) => isUnder(leaf, path)),
    );
    expect(missed).toEqual([]);
  });

  it.each(Object.entries(others))("%s", (path, changes) => {
    const first = changes.slice(0, beside[path] ?? 0);
    const changed = but(clause, ...changes);
    const read = readTerms(changed);
    expect(faultsOf(read).map((fault) => fault.split(" ")[0])).toEqual(refused[path] ?? []);
    if (!read.ok) return;
    expect(hashTerms(termsOf(changed))).not.toBe(hashTerms(termsOf(but(clause, ...first))));
    expect(outcome(changed)).not.toBe(outcome(but(clause, ...first)));
  });

  it("a clause that names other goods or another kind of item is another clause", () => {
    const hashes = [
      clause,
      but(clause, ["goods: 동 케이블", "goods: 동 전선"]),
      but(clause, ["kind: material", "kind: energy"]),
      but(clause, ["counting: [타래]", "counting: [타래, 뭉치]"]),
    ].map((text) => hashTerms(termsOf(text)));
    expect(new Set(hashes).size).toBe(4);
  });
});
