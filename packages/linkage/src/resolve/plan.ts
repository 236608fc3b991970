import {
  addDays,
  addSpan,
  type BusinessCalendar,
  type Day,
  type Fault,
  type Result,
  rollToBusinessDay,
} from "@jegap/exact";
import type { Agreement, Change, DatedEvent } from "../terms/agreement.ts";
import type { Dates, LinkageTerms, Roll } from "../terms/terms.ts";

/** One day on which one looks: which items are due, and under which version of the clause. */
export interface PlannedLook {
  /** From 1, over the whole life of the agreement. */
  readonly number: number;
  /** The adjustment date after rolling to a business day. */
  readonly date: Day;
  readonly due: readonly string[];
  readonly version: number;
  readonly event?: DatedEvent;
}

/** A version of the clause and the day from which its looks count. */
export interface Version {
  readonly from: Day;
  readonly terms: LinkageTerms;
}

/** Every date worked out before any value is fetched: looks in order, versions, and what was agreed between. */
export interface Plan {
  readonly agreement: Agreement;
  readonly versions: readonly Version[];
  readonly looks: readonly PlannedLook[];
  readonly changes: readonly Change[];
  /** Lines of the goods list, or one nameless line. */
  readonly lines: readonly string[];
  /** Series that any look may need. */
  readonly series: readonly string[];
}

/** Business-day calendars under the names that clauses use, such as `KR`. */
export type Calendars = Readonly<Record<string, BusinessCalendar>>;

/** Days within which every calendar has a business day. */
const farthestRoll = 31;

/** A clause without end would plan for ever: the most looks one agreement may have. */
const mostLooks = 100_000;

const beginning = "0000-01-01" as Day;

function roll(day: Day, by: Roll, calendars: Calendars): Result<Day> {
  if (by.to === "none") return { ok: true, value: day };
  const calendar = calendars[by.calendar];
  if (calendar === undefined)
    return { ok: false, faults: [{ code: "unknown-calendar", facts: { name: by.calendar } }] };
  return rollToBusinessDay(day, by.to, calendar);
}

/** The effective day moved as the clause says: see `effective` in `adjust`. */
export { roll as rollDay };

interface Span {
  readonly from: Day;
  readonly until: Day;
}

interface Dated {
  readonly date: Day;
  readonly event?: DatedEvent;
}

function datesWithin(
  dates: Dates,
  within: Span,
  events: readonly DatedEvent[],
  calendars: Calendars,
): Result<readonly Dated[]> {
  const found: Dated[] = [];
  const faults: Fault[] = [];
  const admit = (day: Day, event?: DatedEvent): void => {
    const rolled = roll(day, dates.roll, calendars);
    if (!rolled.ok) faults.push(...(day <= within.until ? rolled.faults : []));
    else if (rolled.value >= within.from && rolled.value <= within.until)
      found.push(event === undefined ? { date: rolled.value } : { date: rolled.value, event });
  };
  if ("every" in dates) {
    for (let n = 0; n < mostLooks; n += 1) {
      const day = addSpan(dates.first, dates.every, n);
      // A day after the last may still roll back to it, but one of a later month never does.
      if (day > addDays(within.until, farthestRoll)) break;
      if (day <= within.until || dates.roll.to === "previous") admit(day);
    }
  } else {
    for (const event of events) {
      const day = event.dates[dates.on];
      if (day === undefined)
        faults.push({ code: "event-lacks-date", facts: { id: event.id, date: dates.on } });
      else admit(addSpan(day, dates.back, -1), event);
    }
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: found };
}

interface Gathered {
  readonly date: Day;
  readonly due: Set<string>;
  readonly event?: DatedEvent;
}

