import { lawFacts } from "@jegap/words";
import { describe, expect, it } from "vitest";
import { dealShape } from "../src/facts/shape.ts";
import { decide, type LawFault, readDeal } from "../src/index.ts";
import { deal, type Facts, plainDeal } from "./deals.ts";

describe("the fields of a deal file", () => {
  const paths = Object.entries(dealShape).flatMap(([name, shape]) =>
    shape.kind === "record" || shape.kind === "list"
      ? [name, ...Object.keys(shape.fields).map((f) => `${name}.${f}`)]
      : [name],
  );
  it("each has its words, and no other", () => {
    expect(Object.keys(lawFacts).sort()).toEqual(paths.sort());
  });
});

describe("bad input: which fact, why", () => {
  it.each<readonly [string, Facts, LawFault, string]>([
    ["an unknown field", { colour: "red" }, "deal-unknown-field", "colour"],
    ["a field of every object", { constructor: "x" }, "deal-unknown-field", "constructor"],
    ["an unknown size", { buyer_class: "giant" }, "deal-unknown-value", "buyer_class"],
    ["a size by number", { buyer_class: 3 }, "deal-unknown-value", "buyer_class"],
    ["a day that does not exist", { agreement_date: "2026-02-30" }, "deal-not-a-day", "agreement_date"],
    ["a day written otherwise", { agreement_date: "2026/10/01" }, "deal-not-a-day", "agreement_date"],
    [
      "a broken share",
      { materials: [{ name: "a", share_pct: 9.99 }] },
      "deal-not-exact",
      "materials[0].share_pct",
    ],
    [
      "a share with a sign",
      { materials: [{ name: "a", share_pct: "-1" }] },
      "deal-negative",
      "materials[0].share_pct",
    ],
    [
      "a share with %",
      { materials: [{ name: "a", share_pct: "10%" }] },
      "deal-not-exact",
      "materials[0].share_pct",
    ],
    [
      "a material without a name",
      { materials: [{ share_pct: "1" }] },
      "deal-field-missing",
      "materials[0].name",
    ],
    [
      "an unknown field of a material",
      { materials: [{ name: "a", shares: "1" }] },
      "deal-unknown-field",
      "materials[0].shares",
    ],
    ["one material twice", { materials: [{ name: "a" }, { name: "a" }] }, "deal-twice", "materials"],
    [
      "a stranger as the same substance",
      { materials: [{ name: "a", same_substance_as: "b" }] },
      "deal-unknown-value",
      "materials[0].same_substance_as",
    ],
    ["materials that are no list", { materials: "copper" }, "deal-unknown-value", "materials"],
    ["half a day", { duration_days: "90.5" }, "deal-not-whole", "duration_days"],
    ["days below zero", { duration_days: -1 }, "deal-negative", "duration_days"],
    [
      "a price past exact numbers",
      { delivery_price_krw_incl_vat: 2 ** 60 },
      "deal-not-whole",
      "delivery_price_krw_incl_vat",
    ],
    ["an entry twice", { entries_present: ["formula", "formula"] }, "deal-twice", "entries_present"],
    ["an unknown entry", { entries_present: ["weather"] }, "deal-unknown-value", "entries_present[0]"],
    ["an opt-out that is no record", { nonlink_agreement: true }, "deal-not-a-record", "nonlink_agreement"],
    ["a yes in words", { private_brand: "yes" }, "deal-unknown-value", "private_brand"],
    ["no price below zero", { base_price: "0" }, "deal-not-positive", "base_price"],
    [
      "VAT that does not add up",
      { supply_value_krw: 400_000_000, vat_krw: 1 },
      "deal-contradiction",
      "delivery_price_krw_incl_vat",
    ],
    [
      "goods dearer than the paper",
      { goods: [{ name: "a", price: 600_000_000 }] },
      "deal-contradiction",
      "goods",
    ],
    [
      "more bought than paid",
      { simple_purchase_part_krw: 500_000_001 },
      "deal-contradiction",
      "simple_purchase_part_krw",
    ],
    ["asked before it was signed", { assessed_on: "2026-09-30" }, "deal-contradiction", "agreement_date"],
    [
      "talks before they were asked for",
      { request_date: "2026-10-05", talks_opened: "2026-10-04" },
      "deal-contradiction",
      "request_date",
    ],
    [
      "paid before received",
      { received: "2026-10-05", paid: "2026-10-04" },
      "deal-contradiction",
      "received",
    ],
    ["another day 60", { received: "2026-08-03", day_60: "2026-10-01" }, "deal-contradiction", "day_60"],
    [
      "paid and kept",
      { buyer_pays_adjusted: true, buyer_keeps_old_price: true },
      "deal-contradiction",
      "buyer_pays_adjusted",
    ],
    [
      "a mid-size supplier past its size",
      { supplier_class: "mid_under_300bn", supplier_annual_sales_krw: 300_000_000_000 },
      "deal-contradiction",
      "supplier_class",
    ],
    ["both acts' facts under one", { fsa: {} }, "deal-contradiction", "act"],
  ])("%s", (_what, facts, code, field) => {
    const read = readDeal({ ...plainDeal, ...facts });
    expect(read).toMatchObject({ ok: false, faults: [{ code, at: { field } }] });
  });

  it("reports every fault, not only the first", () => {
    const read = readDeal({ buyer_class: "giant", colour: "red", duration_days: "x" });
    expect(read.ok ? [] : read.faults.map((f) => f.code)).toEqual([
      "deal-unknown-value",
      "deal-unknown-field",
      "deal-not-whole",
    ]);
  });

  it.each([null, 3, "deal", [], [[]]])("%j is no deal", (value) => {
    expect(readDeal(value)).toMatchObject({ ok: false, faults: [{ code: "deal-not-a-record" }] });
  });

  it.each([
    ["WWA", "2023-01-02"],
    ["WWA", "2028-01-01"],
    ["FSA", "2023-07-17"],
    ["FSA", "2099-12-31"],
  ])("%s refuses %s: outside the encoded text", (act, date) => {
    expect(decide(deal({ act, agreement_date: date }))).toMatchObject({
      ok: false,
      faults: [{ code: "date-outside-law", facts: { day: date } }],
    });
  });
});
