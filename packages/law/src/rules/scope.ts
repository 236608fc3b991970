import type { Day } from "@jegap/exact";
import type { Inquiry } from "../decide/inquiry.ts";
import type { Deal } from "../facts/deal.ts";
import { buyersApart, kindsApart, suppliersApart } from "./kinds.ts";

/** Giving the maker a specification is a commission, even when goods are bought ready (공정화지침 Ⅱ.1.나). */
function isCommission(q: Inquiry, kind: Deal["transaction_kind"]): boolean {
  if (q.deal.private_brand === true) q.lean("guideline");
  if (kind !== "simple_purchase" && kind !== "consignment_sale") return true;
  return q.stated("private_brand");
}

/** 상생협력법 제2조제4호–제6호: the supplier is an SME, or a mid-size firm under 300bn of a group's company. */
function supplierInWwa(q: Inquiry): boolean {
  const supplier = q.need("supplier_class", suppliersApart);
  q.cite("WWA 2(4)");
  if (supplier === "sme") return true;
  if (supplier !== "mid_under_300bn") return false;
  q.cite("MIDSIZE 13", "GB p.5");
  return q.need("buyer_in_mutual_investment_group", [true, false]);
}

const floors: Readonly<Record<string, string>> = {
  commissioned_construction: "fsd.salesFloorConstruction",
  commissioned_service: "fsd.salesFloorService",
};

/** 하도급법 제2조제2항제2호: an SME is a prime contractor above a floor of sales and above its supplier's sales. */
function smePrimeContractor(q: Inquiry, kind: string, on: Day): boolean {
  q.cite("FSA 2(2)2");
  const floor = q.figure(floors[kind] ?? "fsd.salesFloorMaking", on);
  const least = BigInt(floor.value);
  const sales = q.need("buyer_annual_sales_krw", [least - 1n, least, least * 1000n]);
  if (sales < least) return false;
  return sales > q.need("supplier_annual_sales_krw", [sales - 1n, sales]);
}

/** 하도급법 제2조제2항, 제3항, 제5항: the supplier is an SME, the buyer is not, or is the larger SME. */
function partiesInFsa(q: Inquiry, kind: string, on: Day): boolean {
  q.cite("FSA 2(3)");
  if (q.need("supplier_class", suppliersApart) !== "sme") {
    q.cite("FSA 13(11)");
    return false;
  }
  const buyer = q.need("buyer_class", buyersApart);
  if (buyer === "large" || buyer === "mid_size") {
    q.cite("FSA 2(2)1");
    return true;
  }
  if (q.deal.buyer_in_mutual_investment_group === true) {
    q.cite("FSA 2(5)1");
    return true;
  }
  return smePrimeContractor(q, kind, on);
}

/** Whether the act covers the deal and both parties; reports OUT_OF_SCOPE where not. */
export function inScope(q: Inquiry, on: Day): boolean {
  const kind = q.need("transaction_kind", kindsApart);
  q.cite(q.by("WWA 2(4)", "FSA 2(1)"));
  if (!isCommission(q, kind)) {
    q.report({ result: "OUT_OF_SCOPE", reason: "not-a-commission", refs: [q.by("WWA 2(4)", "FSA 2(1)")] });
    return false;
  }
  if (q.act === "WWA" ? supplierInWwa(q) : partiesInFsa(q, kind, on)) return true;
  q.report({
    result: "OUT_OF_SCOPE",
    reason: q.by("parties-outside-wwa", "parties-outside-fsa"),
    refs: [q.by("WWA 2(4)", "FSA 2(2)")],
  });
  return false;
}
