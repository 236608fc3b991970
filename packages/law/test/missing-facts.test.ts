import { describe, expect, it } from "vitest";
import { next } from "../src/index.ts";
import { bare, deal, type Facts, materialEntries, plainDeal, verdictOf } from "./deals.ts";

describe("a fact that matters is asked for, with what it may come out as", () => {
  it.each([
    ["agreement_date", ["LINKAGE_REQUIRED", "NOT_YET_EFFECTIVE"]],
    ["transaction_kind", ["LINKAGE_REQUIRED", "OUT_OF_SCOPE"]],
    ["supplier_class", ["LINKAGE_REQUIRED", "OUT_OF_SCOPE"]],
    ["buyer_class", ["EXEMPT_SMALL_BUYER", "LINKAGE_REQUIRED"]],
    ["materials", ["LINKAGE_REQUIRED", "NO_MAIN_ITEM"]],
    ["duration_days", ["EXEMPT_SHORT_TERM", "LINKAGE_REQUIRED"]],
    ["delivery_price_krw_incl_vat", ["EXEMPT_SMALL_AMOUNT", "LINKAGE_REQUIRED"]],
    ["nonlink_agreement", ["EXEMPT_NONLINK_AGREED", "LINKAGE_REQUIRED", "VIOLATION_NONLINK_REASON_MISSING"]],
  ])("%s", (fact, possible) => {
    const verdict = verdictOf(deal({ [fact]: undefined }));
    expect(verdict).toMatchObject({ result: "UNDETERMINED" });
    expect(verdict.needs[0]).toBe(fact);
    expect([...verdict.possible].sort()).toEqual(possible);
  });

  it.each([
    ["fx_in", { fx_base: 1000, fx_comparison: 1100, base_price: 20000, comparison_price: 20580 }],
    ["threshold_up_pct", { base_price: 10000, comparison_price: 10400 }],
    ["comparison_price", { base_price: 10000, threshold_up_pct: "3", threshold_down_pct: "3" }],
    ["on_adjustment_date", { base_price: 10000, comparison_price: 10400, threshold_up_pct: "3" }],
  ])("%s, when a price is looked at", (fact, facts: Facts) => {
    const look = { threshold_up_pct: "3", threshold_down_pct: "3", on_adjustment_date: true, ...facts };
    const without = Object.fromEntries(Object.entries(look).filter(([name]) => name !== fact));
    expect(verdictOf(bare(without)).needs).toEqual([fact]);
  });

  it("a share that is not stated, by the place of its material", () => {
    const materials = [{ name: "steel", share_pct: "2" }, { name: "resin" }];
    expect(verdictOf(deal({ materials })).needs).toEqual(["materials.1.share_pct"]);
  });

  it("whether a published index was agreed, before receipts may be asked for", () => {
    expect(verdictOf(bare({ buyer_demands: "actual_purchase_records" })).needs).toEqual(["index_type"]);
  });
});

describe("a fact that cannot matter is not asked for", () => {
  it.each([
    ["buyer_class of a deal without a main item", { buyer_class: undefined, materials: [] }, "NO_MAIN_ITEM"],
    [
      "duration of a small buyer's deal",
      { buyer_class: "small_enterprise", duration_days: undefined },
      "EXEMPT_SMALL_BUYER",
    ],
    [
      "anything of a simple purchase",
      { transaction_kind: "simple_purchase", materials: undefined, buyer_class: undefined },
      "OUT_OF_SCOPE",
    ],
    [
      "energy before its day",
      { energy: undefined, materials: [{ name: "steel", share_pct: "2" }] },
      "NO_MAIN_ITEM",
    ],
    [
      "energy beside a main material",
      { energy: undefined, agreement_date: "2026-12-10" },
      "LINKAGE_REQUIRED",
    ],
    [
      "the opt-out, once the entries are known",
      { nonlink_agreement: undefined, entries_present: materialEntries },
      "COMPLIANT",
    ],
    [
      "sales of an SME buyer, when the other act asks anyway",
      { act: "BOTH", buyer_class: "medium_sme" },
      "LINKAGE_REQUIRED",
    ],
    ["the event itself", { event: undefined }, "LINKAGE_REQUIRED"],
    ["the act: both are looked at", { act: undefined }, "LINKAGE_REQUIRED"],
  ])("%s", (_what, facts: Facts, result) => {
    expect(verdictOf(deal(facts))).toMatchObject({ result, needs: [] });
  });

  it("what is taken as no because nobody stated it is said", () => {
    const paper = { agreed: true, purpose_and_reason_stated: true };
    const verdict = verdictOf(deal({ nonlink_agreement: paper }));
    expect(verdict).toMatchObject({ result: "EXEMPT_NONLINK_AGREED" });
    expect(verdict.assumed).toContain("nonlink_agreement.induced_by_buyer");
  });
});

describe("the interview", () => {
  /** Answers every question from the full facts until there is an answer; returns the questions put. */
  function interview(full: Facts) {
    const put: string[] = [];
    let facts: Facts = {};
    for (;;) {
      const step = next({ facts: bare(facts), unknown: [] });
      if (!step.ok) throw new Error(step.faults[0]?.code);
      if (step.value.answer !== undefined || step.value.question === undefined)
        return { put, step: step.value };
      const { fact } = step.value.question;
      put.push(fact);
      facts = { ...facts, [fact]: full[fact] };
    }
  }

  it("needs eight questions at most, then answers", () => {
    const { put, step } = interview(plainDeal);
    expect(put).toHaveLength(8);
    expect(step.answer).toMatchObject({ result: "LINKAGE_REQUIRED" });
    expect(step.question?.fact).toBe("entries_present");
  });

  it("needs fewer when it is settled early", () => {
    expect(interview({ ...plainDeal, transaction_kind: "consignment_sale" }).put).toEqual([
      "agreement_date",
      "transaction_kind",
    ]);
    expect(interview({ ...plainDeal, agreement_date: "2023-09-01" }).step.answer).toMatchObject({
      result: "NOT_YET_EFFECTIVE",
    });
  });

  it("answers 'needs X' after eight questions when more would be needed", () => {
    const sme = {
      buyer_class: "medium_sme",
      buyer_annual_sales_krw: "9000000000",
      supplier_annual_sales_krw: "1000000000",
    };
    const { put, step } = interview({
      ...plainDeal,
      ...sme,
      materials: [],
      energy: [{ name: "power", share_pct: "15" }],
    });
    expect(put).toHaveLength(8);
    expect(step.answer).toMatchObject({
      result: "UNDETERMINED",
      needs: ["duration_days", "delivery_price_krw_incl_vat", "nonlink_agreement"],
    });
    expect(step.question?.fact).toBe("duration_days");
  });

  it("goes on past what is not known, and ends with what is needed", () => {
    const facts = bare(
      Object.fromEntries(Object.entries(plainDeal).filter(([name]) => name !== "duration_days")),
    );
    const step = next({ facts, unknown: ["duration_days"] });
    expect(step).toMatchObject({
      ok: true,
      value: { answer: { result: "UNDETERMINED", needs: ["duration_days"] } },
    });
  });
});
