import type { Day } from "@jegap/exact";
import type { Inquiry } from "../decide/inquiry.ts";

/** The sum of the paper, VAT included, as far as it is fixed or can be foreseen (GL IV.4.다(4)). */
function statedTotal(q: Inquiry, limit: bigint): bigint {
  const { delivery_price_krw_incl_vat: price, supply_value_krw: supply, vat_krw: vat } = q.deal;
  if (typeof price === "bigint") return price;
  if (price === null || q.deal.unit_price_contract === true) {
    q.cite("GL IV.4.다(4)");
    return q.need("forecast_total_krw_incl_vat", [limit, limit + 1n]);
  }
  if (supply !== undefined && (vat !== undefined || supply > limit)) return supply + (vat ?? 0n);
  const known = q.need("delivery_price_krw_incl_vat", [limit, limit + 1n]);
  return known ?? limit;
}

/** Goods are judged each for itself; those that differ only in size may be taken as one (GL III.4.나(3)②). */
function goodsWithin(q: Inquiry, limit: bigint): boolean {
  const goods = q.deal.goods ?? [];
  const total = goods.reduce((sum, g) => sum + g.price, 0n);
  const each = goods.every((g) => g.price <= limit);
  q.cite("GL III.4.나(3)②");
  if (q.act === "FSA") q.lean("unconfirmed");
  if (!each || total <= limit) return each;
  if (!q.need("goods_same_except_size", [true, false])) return true;
  q.alsoRead({ result: "EXEMPT_SMALL_AMOUNT", reason: "sizes-apart" });
  return false;
}

/** What the small amount is compared with under the Subcontracting Act, VAT in or out, was not found. */
function vatUnsettled(q: Inquiry, total: bigint, limit: bigint): boolean {
  if (q.act !== "FSA" || total <= limit) return false;
  const supply = q.deal.supply_value_krw;
  if (supply === undefined) {
    if (total * 10n <= limit * 11n) q.alsoRead({ result: "EXEMPT_SMALL_AMOUNT", reason: "vat-apart" });
    return false;
  }
  return supply <= limit;
}

/** Whether the price is within the small amount, to the won (시행령 제14조제4항; 하도급법 시행령 제3조제4항). */
export function isSmallAmount(q: Inquiry, on: Day): boolean | "vat-unsettled" {
  q.cite(q.by("WWA 21(3)3", "FSA 3(4)3"));
  const limit = BigInt(q.figure(q.by("wwd.smallAmount", "fsd.smallAmount"), on).value);
  if ((q.deal.goods ?? []).length > 1) return goodsWithin(q, limit);
  const whole = statedTotal(q, limit);
  const bought = q.deal.simple_purchase_part_krw ?? 0n;
  if (bought > 0n) q.cite("GL III.4.나(3)③");
  if (q.deal.price_after_termination_krw !== undefined) q.cite("GL III.4.나(3)④");
  if (q.deal.vat_krw !== undefined) q.cite("GL III.4.나(3)①");
  const total = whole - bought;
  if (vatUnsettled(q, total, limit)) return "vat-unsettled";
  return total <= limit;
}
