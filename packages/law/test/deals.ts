import { must } from "@jegap/exact";
import { type Act, type Deal, decide, type LawResult, readDeal, type Verdict } from "../src/index.ts";

/** A deal that must be linked under either act: a large buyer, an SME maker, 30 % copper, a year, 500 million won. */
export const plainDeal = {
  act: "WWA",
  event: "conclude",
  agreement_date: "2026-10-01",
  transaction_kind: "commissioned_manufacture",
  buyer_class: "large",
  supplier_class: "sme",
  delivery_price_krw_incl_vat: 500_000_000,
  duration_days: 365,
  materials: [{ name: "copper", share_pct: "30.0" }],
  energy: [],
  nonlink_agreement: { agreed: false },
} as const;

/** The seven entries of a paper about a material. */
export const materialEntries = [
  "item_name",
  "main_material",
  "adjustment_condition",
  "reference_index",
  "formula",
  "base_and_comparison_time",
  "adjustment_date_cycle_reflection_date",
] as const;

export type Facts = Readonly<Record<string, unknown>>;

/** The plain deal with other facts; `undefined` takes one away. */
export function deal(facts: Facts = {}): Deal {
  const all: Facts = { ...plainDeal, ...facts };
  return must(readDeal(Object.fromEntries(Object.entries(all).filter(([, v]) => v !== undefined))));
}

/** Facts that are not about a whole deal, alone. */
export function bare(facts: Facts): Deal {
  return must(readDeal(facts));
}

export function verdictOf(of: Deal): Verdict {
  return must(decide(of));
}

export function resultOf(facts: Facts): LawResult {
  return verdictOf(deal(facts)).result;
}

export const acts: readonly Act[] = ["WWA", "FSA"];
