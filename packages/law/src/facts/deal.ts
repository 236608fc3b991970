import type { Day } from "@jegap/exact";

export const enums = {
  act: ["WWA", "FSA", "BOTH"],
  event: ["conclude", "renew", "amend_essential"],
  assessed: ["at_signing"],
  transaction_kind: [
    "commissioned_manufacture",
    "commissioned_construction",
    "commissioned_processing",
    "commissioned_repair",
    "commissioned_service",
    "simple_purchase",
    "consignment_sale",
  ],
  procurement: ["tender", "negotiated"],
  buyer_class: ["large", "mid_size", "medium_sme", "small_enterprise"],
  supplier_class: ["sme", "mid_under_300bn", "mid_other", "large"],
  supply: ["bought", "free_issue", "paid_issue"],
  use: ["product", "feedstock", "auxiliary"],
  essentials_in: ["frame", "order"],
  how: ["condition_of_trade", "more_volume", "bid_condition"],
  standard_terms: ["nonlink_default_no_talks", "link_only_on_request_no_talks"],
  entry: [
    "item_name",
    "main_material",
    "main_energy",
    "adjustment_condition",
    "reference_index",
    "energy_index",
    "formula",
    "base_and_comparison_time",
    "adjustment_date_cycle_reflection_date",
  ],
  direction: ["both", "up_only", "down_only"],
  index_type: ["published", "seller_price", "agreed"],
  fx_in: ["index", "formula"],
  buyer_act: ["retaliate_for_link_request", "cancel_to_avoid_linkage"],
  buyer_demands: ["actual_purchase_records", "minimum_for_share_check"],
  requester: ["supplier", "cooperative", "federation"],
  request_about: ["material", "labour", "expense", "energy"],
} as const;

type Choice<K extends keyof typeof enums> = (typeof enums)[K][number];

/** A material: `share_pct` is its cost in percent of the delivery price at the event, VAT on both sides. */
export interface MaterialFact {
  readonly name: string;
  readonly share_pct?: string;
  /** Share at a later day; counts at a renewal or an amendment in essence, not before. */
  readonly share_pct_later?: string;
  readonly supply?: Choice<"supply">;
  readonly use?: Choice<"use">;
  readonly added_by_amendment?: boolean;
  /** Name of another listed material that is in substance the same. */
  readonly same_substance_as?: string;
}

export interface EnergyFact {
  readonly name: string;
  readonly share_pct: string;
}

export interface NonLinkFact {
  readonly agreed?: boolean;
  readonly purpose_and_reason_stated?: boolean;
  readonly reasons_match?: boolean;
  readonly induced_by_buyer?: boolean;
  readonly how?: Choice<"how">;
}

export type Entry = Choice<"entry">;

/**
 * What is known of a deal, under the names of the case format. Won are whole BigInts, percentages and index
 * values exact decimal text, lengths whole days. A field that is absent is not known; nothing is computed from
 * sizes, which are taken from certificates.
 */
export interface Deal {
  readonly title?: string;
  readonly act?: Choice<"act">;
  readonly event?: Choice<"event">;
  readonly agreement_date?: Day;
  readonly assessed_on?: Day;
  readonly assessed?: Choice<"assessed">;
  readonly transaction_kind?: Choice<"transaction_kind">;
  readonly private_brand?: boolean;
  readonly buyer_industry?: string;
  readonly procurement?: Choice<"procurement">;
  readonly buyer_class?: Choice<"buyer_class">;
  readonly buyer_in_mutual_investment_group?: boolean;
  readonly buyer_annual_sales_krw?: bigint;
  readonly supplier_class?: Choice<"supplier_class">;
  readonly supplier_annual_sales_krw?: bigint;
  /** null: not fixed in the paper. */
  readonly delivery_price_krw_incl_vat?: bigint | null;
  readonly supply_value_krw?: bigint;
  readonly vat_krw?: bigint;
  readonly duration_days?: number;
  readonly goods?: readonly { readonly name: string; readonly price: bigint }[];
  readonly goods_same_except_size?: boolean;
  readonly simple_purchase_part_krw?: bigint;
  readonly price_after_termination_krw?: bigint;
  readonly frame_contract?: boolean;
  readonly order_delivery_days?: number;
  readonly essentials_in?: Choice<"essentials_in">;
  readonly unit_price_contract?: boolean;
  readonly forecast_total_krw_incl_vat?: bigint;
  readonly genuine_new_contract_each_month?: boolean;
  readonly split_contract?: boolean;
  readonly split_good_reason?: boolean;
  readonly materials?: readonly MaterialFact[];
  readonly energy?: readonly EnergyFact[];
  readonly labour_share_pct?: string;
  readonly parties_declared_not_main?: boolean;
  readonly nonlink_agreement?: NonLinkFact;
  readonly agreed?: boolean;
  readonly standard_terms?: Choice<"standard_terms">;
  readonly entries_present?: readonly Entry[];
  readonly issued_before_work_started?: boolean;
  readonly linkage_in_force?: boolean;
  readonly threshold_up_pct?: string;
  readonly threshold_down_pct?: string;
  readonly direction?: Choice<"direction">;
  readonly adjustment_cycle_days?: number;
  readonly reflection_ratio_pct?: string;
  readonly index_type?: Choice<"index_type">;
  readonly base_price?: string;
  readonly comparison_price?: string;
  readonly fx_base?: string;
  readonly fx_comparison?: string;
  readonly fx_in?: Choice<"fx_in">;
  readonly on_adjustment_date?: boolean;
  readonly actual_purchase_change_pct?: string;
  readonly supplier_applied?: boolean;
  readonly buyer_pays_adjusted?: boolean;
  readonly buyer_keeps_old_price?: boolean;
  readonly buyer_customer_paid_rise?: boolean;
  readonly late_by_supplier_fault?: boolean;
  readonly all_delivered_and_paid_before_reflection?: boolean;
  readonly buyer_act?: Choice<"buyer_act">;
  readonly act_date?: Day;
  readonly date?: Day;
  readonly buyer_demands?: Choice<"buyer_demands">;
  readonly supplier_requests_link_midterm?: boolean;
  readonly buyer_refuses?: boolean;
  readonly requester?: Choice<"requester">;
  readonly request_about?: Choice<"request_about">;
  readonly same_cooperative?: boolean;
  readonly cost_change_pct?: string;
  readonly member_request_date?: Day;
  readonly forwarded?: Day;
  readonly request_date?: Day;
  /** null: not opened. */
  readonly talks_opened?: Day | null;
  readonly buyer_offer?: bigint;
  readonly supplier_offer?: bigint;
  readonly received?: Day;
  readonly day_60?: Day;
  readonly paid?: Day;
  readonly deal_ended?: Day;
  readonly destroyed?: Day;
  /** With act BOTH: what differs for one act, laid over the facts beside it. */
  readonly wwa?: Deal;
  readonly fsa?: Deal;
}

export type FactName = keyof Deal;
