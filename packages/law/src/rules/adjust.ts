import { type Day, decimal, Rational } from "@jegap/exact";
import type { LawReason } from "@jegap/words";
import type { Inquiry } from "../decide/inquiry.ts";
import type { Deal } from "../facts/deal.ts";
import type { Ref } from "../ref.ts";
import { linkageDefinition } from "./definition.ts";
import { checkStatedTerms } from "./terms.ts";

/** Whether the facts ask if the price moves on a day. */
export function asksAdjustment(deal: Deal): boolean {
  return (
    deal.base_price !== undefined ||
    deal.comparison_price !== undefined ||
    deal.on_adjustment_date !== undefined ||
    deal.buyer_pays_adjusted !== undefined ||
    deal.buyer_keeps_old_price !== undefined
  );
}

function unchanged(q: Inquiry, reason: LawReason, refs: readonly Ref[]): void {
  q.report({ result: "NO_ADJUST", reason, refs });
}

/** (comparison − base) / base; an exchange rate moves it only when the index itself is in won (GB p.17). */
function movement(q: Inquiry): Rational {
  const base = decimal(q.need("base_price", ["100"]));
  const comparison = decimal(q.need("comparison_price", [q.deal.base_price ?? "100", "1000000000000"]));
  const plain = comparison.minus(base).over(base);
  const { fx_base: from, fx_comparison: to } = q.deal;
  if (from === undefined || to === undefined) return plain;
  q.cite("GB p.17");
  if (q.need("fx_in", ["index", "formula"]) === "formula") return plain;
  const start = base.times(decimal(from));
  return comparison.times(decimal(to)).minus(start).over(start);
}

/** "이상": equality meets the condition (제2조제13호). */
function meets(q: Inquiry, move: Rational): boolean {
  const rise = move.sign() > 0;
  const threshold = decimal(q.need(rise ? "threshold_up_pct" : "threshold_down_pct", ["0", "100"])).over(
    Rational.of(100n),
  );
  return move.absolute().compare(threshold) >= 0;
}

function whyUnchanged(
  q: Inquiry,
  move: Rational,
  definition: Ref,
): readonly [LawReason, readonly Ref[]] | undefined {
  if (q.need("on_adjustment_date", [true, false]) === false) return ["between-dates", ["GL IV.3.사(3)"]];
  if (move.isZero()) return ["below-trigger", [definition]];
  if (q.deal.direction === "up_only" && move.sign() < 0) return ["rise-only-fell", ["GL IV.3.다(2)"]];
  if (!meets(q, move)) return ["below-trigger", [definition]];
  if (q.deal.all_delivered_and_paid_before_reflection === true) return ["all-paid-before", ["GL IV.3.아(3)"]];
  if (q.deal.late_by_supplier_fault === true) return ["late-by-supplier", ["GL VI.1.라"]];
  return undefined;
}

function due(q: Inquiry, move: Rational, definition: Ref): void {
  const fell = move.sign() < 0;
  const keepsOld = q.deal.buyer_keeps_old_price === true || q.deal.buyer_pays_adjusted === false;
  if (fell && keepsOld) {
    q.report({ result: "PERMITTED", reason: "old-price-after-fall", refs: ["GL VI.1.사(1)"] });
    return;
  }
  if (!keepsOld) {
    q.report({ result: "ADJUST", reason: "trigger-met", refs: [definition] });
    return;
  }
  const excuses = [
    ...(q.deal.supplier_applied === false ? ["GL VI.1.바(2)"] : []),
    ...(q.deal.buyer_customer_paid_rise === false ? ["GL VI.1.바(3)", "GL VIII.3.다"] : []),
  ];
  q.report({
    result: "VIOLATION_UNPAID_ADJUSTMENT",
    reason: "adjustment-unpaid",
    refs: [...q.by(["WWA 22", "WWA 25(1)2"], ["FSA 13", "FSA 11"]), "GL VI.1.바(1)", ...excuses],
  });
}

/** Does the price move on this date, and is the moved price paid? */
export function judgeAdjustment(q: Inquiry, on: Day): void {
  const definition = linkageDefinition(q.book, q.act, on);
  q.cite(definition);
  // A deal that was judged as a whole had its terms checked there.
  if (q.deal.agreement_date === undefined) checkStatedTerms(q, on);
  // With a published index the index alone decides, whatever was really paid for the material (GL IV.3.라(5)).
  if (q.deal.actual_purchase_change_pct !== undefined) q.cite("GL IV.3.라(5)");
  const move = movement(q);
  const why = whyUnchanged(q, move, definition);
  if (why === undefined) due(q, move, definition);
  else unchanged(q, ...why);
}
