import type { Day } from "@jegap/exact";
import { addDays } from "@jegap/exact";
import type { Inquiry } from "../decide/inquiry.ts";
import { sanction } from "./sanctions.ts";

/** The day of the buyer's act; an unstated one is not before the agreement, which often settles it. */
function actDay(q: Inquiry, id: string): Day {
  const { act_date: stated, agreement_date: agreed } = q.deal;
  if (stated !== undefined) return stated;
  if (agreed !== undefined && q.figureOrNone(id, agreed) !== undefined) return agreed;
  const first = q.book.records.find((r) => r.id === id)?.from;
  return q.need("act_date", first === undefined ? [] : [addDays(first, -1), first]);
}

function cancelled(q: Inquiry): void {
  const id = q.by("wwa.cancelBan", "fsa.cancelBan");
  const on = actDay(q, id);
  const ref = q.by("WWA 25(1)1-2", "FSA 8(1)1");
  if (q.figureOrNone(id, on) === undefined) {
    q.report({ result: "NOT_YET_EFFECTIVE", reason: "cancel-ban-later", refs: [ref] });
    return;
  }
  const found = sanction(q, q.by("wwa-order", "fsa-order"), on);
  q.report({
    result: "VIOLATION_CANCEL",
    reason: "cancelled",
    refs: [ref],
    ...(found === undefined ? {} : { sanction: found }),
  });
}

function retaliatedInWwa(q: Inquiry): void {
  const id = "wwa.retaliationBan";
  const on = actDay(q, id);
  if (q.figureOrNone(id, on) === undefined) {
    q.report({
      result: "NOT_YET_EFFECTIVE",
      reason: "retaliation-ban-later",
      facts: { from: q.firstDay(id) },
      refs: ["WWA 25(1)14"],
    });
    return;
  }
  const found = sanction(q, "wwa-retaliation", on);
  q.report({
    result: "VIOLATION_RETALIATION",
    reason: "retaliated",
    refs: ["WWA 25(1)14", "WWA 25(1)14다"],
    ...(found === undefined ? {} : { sanction: found }),
  });
}

/** 하도급법 제19조 names reports, 16-2 requests and help in a probe, but not a request for linkage. */
function retaliatedInFsa(q: Inquiry): void {
  q.report({
    result: "UNDETERMINED",
    reason: "retaliation-not-named",
    refs: ["FSA 19"],
    confidence: "unconfirmed",
    other: { result: "VIOLATION_RETALIATION", reason: "retaliated" },
  });
}

/** What the buyer did because linkage was asked for or came due (제25조; 하도급법 제8조, 제19조). */
export function conduct(q: Inquiry): void {
  if (q.deal.buyer_act === "cancel_to_avoid_linkage") cancelled(q);
  if (q.deal.buyer_act !== "retaliate_for_link_request") return;
  if (q.act === "WWA") retaliatedInWwa(q);
  else retaliatedInFsa(q);
}

/** A valid opt-out holds while its contract runs: a later wish to link may be refused (GL VII.5). */
export function midtermRequest(q: Inquiry, optedOut: boolean): void {
  if (q.deal.supplier_requests_link_midterm !== true || q.deal.buyer_refuses !== true || !optedOut) return;
  q.report({ result: "PERMITTED", reason: "midterm-refusal", refs: ["GL VII.5"], weight: "answer" });
}
