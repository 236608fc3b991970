import { describe, expect, it } from "vitest";
import { acts, bare, deal, materialEntries, resultOf, verdictOf } from "./deals.ts";

const written = { entries_present: materialEntries };
const energyOnly = {
  materials: [{ name: "steel", share_pct: "5" }],
  energy: [{ name: "electricity", share_pct: "10" }],
};

describe.each(acts)("%s: equality at every threshold", (act) => {
  it.each([
    ["10", "LINKAGE_REQUIRED"],
    ["10.0", "LINKAGE_REQUIRED"],
    ["9.99", "NO_MAIN_ITEM"],
    ["9.999999999999999999999999999999", "NO_MAIN_ITEM"],
  ])("a material of %s %% -> %s", (share, result) => {
    expect(resultOf({ act, materials: [{ name: "resin", share_pct: share }] })).toBe(result);
  });

  it.each([
    [90, "EXEMPT_SHORT_TERM"],
    [91, "LINKAGE_REQUIRED"],
  ])("%i days -> %s", (days, result) => {
    expect(resultOf({ act, duration_days: days })).toBe(result);
  });

  it.each([
    [100_000_000, "EXEMPT_SMALL_AMOUNT"],
    [100_000_001, "LINKAGE_REQUIRED"],
  ])("%i won -> %s", (won, result) => {
    expect(resultOf({ act, delivery_price_krw_incl_vat: won })).toBe(result);
  });

  it.each([
    ["10", "COMPLIANT"],
    ["10.000000000000000000000000000001", "INVALID_TERM"],
    ["0", "COMPLIANT"],
  ])("a threshold of %s %% -> %s", (percent, result) => {
    expect(resultOf({ act, ...written, threshold_up_pct: percent, threshold_down_pct: percent })).toBe(
      result,
    );
  });

  it.each([
    [365, "COMPLIANT"],
    [366, "INVALID_TERM"],
  ])("a cycle of %i days in a contract of 365 -> %s", (days, result) => {
    expect(resultOf({ act, ...written, adjustment_cycle_days: days })).toBe(result);
  });
});

describe("effective dates, to the day", () => {
  it.each([
    ["WWA", "2023-10-03", "NOT_YET_EFFECTIVE"],
    ["WWA", "2023-10-04", "LINKAGE_REQUIRED"],
    ["FSA", "2023-10-03", "NOT_YET_EFFECTIVE"],
    ["FSA", "2023-10-04", "LINKAGE_REQUIRED"],
  ])("%s linkage, %s -> %s", (act, date, result) => {
    expect(resultOf({ act, agreement_date: date })).toBe(result);
    expect(resultOf({ act, agreement_date: date, event: "renew" })).toBe(result);
  });

  it.each([
    ["WWA", "2026-12-02", "NO_MAIN_ITEM"],
    ["WWA", "2026-12-03", "LINKAGE_REQUIRED"],
    ["FSA", "2026-08-10", "NO_MAIN_ITEM"],
    ["FSA", "2026-08-11", "LINKAGE_REQUIRED"],
    ["BOTH", "2026-08-10", "NO_MAIN_ITEM"],
    ["BOTH", "2026-08-11", "LINKAGE_REQUIRED"],
  ])("%s energy, %s -> %s", (act, date, result) => {
    for (const event of ["conclude", "renew", "amend_essential"])
      expect(resultOf({ act, agreement_date: date, event, ...energyOnly })).toBe(result);
  });

  it("between 2026-08-11 and 2026-12-02 only the Subcontracting Act asks for energy, and it goes first", () => {
    const verdict = verdictOf(bare({ ...deal2026(), ...energyOnly }));
    expect(verdict).toMatchObject({ result: "LINKAGE_REQUIRED", acts: ["FSA"] });
    expect(verdict.refs).toContain("FSA 34");
  });

  it.each([
    ["2026-06-02", "NOT_YET_EFFECTIVE"],
    ["2026-06-03", "VIOLATION_RETALIATION"],
  ])("disadvantage for asking for linkage, %s -> %s", (date, result) => {
    expect(resultOf({ buyer_act: "retaliate_for_link_request", act_date: date })).toBe(result);
  });

  it.each([
    ["2026-06-02", "WWA 21(4)"],
    ["2026-06-03", "WWA 21(4)2"],
  ])("an induced opt-out of %s rests on %s", (date, ref) => {
    const paper = { agreed: true, purpose_and_reason_stated: true, induced_by_buyer: true };
    const [first] = verdictOf(
      bare({ ...deal2026(), act: "WWA", agreement_date: date, nonlink_agreement: paper }),
    ).findings;
    expect(first).toMatchObject({ result: "VIOLATION_EVASION" });
    expect(first?.refs).toContain(ref);
  });

  it("the paper of an energy deal owes its energy entries from the first day on, and not before", () => {
    const facts = { ...written, energy: [{ name: "gas", share_pct: "12" }] };
    expect(resultOf({ ...facts, agreement_date: "2026-12-02" })).toBe("COMPLIANT");
    expect(resultOf({ ...facts, agreement_date: "2026-12-03" })).toBe("VIOLATION_ENTRY_MISSING");
  });
});

