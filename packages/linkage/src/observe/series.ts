import {
  addSpan,
  type Day,
  decimal,
  inUnit,
  type Period,
  period,
  periodOf,
  periodsWithin,
  type Rational,
  shiftPeriod,
  unit as unitOf,
} from "@jegap/exact";
import { given, multiply, observed, type Step } from "../derivation/step.ts";
import type { IndexHistory, KnownGrade, Observation, SeriesFacts } from "../history/history.ts";
import { knownVintages } from "../history/known.ts";
import type { MissingChoice, ObservationTerms, VintageChoice, Window } from "../terms/terms.ts";
import { Lacking } from "./lacking.ts";
import { windowDays } from "./window.ts";

/** On which day the question is put, and the newest day the history may speak for. */
export interface Knowledge {
  readonly on: Day;
  readonly newest: Day;
}

/** One series as a clause reads it: what to do with vintages and gaps, under the clause's field. */
interface Reading {
  readonly name: string;
  readonly terms: ObservationTerms;
  readonly vintage: VintageChoice;
  readonly missing: MissingChoice;
}

/** The series that speaks for a period: the observation's own, or one that continues it, with its factor. */
interface Voice {
  readonly series: string;
  readonly times?: Rational;
}

interface Spoken {
  readonly voice: Voice;
  readonly period: Period;
}

interface SeriesPeriods {
  readonly facts: SeriesFacts;
  readonly periods: readonly Period[];
  readonly vintages: ReadonlyMap<string, readonly Observation[]>;
}

/** Figures once found, and the published values that became them. */
interface Kept {
  readonly figures: readonly Step[];
  readonly taken: readonly Observation[];
}

/** Reads figures of series out of a history, keeping each series' vintages by period. */
export class SeriesReader {
  private readonly history: IndexHistory;
  private readonly grades: ReadonlySet<KnownGrade>;
  private readonly opened = new Map<string, SeriesPeriods | undefined>();
  private readonly heard = new Map<string, readonly Spoken[]>();
  private readonly kept = new Map<string, Kept>();
  private taken = new Set<Observation>();

  constructor(history: IndexHistory, grades: ReadonlySet<KnownGrade>) {
    this.history = history;
    this.grades = grades;
  }

  /** Every published value that became a figure since {@link forget}. */
  read(): readonly Observation[] {
    return [...this.taken];
  }

  forget(): void {
    this.taken.clear();
  }

  private open(series: string): SeriesPeriods {
    if (!this.opened.has(series)) this.opened.set(series, this.load(series));
    const found = this.opened.get(series);
    if (found === undefined) throw new Lacking("not-yet-known", { series, period: "" });
    return found;
  }

  private load(series: string): SeriesPeriods | undefined {
    const facts = this.history.facts(series);
    if (facts === undefined) return undefined;
    const periods = new Map<string, Period>();
    const vintages = new Map<string, Observation[]>();
    for (const observation of this.history.observations(series)) {
      const { name } = observation.period;
      const listed = vintages.get(name);
      if (listed === undefined) vintages.set(name, [observation]);
      else listed.push(observation);
      periods.set(name, observation.period);
    }
    const ordered = [...periods.values()].sort((a, b) => (a.first < b.first ? -1 : 1));
    return { facts, periods: ordered, vintages };
  }

  /** The vintage that the clause's choice picks of one period, or undefined when none is known. */
  private pick(
    series: string,
    period: string,
    vintage: VintageChoice,
    knowledge: Knowledge,
  ): Observation | undefined {
    const all = this.open(series).vintages.get(period) ?? [];
    const day = vintage === "final" ? knowledge.newest : knowledge.on;
    const known = knownVintages(all, day, this.grades);
    return vintage === "first" ? known[0] : known.at(-1);
  }

  /** First day after `on` on which a vintage of the period becomes known. */
  private nextKnown(series: string, period: string, on: Day): Day | undefined {
    return (this.open(series).vintages.get(period) ?? [])
      .filter((vintage) => this.grades.has(vintage.grade) && vintage.known > on)
      .map((vintage) => vintage.known)
      .sort()[0];
  }

