import {
  addSpan,
  type Day,
  daysInMonth,
  type Period,
  parts,
  periodsWithin,
  Rational,
  readDay,
} from "@jegap/exact";
import { add, given, labelled, lookUp, mean, multiply, type Step, subtract } from "../derivation/step.ts";
import { evaluate, type Scope } from "../formula/evaluate.ts";
import type { Expression } from "../formula/expression.ts";
import type { DatedEvent } from "../terms/agreement.ts";
import type { Anchor, ContractQuantity, GoodsLine, LinkageTerms, ObservationTerms } from "../terms/terms.ts";
import { Lacking } from "./lacking.ts";
import { applyRounding } from "./rounding.ts";
import type { Knowledge, SeriesReader } from "./series.ts";
import { windowDays } from "./window.ts";

/** What an observation may depend on besides the history: the clause, the goods line, the event, the price at signing. */
export interface Setting {
  readonly terms: LinkageTerms;
  readonly line?: GoodsLine;
  readonly event?: DatedEvent;
  readonly signing: Day;
  readonly start: Step;
}

/** The figure of a contract quantity on a goods line, as a step. */
export function quantityStep(setting: Setting, name: string, quantity: ContractQuantity): Step | undefined {
  if (quantity.kind === "table") return undefined;
  if (quantity.kind === "figure")
    return given(quantity.figure, { name, field: `quantities.${name}`, unit: quantity.figure.unit });
  const own = setting.line?.quantities[name];
  if (own === undefined) return undefined;
  return given(own, { name, field: `goods.${name}`, unit: own.unit });
}

/** Applies a step table of the contract to its argument. */
export function tableStep(name: string, quantity: ContractQuantity | undefined, argument: Step): Step {
  if (quantity?.kind !== "table") throw new TypeError(`${name} is no table`);
  let [row, value] = [0, quantity.rows[0]?.value];
  for (const [i, candidate] of quantity.rows.entries())
    if (candidate.from !== undefined && candidate.from.value.compare(argument.value) <= 0)
      [row, value] = [i, candidate.value];
  if (value === undefined) throw new TypeError(`${name} is an empty table`);
  return labelled(lookUp(argument, value, row + 1), { name, field: `quantities.${name}`, unit: value.unit });
}

const one = given({ value: Rational.one, dimension: {} });

/** Reads the observations of a clause for any date, as known on any day. */
export class Observer {
  private readonly setting: Setting;
  private readonly reader: SeriesReader;
  private readonly kept = new Map<string, Step>();

  constructor(setting: Setting, reader: SeriesReader) {
    this.setting = setting;
    this.reader = reader;
  }

  /** One exact figure for the observation, or {@link Lacking} with the reason why not. */
  read(name: string, at: Day, knowledge: Knowledge): Step {
    const key = `${name} ${at} ${knowledge.on} ${knowledge.newest}`;
    const kept = this.kept.get(key);
    if (kept !== undefined) return kept;
    const terms = this.setting.terms.observe[name];
    if (terms === undefined) throw new TypeError(`no observation ${name}`);
    const step = this.readTerms(name, terms, at, knowledge);
    this.kept.set(key, step);
    return step;
  }

  private readTerms(name: string, terms: ObservationTerms, asked: Day, knowledge: Knowledge): Step {
    const at = terms.at === undefined ? asked : this.anchored(terms.at, asked);
    const raw =
      terms.value === undefined
        ? this.ofSeries(name, terms, at, knowledge)
        : this.ofValue(name, terms, terms.value, at, knowledge);
    const field = terms.take === undefined ? `observe.${name}.value` : `observe.${name}.take`;
    const unit = terms.unit;
    const shown = labelled(raw, { name, field, unit, facts: { at, asked: knowledge.on } });
    return applyRounding(shown, terms.round, `observe.${name}.round`);
  }

  private ofSeries(name: string, terms: ObservationTerms, at: Day, knowledge: Knowledge): Step {
    const figures = this.reader.figures(name, terms, at, knowledge);
    return this.reduce(name, terms, figures, at);
  }

