import { day } from "@jegap/exact";
import { describe, expect, it } from "vitest";
import { priceInForce, resolve } from "../../src/index.ts";
import { but, copperClause } from "../clauses.ts";
import { agreementOf, calendars, faultsOf, inUnits, monthly, rows, workOut } from "../world.ts";

// Every month of copper 4 % or so above the one before: form A, 3 % from its own last change.
const world = {
  CU: monthly("KRW/kg", {
    "2023-12": "10000",
    "2024-01": "10400",
    "2024-02": "10800",
    "2024-03": "11300",
    "2024-04": "11800",
    "2024-05": "12300",
  }),
};

function agreement(more: string, clause = copperClause): string {
  return `agreement: 동 케이블 연동 약정\n${more}\nterms:\n${clause.trimEnd().replace(/^/gmu, "  ")}\n`;
}

function looks(more: string, clause = copperClause, on = "2024-06-30"): readonly string[] {
  return rows(workOut(agreement(more, clause), world, on).line);
}

const [feb, mar, apr, may, jun] = [
  "2024-02-01 21800",
  "2024-03-01 22600",
  "2024-04-01 23600",
  "2024-05-01 24600",
  "2024-06-01 25600",
];

describe("what was agreed later", () => {
  it("nothing: five looks", () => {
    expect(looks("")).toEqual([feb, mar, apr, may, jun]);
  });

  it("an end, and the last day of a term", () => {
    expect(looks("changes: [{ended: 2024-04-01}]")).toEqual([feb, mar, apr]);
    expect(looks("until: 2024-03-31")).toEqual([feb, mar]);
  });

  it("a renewal goes on from its own day: between the terms nobody looks", () => {
    expect(looks("until: 2024-03-31\nchanges: [{renewed: 2024-04-01, until: 2024-05-31}]")).toEqual([
      feb,
      mar,
      apr,
      may,
    ]);
    expect(looks("until: 2024-02-29\nchanges: [{renewed: 2024-05-01, until: 2024-12-31}]")).toEqual([
      feb,
      may,
      jun,
    ]);
  });

  it("an amendment changes what it names, from its day on", () => {
    expect(looks("changes: [{amended: 2024-04-01, change: {quantities: {K: 1500 KRW/piece}}}]")).toEqual([
      feb,
      mar,
      "2024-04-01 24100",
      "2024-05-01 25100",
      "2024-06-01 26100",
    ]);
    // 5 % instead of 3 %: +4.6 % of 10,800 waits, then +9.3 %.
    expect(
      looks("changes: [{amended: 2024-04-01, change: {link: {copper: {trigger: at least 5%}}}}]"),
    ).toEqual([
      feb,
      mar,
      "2024-04-01 22600 unchanged trigger-not-met",
      may,
      "2024-06-01 24600 unchanged trigger-not-met",
    ]);
  });

  it("a second amendment builds on the first", () => {
    const changes =
      "changes: [{amended: 2024-03-01, change: {quantities: {K: 1500 KRW/piece}}}, {amended: 2024-05-01, change: {quantities: {w: 3 kg/piece}}}]";
    expect(looks(changes)).toEqual([
      feb,
      "2024-03-01 23100",
      "2024-04-01 24100",
      "2024-05-01 36900",
      "2024-06-01 38400",
    ]);
  });

  it("an item read in another unit starts anew on the day of the amendment", () => {
    const usd = { LME: monthly("USD/t", { "2024-02": "8000", "2024-03": "8100", "2024-04": "8300" }) };
    const fx = { FX: monthly("KRW/USD", { "2024-02": "1350", "2024-03": "1350", "2024-04": "1350" }) };
    const change = `change:
      observe: {copper: {series: LME, unit: USD/t}, fx: {series: FX, unit: KRW/USD, take: {only: 1 month, back: 1 month}}}
      formula: {price: copper * fx * w + K}`;
    const text = agreement(`changes:\n  - amended: 2024-03-15\n    ${change}`);
    // Base 8,000 USD/t, known on 15 March. +1.25 % waits at 22,600; +3.75 %: 8.3 USD/kg × 1,350 × 2 + 1,000.
    expect(rows(workOut(text, { ...world, ...usd, ...fx }, "2024-05-31").line)).toEqual([
      feb,
      mar,
      "2024-04-01 22600 unchanged trigger-not-met",
      "2024-05-01 23410",
    ]);
  });

  it("a new price: bases start anew, or stay", () => {
    const difference = but(
      copperClause,
      ["copper * w + K", "before + copper.change * w"],
      [", K: 1000 KRW/piece", ""],
      ["at least 3%", "at least 5%"],
    );
    // Five per cent of 10,000 is met at 10,800 in March: 21,000 + 1,600; then 11,300 (+4.6 %) waits, 11,800 (+9.3 %): + 2,000.
    expect(looks("", difference)).toEqual([
      "2024-02-01 21000 unchanged trigger-not-met",
      "2024-03-01 22600",
      "2024-04-01 22600 unchanged trigger-not-met",
      "2024-05-01 24600",
      "2024-06-01 24600 unchanged trigger-not-met",
    ]);
    const at = (bases: string) =>
      looks(`changes: [{repriced: 2024-04-10, start: 30000, bases: ${bases}}]`, difference).slice(3);
    // The base stays at 10,800: + 2 × 1,000; or is the 11,300 known on 10 April: +4.4 % waits, then +8.8 %: + 2 × 1,000.
    expect(at("keep")).toEqual(["2024-05-01 32000", "2024-06-01 32000 unchanged trigger-not-met"]);
    expect(at("reset")).toEqual(["2024-05-01 30000 unchanged trigger-not-met", "2024-06-01 32000"]);
  });

  it("a new price is in force from its day, also after the last look", () => {
    const { line } = workOut(
      agreement("changes: [{repriced: 2024-06-10, start: 30000, bases: keep}]"),
      world,
      "2024-06-30",
    );
    const on = (text: string) => inUnits(priceInForce(line, day(text), "on").price);
    expect([on("2024-01-15"), on("2024-02-01"), on("2024-06-09"), on("2024-06-10")]).toEqual([
      "21000",
      "21800",
      "25600",
      "30000",
    ]);
    expect(inUnits(priceInForce(line, day("2024-02-01"), "after").price)).toBe("21000");
  });
});

