import { day, must, toExactText } from "@jegap/exact";
import {
  auditReadings,
  type Delivery,
  type IndexHistory,
  type Pricing,
  type ReadingsReport,
  type WeighedChoice,
} from "../../src/index.ts";
import { agreementOf, calendars } from "../world.ts";

/** Days looked at; figures are those known on the last of them. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

export function pricing(
  history: IndexHistory,
  { from, to }: Days,
  deliveries?: readonly Delivery[],
): Pricing {
  const question = { history, knownOn: day(to), calendars };
  const days = { question, from: day(from), to: day(to) };
  return deliveries === undefined ? days : { ...days, deliveries };
}

export function audit(
  text: string,
  history: IndexHistory,
  days: Days,
  deliveries?: readonly Delivery[],
): ReadingsReport {
  return must(auditReadings(agreementOf(text), pricing(history, days, deliveries)));
}

/** The different prices on the last day, in the unit of the price, least first. */
export function lastPrices(report: ReadingsReport): readonly string[] {
  const prices = report.groups.map(({ outcome: { last } }) => toExactText(last.value.over(last.unit.scale)));
  return [...new Set(prices)];
}

export function choice(report: ReadingsReport, field: string): WeighedChoice {
  const found = report.choices.find((one) => one.field === field);
  if (found === undefined) throw new TypeError(`no choice ${field}`);
  return found;
}

/** Values that never part stand together. */
export function alike(report: ReadingsReport, field: string): readonly (readonly string[])[] {
  const { alike: groups, texts } = choice(report, field);
  return groups.map((picks) => picks.map((pick) => texts[pick] ?? ""));
}

/** Fields whose readings part somewhere. */
export function mattering(report: ReadingsReport): readonly string[] {
  return report.choices.filter(({ effect }) => effect !== undefined).map(({ field }) => field);
}