/** Looks of one version; items due on one date are one look, an event is a look of its own. */
function looksOf(
  terms: LinkageTerms,
  within: Span,
  events: readonly DatedEvent[],
  calendars: Calendars,
): Result<readonly Gathered[]> {
  const items = Object.entries(terms.link ?? {});
  const shared = items.filter(([, link]) => link.adjust === undefined).map(([name]) => name);
  const clocks: { dates: Dates; due: readonly string[] }[] = [];
  if (terms.adjust !== undefined && (shared.length > 0 || items.length === 0))
    clocks.push({ dates: terms.adjust, due: shared });
  for (const [name, link] of items)
    if (link.adjust !== undefined) clocks.push({ dates: link.adjust, due: [name] });
  const gathered = new Map<string, Gathered>();
  for (const { dates, due } of clocks) {
    const found = datesWithin(dates, within, events, calendars);
    if (!found.ok) return found;
    for (const { date, event } of found.value) {
      const key = `${date} ${event?.id ?? ""}`;
      const look = gathered.get(key) ?? {
        date,
        due: new Set<string>(),
        ...(event === undefined ? {} : { event }),
      };
      for (const name of due) look.due.add(name);
      gathered.set(key, look);
    }
  }
  const ordered = [...gathered.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return { ok: true, value: ordered };
}

function versionsOf(agreement: Agreement): Result<readonly Version[]> {
  const drafts = [
    { from: beginning, draft: agreement.terms },
    ...agreement.changes.flatMap((change) =>
      change.kind === "amended" || change.kind === "renewed"
        ? [{ from: change.on, draft: change.terms }]
        : [],
    ),
  ];
  const versions: Version[] = [];
  const faults: Fault[] = [];
  for (const { from, draft } of drafts)
    if (draft.complete !== undefined) versions.push({ from, terms: draft.complete });
    else {
      for (const open of draft.open)
        faults.push({ code: "field-open", facts: { key: open.field }, at: open.place });
      for (const missing of draft.missing)
        if (missing.need === "price")
          faults.push({ code: "field-missing", facts: { key: missing.field }, at: { field: missing.field } });
    }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: versions };
}

/** Last day on which the agreement looks: its end, or the end of its term unless renewed. */
function lastDay(agreement: Agreement, until: Day): Day {
  let term = agreement.until;
  let end = until;
  for (const change of agreement.changes) {
    if (change.kind === "ended" && change.on < end) end = change.on;
    if (change.kind === "renewed") term = change.until;
  }
  return term !== undefined && term < end ? term : end;
}

function seriesOf(versions: readonly Version[]): readonly string[] {
  const found = versions.flatMap(({ terms }) =>
    Object.values(terms.observe).flatMap((observation) => [
      ...(observation.series === undefined ? [] : [observation.series]),
      ...(observation.then ?? []).map((next) => next.series),
    ]),
  );
  return [...new Set(found)];
}

/** Works out every date of an agreement up to `until`. An incomplete clause is refused with what is open. */
export function resolve(agreement: Agreement, until: Day, calendars: Calendars): Result<Plan> {
  const versions = versionsOf(agreement);
  if (!versions.ok) return versions;
  const end = lastDay(agreement, until);
  const looks: PlannedLook[] = [];
  for (const [version, { from, terms }] of versions.value.entries()) {
    const next = versions.value[version + 1]?.from;
    const last = next === undefined || next > end ? end : dayBefore(next);
    const found = looksOf(terms, { from, until: last }, agreement.events, calendars);
    if (!found.ok) return found;
    for (const { date, due, event } of found.value)
      looks.push({
        number: looks.length + 1,
        date,
        due: [...due],
        version,
        ...(event === undefined ? {} : { event }),
      });
  }
  const goods = versions.value.flatMap(({ terms }) => terms.goods.lines.map((line) => line.id));
  return {
    ok: true,
    value: {
      agreement,
      versions: versions.value,
      looks,
      changes: agreement.changes,
      lines: goods.length === 0 ? [""] : [...new Set(goods)],
      series: seriesOf(versions.value),
    },
  };
}

function dayBefore(day: Day): Day {
  return addSpan(day, { count: 1, unit: "day" }, -1);
}