function deal2026() {
  return {
    act: "BOTH",
    event: "conclude",
    agreement_date: "2026-10-01",
    transaction_kind: "commissioned_manufacture",
    buyer_class: "large",
    supplier_class: "sme",
    delivery_price_krw_incl_vat: 500_000_000,
    duration_days: 365,
    materials: [{ name: "copper", share_pct: "30" }],
    energy: [],
    nonlink_agreement: { agreed: false },
  };
}

describe("who is a prime contractor (하도급법 제2조제2항제2호)", () => {
  it.each([
    ["commissioned_manufacture", 2_999_999_999, "OUT_OF_SCOPE"],
    ["commissioned_manufacture", 3_000_000_000, "LINKAGE_REQUIRED"],
    ["commissioned_repair", 3_000_000_000, "LINKAGE_REQUIRED"],
    ["commissioned_construction", 4_499_999_999, "OUT_OF_SCOPE"],
    ["commissioned_construction", 4_500_000_000, "LINKAGE_REQUIRED"],
    ["commissioned_service", 999_999_999, "OUT_OF_SCOPE"],
    ["commissioned_service", 1_000_000_000, "LINKAGE_REQUIRED"],
  ])("%s, sales of %i won -> %s", (kind, sales, result) => {
    const facts = { act: "FSA", buyer_class: "medium_sme", transaction_kind: kind };
    expect(
      resultOf({ ...facts, buyer_annual_sales_krw: sales, supplier_annual_sales_krw: 900_000_000 }),
    ).toBe(result);
  });

  it.each([
    [4_999_999_999, "LINKAGE_REQUIRED"],
    [5_000_000_000, "OUT_OF_SCOPE"],
  ])("against a supplier's sales of %i won -> %s", (supplier, result) => {
    const facts = { act: "FSA", buyer_class: "medium_sme", buyer_annual_sales_krw: 5_000_000_000 };
    expect(resultOf({ ...facts, supplier_annual_sales_krw: supplier })).toBe(result);
  });
});

describe("adjusting, equality counts (이상)", () => {
  const look = {
    threshold_up_pct: "5.0",
    threshold_down_pct: "5.0",
    base_price: "10000",
    on_adjustment_date: true,
  };
  it.each([
    ["10500", "ADJUST"],
    ["10499.999999999999999999", "NO_ADJUST"],
    ["9500", "ADJUST"],
    ["9500.000000000000000001", "NO_ADJUST"],
    ["10000", "NO_ADJUST"],
  ])("10000 to %s under 5 %% -> %s", (comparison, result) => {
    expect(verdictOf(bare({ ...look, comparison_price: comparison })).result).toBe(result);
  });
});

