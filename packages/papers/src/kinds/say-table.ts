import { toExactText } from "@jegap/exact";
import type { LinkageTerms, LinkTerms, ObservationTerms } from "@jegap/linkage";
import { namesIn, sayFigure, sayUnit } from "@jegap/linkage";
import { type Language, say, type Text, termWords } from "@jegap/words";
import {
  isNothing,
  sayBase,
  sayCondition,
  sayCycle,
  sayDates,
  sayFormula,
  sayReflection,
  saySpan,
  sayWindow,
} from "./say-terms.ts";

/** What the catalogue calls a series. */
export type SeriesTitles = (series: string) => Text | undefined;

type Items = readonly (readonly [name: string, link: LinkTerms])[];

export function itemsOf(terms: LinkageTerms): Items {
  return Object.entries(terms.link ?? {});
}

/** One paragraph an item; named where there are several, once where all say the same. */
function perItem(
  items: Items,
  language: Language,
  text: (name: string, link: LinkTerms) => string,
): readonly string[] {
  const texts = items.map(([name, link]) => text(name, link));
  if (items.length === 1) return texts;
  if (items.length > 1 && texts.every((one) => one === texts[0])) return texts.slice(0, 1);
  return texts.map((one, i) => say(termWords.oneOf, language, { name: items[i]?.[0] ?? "", text: one }));
}

export function sayItems(terms: LinkageTerms, language: Language): readonly string[] {
  return itemsOf(terms).map(([name, link]) => say(termWords[link.kind ?? "other"], language, { name }));
}

function sayObservation(
  name: string,
  observation: ObservationTerms,
  titles: SeriesTitles,
  language: Language,
): readonly string[] {
  const window = observation.take === undefined ? "" : sayWindow(observation.take, language);
  if (observation.value !== undefined) {
    const formula = sayFormula(observation.value, language);
    const words = window === "" ? termWords.combined : termWords.combinedWindow;
    return [say(words, language, { name, formula, window })];
  }
  const { series = "" } = observation;
  const title = titles(series)?.[language];
  const unit = sayUnit(observation.unit?.text ?? "", language);
  const facts = { name, series, unit, window };
  const own =
    title === undefined
      ? say(termWords.seriesPlain, language, facts)
      : say(termWords.series, language, { ...facts, title });
  const then = (observation.then ?? []).map((next) =>
    say(termWords.continued, language, {
      from: next.from,
      series: next.series,
      factor: toExactText(next.times),
    }),
  );
  return [own, ...then];
}

/** Observations in the order in which an index is built: the linked ones, then what they are made of. */
function observationNames(terms: LinkageTerms): readonly string[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const observation = terms.observe[name];
    if (observation === undefined || found.has(name)) return;
    found.add(name);
    if (observation.value !== undefined) namesIn(observation.value).forEach(visit);
  };
  for (const [name, link] of itemsOf(terms)) {
    visit(name);
    if (link.watch !== undefined) visit(link.watch);
  }
  Object.keys(terms.observe).forEach(visit);
  return [...found];
}

/** 기준 지표: every index with its window, and how several are combined. */
export function sayIndex(terms: LinkageTerms, titles: SeriesTitles, language: Language): readonly string[] {
  return observationNames(terms).flatMap((name) => {
    const observation = terms.observe[name];
    return observation === undefined ? [] : sayObservation(name, observation, titles, language);
  });
}

export function sayTimes(terms: LinkageTerms, language: Language): readonly string[] {
  const bases = perItem(itemsOf(terms), language, (_, link) =>
    say(termWords.base, language, { text: sayBase(link, terms.signing, language) }),
  );
  return [...bases, termWords.comparison[language]];
}

export function sayConditions(terms: LinkageTerms, language: Language): readonly string[] {
  const own = perItem(itemsOf(terms), language, (_, link) => {
    const watch =
      link.watch === undefined ? "" : `, ${say(termWords.watched, language, { name: link.watch })}`;
    return `${sayCondition(link.trigger, language)}${watch}`;
  });
  const together = {
    each: termWords.togetherEach,
    any: termWords.togetherAny,
    all: termWords.togetherAll,
  } as const;
  return terms.together === undefined ? own : [...own, together[terms.together][language]];
}

export function sayCycles(terms: LinkageTerms, language: Language): readonly string[] {
  const items = itemsOf(terms);
  const dates = (link: LinkTerms) => link.adjust ?? terms.adjust;
  if (items.length === 0) return terms.adjust === undefined ? [] : [sayCycle(terms.adjust, language)];
  return perItem(items, language, (_, link) => {
    const own = dates(link);
    return own === undefined ? "" : sayCycle(own, language);
  });
}

export function sayAdjustmentDates(terms: LinkageTerms, language: Language): readonly string[] {
  const items = itemsOf(terms);
  if (items.length === 0) return terms.adjust === undefined ? [] : [sayDates(terms.adjust, language)];
  return perItem(items, language, (_, link) => {
    const own = link.adjust ?? terms.adjust;
    return own === undefined ? "" : sayDates(own, language);
  });
}

export function sayEffective(terms: LinkageTerms, language: Language): readonly string[] {
  const { after, then, from, for: scope } = terms.effective;
  const start = isNothing(after)
    ? termWords.effectiveOn[language]
    : say(termWords.effectiveAfter, language, { span: saySpan(after, language) });
  const moved =
    then === "none" ? [] : [(then === "month" ? termWords.thenMonth : termWords.thenQuarter)[language]];
  const scopes = {
    deliveries: termWords.forDeliveries,
    orders: termWords.forOrders,
    periods: termWords.forPeriods,
  };
  const begins = (from === "on" ? termWords.fromOn : termWords.fromAfter)[language];
  return [[start, ...moved].join(", "), `${begins}, ${scopes[scope][language]}`];
}

function sayQuantities(terms: LinkageTerms, language: Language): readonly string[] {
  return Object.entries(terms.quantities ?? {}).map(([name, quantity]) => {
    if (quantity.kind === "each")
      return say(termWords.quantityEach, language, { name, unit: sayUnit(quantity.unit.text, language) });
    if (quantity.kind === "figure")
      return say(termWords.quantity, language, {
        name,
        figure: sayFigure(quantity.figure, quantity.figure.unit, language),
      });
    const rows = quantity.rows.map((row) => {
      const value = sayFigure(row.value, row.value.unit, language);
      return row.from === undefined
        ? say(termWords.tableFirst, language, { value })
        : say(termWords.tableRow, language, { from: sayFigure(row.from, row.from.unit, language), value });
    });
    return say(termWords.quantityTable, language, { name, rows: rows.join("; ") });
  });
}

/** 연동 산식: every line of the formula, then the contract's own figures. */
export function sayFormulas(terms: LinkageTerms, priceName: string, language: Language): readonly string[] {
  const lines = Object.entries(terms.formula).map(([name, line]) =>
    say(termWords.line, language, {
      name: name === "price" ? priceName : name,
      formula: sayFormula(line.is, language),
    }),
  );
  const unit = terms.price.unit;
  const start =
    terms.price.start === "each"
      ? say(termWords.startEach, language, { unit: sayUnit(unit.text, language) })
      : say(termWords.startPrice, language, {
          figure: sayFigure(
            { value: terms.price.start.times(unit.scale), dimension: unit.dimension },
            unit,
            language,
          ),
        });
  return [...lines, start, ...sayQuantities(terms, language)];
}

export function sayRatios(terms: LinkageTerms, language: Language): readonly string[] {
  return perItem(itemsOf(terms), language, (_, link) => sayReflection(link, language));
}
