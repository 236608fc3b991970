import { readUnit } from "@jegap/exact";
import { namesIn, readExpression } from "../formula/expression.ts";
import { readSource, type Source } from "../terms/source.ts";
import { inline, sourceAt } from "./tree.ts";

/** Where a choice stands: the whole clause as written, and the item, observation or line the field belongs to. */
interface Spot {
  readonly clause: Source;
  readonly field: string;
  readonly name: string;
}

type Values = readonly string[] | ((spot: Spot) => readonly string[]);

/** Currencies without a smaller coin in use: a price in them is rounded to whole units, others to hundredths. */
const wholeCurrencies = /^(?:KRW|JPY)\b/u;

function smallestStep({ clause }: Spot): string {
  const unit = sourceAt(clause, "price.unit");
  return unit?.kind === "text" && wholeCurrencies.test(unit.text) ? "1" : "0.01";
}

function priceUnit({ clause }: Spot): string {
  const unit = sourceAt(clause, "price.unit");
  return unit?.kind === "text" ? unit.text.trim() : "1";
}

function currency(spot: Spot): string {
  const read = readUnit(priceUnit(spot));
  return read.ok ? (/^[A-Z]{3}/u.exec(read.value.text)?.[0] ?? priceUnit(spot)) : priceUnit(spot);
}

function roundings(unit: (spot: Spot) => string): Values {
  return (spot) => {
    const step = `${smallestStep(spot)} ${unit(spot)}`;
    return ["exact", `half-up ${step}`, `down ${step}`, `up ${step}`];
  };
}

/** Thresholds that the item's trigger names, in the clause or among its open values. */
function thresholds({ clause, name }: Spot): readonly string[] {
  const trigger = sourceAt(clause, `link.${name}.trigger`);
  const written = trigger === undefined ? "" : inline(trigger);
  return [
    ...new Set(
      [...written.matchAll(/(?:at least|more than) ([^,\]}]+)/gu)].map(([, figure]) => (figure ?? "").trim()),
    ),
  ];
}

/** The whole movement, or only the part beyond the threshold (초과분만). */
function reflections(spot: Spot): readonly string[] {
  const beyond = thresholds(spot).filter((figure) => !/^0(?:\.0*)?\s*%?$/u.test(figure));
  return ["100%", ...beyond.map((figure) => `[{to: ${figure}, share: 0%}, {share: 100%}]`)];
}

/** What the other direction says, with and without equality; a fall may also be left out. */
function otherDirection(never: boolean): Values {
  return (spot) => {
    const found = thresholds(spot);
    const figures = found.length === 0 ? ["0%"] : found;
    return [
      ...figures.flatMap((figure) => [`at least ${figure}`, `more than ${figure}`]),
      ...(never ? ["never"] : []),
    ];
  };
}

/** The item itself (the exchange rate counts for the trigger), or one of the figures it is built from (it does not). */
function watched({ clause, name }: Spot): readonly string[] {
  const value = sourceAt(clause, `observe.${name}.value`);
  const read = value?.kind === "text" ? readExpression(value.text) : undefined;
  const parts = read?.ok === true ? namesIn(read.value) : [];
  return [name, ...parts.filter((part) => sourceAt(clause, `observe.${part}`) !== undefined)];
}

function bases({ clause }: Spot): readonly string[] {
  const link = sourceAt(clause, "link");
  const several = link?.kind === "map" && link.entries.size > 1;
  return ["{at: own-change}", ...(several ? ["{at: price-change}"] : []), "{at: signing}", "{at: last-look}"];
}

const rolls = ["none", "next KR", "previous KR"];

/**
 * What a paper may mean where it is silent: a table of field patterns (`*` is a name the author chose). A field
 * that is not here (a figure, a series, a formula, a date) cannot be guessed: its values must be listed.
 */
const table: readonly (readonly [pattern: string, values: Values])[] = [
  [
    "observe.*.take",
    [
      "{mean: 1 month, back: 1 month}",
      "{mean: 1 month, back: 2 months}",
      "{mean: 1 month}",
      "{mean: 3 months, back: 1 month}",
      "{last: 1 publication}",
    ],
  ],
  ["observe.*.vintage", ["known", "first", "final"]],
  ["observe.*.missing", ["wait", "wait-back", "previous", "skip"]],
  ["observe.*.round", ["exact", "half-up 0.01", "down 0.01"]],
  ["link.*.base", bases],
  ["link.*.base.rise", bases],
  ["link.*.base.fall", bases],
  ["link.*.baseVintage", ["as-used", "as-known"]],
  [
    "link.*.movement",
    ["exact", "{rate: half-up 0.01%}", "{rate: down 0.01%}", "{rate: half-up 0.1%}", "{rate: down 0.1%}"],
  ],
  ["link.*.trigger", ["at least 0%", "more than 0%"]],
  ["link.*.trigger.rise", otherDirection(false)],
  ["link.*.trigger.fall", otherDirection(true)],
  ["link.*.tested", ["exact", "rounded"]],
  ["link.*.watch", watched],
  ["link.*.reflect", reflections],
  ["link.*.reflect.rise", reflections],
  ["link.*.reflect.fall", reflections],
  ["link.*.unmet", ["keep", "return"]],
  ["link.*.adjust.roll", rolls],
  ["together", ["each", "any", "all"]],
  ["adjust.roll", rolls],
  ["effective.after", ["0 days"]],
  ["effective.then", ["none", "month", "quarter"]],
  ["effective.roll", rolls],
  ["effective.from", ["on", "after"]],
  ["effective.for", ["deliveries", "orders", "periods"]],
  ["formula.price.round", roundings(priceUnit)],
  ["price.round", roundings(priceUnit)],
  ["price.carry", ["rounded", "exact"]],
  ["settle.round", roundings(currency)],
  ["settle.per", ["delivery", "invoice"]],
  ["settle.returns", ["original", "current"]],
  ["settle.prorate", ["none", "days"]],
  ["settle.revisions", ["keep", "values", "whole"]],
];

/** Every field pattern for which readings are known. */
export const permittedTable: readonly string[] = table.map(([pattern]) => pattern);

/** Blocks that stand for all their fields when the paper has none of them. */
export const blocks: Readonly<Record<string, readonly string[]>> = {
  effective: ["after", "then", "roll", "from", "for"],
  settle: ["round", "per", "returns", "prorate", "revisions"],
};

/** The pattern of the table that a field falls under. */
export function patternOf(field: string): string | undefined {
  const parts = field.split(".");
  return table.find(([pattern]) => {
    const wanted = pattern.split(".");
    return wanted.length === parts.length && wanted.every((part, i) => part === "*" || part === parts[i]);
  })?.[0];
}

/** The readings the table permits for a field of a clause; undefined where only the parties can say. */
export function permittedValues(clause: Source, field: string): readonly Source[] | undefined {
  const values = table.find(([pattern]) => pattern === patternOf(field))?.[1];
  if (values === undefined) return undefined;
  const texts =
    typeof values === "function" ? values({ clause, field, name: field.split(".")[1] ?? "" }) : values;
  return texts.flatMap((text) => {
    const read = readSource(text);
    return read.ok ? [read.value] : [];
  });
}
