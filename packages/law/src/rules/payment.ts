import { addDays, type Day, daysBetween } from "@jegap/exact";
import type { Inquiry } from "../decide/inquiry.ts";
import type { Deal } from "../facts/deal.ts";
import { lastDay } from "./period.ts";

/** Whether the facts ask about the day of payment. */
export function asksPayment(deal: Deal): boolean {
  return deal.received !== undefined || deal.paid !== undefined || deal.day_60 !== undefined;
}

/** Interest for the days after day 60 (상생협력법 제22조제3항; 하도급법 제13조제8항). The adjusted sum is price too. */
export function judgePayment(q: Inquiry): void {
  const received = q.need("received", [q.deal.paid ?? "2026-11-23", "2023-01-03"]);
  const days = Number(q.figure(q.by("wwa.paymentDays", "fsa.paymentDays"), received).value);
  const due = lastDay(q, received, days);
  const late = q.by(["WWA 22(3)", "WWD 14-5(1)"], ["FSA 13(8)"]);
  const paid = q.deal.paid ?? lastSeen(q, due);
  if (paid <= due) {
    q.report({
      result: "COMPLIANT",
      reason: "paid-in-time",
      facts: { limit: `${days}` },
      refs: [q.by("WWA 22(1)", "FSA 13(1)")],
      weight: "open",
      day: due,
    });
    return;
  }
  if (q.act === "WWA") q.note("GL IV.3.아(2)");
  const cap = q.figure(q.by("wwd.lateInterestCap", "fsa.lateInterestCap"), received);
  const rate = q.figure(q.by("wwd.lateInterestRate", "fsa.lateInterestRate"), received);
  q.report({
    result: "LATE_INTEREST_DUE",
    reason: "late-interest",
    facts: { days: `${daysBetween(due, paid)}`, rate: rate.value, cap: cap.value },
    refs: late,
    day: due,
  });
}

/** Not paid yet: late once the day of asking is past the due day. */
function lastSeen(q: Inquiry, due: Day): Day {
  return q.deal.assessed_on ?? q.need("paid", [due, addDays(due, 1)]);
}
