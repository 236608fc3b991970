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

describe("clocks: the first day is not counted, a last day off moves on (민법 제157조, 제161조)", () => {
  const asked = { act: "WWA", request_date: "2026-09-01" };
  it.each([
    ["2026-09-11", "COMPLIANT"],
    ["2026-09-12", "MAY_APPLY_FOR_MEDIATION"],
  ])("talks asked for on 2026-09-01 and opened on %s -> %s", (opened, result) => {
    expect(verdictOf(bare({ ...asked, talks_opened: opened })).result).toBe(result);
  });

  it.each([
    ["2026-08-28", "2026-09-07", "COMPLIANT"],
    ["2026-08-26", "2026-09-07", "COMPLIANT"],
    ["2026-08-26", "2026-09-08", "MAY_APPLY_FOR_MEDIATION"],
  ])("asked on %s, opened on %s: day 10 on a Saturday waits for Monday -> %s", (request, opened, result) => {
    expect(verdictOf(bare({ act: "WWA", request_date: request, talks_opened: opened })).result).toBe(result);
  });

  it.each([
    ["2026-10-01", "COMPLIANT"],
    ["2026-10-02", "MAY_APPLY_FOR_MEDIATION"],
  ])("no deal by %s -> %s", (on, result) => {
    const facts = { ...asked, talks_opened: "2026-09-05", agreed: false, assessed_on: on };
    expect(verdictOf(bare(facts)).result).toBe(result);
    expect(verdictOf(bare({ ...facts, act: "FSA" })).result).toBe(result);
  });

  it.each([
    [1000, 1999, "NOT_AVAILABLE"],
    [1000, 2000, "MAY_APPLY_FOR_MEDIATION"],
    [2000, 1000, "MAY_APPLY_FOR_MEDIATION"],
    [0, 1, "MAY_APPLY_FOR_MEDIATION"],
    [0, 0, "NOT_AVAILABLE"],
  ])("offers of %i and %i -> %s", (buyer, supplier, result) => {
    expect(verdictOf(bare({ act: "WWA", buyer_offer: buyer, supplier_offer: supplier })).result).toBe(result);
  });

  it.each([
    ["2026-09-21", "COMPLIANT"],
    ["2026-09-22", "UNDETERMINED"],
  ])("a cooperative asked on 2026-09-01 that forwards on %s -> %s", (forwarded, result) => {
    const facts = { act: "WWA", requester: "cooperative", buyer_class: "large" };
    expect(verdictOf(bare({ ...facts, member_request_date: "2026-09-01", forwarded })).result).toBe(result);
  });

  it("the Federation has fifteen days more", () => {
    const facts = {
      act: "WWA",
      requester: "federation",
      buyer_class: "large",
      member_request_date: "2026-09-01",
    };
    expect(verdictOf(bare({ ...facts, forwarded: "2026-10-06" })).result).toBe("COMPLIANT");
    expect(verdictOf(bare({ ...facts, forwarded: "2026-10-07" })).result).toBe("UNDETERMINED");
  });

  it.each([
    ["2026-08-03", "2026-10-02", "COMPLIANT"],
    ["2026-08-03", "2026-10-05", "LATE_INTEREST_DUE"],
    ["2026-08-05", "2026-10-06", "COMPLIANT"],
    ["2026-08-05", "2026-10-07", "LATE_INTEREST_DUE"],
  ])("received on %s and paid on %s -> %s", (received, paid, result) => {
    for (const act of acts) expect(verdictOf(bare({ act, received, paid })).result).toBe(result);
  });

  it.each([
    ["2026-09-01", "VIOLATION_RECORDS"],
    ["2026-09-02", "COMPLIANT"],
  ])("papers of a deal that ended on 2023-09-01, destroyed on %s -> %s", (destroyed, result) => {
    expect(verdictOf(bare({ act: "WWA", deal_ended: "2023-09-01", destroyed })).result).toBe(result);
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

describe("whom a cooperative may address", () => {
  it.each([
    ["WWA", "large", undefined, "PERMITTED"],
    ["WWA", "mid_size", undefined, "PERMITTED"],
    ["WWA", "medium_sme", undefined, "PERMITTED"],
    ["WWA", "small_enterprise", undefined, "NOT_AVAILABLE"],
    ["FSA", "large", true, "PERMITTED"],
    ["FSA", "large", false, "NOT_AVAILABLE"],
    ["FSA", "mid_size", undefined, "PERMITTED"],
    ["FSA", "medium_sme", undefined, "NOT_AVAILABLE"],
    ["FSA", "small_enterprise", undefined, "NOT_AVAILABLE"],
  ])("%s %s (group: %s) -> %s", (act, buyer, group, result) => {
    const facts = { act, requester: "cooperative", buyer_class: buyer, date: "2026-09-01" };
    const grouped = group === undefined ? facts : { ...facts, buyer_in_mutual_investment_group: group };
    expect(verdictOf(bare(grouped)).result).toBe(result);
  });

  it("a floor of cost change stood until 2024-01-08, known from press only", () => {
    const facts = { act: "WWA", requester: "cooperative", buyer_class: "large", cost_change_pct: "1.0" };
    expect(verdictOf(bare({ ...facts, date: "2024-01-08" }))).toMatchObject({
      result: "NOT_AVAILABLE",
      confidence: "secondary",
      otherReading: { result: "PERMITTED" },
    });
    expect(verdictOf(bare({ ...facts, date: "2024-01-09" })).result).toBe("PERMITTED");
  });
});
