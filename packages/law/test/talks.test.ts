import { describe, expect, it } from "vitest";
import { acts, bare, verdictOf } from "./deals.ts";

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
