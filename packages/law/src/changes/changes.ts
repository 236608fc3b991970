import { addDays, type Day } from "@jegap/exact";
import { decide, factsFor } from "../decide/decide.ts";
import type { LawResult, OwedEntries, Verdict } from "../decide/verdict.ts";
import { renewedOn } from "../duties/calendar.ts";
import type { Deal } from "../facts/deal.ts";
import { type FigureBook, lawBook } from "../figures/book.ts";
import type { FigureRecord } from "../figures/record.ts";

/** What a verdict asks for, as far as an amendment can change it. */
export interface Asked {
  readonly result: LawResult;
  readonly owed: readonly OwedEntries[];
}

/** On this day the law, or the deal's own term, changes what the deal needs. */
export interface Change {
  readonly deal: string;
  readonly day: Day;
  /** `law`: a new paper concluded or renewed from the day needs something else; `term`: the paper in force ends. */
  readonly kind: "law" | "term";
  readonly before: Asked;
  readonly after: Asked;
  /** The records that begin or end on the day and that the answer rests on. */
  readonly figures: readonly FigureRecord[];
  /** At which events the change takes hold; the agreement in force stays under its old rules until then. */
  readonly at: readonly ("conclude" | "renew" | "amend_essential")[];
  /** Day on which the paper in force runs out, where the facts tell it. */
  readonly paperEnds?: Day;
}

export interface NamedDeal {
  readonly name: string;
  readonly deal: Deal;
}

function asked({ result, owed }: Verdict): Asked {
  return { result, owed };
}

function same(a: Asked, b: Asked): boolean {
  const list = (x: Asked) =>
    x.owed.map((o) => `${o.act}:${o.entries.map((e) => e.entry).join(",")}`).join(";");
  return a.result === b.result && list(a) === list(b);
}

/** Days in the window on which any record starts, or another one has just ended. */
function amendmentDays(book: FigureBook, from: Day, to: Day): readonly Day[] {
  const days = book.records.flatMap((r) => [r.from, ...(r.to === undefined ? [] : [addDays(r.to, 1)])]);
  return [...new Set(days)].filter((d) => from <= d && d <= to).sort();
}

function paperEnds(deal: Deal): Day | undefined {
  const { agreement_date: start, duration_days: days } = factsFor(deal, "WWA");
  return start === undefined || days === undefined ? undefined : addDays(start, days);
}

function lawChange(named: NamedDeal, on: Day, book: FigureBook): readonly Change[] {
  const [old, now] = [
    decide(renewedOn(named.deal, addDays(on, -1)), book),
    decide(renewedOn(named.deal, on), book),
  ];
  if (!old.ok || !now.ok) return [];
  const [before, after] = [asked(old.value), asked(now.value)];
  if (same(before, after)) return [];
  const read = [...old.value.figures, ...old.value.notInForce, ...now.value.figures];
  const figures = [...new Set(read)].filter(
    (r) => r.from === on || (r.to !== undefined && addDays(r.to, 1) === on),
  );
  const ends = paperEnds(named.deal);
  return [
    {
      deal: named.name,
      day: on,
      kind: "law",
      before,
      after,
      figures,
      at: ["conclude", "renew", "amend_essential"],
      ...(ends === undefined ? {} : { paperEnds: ends }),
    },
  ];
}

function termChange(named: NamedDeal, from: Day, to: Day, book: FigureBook): readonly Change[] {
  const ends = paperEnds(named.deal);
  if (ends === undefined || ends < from || ends > to) return [];
  const [now, then] = [decide(named.deal, book), decide(renewedOn(named.deal, ends), book)];
  if (!now.ok || !then.ok) return [];
  return [
    {
      deal: named.name,
      day: ends,
      kind: "term",
      before: asked(now.value),
      after: asked(then.value),
      figures: [],
      at: ["renew"],
      paperEnds: ends,
    },
  ];
}

/**
 * What changes between two days for a folder of deals: the days on which a paper concluded or renewed from then
 * would need something else, and the days on which papers in force run out. By day, then by name.
 */
export function changes(
  deals: readonly NamedDeal[],
  from: Day,
  to: Day,
  book: FigureBook = lawBook,
): readonly Change[] {
  const days = amendmentDays(book, from, to);
  const found = deals.flatMap((named) => [
    ...days.flatMap((on) => lawChange(named, on, book)),
    ...termChange(named, from, to, book),
  ]);
  return found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.deal < b.deal ? -1 : 1));
}
