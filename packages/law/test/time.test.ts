import { day } from "@jegap/exact";
import { describe, expect, it } from "vitest";
import {
  changes,
  checkDataDemand,
  checkDemand,
  type Deal,
  dutyDays,
  readDataDemand,
  readDemand,
  secrecyFields,
} from "../src/index.ts";
import { deal, materialEntries, verdictOf } from "./deals.ts";

const [from, to] = [day("2026-07-01"), day("2027-06-30")];
const heat = deal({
  agreement_date: "2026-03-01",
  materials: [],
  energy: [{ name: "electricity", share_pct: "22" }],
});

function timeline(of: Deal) {
  return changes([{ name: "a", deal: of }], from, to).map((c) => [
    c.day,
    c.kind,
    c.before.result,
    c.after.result,
  ]);
}

describe("what changes on which day", () => {
  it("energy joins under each act on its own day, and the paper in force ends on its own", () => {
    expect(timeline(heat)).toEqual([
      ["2026-12-03", "law", "NO_MAIN_ITEM", "LINKAGE_REQUIRED"],
      ["2027-03-01", "term", "NO_MAIN_ITEM", "LINKAGE_REQUIRED"],
    ]);
    expect(timeline({ ...heat, act: "FSA" }).map(([d]) => d)).toEqual(["2026-08-11", "2027-03-01"]);
    expect(timeline({ ...heat, act: "BOTH" }).map(([d]) => d)).toEqual([
      "2026-08-11",
      "2026-12-03",
      "2027-03-01",
    ]);
  });

  it("a deal about a material only sees its own term end", () => {
    expect(timeline(deal({ agreement_date: "2026-03-01" })).map(([d, kind]) => [d, kind])).toEqual([
      ["2027-03-01", "term"],
    ]);
  });

  it("names the events, the figures, the new entries and how long the old paper stands", () => {
    const [change] = changes([{ name: "a", deal: heat }], from, to);
    expect(change).toMatchObject({ at: ["conclude", "renew", "amend_essential"], paperEnds: "2027-03-01" });
    expect(change?.figures.map((f) => f.id)).toEqual(expect.arrayContaining(["wwa.mainEnergyShare"]));
    expect(change?.after.owed[0]?.entries.map((e) => e.entry)).toContain("main_energy");
  });

  it("goes by day, then by name, over a folder", () => {
    const found = changes(
      [
        { name: "b", deal: heat },
        { name: "a", deal: heat },
      ],
      from,
      to,
    );
    expect(found.map((c) => `${c.day} ${c.deal}`)).toEqual([
      "2026-12-03 a",
      "2026-12-03 b",
      "2027-03-01 a",
      "2027-03-01 b",
    ]);
  });

  it("nothing changes in a quiet month", () => {
    expect(changes([{ name: "a", deal: heat }], day("2026-09-10"), day("2026-10-10"))).toEqual([]);
  });
});

describe("days of a deal", () => {
  it("paper before work, end of the term, years of keeping", () => {
    const of = deal();
    expect(dutyDays(of, verdictOf(of)).map((d) => [d.day, d.what])).toEqual([
      ["2026-10-01", "issue-paper"],
      ["2027-10-01", "term-ends"],
      ["2030-10-01", "keep-until"],
      ["2030-10-01", "may-be-investigated-until"],
    ]);
  });

  it("keeps from the stated end, and owes no paper that is there", () => {
    const of = deal({ entries_present: materialEntries, deal_ended: "2026-11-20", destroyed: undefined });
    const days = dutyDays(of, verdictOf(deal({ entries_present: materialEntries })));
    expect(days.map((d) => d.what)).toEqual(["term-ends", "keep-until", "may-be-investigated-until"]);
    expect(days[1]?.day).toBe("2029-11-20");
  });
});

