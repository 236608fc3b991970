import { one, type Rational, rational } from "../a/rational.ts";
import { Refused } from "../read/json.ts";
import type { Event } from "./body.ts";
import type { Observe, Take, Terms } from "./clause.ts";
import {
  addSpan,
  monthShare,
  type Period,
  type PeriodUnit,
  periodOf,
  periodsInside,
  shiftPeriod,
} from "./days.ts";
import { given, make, type Node, observed, under } from "./derive.ts";
import type { Expression } from "./expression.ts";
import type { History } from "./history.ts";
import { Lack } from "./lack.ts";
import { evaluate, quantity, rounded } from "./scope.ts";

/** What reading depends on besides the day. */
export interface Reading {
  readonly terms: Terms;
  readonly history: History;
  readonly event: Event | undefined;
  readonly start: Node;
  /** Day of the question: the newest that anything may speak for. */
  readonly newest: string;
}

/** A series as one observation reads it. */
interface OfSeries extends Observe {
  readonly name: string;
  readonly series: string;
  readonly take: Take;
}

/** A series with the factor it is multiplied by, if it continues another. */
interface Voice {
  readonly series: string;
  readonly times: Rational | undefined;
}

interface Spoken {
  readonly voice: Voice;
  readonly period: Period;
}

const oneStep = (): Node => given(one, "1");

/** First and last day of a calendar window. */
function windowOf(take: Take, unit: PeriodUnit, at: string): readonly [string, string] {
  const end = periodOf(unit, addSpan(at, take.back, -1));
  return [shiftPeriod(end, 1 - take.count).first, end.last];
}

/** The day of a word: a date of the event, or the day itself. */
export function eventOrDay(word: string, event: Event | undefined): string {
  const day = event?.dates.get(word) ?? word;
  if (!/^[0-9]/.test(day)) throw new Lack("no-such-date", { date: word });
  return day;
}

/** Reads the observations of one look (section 7). */
export class Observer {
  private readonly at: Reading;
  private readonly kept = new Map<string, Node>();

  constructor(at: Reading) {
    this.at = at;
  }

  /** An observation for a day, as known on a day; throws {@link Lack}. */
  read(name: string, asked: string, known: string): Node {
    const key = `${asked} ${known} ${name}`;
    const kept = this.kept.get(key);
    if (kept !== undefined) return kept;
    const own = this.at.terms.observe.get(name);
    if (own === undefined) throw new Refused("terms-unreadable", `terms.observe.${name}`);
    const day = own.at === undefined ? asked : addSpan(this.anchored(own.at.at, asked), own.at.back, -1);
    const raw =
      own.value === undefined
        ? this.ofSeries(name, own, day, known)
        : this.ofValue(name, own, own.value, day, known);
    const field = own.take === undefined ? `observe.${name}.value` : `observe.${name}.take`;
    const node = rounded(under(raw, field), own.round, `observe.${name}.round`);
    this.kept.set(key, node);
    return node;
  }

  private anchored(word: string, asked: string): string {
    if (word === "signing") return this.at.terms.signing;
    return word === "adjustment" ? asked : eventOrDay(word, this.at.event);
  }

  /** Names that an expression of an observation or of a base reads. */
  evaluate(expression: Expression, day: string, known: string): Node {
    const { terms, start } = this.at;
    return evaluate(expression, terms, (name) =>
      name === "start" ? start : (quantity(name, terms) ?? this.read(name, day, known)),
    );
  }

  private ofValue(name: string, own: Observe, value: Expression, day: string, known: string): Node {
    const { take } = own;
    if (take === undefined) return this.evaluate(value, day, known);
    if (take.unit === "publication") throw new Refused("terms-unreadable", `terms.observe.${name}`);
    const [first, last] = windowOf(take, take.unit, day);
    const unit = take.each ?? take.unit;
    if (last > known) throw new Lack("window-not-over", { series: name, last }, "wait", last);
    const figures: Node[] = [];
    for (const period of periodsInside(unit, first, last))
      try {
        figures.push(this.evaluate(value, period.last, known));
      } catch (fault) {
        // Days and weeks on which a part has no figure are left out.
        if (!(fault instanceof Lack) || (unit !== "day" && unit !== "week")) throw fault;
      }
    if (figures.length === 0) throw new Lack("no-figure-in-window", { series: name, first, last }, "wait");
    return reduce(figures, take, name, day);
  }

  private ofSeries(name: string, own: Observe, day: string, known: string): Node {
    const { series, take } = own;
    if (series === undefined || take === undefined) throw new TypeError("read as a series");
    const of: OfSeries = { ...own, name, series, take };
    return reduce(this.figures(of, day, known), take, series, day);
  }

  private figures(of: OfSeries, day: string, known: string): readonly Node[] {
    const { take } = of;
    if (take.unit === "publication") return this.publications(of, addSpan(day, take.back, -1), known);
    if (take.reduction === "interpolate") {
      const month = periodOf("month", addSpan(day, take.back, -1));
      return [month, shiftPeriod(month, 1)].map((period) => this.figure(of, period, known));
    }
    const [first, last] = windowOf(take, take.unit, day);
    const { series } = voiceFor(of, first);
    const frequency = this.at.history.facts(series)?.frequency ?? "step";
    if (frequency === "step") throw new Lack("step-needs-publication", { series });
    if (frequency === "day" || frequency === "week") return this.sparse(of, series, [first, last], known);
    const periods = periodsInside(frequency, first, last);
    if (periods.length === 0) throw new Lack("window-finer-than-series", { series, first, last });
    return periods.map((period) => this.figure(of, period, known));
  }

