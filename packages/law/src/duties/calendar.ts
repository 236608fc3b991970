import { addDays, type Day, koreanCalendar, lastDayByCalendar, periodEnds, type Span } from "@jegap/exact";
import { decide, factsFor } from "../decide/decide.ts";
import type { LawResult, Verdict } from "../decide/verdict.ts";
import type { Deal } from "../facts/deal.ts";
import { type FigureBook, lawBook, recordOn } from "../figures/book.ts";
import type { Act } from "../figures/record.ts";
import type { Ref } from "../ref.ts";

/** A day on which something about the deal ends or is to be done. */
export interface DutyDay {
  readonly day: Day;
  readonly what:
    | "issue-paper"
    | "term-ends"
    | "keep-until"
    | "may-be-investigated-until"
    | "forward-by"
    | "open-talks-by"
    | "mediation-after"
    | "pay-by";
  readonly refs: readonly Ref[];
  /** At the end of the term: what a renewal on that day would come out as. */
  readonly then?: LawResult;
}

function ends(start: Day, span: Span): Day {
  const moved = periodEnds(start, span, koreanCalendar);
  return moved.ok ? moved.value : lastDayByCalendar(start, span);
}

/** What belongs to the paper in force and falls away with it. */
const ofThePaper = new Set<string>([
  "entries_present",
  "issued_before_work_started",
  "assessed",
  "assessed_on",
  "threshold_up_pct",
  "threshold_down_pct",
  "direction",
  "adjustment_cycle_days",
  "reflection_ratio_pct",
]);

/**
 * The deal as it would be, renewed on a day: its paper, its terms and its opt-out fall away, for each renewal asks
 * for new ones (부칙: 체결하거나 갱신하는 약정부터).
 */
export function renewedOn(deal: Deal, on: Day): Deal {
  const kept: Deal = Object.fromEntries(Object.entries(deal).filter(([name]) => !ofThePaper.has(name)));
  const { wwa, fsa } = deal;
  return {
    ...kept,
    event: "renew",
    agreement_date: on,
    nonlink_agreement: { agreed: false },
    ...(wwa === undefined ? {} : { wwa: renewedOn(wwa, on) }),
    ...(fsa === undefined ? {} : { fsa: renewedOn(fsa, on) }),
  };
}

interface Clock {
  readonly from: Day | undefined;
  readonly figure: string;
  readonly what: DutyDay["what"];
}

/** Clocks that run from a stated day: forwarding, opening talks, thirty days without a deal, sixty to payment. */
function clocks(deal: Deal, act: Act, book: FigureBook): readonly DutyDay[] {
  const own = act.toLowerCase();
  const running: readonly Clock[] = [
    { from: deal.member_request_date, figure: `${own}.cooperativeForwardDays`, what: "forward-by" },
    { from: deal.request_date, figure: `${own}.talksStartDays`, what: "open-talks-by" },
    { from: deal.request_date, figure: `${own}.talksDealDays`, what: "mediation-after" },
    { from: deal.received, figure: `${own}.paymentDays`, what: "pay-by" },
  ];
  return running.flatMap(({ from, figure, what }) => {
    const record = from === undefined ? undefined : recordOn(book, figure, from);
    if (from === undefined || record === undefined) return [];
    return [{ day: ends(from, { count: Number(record.value), unit: "day" }), what, refs: [record.article] }];
  });
}

function after(ended: Day, book: FigureBook): readonly DutyDay[] {
  const years = recordOn(book, "wwr.recordYears", ended)?.value;
  const limit = recordOn(book, "wwa.limitationYears", ended);
  return [
    ...(years === undefined
      ? []
      : [
          {
            day: ends(ended, { count: Number(years), unit: "year" }),
            what: "keep-until",
            refs: ["WWA 39", "WWR 11(2)", "FSD 6(2)"],
          } as const,
        ]),
    ...(limit === undefined
      ? []
      : [
          {
            day: ends(ended, { count: Number(limit.value), unit: "year" }),
            what: "may-be-investigated-until",
            refs: [limit.article],
          } as const,
        ]),
  ];
}

/**
 * The days of a deal: paper before work starts, the end of the term (a deal that goes on after it needs a new
 * paper), the clocks of talks and payment, and how long papers are kept, from the stated end or the end of the
 * term.
 */
export function dutyDays(deal: Deal, verdict: Verdict, book: FigureBook = lawBook): readonly DutyDay[] {
  const facts = factsFor(deal, "WWA");
  const { agreement_date: start, duration_days: days, deal_ended: stated } = facts;
  const end = start === undefined || days === undefined ? undefined : addDays(start, days);
  const out: DutyDay[] = [];
  if (start !== undefined && verdict.owed.length > 0 && facts.entries_present === undefined)
    out.push({ day: start, what: "issue-paper", refs: ["WWA 21(1)", "FSA 3(1)"] });
  if (end !== undefined) {
    const then = decide(renewedOn(deal, end), book);
    out.push({
      day: end,
      what: "term-ends",
      refs: ["WWA 21(1)"],
      ...(then.ok ? { then: then.value.result } : {}),
    });
  }
  out.push(...clocks(facts, deal.act === "FSA" ? "FSA" : "WWA", book));
  const ended = stated ?? end;
  return ended === undefined ? out : [...out, ...after(ended, book)];
}
