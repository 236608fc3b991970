import { type Fault, must } from "@jegap/exact";
import { describe, expect, it } from "vitest";
import { readAgreement, readSource, readTerms, sourceOf } from "../../src/index.ts";
import { but, copperClause, fullClause } from "../clauses.ts";
import { brief, faultsOf } from "../world.ts";
import { type Bad, badFields, badWholes } from "./bad-clauses.ts";

/** Code, line and column of a piece of the text, and field, as a fault should give them. */
function expected(text: string, { gives, at }: Bad): string {
  const [code = "", field = ""] = gives.split(" ");
  const before = text.slice(0, text.indexOf(at)).split("\n");
  if (!text.includes(at)) throw new TypeError(`"${at}" is not in the clause`);
  return at === "" ? gives : `${code} ${before.length}:${(before.at(-1) ?? "").length + 1} ${field}`;
}

describe("a clause spoiled in one field", () => {
  it.each(badFields)("$is", (bad) => {
    const text = but(copperClause, bad.change);
    expect(faultsOf(readTerms(text, "c.yaml"))).toContain(expected(text, bad));
  });
});

describe("a clause whose fields do not fit together", () => {
  it.each(badWholes)("$is", (bad) => {
    const text = but(copperClause, bad.change);
    expect(faultsOf(readTerms(text, "c.yaml"))).toContain(expected(text, bad));
  });

  it("two items need to say whose trigger decides", () => {
    const text = but(fullClause, ["together: each\n", ""]);
    expect(faultsOf(readTerms(text))).toEqual(["together-missing together"]);
  });

  it("a unit mismatch names both sides and both units", () => {
    const read = readTerms(but(copperClause, ["copper * w + K", "copper + K"]), "c.yaml");
    const [fault] = read.ok ? [] : read.faults;
    expect(fault?.facts).toEqual({
      formula: "copper + K",
      left: "copper",
      leftUnit: "KRW/kg",
      right: "K",
      rightUnit: "KRW/piece",
    });
  });

  it("several faults come back at once, each at its place", () => {
    const text = but(
      copperClause,
      ["signing: 2024-01-01", "signing: 어제"],
      ["2 kg/piece", "kg"],
      ["at least 3%", "about 3%"],
      ["copper * w + K", "copper * * w"],
    );
    expect(faultsOf(readTerms(text, "c.yaml"))).toEqual([
      "not-a-day 4:10 signing",
      "not-a-quantity 6:17 quantities.w",
      "not-a-trigger 10:45 link.copper.trigger",
      "formula-syntax 12:18 formula.price",
    ]);
    const whole = but(copperClause, ["at least 3%", "at least 3"], ["copper * w + K", "copper"]);
    expect(faultsOf(readTerms(whole))).toHaveLength(4);
  });
});

function sourceFault(text: string): readonly string[] {
  return faultsOf(readSource(text, "c.yaml"));
}

describe("a file that cannot be a clause", () => {
  it("keeps 0.1 as it was written", () => {
    const source = must(readSource("a: 0.10\nb: 1e3\nc: 2024-01-01\nd: yes"));
    const texts =
      source.kind === "map" ? [...source.entries.values()].map((s) => s.kind === "text" && s.text) : [];
    expect(texts).toEqual(["0.10", "1e3", "2024-01-01", "yes"]);
  });

  it("refuses a JavaScript number, whatever it holds", () => {
    expect(faultsOf(sourceOf({ price: { start: 0.1 } }))).toEqual(["binary-float price.start"]);
    expect(faultsOf(sourceOf({ price: { start: 1n } }))).toEqual(["binary-float price.start"]);
    expect(faultsOf(sourceOf({ price: null }))).toEqual(["binary-float price"]);
  });

  it("refuses anchors, aliases, repeated and composed keys, second documents", () => {
    expect(sourceFault("a: &x 1\nb: *x")).toEqual(["alias-refused 1:7 a", "alias-refused 2:4 b"]);
    expect(sourceFault("a: 1\nb: 2\na: 3")).toEqual(["key-twice 3:1"]);
    expect(sourceFault(`한: 1\n${"한".normalize("NFD")}: 2`)).toEqual(["key-twice 2:6 한"]);
    expect(sourceFault("? [a, b]\n: 1")).toEqual(["file-syntax 1:1"]);
    expect(sourceFault("a: 1\n---\nb: 2")).toHaveLength(1);
  });

  it("says where the syntax breaks", () => {
    expect(sourceFault("a: [1, 2\nb: 3")[0]).toMatch(/^file-syntax 2:/u);
    expect(sourceFault("a:\n\tb: 1")[0]).toMatch(/^file-syntax 2:/u);
    expect(sourceFault("")).toEqual(["empty-file"]);
  });

  it("refuses 50 MB and 100,000 nested brackets without working through them", () => {
    expect(sourceFault("a".repeat(50 * 1024 * 1024))).toEqual(["clause-file-too-large"]);
    expect(sourceFault("[".repeat(100_000))).toEqual(["nested-too-deep"]);
    expect(sourceFault(`${"- ".repeat(100_000)}a`)).toEqual(["nested-too-deep"]);
    expect(sourceFault(`a: ${"[".repeat(60)}${"]".repeat(60)}`)).toEqual(["nested-too-deep"]);
    const formula = (text: string) => faultsOf(readTerms(but(copperClause, ["copper * w + K", text])));
    expect(formula("(".repeat(3000))).toEqual(["formula-syntax 12:18 formula.price"]);
    expect(formula(`${"-".repeat(3000)}K`)).toEqual(["formula-syntax 12:18 formula.price"]);
    expect(formula(`K${" + K".repeat(5000)}`)).toEqual(["formula-too-long 12:18 formula.price"]);
  });
});