describe("a departure from one result", () => {
  const carried = but(
    copperClause,
    ["copper * w + K", "before * copper.ratio"],
    ["quantities: {w: 2 kg/piece, K: 1000 KRW/piece}\n", ""],
    ["start: 21000", "start: 10000"],
  );
  const at = (departed: string, clause = carried) =>
    looks(`changes: [{departed: 2024-03-01, ${departed}, reason: 합의}]`, clause, "2024-04-30");

  it("to the price before: the next look goes on from the result, or from where it was", () => {
    expect(looks("", carried, "2024-04-30")).toEqual([
      "2024-02-01 10400",
      "2024-03-01 10800",
      "2024-04-01 11300",
    ]);
    // As worked out: 10,800 × 11,300 / 10,800. As if nothing had changed: 10,400 × 11,300 / 10,400.
    const kept = "2024-03-01 10400 unchanged departed-to-before";
    expect(at("owed: before, memory: computed")).toEqual(["2024-02-01 10400", kept, "2024-04-01 11300"]);
    expect(at("owed: before, memory: unchanged")).toEqual(["2024-02-01 10400", kept, "2024-04-01 11300"]);
  });

  it("to another price: 10,600 is carried only where the parties say so", () => {
    // As worked out: 10,800 × 11,300 / 10,800 = 11,300. From 10,600 with the base left at 10,400: 10,600 × 11,300 / 10,400, cut below.
    const cut = but(carried, ["start: 10000", "start: 10000, round: down 1 KRW/piece"]);
    expect(at("owed: 10600, memory: computed", cut)).toEqual([
      "2024-02-01 10400",
      "2024-03-01 10600",
      "2024-04-01 11300",
    ]);
    expect(at("owed: 10600, memory: unchanged", cut)).toEqual([
      "2024-02-01 10400",
      "2024-03-01 10600",
      "2024-04-01 11517",
    ]);
  });

  it("where nothing had changed: the agreed price takes effect on its day", () => {
    const still = but(copperClause, ["at least 3%", "at least 90%"]);
    const text = agreement(
      "changes: [{departed: 2024-03-01, owed: 21500, memory: unchanged, reason: 합의}]",
      still,
    );
    const { line } = workOut(text, world, "2024-03-31");
    expect(line.adjustments[1]).toMatchObject({ outcome: "adjusted", effective: "2024-03-01" });
    expect(inUnits(priceInForce(line, day("2024-03-02"), "on").price)).toBe("21500");
  });
});