  /** One figure as a step; a continuation series is multiplied by its linking factor. */
  private step(reading: Reading, voice: Voice, figure: Observation): Step {
    const { series } = voice;
    this.taken.add(figure);
    const unit = unitOf(this.open(series).facts.unit);
    const field = `observe.${reading.name}.series`;
    const step = observed(inUnit(decimal(figure.value), unit), figure, {
      field,
      unit,
      facts: {
        series,
        period: figure.period.name,
        printed: figure.value,
        known: figure.known,
        grade: figure.grade,
        status: figure.status,
        source: figure.source,
        checksum: figure.checksum,
      },
    });
    if (voice.times === undefined) return step;
    const factor = given({ value: voice.times, dimension: {} }, { field: `observe.${reading.name}.then` });
    return {
      ...multiply(step, factor),
      ...(reading.terms.unit === undefined ? {} : { unit: reading.terms.unit }),
    };
  }

  /** Which series speaks for a day: the last continuation that has begun, else the series itself. */
  private voiceFor({ terms }: Reading, first: Day): Voice {
    let [voice, since]: [Voice, Day | undefined] = [{ series: terms.series ?? "" }, undefined];
    for (const next of terms.then ?? []) {
      const begins = firstDay(next.from);
      if (begins <= first && (since === undefined || begins >= since)) [voice, since] = [next, begins];
    }
    return voice;
  }

  /** Every period of the series and of what continues it, oldest first, under the one that speaks for it. */
  private spoken(reading: Reading): readonly Spoken[] {
    const known = this.heard.get(reading.name);
    if (known !== undefined) return known;
    const { series = "", then = [] } = reading.terms;
    const ids = new Set([series, ...then.map((next) => next.series)]);
    const all = [...ids].flatMap((id) =>
      this.open(id).periods.flatMap((period): readonly Spoken[] => {
        const voice = this.voiceFor(reading, period.first);
        return voice.series === id ? [{ voice, period }] : [];
      }),
    );
    if (then.length > 0) all.sort((a, b) => (a.period.first < b.period.first ? -1 : 1));
    this.heard.set(reading.name, all);
    return all;
  }

  /** The figure of one period under the clause's choice of vintage, if one is known. */
  private known(reading: Reading, { voice, period }: Spoken, knowledge: Knowledge): Step | undefined {
    const found = this.pick(voice.series, period.name, reading.vintage, knowledge);
    return found === undefined ? undefined : this.step(reading, voice, found);
  }

  private figure(reading: Reading, period: Period, knowledge: Knowledge): Step {
    const voice = this.voiceFor(reading, period.first);
    const { series } = voice;
    const own = this.known(reading, { voice, period }, knowledge);
    if (own !== undefined) return own;
    if (reading.missing === "previous") {
      const earlier = this.spoken(reading).findLast(
        (spoken) => spoken.period.last < period.first && this.isKnown(reading, spoken, knowledge),
      );
      const figure = earlier && this.known(reading, earlier, knowledge);
      if (figure !== undefined) return figure;
    }
    const earliest = this.nextKnown(series, period.name, knowledge.on);
    throw new Lacking("not-yet-known", { series, period: period.name }, reading.missing, earliest);
  }

  private isKnown(reading: Reading, { voice, period }: Spoken, knowledge: Knowledge): boolean {
    return this.pick(voice.series, period.name, reading.vintage, knowledge) !== undefined;
  }

  /** The first later day on which any of these periods has a figure. */
  private earliest(spoken: readonly Spoken[], on: Day): Day | undefined {
    return spoken
      .flatMap(({ voice, period }) => this.nextKnown(voice.series, period.name, on) ?? [])
      .sort()[0];
  }