  /** An expression worked out once for the day, or for every unit of its window and then reduced. */
  private ofValue(
    name: string,
    terms: ObservationTerms,
    value: Expression,
    at: Day,
    knowledge: Knowledge,
  ): Step {
    const { take } = terms;
    if (take === undefined) return evaluate(value, this.scope(at, knowledge));
    if (take.unit === "publication") throw new TypeError("publications are read from a series only");
    const { first, last } = windowDays({ ...take, unit: take.unit }, at);
    const each = take.each ?? take.unit;
    if (last > knowledge.on) throw new Lacking("window-not-over", { series: name, last }, "wait", last);
    const whole = periodsWithin(each, first, last).filter((p) => p.first >= first && p.last <= last);
    const figures = whole.flatMap((period) =>
      this.inPeriod(value, period, each === "day" || each === "week", knowledge),
    );
    if (figures.length === 0) throw new Lacking("no-figure-in-window", { series: name, first, last }, "wait");
    return this.reduce(name, terms, figures, at);
  }

  /** Days and weeks on which a part has no figure are left out; a month or longer must have all its parts. */
  private inPeriod(
    value: Expression,
    period: Period,
    sparse: boolean,
    knowledge: Knowledge,
  ): readonly Step[] {
    try {
      const step = evaluate(value, this.scope(period.last, knowledge));
      return [labelled(step, { facts: { period: period.name } })];
    } catch (lacking) {
      if (sparse && lacking instanceof Lacking) return [];
      throw lacking;
    }
  }

  private reduce(name: string, terms: ObservationTerms, figures: readonly Step[], at: Day): Step {
    const [first] = figures;
    const last = figures.at(-1);
    if (first === undefined || last === undefined) throw new TypeError(`observe.${name}: nothing to reduce`);
    switch (terms.take?.reduction) {
      case "mean":
        return figures.length === 1 ? first : mean(figures);
      case "last":
        return last;
      case "only":
        if (figures.length === 1) return first;
        throw new Lacking("not-exactly-one", { series: terms.series ?? name, count: `${figures.length}` });
      case "chain": {
        const product = figures.map((figure) => add(one, figure)).reduce((a, b) => multiply(a, b));
        return subtract(product, one);
      }
      default:
        return interpolated(first, last, at);
    }
  }

  /** Names that an expression of an observation or a base may read, for a day. */
  scope(at: Day, knowledge: Knowledge): Scope {
    return {
      name: (name) => {
        if (name === "start") return this.setting.start;
        const quantity = this.setting.terms.quantities?.[name];
        const figure = quantity && quantityStep(this.setting, name, quantity);
        return figure ?? this.read(name, at, knowledge);
      },
      table: (name, argument) => tableStep(name, this.setting.terms.quantities?.[name], argument),
    };
  }

  /** The day an anchor of an observation names: signing, the day asked, a date, or a date of the event. */
  private anchored(anchor: Anchor, asked: Day): Day {
    return addSpan(this.anchorDay(anchor.at, asked), anchor.back, -1);
  }

  private anchorDay(at: string, asked: Day): Day {
    if (at === "signing") return this.setting.signing;
    if (at === "adjustment") return asked;
    return eventOrDay(at, this.setting.event);
  }
}

/** A date of the event, or a day written in the clause; a look without that event lacks the date. */
export function eventOrDay(at: string, event: DatedEvent | undefined): Day {
  const own = event?.dates[at];
  if (own !== undefined) return own;
  const written = readDay(at);
  if (!written.ok) throw new Lacking("no-such-date", { date: at });
  return written.value;
}

/** Between the figure of the month reached and that of the month after, by the day of the date itself. */
function interpolated(first: Step, next: Step, at: Day): Step {
  const { year, month, day } = parts(at);
  const share = given(
    { value: Rational.of(BigInt(day - 1), BigInt(daysInMonth(year, month))), dimension: {} },
    { name: "day-share", facts: { day: at } },
  );
  return add(first, multiply(subtract(next, first), share));
}
