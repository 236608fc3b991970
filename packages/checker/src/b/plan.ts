import { Refused } from "../read/json.ts";
import { spend } from "../read/work.ts";
import { Wrong } from "../read/wrong.ts";
import type { Body, Event } from "./body.ts";
import type { Dates, Roll, Terms } from "./clause.ts";
import { addDays, addSpan, weekday } from "./days.ts";

/** One day on which one looks. */
export interface PlannedLook {
  readonly number: number;
  readonly date: string;
  readonly due: readonly string[];
  /** Place in the list of versions, from 0. */
  readonly version: number;
  readonly event: Event | undefined;
}

/** Moves days to business days and notes the holidays that it met. */
export class Roller {
  private readonly holidays: ReadonlyMap<string, readonly string[]>;
  /** `calendar day` of every holiday that a day was moved over. */
  readonly met = new Set<string>();

  constructor(holidays: ReadonlyMap<string, readonly string[]>) {
    this.holidays = holidays;
  }

  roll(day: string, by: Roll | undefined): string {
    if (by === undefined) return day;
    const listed = this.holidays.get(by.calendar) ?? [];
    for (let on = day; ; on = addDays(on, by.to === "next" ? 1 : -1)) {
      spend(1);
      if (weekday(on) > 5) continue;
      if (!listed.includes(on)) return on;
      this.met.add(`${by.calendar} ${on}`);
    }
  }
}

interface Covered {
  readonly from: string;
  readonly until: string;
}

function earliest(...days: readonly (string | undefined)[]): string {
  return days.filter((day) => day !== undefined).sort()[0] ?? "";
}

/** The days each version looks on: to the end of its own term, or the day before the next (section 6). */
function coveredDays(body: Body): readonly Covered[] {
  const ended = body.changes.find(({ kind }) => kind === "ended")?.on;
  let term = body.until;
  const begun: { from: string; term: string | undefined }[] = [{ from: body.versions[0]?.from ?? "", term }];
  for (const change of body.changes) {
    if (change.kind !== "amended" && change.kind !== "renewed") continue;
    if (change.kind === "renewed") term = change.until;
    begun.push({ from: change.on, term });
  }
  if (begun.length !== body.versions.length || begun.some(({ from }, i) => body.versions[i]?.from !== from))
    throw new Wrong("rule", "versions", "agreement.versions");
  return begun.map(({ from, term: own }, i) => {
    const next = begun[i + 1]?.from;
    const before = next === undefined ? undefined : addDays(next, -1);
    return { from, until: earliest(body.knownOn, ended, own, before) };
  });
}

const mostSteps = 100_000;
/** A day may roll back to the last one covered from this far beyond it. */
const farthestRoll = 31;

interface Dated {
  readonly date: string;
  readonly event: Event | undefined;
}

function candidates(
  dates: Dates,
  { until }: Covered,
  events: readonly Event[],
  roller: Roller,
): readonly Dated[] {
  if ("on" in dates)
    return events.map((event) => {
      const day = event.dates.get(dates.on);
      if (day === undefined) throw new Refused("event-date", `events.${event.id}.${dates.on}`);
      return { date: roller.roll(addSpan(day, dates.back, -1), dates.roll), event };
    });
  const found: Dated[] = [];
  const last = dates.roll?.to === "previous" ? addDays(until, farthestRoll) : until;
  for (let n = 0; n < mostSteps; n += 1) {
    spend(1);
    const day = addSpan(dates.first, dates.every, n);
    if (day > last) break;
    found.push({ date: roller.roll(day, dates.roll), event: undefined });
  }
  return found;
}

interface Clock {
  readonly dates: Dates;
  readonly due: readonly string[];
}

function clocksOf(terms: Terms): readonly Clock[] {
  const items = [...terms.link];
  const shared = items.flatMap(([name, link]) => (link.adjust === undefined ? [name] : []));
  const isShared = terms.adjust !== undefined && (shared.length > 0 || items.length === 0);
  const own = items.flatMap(([name, { adjust }]) =>
    adjust === undefined ? [] : [{ dates: adjust, due: [name] }],
  );
  return isShared && terms.adjust !== undefined ? [{ dates: terms.adjust, due: shared }, ...own] : own;
}

/** Every look due by the day of the question, in order (section 6). */
export function planOf(body: Body, roller: Roller): readonly PlannedLook[] {
  const looks: PlannedLook[] = [];
  for (const [version, within] of coveredDays(body).entries()) {
    const terms = body.versions[version]?.terms;
    if (terms === undefined) throw new Wrong("rule", "versions", "agreement.versions");
    const gathered = new Map<string, Dated & { readonly due: Set<string> }>();
    for (const { dates, due } of clocksOf(terms))
      for (const { date, event } of candidates(dates, within, body.events, roller)) {
        if (date < within.from || date > within.until) continue;
        const key = `${date} ${event === undefined ? "" : body.events.indexOf(event)}`;
        const look = gathered.get(key) ?? { date, event, due: new Set<string>() };
        for (const name of due) look.due.add(name);
        gathered.set(key, look);
      }
    const ordered = [...gathered.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    for (const { date, event, due } of ordered)
      looks.push({ number: looks.length + 1, date, due: [...due].sort(), version, event });
  }
  return looks;
}