  /** The figures inside a calendar window ending `back` before `at`, oldest first. */
  private inWindow(
    reading: Reading,
    window: Window & { unit: Period["unit"] },
    at: Day,
    knowledge: Knowledge,
  ): readonly Step[] {
    const { first, last } = windowDays(window, at);
    const { series } = this.voiceFor(reading, first);
    const { frequency } = this.open(series).facts;
    if (frequency === "step") throw new Lacking("step-needs-publication", { series });
    if (frequency !== "day" && frequency !== "week") {
      const whole = periodsWithin(frequency, first, last).filter((p) => p.first >= first && p.last <= last);
      if (whole.length === 0) throw new Lacking("window-finer-than-series", { series, first, last });
      return whole.map((period) => this.figure(reading, period, knowledge));
    }
    if (last > knowledge.on) throw new Lacking("window-not-over", { series, last }, reading.missing, last);
    return this.sparse(reading, first, last, knowledge);
  }

  /** Figures of a daily or weekly series: every published one whose whole period lies inside the window. */
  private sparse(reading: Reading, first: Day, last: Day, knowledge: Knowledge): readonly Step[] {
    const inside = this.spoken(reading).filter(({ period: p }) => p.first >= first && p.last <= last);
    const figures = inside.flatMap((spoken) => this.known(reading, spoken, knowledge) ?? []);
    if (figures.length > 0) return figures;
    if (reading.missing === "previous") return [this.figure(reading, periodOf("day", last), knowledge)];
    const { series } = this.voiceFor(reading, first);
    const earliest = this.earliest(inside, knowledge.on);
    throw new Lacking("no-figure-in-window", { series, first, last }, reading.missing, earliest);
  }

  /** The latest figures whose period ended on or before the shifted day and that were known when asked. */
  private publications(reading: Reading, window: Window, at: Day, knowledge: Knowledge): readonly Step[] {
    const day = addSpan(at, window.back, -1);
    const figures: Step[] = [];
    const ended = this.spoken(reading).filter(({ period }) => period.last <= day);
    for (let i = ended.length - 1; i >= 0 && figures.length < window.count; i -= 1) {
      const spoken = ended[i];
      const figure = spoken && this.known(reading, spoken, knowledge);
      if (figure !== undefined) figures.unshift(figure);
    }
    if (figures.length === window.count) return figures;
    const { series } = this.voiceFor(reading, day);
    const facts = { series, wanted: `${window.count}`, day };
    throw new Lacking("too-few-publications", facts, reading.missing, this.earliest(ended, knowledge.on));
  }

  /**
   * Every figure that an observation of a series needs for a date, before it is reduced. Asked again, as every
   * line of a goods list asks, the answer is the same and shares its steps.
   */
  figures(name: string, terms: ObservationTerms, at: Day, knowledge: Knowledge): readonly Step[] {
    const key = `${name} ${at} ${knowledge.on} ${knowledge.newest}`;
    const kept = this.kept.get(key) ?? this.keep(key, () => this.find(name, terms, at, knowledge));
    for (const observation of kept.taken) this.taken.add(observation);
    return kept.figures;
  }

  /** Keeps an answer with the published values it was made of. */
  private keep(key: string, find: () => readonly Step[]): Kept {
    const before = this.taken;
    this.taken = new Set();
    try {
      const kept = { figures: find(), taken: [...this.taken] };
      this.kept.set(key, kept);
      return kept;
    } finally {
      this.taken = new Set([...before, ...this.taken]);
    }
  }

  private find(name: string, terms: ObservationTerms, at: Day, knowledge: Knowledge): readonly Step[] {
    const { take, vintage, missing } = terms;
    if (take === undefined || vintage === undefined || missing === undefined)
      throw new TypeError(`observe.${name} reads a series without window, vintage or missing`);
    const reading = { name, terms, vintage, missing };
    if (take.unit === "publication") return this.publications(reading, take, at, knowledge);
    if (take.reduction !== "interpolate")
      return this.inWindow(reading, { ...take, unit: take.unit }, at, knowledge);
    const month = periodOf("month", addSpan(at, take.back, -1));
    return [month, shiftPeriod(month, 1)].map((period) => this.figure(reading, period, knowledge));
  }
}

function firstDay(name: string): Day {
  return period(name).first;
}
