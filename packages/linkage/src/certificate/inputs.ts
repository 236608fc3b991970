import {
  canonicalJson,
  type Day,
  type Holiday,
  type Json,
  unit as unitOf,
  weekday,
  writeDimension,
} from "@jegap/exact";
import type { Adjustment } from "../adjust/adjustment.ts";
import type { IndexHistory, Observation } from "../history/history.ts";
import { knownVintages } from "../history/known.ts";
import type { Calendars, Plan } from "../resolve/plan.ts";

function inTextOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Every series that the clause names, with what its figures count. */
export function seriesData(plan: Plan, history: IndexHistory): Json {
  return [...plan.series].sort(inTextOrder).map((id) => {
    const facts = history.facts(id);
    if (facts === undefined) throw new TypeError(`a worked-out plan names the unknown series ${id}`);
    const { text, scale, dimension } = unitOf(facts.unit);
    return {
      id,
      unit: text,
      scale: scale.toFraction(),
      dimension: writeDimension(dimension),
      frequency: facts.frequency,
    };
  });
}

/**
 * For each period of which a value was read, every vintage that was public by the day of the question: the
 * choice between them can then be checked (docs/certificate.md, section 7).
 */
export function vintagesRead(
  plan: Plan,
  history: IndexHistory,
  knownOn: Day,
  looks: readonly Adjustment[],
): readonly Observation[] {
  const accepted = new Set(plan.versions.flatMap(({ terms }) => terms.grades));
  const read = new Map<string, Set<string>>();
  for (const { series, period } of looks.flatMap((look) => look.read)) {
    const periods = read.get(series) ?? new Set();
    read.set(series, periods.add(period.name));
  }
  const seen = new Set<string>();
  const isNew = (key: string): boolean => !seen.has(key) && seen.add(key).has(key);
  return [...read]
    .sort(([a], [b]) => inTextOrder(a, b))
    .flatMap(([series, periods]) =>
      knownVintages(history.observations(series), knownOn, accepted)
        .filter(({ period }) => periods.has(period.name))
        .sort((a, b) => inTextOrder(a.period.name, b.period.name) || inTextOrder(a.known, b.known)),
    )
    .filter((one) => isNew(observationKey(one)));
}

/** What makes a published value the one it is, whatever object a history tells it by. */
export function observationKey(observation: Observation): string {
  return canonicalJson(observationData(observation));
}

export function observationData(observation: Observation): Json {
  const { series, period, value, known, grade, status, source, checksum } = observation;
  return { series, period: period.name, value, known, grade, status, source, checksum };
}

/** Calendars that note which of their holidays moved a day. */
export interface NotedCalendars {
  readonly calendars: Calendars;
  /** By calendar, the holidays met so far, Saturdays and Sundays aside. */
  met(): Json;
}

class NotingMap extends Map<Day, readonly Holiday[]> {
  readonly met = new Set<Day>();

  override get(day: Day): readonly Holiday[] | undefined {
    const found = super.get(day);
    if (found !== undefined && found.length > 0 && weekday(day) < 6) this.met.add(day);
    return found;
  }
}

export function noteHolidays(calendars: Calendars): NotedCalendars {
  const noted = Object.entries(calendars).map(
    ([name, calendar]) => [name, { ...calendar, holidays: new NotingMap(calendar.holidays) }] as const,
  );
  return {
    calendars: Object.fromEntries(noted),
    met: () =>
      Object.fromEntries(
        noted
          .filter(([, { holidays }]) => holidays.met.size > 0)
          .map(([name, { holidays }]) => [name, [...holidays.met].sort()]),
      ),
  };
}