describe("what cannot be agreed", () => {
  const refused = (more: string, clause = copperClause) =>
    faultsOf(resolve(agreementOf(agreement(more, clause)), day("2024-06-30"), calendars));

  it.each([
    [
      "a departure from no look",
      "changes: [{departed: 2024-03-02, owed: before, memory: computed, reason: x}]",
      "departure-without-look changes.2024-03-02",
    ],
    [
      "a new price for a line there is not",
      "changes: [{repriced: 2024-03-02, start: {b: 5}, bases: keep}]",
      "repriced-line-unknown changes.2024-03-02",
    ],
    [
      "another price at signing",
      "changes: [{amended: 2024-03-02, change: {price: {start: 22000}}}]",
      "version-start-differs changes.2024-03-02.price",
    ],
    [
      "a price in dollars",
      "changes: [{amended: 2024-03-02, change: {price: {unit: USD/piece}, observe: {copper: {unit: USD/kg}}, quantities: {K: 1000 USD/piece}}}]",
      "version-price-unit changes.2024-03-02.price",
    ],
    [
      "an amendment that leaves something open",
      "changes: [{amended: 2024-03-02, change: {price: {round: {open: any}}}}]",
      "field-open 2:57 changes.1.change.price.round",
    ],
  ])("%s", (_, more, fault) => {
    expect(refused(more)).toEqual([fault]);
  });
});

describe("a goods list under one clause", () => {
  const list = (lines: string): string =>
    but(
      copperClause,
      ["start: 21000", "start: each"],
      ["w: 2 kg/piece", "w: {each: kg/piece}"],
      ["at least 3%}", "at least 3%, reflect: each}"],
      ["동 케이블", `{name: 케이블, lines: [${lines}]}`],
    );
  const a = "{id: a, start: 21000, w: 2 kg/piece, reflect.copper: 100%}";
  const b = "{id: b, start: 31000, w: 3000 g/piece, reflect.copper: 50%}";

  it("each line has its own start, weight and share", () => {
    const { table } = workOut(list(`${a}, ${b}`), world, "2024-02-10");
    expect(table.lines.map((line) => [line.line, inUnits(line.start), ...rows(line)])).toEqual([
      ["a", "21000", "2024-02-01 21800"],
      ["b", "31000", "2024-02-01 31600"], // 3 × 10,200 + 1,000
    ]);
  });

  it("a line that an amendment brings in begins with it; one that it leaves out looks no more", () => {
    const change = `changes: [{amended: 2024-03-15, change: {goods: {lines: [${b}]}}}]`;
    const { table } = workOut(agreement(change, list(a)), world, "2024-05-31");
    expect(table.lines.map((line) => [line.line, ...rows(line)])).toEqual([
      ["a", "2024-02-01 21800", "2024-03-01 22600"],
      // b's base is 10,800, known on 15 March; half of 500: 3 × 11,050 + 1,000; then half of 500 more on 11,300: 3 × 11,550 + 1,000.
      ["b", "2024-04-01 34150", "2024-05-01 35650"],
    ]);
  });
});
