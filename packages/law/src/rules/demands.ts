import type { Day } from "@jegap/exact";
import type { Inquiry } from "../decide/inquiry.ts";
import { type Deal, enums } from "../facts/deal.ts";
import { sanction } from "./sanctions.ts";

/** Whether the facts ask if data may be demanded. */
export function asksDemand(deal: Deal): boolean {
  return deal.buyer_demands !== undefined;
}

/**
 * Cost data without good reason (상생협력법 제25조제1항제13호의2; 하도급법 제18조제2항제3호). The least that fills
 * the table is a good reason; receipts are not, once a published index was agreed (GL VIII.4.다, 라).
 */
export function judgeDemand(q: Inquiry, on: Day): void {
  const ref = q.figure(q.by("wwa.costDataBan", "fsa.costDataBan"), on).article;
  if (q.need("buyer_demands", enums.buyer_demands) === "minimum_for_share_check") {
    q.report({ result: "PERMITTED", reason: "least-data", refs: [ref, "GL VIII.4.다(2)"] });
    return;
  }
  const index = q.need("index_type", enums.index_type);
  if (index !== "published") {
    q.report({ result: "PERMITTED", reason: "receipts-are-index", refs: [ref, "GL VIII.4.다(3)"] });
    return;
  }
  const found = sanction(q, q.by("wwa-order", "fsa-order"), on);
  q.report({
    result: "VIOLATION_COST_INFO_DEMAND",
    reason: "receipts-beside-index",
    refs: [ref, "GL VIII.4.라(2)"],
    ...(found === undefined ? {} : { sanction: found }),
  });
}
