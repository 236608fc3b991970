import { type Deal, enums } from "./deal.ts";

/** What may stand in one field of a deal. */
export type FieldShape =
  | {
      readonly kind: "text" | "boolean" | "day" | "won" | "count" | "percent" | "figure";
      readonly nullable?: true;
    }
  | { readonly kind: "choice"; readonly of: readonly string[] }
  | { readonly kind: "choices"; readonly of: readonly string[] }
  | {
      readonly kind: "record" | "list";
      readonly fields: Readonly<Record<string, FieldShape>>;
      readonly required?: readonly string[];
    }
  | { readonly kind: "deal" };

const bool = { kind: "boolean" } as const;
const day = { kind: "day" } as const;
const won = { kind: "won" } as const;
const count = { kind: "count" } as const;
/** Zero or more; shares above 100 happen where a deal is at a loss. */
const percent = { kind: "percent" } as const;
/** May be below zero: a change. */
const change = { kind: "figure" } as const;
const text = { kind: "text" } as const;
const choice = (name: keyof typeof enums): FieldShape => ({ kind: "choice", of: enums[name] });

const material = {
  name: text,
  share_pct: percent,
  share_pct_later: percent,
  supply: choice("supply"),
  use: choice("use"),
  added_by_amendment: bool,
  same_substance_as: text,
};

const nonLink = {
  agreed: bool,
  purpose_and_reason_stated: bool,
  reasons_match: bool,
  induced_by_buyer: bool,
  how: choice("how"),
};

/** Every field a deal may have: the `inputs` of the case format, and a title. */
export const dealShape: Readonly<Record<keyof Deal, FieldShape>> = {
  title: text,
  act: choice("act"),
  event: choice("event"),
  agreement_date: day,
  assessed_on: day,
  assessed: choice("assessed"),
  transaction_kind: choice("transaction_kind"),
  private_brand: bool,
  buyer_industry: text,
  procurement: choice("procurement"),
  buyer_class: choice("buyer_class"),
  buyer_in_mutual_investment_group: bool,
  buyer_annual_sales_krw: won,
  supplier_class: choice("supplier_class"),
  supplier_annual_sales_krw: won,
  delivery_price_krw_incl_vat: { kind: "won", nullable: true },
  supply_value_krw: won,
  vat_krw: won,
  duration_days: count,
  goods: { kind: "list", fields: { name: text, price: won }, required: ["name", "price"] },
  goods_same_except_size: bool,
  simple_purchase_part_krw: won,
  price_after_termination_krw: won,
  frame_contract: bool,
  order_delivery_days: count,
  essentials_in: choice("essentials_in"),
  unit_price_contract: bool,
  forecast_total_krw_incl_vat: won,
  genuine_new_contract_each_month: bool,
  split_contract: bool,
  split_good_reason: bool,
  materials: { kind: "list", fields: material, required: ["name"] },
  energy: { kind: "list", fields: { name: text, share_pct: percent }, required: ["name", "share_pct"] },
  labour_share_pct: percent,
  parties_declared_not_main: bool,
  nonlink_agreement: { kind: "record", fields: nonLink },
  agreed: bool,
  standard_terms: choice("standard_terms"),
  entries_present: { kind: "choices", of: enums.entry },
  issued_before_work_started: bool,
  linkage_in_force: bool,
  threshold_up_pct: percent,
  threshold_down_pct: percent,
  direction: choice("direction"),
  adjustment_cycle_days: count,
  reflection_ratio_pct: percent,
  index_type: choice("index_type"),
  base_price: change,
  comparison_price: change,
  fx_base: change,
  fx_comparison: change,
  fx_in: choice("fx_in"),
  on_adjustment_date: bool,
  actual_purchase_change_pct: change,
  supplier_applied: bool,
  buyer_pays_adjusted: bool,
  buyer_keeps_old_price: bool,
  buyer_customer_paid_rise: bool,
  late_by_supplier_fault: bool,
  all_delivered_and_paid_before_reflection: bool,
  buyer_act: choice("buyer_act"),
  act_date: day,
  date: day,
  buyer_demands: choice("buyer_demands"),
  supplier_requests_link_midterm: bool,
  buyer_refuses: bool,
  requester: choice("requester"),
  request_about: choice("request_about"),
  same_cooperative: bool,
  cost_change_pct: change,
  member_request_date: day,
  forwarded: day,
  request_date: day,
  talks_opened: { kind: "day", nullable: true },
  buyer_offer: won,
  supplier_offer: won,
  received: day,
  day_60: day,
  paid: day,
  deal_ended: day,
  destroyed: day,
  wwa: { kind: "deal" },
  fsa: { kind: "deal" },
};
