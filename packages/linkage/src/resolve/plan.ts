import {
  addDays,
  addSpan,
  type BusinessCalendar,
  type Day,
  type Fault,
  Rational,
  type Result,
  rollToBusinessDay,
} from "@jegap/exact";
import type { Agreement, Change, DatedEvent } from "../terms/agreement.ts";
import { inNameOrder } from "../terms/order.ts";
import { type Dates, fixedAnchors, type LinkageTerms, type Roll } from "../terms/terms.ts";
import { type Version, versionsOf } from "./versions.ts";

export type { Version } from "./versions.ts";

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

/** A day moved to a business day as the clause says; a calendar that was not handed in is a fault. */
export function rollDay(day: Day, by: Roll, calendars: Calendars): Result<Day> {
  if (by.to === "none") return { ok: true, value: day };
  const calendar = calendars[by.calendar];
  if (calendar === undefined)
    return { ok: false, faults: [{ code: "unknown-calendar", facts: { name: by.calendar } }] };
  return rollToBusinessDay(day, by.to, calendar);
}

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
    const rolled = rollDay(day, dates.roll, calendars);
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
  const items = inNameOrder(terms.link ?? {});
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

function seriesOf(versions: readonly Version[]): readonly string[] {
  const found = versions.flatMap(({ terms }) =>
    Object.values(terms.observe).flatMap((observation) => [
      ...(observation.series === undefined ? [] : [observation.series]),
      ...(observation.then ?? []).map((next) => next.series),
    ]),
  );
  return [...new Set(found)];
}

/** A look reads dates of its event under names of the clause; each of them must be there. */
function checkEvent(terms: LinkageTerms, due: readonly string[], event: DatedEvent): readonly Fault[] {
  const items = Object.entries(terms.link ?? {}).filter(([name]) => due.includes(name));
  const bases = items.flatMap(([, { base }]) => [base.rise, base.fall]);
  const anchors = [
    ...bases.flatMap((base) => (base.kind === "anchor" ? base.anchor.at : [])),
    ...Object.values(terms.observe).flatMap(({ at }) => at?.at ?? []),
  ];
  const named = [...new Set(anchors)].filter(
    (at) => !/^\d/u.test(at) && !fixedAnchors.some((fixed) => fixed === at),
  );
  return named
    .filter((at) => event.dates[at] === undefined)
    .map((date) => ({ code: "event-lacks-date", facts: { id: event.id, date } }));
}

/** What was agreed later names looks and goods lines that there are. */
function checkChanges(
  changes: readonly Change[],
  looks: readonly PlannedLook[],
  lines: readonly string[],
  until: Day,
): readonly Fault[] {
  const listed = new Set(lines);
  return changes.flatMap((change): readonly Fault[] => {
    const at = { field: `changes.${change.on}` };
    if (change.kind === "departed")
      return change.on > until || looks.some((look) => look.date === change.on)
        ? []
        : [{ code: "departure-without-look", facts: { day: change.on }, at }];
    if (change.kind !== "repriced" || change.start instanceof Rational) return [];
    return Object.keys(change.start)
      .filter((line) => !listed.has(line))
      .map((line) => ({ code: "repriced-line-unknown", facts: { line }, at }));
  });
}

/** Works out every date of an agreement up to `until`. An incomplete clause is refused with what is open. */
export function resolve(agreement: Agreement, until: Day, calendars: Calendars): Result<Plan> {
  const versions = versionsOf(agreement, until);
  if (!versions.ok) return versions;
  const looks: PlannedLook[] = [];
  const faults: Fault[] = [];
  for (const [version, { terms, ...within }] of versions.value.entries()) {
    const found = looksOf(terms, within, agreement.events, calendars);
    if (!found.ok) return found;
    for (const { date, due, event } of found.value) {
      if (event !== undefined) faults.push(...checkEvent(terms, [...due], event));
      looks.push({
        number: looks.length + 1,
        date,
        due: [...due],
        version,
        ...(event === undefined ? {} : { event }),
      });
    }
  }
  const goods = versions.value.flatMap(({ terms }) => terms.goods.lines.map((line) => line.id));
  const lines = goods.length === 0 ? [""] : [...new Set(goods)];
  faults.push(...checkChanges(agreement.changes, looks, lines, until));
  if (faults.length > 0) return { ok: false, faults };
  const { changes } = agreement;
  return {
    ok: true,
    value: { agreement, versions: versions.value, looks, changes, lines, series: seriesOf(versions.value) },
  };
}
