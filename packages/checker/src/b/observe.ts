import { one, rational } from "../a/rational.ts";
import { Wrong } from "../read/wrong.ts";
import type { Event, Observation } from "./body.ts";
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

const oneStep = (): Node => given(one, "1");

/** First and last day of a calendar window. */
function windowOf(take: Take, unit: PeriodUnit, at: string): readonly [string, string] {
  const end = periodOf(unit, addSpan(at, take.back, -1));
  return [shiftPeriod(end, 1 - take.count).first, end.last];
}

/** The day of a word: a date of the event, or the day itself. */
export function eventOrDay(word: string, event: Event | undefined): string {
  const day = event?.dates.get(word) ?? word;
  if (!/^[0-9]/.test(day)) throw new Wrong("rule", "event-date", `events.${event?.id ?? ""}.${word}`);
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
    if (own === undefined) throw new Wrong("rule", "terms-unreadable", `terms.observe.${name}`);
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
    if (take.unit === "publication") throw new Wrong("rule", "terms-unreadable", `terms.observe.${name}`);
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
    const series = seriesFor(of, first);
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
    const inside = this.at.history.periods(series).filter((p) => p.first >= first && p.last <= last);
    const figures = inside.flatMap((period) => {
      const own = seriesFor(of, period.first);
      const found = this.pick(of, own, period.name, known);
      return found === undefined ? [] : [this.step(of, own, found)];
    });
    if (figures.length > 0) return figures;
    if (missing === "previous") return [this.figure(of, periodOf("day", last), known)];
    const later = inside.flatMap((period) => this.nextKnown(series, period.name, known) ?? []).sort();
    throw new Lack("no-figure-in-window", { series, first, last }, missing, later[0]);
  }

  private publications(of: OfSeries, day: string, known: string): readonly Node[] {
    const series = seriesFor(of, day);
    const figures: Node[] = [];
    for (const period of [...this.at.history.periods(series)].reverse()) {
      if (figures.length === of.take.count) break;
      const found = period.last > day ? undefined : this.pick(of, series, period.name, known);
      if (found !== undefined) figures.unshift(this.step(of, series, found));
    }
    if (figures.length === of.take.count) return figures;
    throw new Lack("too-few-publications", { series, wanted: `${of.take.count}`, day }, of.missing);
  }

  private figure(of: OfSeries, period: Period, known: string): Node {
    const series = seriesFor(of, period.first);
    const found = this.pick(of, series, period.name, known);
    if (found !== undefined) return this.step(of, series, found);
    if (of.missing === "previous")
      for (const earlier of [...this.at.history.periods(series)].reverse()) {
        const last = earlier.last < period.first ? this.pick(of, series, earlier.name, known) : undefined;
        if (last !== undefined) return this.step(of, series, last);
      }
    const next = this.nextKnown(series, period.name, known);
    throw new Lack("not-yet-known", { series, period: period.name }, of.missing, next);
  }

  private pick(of: OfSeries, series: string, period: string, known: string): Observation | undefined {
    const { terms, history, newest } = this.at;
    const day = of.vintage === "final" ? newest : known;
    const all = history
      .vintages(series, period)
      .filter((one) => terms.grades.has(one.grade) && one.known <= day);
    return of.vintage === "first" ? all[0] : all.at(-1);
  }

  private nextKnown(series: string, period: string, known: string): string | undefined {
    const { terms, history } = this.at;
    const later = history
      .vintages(series, period)
      .filter((one) => terms.grades.has(one.grade) && one.known > known);
    return later.map((one) => one.known).sort()[0];
  }

  /** A published value as a step; that of a continuation is multiplied by its factor. */
  private step(of: OfSeries, series: string, found: Observation): Node {
    const node = observed(found.place, this.at.history.figure(found), `observe.${of.name}.series`);
    const next = of.then.find((one) => one.series === series);
    return next === undefined
      ? node
      : make("product", [node, given(next.times, "1", `observe.${of.name}.then`)]);
  }
}

/** Which series speaks for a day: the last continuation that has begun, else the series itself. */
function seriesFor(of: OfSeries, day: string): string {
  return of.then.filter(({ first }) => first <= day).at(-1)?.series ?? of.series;
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
