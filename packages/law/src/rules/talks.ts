import { addDays, type Day } from "@jegap/exact";
import type { Inquiry } from "../decide/inquiry.ts";
import type { Deal } from "../facts/deal.ts";
import { lastDay } from "./period.ts";
import { judgeRoute } from "./route.ts";

const marks: readonly (keyof Deal)[] = [
  "requester",
  "request_about",
  "request_date",
  "talks_opened",
  "buyer_offer",
  "supplier_offer",
  "member_request_date",
  "forwarded",
];

/** Whether the facts ask about talks outside linkage (상생협력법 제22조의2, 하도급법 제16조의2). */
export function asksTalks(deal: Deal): boolean {
  const refusal = deal.buyer_refuses === true && deal.supplier_requests_link_midterm === undefined;
  return refusal || marks.some((name) => deal[name] !== undefined);
}

function mediation(
  q: Inquiry,
  reason: "talks-not-opened" | "talks-failed" | "offers-apart",
  ref: string,
  facts: Readonly<Record<string, string>>,
  day?: Day,
): void {
  q.report({
    result: "MAY_APPLY_FOR_MEDIATION",
    reason,
    facts,
    refs: [ref, q.by("WWA 28", "FSA 24")],
    ...(day === undefined ? {} : { day }),
  });
}

/** The offers stand twice apart or more, either way (시행령 제14조의7제7항제2호; 하도급법 시행령 제9조의3). */
function offers(q: Inquiry, on: Day): void {
  const gap = BigInt(q.figure(q.by("wwd.offersGap", "fsd.offersGap"), on).value);
  const buyer = q.need("buyer_offer", [0n, q.deal.supplier_offer ?? 1n]);
  const supplier = q.need("supplier_offer", [buyer, buyer * gap]);
  const [low, high] = buyer < supplier ? [buyer, supplier] : [supplier, buyer];
  const ref = q.by("WWA 22-2(8)3", "FSA 16-2(11)3");
  const facts = { times: `${gap}` };
  if (high > low && high >= low * gap) mediation(q, "offers-apart", ref, facts);
  else q.report({ result: "NOT_AVAILABLE", reason: "offers-close", facts, refs: [ref] });
}

/** Thirty days after the request without a deal (제22조의2제8항제2호; 제16조의2제11항제2호). */
function withoutDeal(q: Inquiry, requested: Day): boolean {
  const asked = q.deal.assessed_on;
  if (q.deal.agreed === true || asked === undefined) return false;
  const days = Number(q.figure(q.by("wwa.talksDealDays", "fsa.talksDealDays"), requested).value);
  const until = lastDay(q, requested, days);
  if (asked <= until) return false;
  if (q.deal.agreed === undefined && q.need("agreed", [true, false])) return false;
  mediation(q, "talks-failed", q.by("WWA 22-2(8)2", "FSA 16-2(11)2"), { days: `${days}` }, until);
  return true;
}

/** Ten days after the request the buyer must have opened talks (제22조의2제7항; 제16조의2제10항). */
function clock(q: Inquiry, requested: Day): void {
  const days = Number(q.figure(q.by("wwa.talksStartDays", "fsa.talksStartDays"), requested).value);
  const until = lastDay(q, requested, days);
  const ref = q.by("WWA 22-2(7)", "FSA 16-2(10)");
  const gate = q.by("WWA 22-2(8)1", "FSA 16-2(11)1");
  q.cite(ref);
  // A deal that was reached was talked about.
  const opened = q.deal.agreed === true ? requested : q.need("talks_opened", [requested, null]);
  const seen = opened ?? q.need("assessed_on", [until, addDays(until, 1)]);
  if (seen > until) {
    q.cite(gate);
    mediation(q, "talks-not-opened", gate, { days: `${days}` }, until);
    return;
  }
  if (withoutDeal(q, requested)) return;
  q.report({
    result: "COMPLIANT",
    facts: { days: `${days}` },
    reason: opened === null ? "talks-clock-runs" : "talks-opened-in-time",
    refs: [ref],
    weight: "open",
    day: until,
  });
}

/** Linkage does not take the place of talks (GL VIII.5.가, 나; standard form art. 7). */
function refusal(q: Inquiry): void {
  if (q.deal.linkage_in_force === true) q.note("GL VIII.5.나");
  q.report({
    result: "VIOLATION_REFUSED_TALKS",
    reason: q.deal.linkage_in_force === true ? "refused-because-linked" : "refused-talks",
    refs: [q.by("WWA 22-2(7)", "FSA 16-2(10)")],
  });
}

/** Talks about costs outside linkage: who may ask, whether the clocks have run, whether mediation is open. */
export function judgeTalks(q: Inquiry, on: Day): void {
  const before = q.findings.length;
  if (judgeRoute(q, on)) return;
  if (q.deal.buyer_refuses === true && q.deal.supplier_requests_link_midterm === undefined) {
    refusal(q);
    return;
  }
  if (q.deal.buyer_offer !== undefined || q.deal.supplier_offer !== undefined) offers(q, on);
  if (q.deal.request_date !== undefined || q.deal.talks_opened !== undefined)
    clock(q, q.need("request_date", [on]));
  if (q.findings.length === before && (q.deal.request_about !== undefined || q.deal.requester !== undefined))
    q.report({ result: "PERMITTED", reason: "may-ask", refs: [q.by("WWA 22-2(1)", "FSA 16-2(1)")] });
}
