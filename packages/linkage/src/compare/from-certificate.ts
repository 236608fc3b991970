import {
  type Day,
  fail,
  type Json,
  type Period,
  type Rational,
  type Result,
  readDay,
  readExactText,
  readPeriod,
} from "@jegap/exact";
import { adjust, type Question } from "../adjust/adjust.ts";
import {
  type IndexHistory,
  type KnownGrade,
  knownGrades,
  type Observation,
  type SeriesFacts,
} from "../history/history.ts";
import { historyOf } from "../history/memory-history.ts";
import { type Calendars, resolve } from "../resolve/plan.ts";
import type { Agreement, Change, DatedEvent } from "../terms/agreement.ts";
import { type Draft, hashTerms, readTermsSource } from "../terms/read.ts";
import { sourceOf } from "../terms/source.ts";
import type { Side } from "./shares.ts";
import { writtenTerms } from "./written-terms.ts";

type Members = { readonly [key: string]: Json };

function members(value: Json | undefined): Members {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Members) : {};
}

function items(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function text(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

/** A certificate that is no certificate stops here: what follows is only read from one whose members fit. */
class Unreadable extends Error {
  readonly place: string;
  constructor(place: string) {
    super(place);
    this.place = place;
  }
}

function dayIn(value: Json | undefined, place: string): Day {
  const read = readDay(text(value));
  if (!read.ok) throw new Unreadable(place);
  return read.value;
}

function figureIn(value: Json | undefined, place: string): Rational {
  const read = readExactText(text(value));
  if (!read.ok) throw new Unreadable(place);
  return read.value;
}

function periodIn(value: Json | undefined, place: string): Period {
  const read = readPeriod(text(value));
  if (!read.ok) throw new Unreadable(place);
  return read.value;
}

function oneOf<T extends string>(values: readonly T[], value: Json | undefined, place: string): T {
  const found = values.find((known) => known === value);
  if (found === undefined) throw new Unreadable(place);
  return found;
}

const frequencies = ["day", "week", "month", "quarter", "half", "year", "step"] as const;
const statuses = ["provisional", "final", "corrected", "unstated"] as const;
const grades: readonly KnownGrade[] = knownGrades;

function historyIn(body: Members): IndexHistory {
  const series = items(body.series).map((one): SeriesFacts => {
    const { id, unit, frequency } = members(one);
    return {
      id: text(id),
      title: { ko: text(id), en: text(id) },
      unit: text(unit),
      frequency: oneOf(frequencies, frequency, "series.frequency"),
    };
  });
  const observations = items(body.observations).map((one): Observation => {
    const { series: id, period, value, known, grade, status, source, checksum } = members(one);
    figureIn(value, "observations.value");
    return {
      series: text(id),
      period: periodIn(period, "observations.period"),
      value: text(value),
      known: dayIn(known, "observations.known"),
      grade: oneOf(grades, grade, "observations.grade"),
      status: oneOf(statuses, status, "observations.status"),
      source: text(source),
      checksum: text(checksum),
    };
  });
  return historyOf(series, observations);
}

function draftIn(version: Json): Draft {
  const { terms, hash } = members(version);
  const source = sourceOf(writtenTerms(terms ?? null));
  const draft = source.ok ? readTermsSource(source.value) : source;
  const complete = draft.ok ? draft.value.complete : undefined;
  if (!draft.ok || complete === undefined || hashTerms(complete) !== hash)
    throw new Unreadable("agreement.versions.terms");
  return draft.value;
}

function changeIn(change: Json, later: Draft[]): Change {
  const { kind, on, until, bases, start, memory, owed } = members(change);
  const day = dayIn(on, "agreement.changes.on");
  if (kind === "ended") return { kind, on: day };
  if (kind === "repriced")
    return {
      kind,
      on: day,
      bases: oneOf(["reset", "keep"], bases, "agreement.changes.bases"),
      start: start === undefined ? {} : figureIn(start, "agreement.changes.start"),
    };
  if (kind === "departed")
    return {
      kind,
      on: day,
      memory: oneOf(["computed", "unchanged"], memory, "agreement.changes.memory"),
      owed: owed === "before" ? owed : figureIn(owed, "agreement.changes.owed"),
      reason: "",
    };
  const terms = later.shift();
  if (terms === undefined) throw new Unreadable("agreement.versions");
  const version = { kind: oneOf(["amended", "renewed"], kind, "agreement.changes.kind"), on: day, terms };
  return until === undefined ? version : { ...version, until: dayIn(until, "agreement.changes.until") };
}

function eventIn(event: Json): DatedEvent {
  const { id, dates } = members(event);
  const days = Object.entries(members(dates)).map(
    ([name, day]) => [name, dayIn(day, "agreement.events.dates")] as const,
  );
  return { id: text(id), dates: Object.fromEntries(days) };
}

function agreementIn(body: Members): Agreement {
  const { until, versions, changes, events } = members(body.agreement);
  const [first, ...later] = items(versions).map(draftIn);
  if (first === undefined) throw new Unreadable("agreement.versions");
  return {
    name: first.partial.goods?.name ?? "",
    terms: first,
    changes: items(changes).map((change) => changeIn(change, later)),
    events: items(events).map(eventIn),
    places: new Map(),
    ...(until === undefined ? {} : { until: dayIn(until, "agreement.until") }),
  };
}

function parsed(json: string): Members {
  try {
    return members(JSON.parse(json) as Json);
  } catch {
    throw new Unreadable("");
  }
}

function bodyOf(json: string): Members {
  const body = members(parsed(json).body);
  if (body.certificate !== "jegap-certificate-1") throw new Unreadable("body.certificate");
  return body;
}

/** Whether the prices that come out are those the certificate states. */
function isFaithful(side: Side, body: Members): boolean {
  const stated = items(body.looks).map((look) => text(members(look).after));
  const worked = side.table.lines[0]?.adjustments.map(({ after }) => after.value.toFraction()) ?? [];
  return stated.length === worked.length && stated.every((figure, i) => figure === worked[i]);
}

/** A certificate is as long as a checker reads; a longer text is not parsed. */
const longest = 16_777_216;

/**
 * The result that a certificate of a whole change table states, worked out again from what it carries, so that it can
 * be compared like one of ours. Whether the certificate is right is a checker's question; one whose own figures do
 * not follow from it is refused here too.
 */
export function sideOfCertificate(json: string, calendars: Calendars): Result<Side> {
  if (json.length > longest) return fail("compare-certificate-unreadable", { place: "" });
  try {
    const body = bodyOf(json);
    if (body.scope !== "table") return fail("compare-certificate-of-one-look", {});
    const question: Question = {
      history: historyIn(body),
      knownOn: dayIn(body.knownOn, "knownOn"),
      calendars,
    };
    const plan = resolve(agreementIn(body), question.knownOn, calendars);
    if (!plan.ok) return plan;
    const own = { ...plan.value, lines: [text(body.line)] };
    const table = adjust(own, question);
    if (!table.ok) return table;
    const side = { plan: own, question, table: table.value };
    return isFaithful(side, body) ? { ok: true, value: side } : fail("compare-certificate-differs", {});
  } catch (error) {
    if (error instanceof Unreadable) return fail("compare-certificate-unreadable", { place: error.place });
    throw error;
  }
}
