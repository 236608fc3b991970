import { addDays, type Day, day, dayFromNumber, dayNumber, daysBetween } from "@jegap/exact";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Deal, decide, type FigureBook, lawBook, type Verdict, withFigure } from "../src/index.ts";
import { deal, materialEntries } from "./deals.ts";

const share = fc.constantFrom("0", "3", "5", "9.99", "10", "10.01", "30");
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const dates = fc
  .integer({ min: dayNumber(day("2023-07-18")), max: dayNumber(day("2027-12-31")) })
  .map(dayFromNumber);
const amendments = [...new Set(lawBook.records.map((r) => r.from))].filter(
  (d) => d > "2023-07-18" && d < "2027-12-31",
);
const aroundAmendments = fc.constantFrom(...amendments).chain((d) => fc.constantFrom(d, addDays(d, -1)));

/** Deals of every kind, with facts around the limits; some facts are missing. */
const facts = fc.record({
  act: fc.constantFrom("WWA", "FSA", "BOTH"),
  event: fc.constantFrom("conclude", "renew", "amend_essential"),
  agreement_date: fc.oneof(dates, aroundAmendments),
  transaction_kind: fc.constantFrom("commissioned_manufacture", "commissioned_service", "simple_purchase"),
  private_brand: some(fc.boolean()),
  buyer_class: some(fc.constantFrom("large", "mid_size", "medium_sme", "small_enterprise")),
  supplier_class: fc.constantFrom("sme", "sme", "mid_under_300bn"),
  buyer_in_mutual_investment_group: some(fc.boolean()),
  buyer_annual_sales_krw: some(fc.constantFrom(2_999_999_999, 3_000_000_000)),
  supplier_annual_sales_krw: some(fc.constant(1_000_000_000)),
  delivery_price_krw_incl_vat: fc.constantFrom(99_999_999, 100_000_000, 100_000_001, 500_000_000),
  duration_days: some(fc.constantFrom(60, 90, 91, 365)),
  materials: fc
    .array(share, { maxLength: 2 })
    .map((all) => all.map((share_pct, i) => ({ name: `m${i}`, share_pct }))),
  energy: fc
    .array(share, { maxLength: 2 })
    .map((all) => all.map((share_pct, i) => ({ name: `e${i}`, share_pct }))),
  nonlink_agreement: some(
    fc.constantFrom(
      { agreed: false },
      { agreed: true, purpose_and_reason_stated: true, induced_by_buyer: false },
      { agreed: true, purpose_and_reason_stated: true, induced_by_buyer: true },
      { agreed: true, purpose_and_reason_stated: false },
    ),
  ),
  entries_present: some(fc.constantFrom([], ["formula"], materialEntries)),
  split_contract: some(fc.boolean()),
  split_good_reason: some(fc.boolean()),
  standard_terms: some(fc.constantFrom("nonlink_default_no_talks", "link_only_on_request_no_talks")),
  threshold_up_pct: some(fc.constantFrom("0", "10", "10.1")),
  reflection_ratio_pct: some(fc.constantFrom("0", "49", "50", "100")),
  buyer_act: some(fc.constantFrom("retaliate_for_link_request", "cancel_to_avoid_linkage")),
});

function verdict(of: Deal, book: FigureBook = lawBook): Verdict | undefined {
  const decided = decide(of, book);
  return decided.ok ? decided.value : undefined;
}

/** What a verdict says, without the figures it names. */
function says(of: Verdict | undefined): unknown {
  if (of === undefined) return "refused";
  const { result, findings, owed, needs, possible, otherReading } = of;
  return { result, findings, owed, needs, possible, otherReading };
}