describe("all that applies is reported, the first is the headline", () => {
  it("exemptions in the order of the article", () => {
    const small = {
      buyer_class: "small_enterprise",
      duration_days: 60,
      delivery_price_krw_incl_vat: 90_000_000,
    };
    expect(verdictOf(deal(small)).findings.map((f) => f.result)).toEqual([
      "EXEMPT_SMALL_BUYER",
      "EXEMPT_SHORT_TERM",
      "EXEMPT_SMALL_AMOUNT",
    ]);
  });

  it("papers, then terms, then conduct", () => {
    const bad = {
      entries_present: ["formula"],
      issued_before_work_started: false,
      threshold_up_pct: "11",
      threshold_down_pct: "11",
      standard_terms: "nonlink_default_no_talks",
      buyer_act: "cancel_to_avoid_linkage",
    };
    expect(verdictOf(deal(bad)).findings.map((f) => f.result)).toEqual([
      "VIOLATION_ENTRY_MISSING",
      "VIOLATION_LATE_ISSUE",
      "INVALID_TERM",
      "VIOLATION_EVASION",
      "VIOLATION_CANCEL",
    ]);
  });

  it("an ordinary act is not weighed down by how the exemptions were read", () => {
    const facts = { frame_contract: true, essentials_in: "frame", buyer_act: "cancel_to_avoid_linkage" };
    const verdict = verdictOf(deal(facts));
    expect(verdict).toMatchObject({ result: "VIOLATION_CANCEL", confidence: "primary" });
    expect(verdict.findings.map((f) => f.confidence)).toEqual(["primary", "guideline"]);
  });

  it("several questions at once, each with its own answer", () => {
    const facts = {
      request_date: "2026-10-05",
      talks_opened: "2026-10-30",
      received: "2026-10-05",
      paid: "2026-10-20",
    };
    expect(verdictOf(deal(facts)).findings.map((f) => f.result)).toEqual([
      "MAY_APPLY_FOR_MEDIATION",
      "LINKAGE_REQUIRED",
      "COMPLIANT",
    ]);
  });
});

describe("what the sources do not settle carries both readings", () => {
  const standard = { standard_terms: "nonlink_default_no_talks" };
  it.each([
    ["WWA", "2026-06-02", "UNDETERMINED"],
    ["WWA", "2026-06-03", "VIOLATION_EVASION"],
    ["FSA", "2026-10-01", "UNDETERMINED"],
  ])("%s: no linkage as a standard term of %s -> %s", (act, date, result) => {
    const verdict = verdictOf(deal({ ...standard, act, agreement_date: date }));
    expect(verdict.result).toBe(result);
    const other = result === "UNDETERMINED" ? "VIOLATION_EVASION" : undefined;
    expect(verdict.otherReading?.result).toBe(other);
  });

  const vat = { delivery_price_krw_incl_vat: 104_500_000, supply_value_krw: 95_000_000, vat_krw: 9_500_000 };
  it.each([
    ["FSA", "UNDETERMINED", ["FSA"]],
    ["WWA", "LINKAGE_REQUIRED", ["WWA"]],
    ["BOTH", "LINKAGE_REQUIRED", ["WWA"]],
  ])("%s: above the amount with VAT and within it without -> %s", (act, result, asking) => {
    expect(verdictOf(deal({ ...vat, act }))).toMatchObject({ result, acts: asking });
  });

  it.each([
    [
      "two energies of 6 %",
      {
        energy: [
          { name: "a", share_pct: "6" },
          { name: "b", share_pct: "6" },
        ],
      },
    ],
    ["an auxiliary material of 12 %", { materials: [{ name: "box", share_pct: "12", use: "auxiliary" }] }],
  ])("%s", (_what, facts) => {
    const verdict = verdictOf(deal({ materials: [], agreement_date: "2026-12-03", ...facts }));
    expect(verdict).toMatchObject({ result: "UNDETERMINED", otherReading: { result: "LINKAGE_REQUIRED" } });
  });
});