describe("may they ask for this drawing?", () => {
  const today = day("2026-11-23");
  const request = [
    "purpose",
    "rights",
    "price",
    "name_and_range",
    "dates_and_way_of_handing_over",
    "just_reason",
  ];
  const secrecy = [...new Set(secrecyFields.map((f) => f.field))];

  it("with both papers complete and signed in time, nothing is missing", () => {
    const verdict = checkDemand({ on: today, request, secrecy, secrecySignedOn: today, handedOverOn: today });
    expect(verdict).toMatchObject({ ready: true, findings: [] });
  });

  it("without papers a refusal rests on both", () => {
    const { ready, findings } = checkDemand({ on: today });
    expect(ready).toBe(false);
    expect(findings.map((f) => f.reason)).toEqual([
      "no-request",
      "no-secrecy",
      "no-just-reason",
      "sign-first",
    ]);
  });

  it.each([
    ["2025-07-21", 0],
    ["2025-07-22", 4],
  ])("on %s the secrecy contract of the older list lacks %i fields", (date, missing) => {
    const older = [
      "name_and_range",
      "period_of_use",
      "staff_list",
      "secrecy",
      "no_other_use",
      "damages",
      "return_or_destruction",
    ];
    const { findings } = checkDemand({ on: day(date), request, secrecy: older });
    expect(findings.find((f) => f.reason === "secrecy-incomplete")?.fields ?? []).toHaveLength(missing);
  });

  it.each([
    ["2026-11-22", true],
    ["2026-11-23", true],
    ["2026-11-24", false],
  ])("a secrecy contract of %s for data handed over on 2026-11-23 is in time: %s", (signed, inTime) => {
    const { ready } = checkDemand({
      on: today,
      request,
      secrecy,
      secrecySignedOn: day(signed),
      handedOverOn: today,
    });
    expect(ready).toBe(inTime);
  });

  it("papers are kept for seven years after the deal ends", () => {
    const { findings } = checkDemand({ on: today, request, secrecy, dealEnds: day("2026-12-31") });
    expect(findings).toMatchObject([{ reason: "keep-technology-papers", day: "2033-12-31" }]);
  });

  it.each([
    [{ on: "2026-11-23", request: ["colour"] }, "deal-unknown-value"],
    [{ on: "2026-11-31" }, "deal-not-a-day"],
    [{ request: ["purpose"] }, "deal-field-missing"],
    [{ on: "2026-11-23", colour: "red" }, "deal-unknown-field"],
    ["no", "deal-not-a-record"],
  ])("%j is refused: %s", (value, code) => {
    expect(readDemand(value)).toMatchObject({ ok: false, faults: [{ code }] });
  });
});

describe("may they ask for these data?", () => {
  it.each([
    ["material_share", undefined, "yes"],
    ["purchase_prices", "published", "no"],
    ["purchase_prices", "seller_price", "yes"],
    ["purchase_prices", "agreed", "yes"],
    ["purchase_prices", undefined, "depends-on-index"],
    ["proof_of_dear_stock", "seller_price", "no"],
    ["labour_costs", "agreed", "no"],
    ["expense_costs", "agreed", "no"],
    ["cost_sheets", "published", "no"],
    ["customer_lists", "published", "no"],
  ] as const)("%s with a %s index: %s", (data, index, may) => {
    const [found] = checkDataDemand([data], index);
    expect(found).toMatchObject({ data, may });
    expect(found?.refs).toEqual(expect.arrayContaining(["WWA 25(1)13-2", "FSA 18(2)3"]));
  });

  it.each([
    [{ data: ["colour"] }, "deal-unknown-value"],
    [{ data: [] }, "deal-unknown-value"],
    [{ data: ["cost_sheets"], index_type: "lme" }, "deal-unknown-value"],
    [{ data: ["cost_sheets"], on: "2026-11-23" }, "deal-unknown-field"],
    [[], "deal-not-a-record"],
  ])("%j is refused: %s", (value, code) => {
    expect(readDataDemand(value)).toMatchObject({ ok: false, faults: [{ code }] });
  });
});

describe("clocks that run from a stated day", () => {
  it.each([
    [
      "request_date",
      "2026-09-01",
      [
        ["2026-09-11", "open-talks-by"],
        ["2026-10-01", "mediation-after"],
      ],
    ],
    ["member_request_date", "2026-09-01", [["2026-09-21", "forward-by"]]],
    ["received", "2026-08-05", [["2026-10-06", "pay-by"]]],
  ])("%s on %s", (field, date, expected) => {
    for (const act of ["WWA", "FSA"]) {
      const of = deal({
        act,
        [field]: date,
        talks_opened: "2026-09-01",
        paid: "2026-09-01",
        forwarded: "2026-09-01",
      });
      const found = dutyDays(of, verdictOf(deal({ act }))).map((d) => [d.day, d.what]);
      expect(found).toEqual(expect.arrayContaining(expected));
    }
  });
});
