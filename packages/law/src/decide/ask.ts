import type { Day } from "@jegap/exact";
import type { Deal } from "../facts/deal.ts";
import type { FigureBook } from "../figures/book.ts";
import type { Act } from "../figures/record.ts";
import { asksAdjustment, judgeAdjustment } from "../rules/adjust.ts";
import { conduct } from "../rules/conduct.ts";
import { asksDeal, judgeDeal } from "../rules/deal.ts";
import { asksDemand, judgeDemand } from "../rules/demands.ts";
import { asksKeeping, judgeKeeping } from "../rules/keeping.ts";
import { asksPayment, judgePayment } from "../rules/payment.ts";
import { asksTalks, judgeTalks } from "../rules/talks.ts";
import { Inquiry } from "./inquiry.ts";

/** The day a question that is not about an agreement is asked of; none stated is the day the law was checked. */
function questionDay(q: Inquiry): Day {
  const { date, request_date, act_date, assessed_on, agreement_date } = q.deal;
  const stated = date ?? request_date ?? act_date ?? assessed_on ?? agreement_date;
  if (stated === undefined) q.assumed.add("date");
  return stated ?? q.book.asOf;
}

/** Puts every question that the facts ask to one act, in the order of decision. May throw the inquiry's signals. */
export function inquire(deal: Deal, act: Act, book: FigureBook): Inquiry {
  const q = new Inquiry(deal, act, book);
  const others = [asksAdjustment, asksPayment, asksTalks, asksDemand, asksKeeping].some((asks) => asks(deal));
  const whole = asksDeal(deal) || (!others && deal.buyer_act === undefined);
  if (whole) judgeDeal(q);
  else if (deal.buyer_act !== undefined) conduct(q);
  const questions: readonly (readonly [(of: Deal) => boolean, () => void])[] = [
    [asksAdjustment, () => judgeAdjustment(q, questionDay(q))],
    [asksPayment, () => judgePayment(q)],
    [asksTalks, () => judgeTalks(q, questionDay(q))],
    [asksDemand, () => judgeDemand(q, questionDay(q))],
    [asksKeeping, () => judgeKeeping(q)],
  ];
  for (const [asks, judge] of questions) {
    q.turn();
    if (asks(deal)) judge();
  }
  return q;
}