  /** Every published figure of a daily or weekly series inside the window. */
  private sparse(
    of: OfSeries,
    series: string,
    [first, last]: readonly [string, string],
    known: string,
  ): readonly Node[] {
    const missing = of.missing ?? "none";
    if (last > known) throw new Lack("window-not-over", { series, last }, missing, last);
    const inside = this.spoken(of).filter(({ period }) => period.first >= first && period.last <= last);
    const figures = inside.flatMap((spoken) => this.known(of, spoken, known) ?? []);
    if (figures.length > 0) return figures;
    if (missing === "previous") return [this.figure(of, periodOf("day", last), known)];
    throw new Lack("no-figure-in-window", { series, first, last }, missing, this.earliest(inside, known));
  }

  private publications(of: OfSeries, day: string, known: string): readonly Node[] {
    const ended = this.spoken(of).filter(({ period }) => period.last <= day);
    const figures: Node[] = [];
    for (const spoken of [...ended].reverse()) {
      if (figures.length === of.take.count) break;
      const figure = this.known(of, spoken, known);
      if (figure !== undefined) figures.unshift(figure);
    }
    if (figures.length === of.take.count) return figures;
    const facts = { series: voiceFor(of, day).series, wanted: `${of.take.count}`, day };
    throw new Lack("too-few-publications", facts, of.missing, this.earliest(ended, known));
  }

  private figure(of: OfSeries, period: Period, known: string): Node {
    const voice = voiceFor(of, period.first);
    const own = this.known(of, { voice, period }, known);
    if (own !== undefined) return own;
    if (of.missing === "previous")
      for (const earlier of [...this.spoken(of)].reverse()) {
        const last = earlier.period.last < period.first ? this.known(of, earlier, known) : undefined;
        if (last !== undefined) return last;
      }
    const spoken = [{ voice, period }];
    const facts = { series: voice.series, period: period.name };
    throw new Lack("not-yet-known", facts, of.missing, this.earliest(spoken, known));
  }

  /** Every period of the series and of what continues it, in order of time, under the one that speaks for it. */
  private spoken(of: OfSeries): readonly Spoken[] {
    const ids = new Set([of.series, ...of.then.map(({ series }) => series)]);
    const all = [...ids].flatMap((id) =>
      this.at.history.periods(id).flatMap((period): readonly Spoken[] => {
        const voice = voiceFor(of, period.first);
        return voice.series === id ? [{ voice, period }] : [];
      }),
    );
    return all.sort((a, b) => (a.period.first < b.period.first ? -1 : 1));
  }

  /** The figure of a period at the print that the clause names, times the factor of a continuation. */
  private known(of: OfSeries, { voice, period }: Spoken, known: string): Node | undefined {
    const { terms, history, newest } = this.at;
    const day = of.vintage === "final" ? newest : known;
    const all = history
      .vintages(voice.series, period.name)
      .filter((one) => terms.grades.has(one.grade) && one.known <= day);
    const found = of.vintage === "first" ? all[0] : all.at(-1);
    if (found === undefined) return undefined;
    const node = observed(found.place, history.figure(found), `observe.${of.name}.series`);
    if (voice.times === undefined) return node;
    return make("product", [node, given(voice.times, "1", `observe.${of.name}.then`)]);
  }

  /** The first later day on which any of these periods has a figure. */
  private earliest(spoken: readonly Spoken[], known: string): string | undefined {
    const { terms, history } = this.at;
    const later = spoken.flatMap(({ voice, period }) =>
      history
        .vintages(voice.series, period.name)
        .filter((one) => terms.grades.has(one.grade) && one.known > known)
        .map((one) => one.known),
    );
    return later.sort()[0];
  }
}

/** The series that speaks for a day: of the continuations begun by then the latest, else the series itself. */
function voiceFor(of: OfSeries, day: string): Voice {
  let voice: Voice = { series: of.series, times: undefined };
  let since = "";
  for (const next of of.then)
    if (next.first <= day && next.first >= since) [voice, since] = [next, next.first];
  return voice;
}

/** Figures, oldest first, become one. */
function reduce(figures: readonly Node[], take: Take, name: string, day: string): Node {
  const [first, ...others] = figures;
  const last = figures.at(-1);
  if (first === undefined || last === undefined) throw new TypeError("nothing to reduce");
  switch (take.reduction) {
    case "mean":
      return others.length === 0 ? first : make("mean", figures);
    case "last":
      return last;
    case "only":
      if (others.length === 0) return first;
      throw new Lack("not-exactly-one", { series: name, count: `${figures.length}` });
    case "chain": {
      const grown = figures.map((figure) => make("sum", [oneStep(), figure]));
      return make("difference", [grown.reduce((a, b) => make("product", [a, b])), oneStep()]);
    }
    case "interpolate": {
      const share = given(rational(...monthShare(day)), "1");
      return make("sum", [first, make("product", [make("difference", [last, first]), share])]);
    }
  }
}