describe("properties of every deal", () => {
  it("the same facts give the same verdict, and every finding names an article", () => {
    fc.assert(
      fc.property(facts, (stated) => {
        const found = verdict(deal(stated));
        expect(says(verdict(deal(stated)))).toEqual(says(found));
        for (const finding of found?.findings ?? []) expect(finding.refs.length).toBeGreaterThan(0);
      }),
    );
  });

  it("no figure is read outside its dates", () => {
    fc.assert(
      fc.property(facts, (stated) => {
        const of = deal({ ...stated, act_date: stated.agreement_date });
        const on = of.agreement_date ?? day("2026-11-23");
        for (const read of verdict(of)?.figures ?? []) {
          expect(read.from <= on && (read.to === undefined || on <= read.to)).toBe(true);
        }
        for (const later of verdict(of)?.notInForce ?? []) expect(later.from > on).toBe(true);
      }),
    );
  });

  it("a day on which no figure it names begins or ends changes nothing", () => {
    fc.assert(
      fc.property(facts, fc.oneof(dates, aroundAmendments), (stated, on) => {
        fc.pre(on > "2023-07-19");
        const [before, after] = [addDays(on, -1), on].map((d) =>
          verdict(deal({ ...stated, agreement_date: d })),
        );
        const named = [...(before?.figures ?? []), ...(before?.notInForce ?? []), ...(after?.figures ?? [])];
        const touched = named.some((r) => r.from === on || (r.to !== undefined && addDays(r.to, 1) === on));
        if (!touched) expect(says(after)).toEqual(says(before));
      }),
      { numRuns: 400 },
    );
  });

  it("the day energy joins changes nothing for a deal without energy", () => {
    fc.assert(
      fc.property(facts, fc.constantFrom("2026-08-11", "2026-12-03"), (stated, joins) => {
        const on: Day = day(joins);
        const without = { ...stated, energy: [] };
        const [before, after] = [addDays(on, -1), on].map((d) =>
          verdict(deal({ ...without, agreement_date: d })),
        );
        expect([after?.result, after?.owed]).toEqual([before?.result, before?.owed]);
      }),
    );
  });

  it("one more main material never removes a duty", () => {
    fc.assert(
      fc.property(facts, (stated) => {
        const [less, of] = [verdict(deal(stated)), deal(stated)];
        const materials = [...(of.materials ?? []), { name: "one more", share_pct: "10" }];
        const more = verdict(deal({ ...stated, materials }));
        for (const owed of less?.owed ?? []) {
          const now = more?.owed.find((o) => o.act === owed.act)?.entries.map((e) => e.entry) ?? [];
          for (const { entry } of owed.entries) expect(now).toContain(entry);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("a figure that a verdict does not name cannot change it", () => {
    const ids = [...new Set(lawBook.records.map((r) => r.id))];
    fc.assert(
      fc.property(facts, fc.constantFrom(...ids), (stated, id) => {
        const of = deal(stated);
        const found = verdict(of);
        const named = [...(found?.figures ?? []), ...(found?.notInForce ?? [])].some((r) => r.id === id);
        fc.pre(found !== undefined && !named);
        const other = withFigure(lawBook, id, (r) =>
          r.unit === "provision" ? { ...r, from: day("2027-06-01") } : { ...r, value: "7" },
        );
        expect(says(verdict(of, other))).toEqual(says(found));
      }),
      { numRuns: 600 },
    );
  });

  it("leaving out facts never turns an answer into another one, only into 'needs X'", () => {
    fc.assert(
      fc.property(
        facts,
        fc.constantFrom(
          "buyer_class",
          "duration_days",
          "materials",
          "delivery_price_krw_incl_vat",
          "supplier_class",
        ),
        (stated, gone) => {
          const whole = verdict(deal(stated));
          const less = verdict(deal({ ...stated, [gone]: undefined }));
          if (whole === undefined || less === undefined || whole.needs.length + less.needs.length > 0) return;
          const kind = (v: Verdict) => (v.result.startsWith("EXEMPT") ? "exempt" : v.result);
          expect(kind(less)).toBe(kind(whole));
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe("dates", () => {
  it("the range holds every day the properties try", () => {
    expect(daysBetween(day(lawBook.range.FSA.first), day(lawBook.range.FSA.last))).toBeGreaterThan(1600);
  });
});
