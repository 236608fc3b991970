import { type Span, toExactText } from "@jegap/exact";
import {
  type Anchor,
  type Base,
  type Dates,
  type Expression,
  type LinkTerms,
  printExpression,
  type Reflection,
  type Rounding,
  sayFigure,
  sayName,
  sayUnit,
  type Trigger,
  type Window,
} from "@jegap/linkage";
import {
  type Language,
  periodWords,
  roundingWords,
  say,
  spanWords,
  type Text,
  termWords,
} from "@jegap/words";

/** A length of time in words. */
export function saySpan(
  span: { readonly count: number; readonly unit: keyof typeof spanWords },
  language: Language,
): string {
  return say(spanWords[span.unit], language, { count: `${span.count}` });
}

/** An expression as mathematics, with the words for parts of items. */
export function sayFormula(expression: Expression, language: Language): string {
  return printExpression(expression, "mathematics", (name) => sayName(name, language));
}

/** Which figures a window takes: `mean of the 3 months up to the month before`. */
export function sayWindow(window: Window, language: Language): string {
  if (window.unit === "publication")
    return say(spanWords.publication, language, { count: `${window.count}` });
  const { count, unit, back } = window;
  const own = periodWords[unit];
  const day =
    back.count === 0
      ? own.own[language]
      : back.count === 1 && back.unit === unit
        ? own.before[language]
        : say(termWords.spanBefore, language, { span: saySpan(back, language) });
  const span = saySpan({ count, unit }, language);
  const when = count === 1 ? day : say(termWords.upTo, language, { when: day, span });
  return say(termWords[window.reduction], language, { when });
}

/** Roundings from left to right in words. */
export function sayRounding(rounding: Rounding, language: Language): string {
  if (rounding.length === 0) return termWords.exact[language];
  return rounding
    .map((step) => {
      const unit = step.unit === undefined ? "" : step.unit.text === "%" ? "%" : ` ${step.unit.text}`;
      const written = sayUnit(`${toExactText(step.figure)}${unit}`, language);
      return say(roundingWords[step.mode], language, { step: written });
    })
    .join(", ");
}

const anchors: Readonly<Record<string, Text>> = {
  signing: termWords.baseSigning,
  adjustment: termWords.baseAdjustment,
  "own-change": termWords.baseOwnChange,
  "price-change": termWords.basePriceChange,
  "last-look": termWords.baseLastLook,
};

function sayAnchor(anchor: Anchor, signing: string, language: Language): string {
  const known = anchors[anchor.at];
  const text =
    known === undefined
      ? say(termWords.baseDay, language, { day: anchor.at })
      : say(known, language, { day: signing });
  if (anchor.back.count === 0) return text;
  return say(termWords.baseBack, language, { text, span: saySpan(anchor.back, language) });
}

function sayOneBase(base: Base, signing: string, language: Language): string {
  if (base.kind === "anchor") return sayAnchor(base.anchor, signing, language);
  return say(termWords.baseIs, language, { formula: sayFormula(base.is, language) });
}

/** One wording where rise and fall agree, else both. */
function bothWays(rise: string, fall: string, language: Language): string {
  return rise === fall ? rise : say(termWords.riseFall, language, { rise, fall });
}

export function sayBase(link: LinkTerms, signing: string, language: Language): string {
  const { rise, fall } = link.base;
  return bothWays(sayOneBase(rise, signing, language), sayOneBase(fall, signing, language), language);
}

function sayTrigger(trigger: Trigger, language: Language): string {
  if (trigger.kind === "never") return termWords.never[language];
  if (trigger.threshold.value.isZero() && trigger.comparison === "at least")
    return termWords.everyChange[language];
  const threshold = sayFigure(trigger.threshold, trigger.threshold.unit, language);
  return say(trigger.comparison === "at least" ? termWords.atLeast : termWords.moreThan, language, {
    threshold,
  });
}

/** The condition of an item, both directions. */
export function sayCondition(
  trigger: { readonly rise: Trigger; readonly fall: Trigger },
  language: Language,
): string {
  const [rise, fall] = [sayTrigger(trigger.rise, language), sayTrigger(trigger.fall, language)];
  if (rise !== fall) return bothWays(rise, fall, language);
  const always = rise === termWords.everyChange[language];
  return always ? rise : say(termWords.movesBy, language, { text: rise });
}

function sayOneReflection(reflection: Reflection, language: Language): string {
  if (reflection.kind === "each") return termWords.shareEach[language];
  return reflection.bands
    .map((band) => {
      const share = sayFigure({ value: band.share, dimension: {} }, undefined, language);
      if (band.to === undefined)
        return reflection.bands.length === 1 ? share : say(termWords.bandRest, language, { share });
      return say(termWords.bandTo, language, { to: sayFigure(band.to, band.to.unit, language), share });
    })
    .join(", ");
}

export function sayReflection(link: LinkTerms, language: Language): string {
  const { rise, fall } = link.reflect;
  return bothWays(sayOneReflection(rise, language), sayOneReflection(fall, language), language);
}

function sayRoll(dates: Dates, language: Language): string {
  if (dates.roll.to === "none") return "";
  const words = dates.roll.to === "next" ? termWords.rollNext : termWords.rollPrevious;
  return ` (${words[language]})`;
}

/** 조정주기: how often one looks. */
export function sayCycle(dates: Dates, language: Language): string {
  return "every" in dates
    ? say(termWords.every, language, { span: saySpan(dates.every, language) })
    : say(termWords.event, language, { date: dates.on });
}

/** 조정일: on which days one looks. */
export function sayDates(dates: Dates, language: Language): string {
  const roll = sayRoll(dates, language);
  if ("every" in dates)
    return `${say(termWords.firstDate, language, { day: dates.first, span: saySpan(dates.every, language) })}${roll}`;
  const same = dates.back.count === 0;
  const text = same
    ? say(termWords.eventSame, language, { date: dates.on })
    : say(termWords.eventDate, language, { date: dates.on, span: saySpan(dates.back, language) });
  return `${text}${roll}`;
}

/** Whether a span is nothing. */
export function isNothing(span: Span): boolean {
  return span.count === 0;
}
