import { addDays, type Day, decimal } from "@jegap/exact";
import type { Inquiry } from "../decide/inquiry.ts";
import { enums } from "../facts/deal.ts";
import { lastDay } from "./period.ts";

/** Buyers a cooperative may address: 시행령 제14조의7제3항 (non-SMEs and 중기업); 하도급법 시행령 제9조의2제3항 (narrower). */
function buyerMayBeAddressed(q: Inquiry): boolean {
  q.cite(q.by("WWD 14-7(3)", "FSD 9-2(3)"));
  const buyer = q.need("buyer_class", enums.buyer_class);
  if (q.act === "WWA") return buyer !== "small_enterprise";
  if (buyer === "mid_size") return true;
  if (buyer !== "large") return false;
  return q.need("buyer_in_mutual_investment_group", [true, false]);
}

/** The floors of cost change before 2024-01-09 (Law 19989): known from press only, so hardly ever settled. */
function underOldFloor(q: Inquiry, on: Day): boolean {
  if (q.act === "FSA" || q.figureOrNone("wwa.noCostFloor", on) !== undefined) return false;
  const floor = q.figure("wwa.oldCostFloor", on);
  const change = decimal(q.need("cost_change_pct", ["0", "100"])).absolute();
  q.lean("secondary");
  if (change.compare(decimal(floor.value)) < 0) {
    q.report({
      result: "NOT_AVAILABLE",
      reason: "old-cost-floor",
      refs: ["WWA 22-2(2)"],
      other: { result: "PERMITTED", reason: "cooperative-may-ask" },
    });
    return true;
  }
  q.report({
    result: "UNDETERMINED",
    reason: "old-cost-floor-unknown",
    refs: ["WWA 22-2(2)"],
    other: { result: "PERMITTED", reason: "cooperative-may-ask" },
  });
  return true;
}

/** Twenty days from the member's wish to the buyer; over the Federation fifteen more (제22조의2제3항; 제16조의2제3항, 제5항). */
function forwardedInTime(q: Inquiry, asked: Day): void {
  const federation = q.deal.requester === "federation";
  const own = Number(q.figure(q.by("wwa.cooperativeForwardDays", "fsa.cooperativeForwardDays"), asked).value);
  const more = federation
    ? Number(q.figure(q.by("wwa.federationForwardDays", "fsa.federationForwardDays"), asked).value)
    : 0;
  const first = lastDay(q, asked, own);
  const until = federation ? lastDay(q, first, more) : first;
  const refs = q.by(["WWA 22-2(3)"], federation ? ["FSA 16-2(3)", "FSA 16-2(5)"] : ["FSA 16-2(3)"]);
  const done = q.need("forwarded", [until, addDays(until, 1)]);
  if (done <= until) {
    q.report({ result: "COMPLIANT", reason: "forwarded-in-time", refs, weight: "open", day: until });
    return;
  }
  q.report({
    result: "UNDETERMINED",
    reason: "forwarded-late",
    refs,
    day: until,
    confidence: "unconfirmed",
    other: { result: "NOT_AVAILABLE", reason: "forwarded-late-lost" },
  });
}

/** A question about a clock that is running does not ask again whether the buyer may be addressed. */
function asksBuyer(q: Inquiry): boolean {
  const clocks = ["member_request_date", "forwarded", "request_date", "talks_opened"] as const;
  return q.deal.buyer_class !== undefined || clocks.every((name) => q.deal[name] === undefined);
}

function cooperative(q: Inquiry, on: Day): boolean {
  const refs = [q.by("WWA 22-2(2)", "FSA 16-2(2)")];
  q.cite(...refs);
  if (q.stated("same_cooperative")) {
    q.report({ result: "NOT_AVAILABLE", reason: "same-cooperative", refs });
    return true;
  }
  if (asksBuyer(q) && !buyerMayBeAddressed(q)) {
    q.report({
      result: "NOT_AVAILABLE",
      reason: "buyer-not-addressed",
      refs: [...refs, q.by("WWD 14-7(3)", "FSD 9-2(3)")],
    });
    return true;
  }
  if (underOldFloor(q, on)) return true;
  if (q.deal.member_request_date !== undefined) {
    forwardedInTime(q, q.deal.member_request_date);
    return q.deal.request_date === undefined;
  }
  if (q.deal.request_date !== undefined || q.deal.buyer_offer !== undefined || q.deal.buyer_refuses === true)
    return false;
  q.report({ result: "PERMITTED", reason: "cooperative-may-ask", refs });
  return true;
}

/** Whether the requester may use this route at all; true when that answers the question. */
export function judgeRoute(q: Inquiry, on: Day): boolean {
  const { requester, member_request_date: member } = q.deal;
  if (requester === "supplier") {
    q.cite(q.by("WWA 22-2(1)", "FSA 16-2(1)"));
    return false;
  }
  if (requester !== undefined) return cooperative(q, on);
  if (member === undefined && q.deal.forwarded === undefined) return false;
  forwardedInTime(q, member ?? q.need("member_request_date", [on, addDays(on, -400)]));
  return q.deal.request_date === undefined;
}