describe("a clause that is not finished", () => {
  it("counts what is missing and what is open, and is no fault", () => {
    const text = but(
      copperClause,
      ["use: common-1\n", ""],
      ["at least 3%", "{open: [at least 3%, at least 5%]}"],
      ["take: {only: 1 month, back: 1 month}", "take: {open: any}"],
    );
    const draft = must(readTerms(text, "c.yaml"));
    expect(draft.complete).toBeUndefined();
    expect(draft.open.map(({ field, values }) => [field, values === "any" ? "any" : values.length])).toEqual([
      ["observe.copper.take", "any"],
      ["link.copper.trigger", 2],
    ]);
    expect(draft.missing.filter(({ need }) => need === "price").map(({ field }) => field)).toEqual([
      "price.round",
      "price.carry",
      "observe.copper.round",
      "observe.copper.vintage",
      "observe.copper.missing",
      "link.copper.baseVintage",
      "link.copper.movement",
      "link.copper.reflect",
      "link.copper.unmet",
      "adjust.roll",
      "effective",
      "settle",
    ]);
  });

  it("half of a trigger is a gap, not a fault", () => {
    const draft = must(readTerms(but(copperClause, ["at least 3%", "{rise: at least 3%}"])));
    expect(draft.missing.filter(({ need }) => need === "price")).toEqual([
      { field: "link.copper.trigger.fall", need: "price" },
    ]);
  });
});

describe("an agreement file", () => {
  const head = "agreement: 동 케이블 연동\n";
  const terms = `terms:\n${copperClause.replace(/^/gmu, "  ").trimEnd()}\n`;
  const agreement = (changes: string): string => `${head}${terms}changes:\n${changes}`;
  const bad: readonly (readonly [is: string, text: string, gives: string])[] = [
    ["without terms", head, "field-missing 1:1"],
    ["with a party that has no name", `${head}buyer: {phone: 1}\n${terms}`, "field-missing buyer.name"],
    ["with a change that is none", agreement("  - {moved: 2024-03-01}"), "not-a-change 16:5 changes.1"],
    [
      "with changes out of order",
      agreement("  - {ended: 2024-05-01}\n  - {ended: 2024-03-01}"),
      "changes-out-of-order 17:5 changes.2",
    ],
    [
      "repriced without saying where bases go",
      agreement("  - {repriced: 2024-03-01, start: 5}"),
      "field-missing 16:5 changes.1",
    ],
    [
      "departed without a reason",
      agreement("  - {departed: 2024-03-01, owed: before, memory: computed}"),
      "field-missing 16:5 changes.1",
    ],
    ["amended by nothing", agreement("  - {amended: 2024-03-01}"), "field-missing 16:5 changes.1"],
    [
      "amended with a term of its own",
      agreement("  - {amended: 2024-03-01, until: 2025-01-01, change: {goods: x}}"),
      "unknown-field 16:34 changes.1.until",
    ],
    [
      "amended into a fault",
      agreement("  - {amended: 2024-03-01, change: {signing: x}}"),
      "not-a-day 16:45 changes.1.change.signing",
    ],
    ["with one event twice", `${head}${terms}events: [{id: a}, {id: a}]`, "event-twice 15:19 events.2"],
    [
      "with an event on no day",
      `${head}${terms}events: [{id: a, order: soon}]`,
      "not-a-day 15:25 events.1.order",
    ],
  ];

  it.each(bad)("%s", (_, text, gives) => {
    expect(faultsOf(readAgreement(text, "a.yaml"))).toContain(gives);
  });

  it("names its file in every fault", () => {
    const read = readAgreement(but(copperClause, ["at least 3%", "3"]), "약정.yaml");
    const files = read.ok ? [] : read.faults.map((fault: Fault) => fault.at?.file);
    expect(files).toEqual(["약정.yaml"]);
    expect(read.ok ? [] : read.faults.map(brief)).toEqual(["not-a-trigger 10:45 link.copper.trigger"]);
  });
});
