import type { DemandReason } from "@jegap/words";
import type { Deal } from "../facts/deal.ts";
import type { Confidence } from "../figures/record.ts";
import type { Ref } from "../ref.ts";

/** Data about the supplier's business that buyers ask for. */
export const businessData = [
  "material_share",
  "purchase_prices",
  "proof_of_dear_stock",
  "labour_costs",
  "expense_costs",
  "cost_sheets",
  "sales_ledgers",
  "management_plans",
  "customer_lists",
  "network_passwords",
] as const;

export type BusinessData = (typeof businessData)[number];

/** Whether one kind of data may be asked for when linkage is agreed or carried out. */
export interface DataFinding {
  readonly data: BusinessData;
  readonly may: "yes" | "no" | "depends-on-index";
  readonly reason: DemandReason;
  readonly refs: readonly Ref[];
  readonly confidence: Confidence;
}

const ban: readonly Ref[] = ["WWA 25(1)13-2", "FSA 18(2)3"];

function finding(
  data: BusinessData,
  may: DataFinding["may"],
  reason: DemandReason,
  guide: readonly Ref[],
): DataFinding {
  const confidence = guide.length === 0 ? "primary" : "guideline";
  return { data, may, reason, refs: [...ban, ...guide], confidence };
}

function purchasePrices(index: Deal["index_type"]): DataFinding {
  if (index === undefined)
    return finding("purchase_prices", "depends-on-index", "which-index", ["GL VIII.4.라(2)"]);
  return index === "published"
    ? finding("purchase_prices", "no", "index-is-published", ["GL VIII.4.라(2)"])
    : finding("purchase_prices", "yes", "price-is-index", ["GL VIII.4.다(3)"]);
}

function judge(data: BusinessData, index: Deal["index_type"]): DataFinding {
  switch (data) {
    case "material_share":
      return finding(data, "yes", "least-for-the-share", ["GL VIII.4.다(2)"]);
    case "purchase_prices":
      return purchasePrices(index);
    case "proof_of_dear_stock":
      return finding(data, "no", "stock-is-no-matter", ["GL VIII.4.라(3)"]);
    case "labour_costs":
    case "expense_costs":
      return finding(data, "no", "not-about-linkage", ["GL VIII.4.라(1)"]);
    default:
      return finding(data, "no", "business-secret", []);
  }
}

/**
 * May they ask for these data? Each kind by itself (상생협력법 제25조제1항제13호의2, 시행규칙 제5조의2; 하도급법
 * 제18조제2항제3호; GL VIII.4.다, 라). `no` means: without another good reason of the buyer, it may be a breach.
 */
export function checkDataDemand(
  asked: readonly BusinessData[],
  index?: Deal["index_type"],
): readonly DataFinding[] {
  return asked.map((data) => judge(data, index));
}
