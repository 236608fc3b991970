import { type Day, type Json, type Rational, toExactText, writeQuantity } from "@jegap/exact";
import { type Effect, type Outcome, type Price, type ReadingsReport, readingSentence } from "@jegap/linkage";
import type { Quantified } from "./say.ts";

function priceJson({ value, unit }: Price): Json {
  return { exact: toExactText(value.over(unit.scale)), unit: unit.text };
}

function moneyJson(value: Rational, quantity: Quantified): Json {
  return { exact: toExactText(value.over(quantity.currency.scale)), unit: quantity.currency.text };
}

function wonOf(mean: Rational, quantity: Quantified | undefined): { readonly [key: string]: Json } {
  return quantity === undefined
    ? {}
    : { forQuantity: moneyJson(mean.times(quantity.quantity.value), quantity) };
}

function outcomeJson(outcome: Outcome, quantity: Quantified | undefined): { readonly [key: string]: Json } {
  return {
    prices: outcome.prices.map(({ from, price }) => ({ from, price: priceJson(price) })),
    last: priceJson(outcome.last),
    open: outcome.open.map(({ date, reason }) => ({ date, code: reason.code })),
    ...wonOf(outcome.mean, quantity),
    ...(outcome.owed === undefined ? {} : { owed: toExactText(outcome.owed) }),
  };
}

function effectJson(effect: Effect, price: Price, quantity: Quantified | undefined): Json {
  return {
    from: effect.from,
    price: priceJson({ ...price, value: effect.price }),
    ...wonOf(effect.mean, quantity),
    ...(effect.owed === undefined ? {} : { owed: toExactText(effect.owed) }),
  };
}

/** The whole report for machines: exact figures, every group with one reading of it, sentences in both languages. */
export function reportJson(report: ReadingsReport, knownOn: Day, quantity: Quantified | undefined): Json {
  const price = report.groups[0]?.outcome.last;
  return {
    from: report.from,
    to: report.to,
    knownOn,
    line: report.line,
    readings: report.count,
    refused: report.refused.length,
    worked: report.worked,
    ...(quantity === undefined ? {} : { quantity: writeQuantity(quantity.quantity) }),
    choices: report.choices.map(({ field, left, texts, alike, onlyPayments, effect }) => ({
      field,
      left,
      onlyPayments,
      values: texts.map((value) => ({
        value,
        ko: readingSentence(field, value, "ko"),
        en: readingSentence(field, value, "en"),
      })),
      alike: alike.map((picks) => picks.map((pick) => texts[pick] ?? "")),
      ...(effect === undefined || price === undefined ? {} : { effect: effectJson(effect, price, quantity) }),
    })),
    results: report.groups.map(({ outcome, count, picks }) => ({
      readings: count,
      example: Object.fromEntries(
        report.choices.map(({ field, texts }, i) => [field, texts[picks[i] ?? 0] ?? ""]),
      ),
      ...outcomeJson(outcome, quantity),
    })),
    spreads: report.spreads.map(({ from, least, greatest }) => ({
      from,
      least: priceJson(least),
      greatest: priceJson(greatest),
    })),
  };
}
