import type { Day } from "@jegap/exact";
import type { Inquiry } from "../decide/inquiry.ts";

/** How long the paper that is judged runs, in days: the one that fixes goods and price (GL IV.4.다(1)). */
function judgedDays(q: Inquiry, limit: number): number {
  if (q.deal.frame_contract === true) {
    q.cite("GL IV.4.다(1)", "GL III.4.다(1)");
    const where = q.need("essentials_in", ["frame", "order"]);
    if (where === "order") return q.need("order_delivery_days", [limit, limit + 1]);
  }
  return q.need("duration_days", [limit, limit + 1]);
}

/** Whether the deal runs within the short term, to the day (시행령 제14조제3항; 하도급법 시행령 제3조제3항). */
export function isShortTerm(q: Inquiry, on: Day): boolean {
  q.cite(q.by("WWA 21(3)2", "FSA 3(4)2"));
  const limit = Number(q.figure(q.by("wwd.shortTermDays", "fsd.shortTermDays"), on).value);
  if (judgedDays(q, limit) > limit) return false;
  if (q.deal.genuine_new_contract_each_month === undefined) return true;
  q.cite("GL III.4.나(2)②");
  if (q.deal.genuine_new_contract_each_month) return true;
  q.alsoRead({ result: "EXEMPT_SHORT_TERM", reason: "monthly-paper-alone" });
  return false;
}
