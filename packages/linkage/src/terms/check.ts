import {
  currencyOf,
  type Dimension,
  type Fault,
  type Rational,
  sameDimension,
  unit as unitOf,
  writeDimension,
} from "@jegap/exact";
import { type Expression, functionNames, namesIn } from "../formula/expression.ts";
import { checkDates } from "./check-dates.ts";
import { checkGoods } from "./check-goods.ts";
import { checkLink } from "./check-link.ts";
import { checkObservation } from "./check-observation.ts";
import { checkRounding, checkTrigger, fault } from "./check-parts.ts";
import { itemNameOf, Kinds } from "./kinds.ts";
import type { LinkageTerms } from "./terms.ts";

/** Names with a meaning of their own. */
const reserved: ReadonlySet<string> = new Set(["start", "before", "price", ...functionNames]);

function checkNames(terms: LinkageTerms): readonly Fault[] {
  const owners = new Map<string, string>();
  const faults: Fault[] = [];
  const groups = { quantities: terms.quantities ?? {}, observe: terms.observe, formula: terms.formula };
  for (const [group, members] of Object.entries(groups))
    for (const name of Object.keys(members)) {
      const owner = owners.get(name);
      if (owner !== undefined) faults.push(fault("name-twice", `${group}.${name}`, { name, other: owner }));
      if (reserved.has(name) && !(group === "formula" && name === "price"))
        faults.push(fault("reserved-name", `${group}.${name}`, { name }));
      owners.set(name, `${group}.${name}`);
    }
  for (const name of Object.keys(terms.link ?? {}))
    if (terms.observe[name] === undefined)
      faults.push(fault("link-without-observation", `link.${name}`, { name }));
  if (terms.formula.price === undefined) faults.push(fault("no-price-line", "formula", {}));
  return faults;
}

/** Every expression of the clause that something is computed from, by field. */
function expressionsOf(terms: LinkageTerms): readonly (readonly [string, Expression])[] {
  const found: [string, Expression][] = [];
  for (const [name, line] of Object.entries(terms.formula)) found.push([`formula.${name}`, line.is]);
  for (const [name, observation] of Object.entries(terms.observe))
    if (observation.value !== undefined) found.push([`observe.${name}.value`, observation.value]);
  for (const [name, link] of Object.entries(terms.link ?? {}))
    for (const base of [link.base.rise, link.base.fall])
      if (base.kind === "is") found.push([`link.${name}.base`, base.is]);
  for (const key of ["cap", "floor"] as const) {
    const limit = terms.limits?.[key];
    if (limit !== undefined) found.push([`limits.${key}`, limit]);
  }
  return found;
}

/** A quantity or observation that nothing reads is refused: every field of a clause has an effect. */
function checkUse(terms: LinkageTerms): readonly Fault[] {
  const used = new Set(
    expressionsOf(terms).flatMap(([, e]) => namesIn(e).map((name) => itemNameOf(name)?.item ?? name)),
  );
  for (const [name, link] of Object.entries(terms.link ?? {})) {
    used.add(name);
    if (link.watch !== undefined) used.add(link.watch);
  }
  const unread = (group: string, names: readonly string[]): readonly Fault[] =>
    names
      .filter((name) => !used.has(name))
      .map((name) => fault("nothing-reads", `${group}.${name}`, { name }));
  return [
    ...unread("quantities", Object.keys(terms.quantities ?? {})),
    ...unread("observe", Object.keys(terms.observe)),
    ...checkGoods(terms),
  ];
}

function checkFigures(terms: LinkageTerms, kinds: Kinds): readonly Fault[] {
  const price = terms.price.unit.dimension;
  const faults: Fault[] = [];
  for (const [name, line] of Object.entries(terms.formula)) {
    const dimension = kinds.line(name);
    faults.push(...checkRounding(line.round, dimension, `formula.${name}`, "ratio"));
    if (name === "price" && dimension !== undefined && !sameDimension(dimension, price))
      faults.push(
        fault("price-unit-differs", "formula.price", {
          unit: writeDimension(dimension),
          wanted: terms.price.unit.text,
        }),
      );
  }
  for (const key of ["cap", "floor"] as const) {
    const limit = terms.limits?.[key];
    const dimension = limit === undefined ? undefined : kinds.formulaDimension(limit, `limits.${key}`);
    if (dimension !== undefined && !sameDimension(dimension, price))
      faults.push(
        fault("price-unit-differs", `limits.${key}`, {
          unit: writeDimension(dimension),
          wanted: terms.price.unit.text,
        }),
      );
  }
  faults.push(...checkRounding(terms.price.round, price, "price.round", "declared"));
  faults.push(...checkRounding(terms.settle.round, paidIn(terms), "settle.round", "ratio"));
  if (terms.price.trigger !== undefined)
    faults.push(...checkTrigger(terms.price.trigger, price, "price.trigger"));
  return [...faults, ...checkTables(terms)];
}

/** Step tables: rows rise, and all of them are in the same units. */
function checkTables(terms: LinkageTerms): readonly Fault[] {
  return Object.entries(terms.quantities ?? {}).flatMap(([name, quantity]) => {
    if (quantity.kind !== "table") return [];
    const field = `quantities.${name}`;
    const [first, second] = quantity.rows;
    const isMixed = quantity.rows.some(
      ({ from, value }) =>
        (first !== undefined && !sameDimension(value.dimension, first.value.dimension)) ||
        (from !== undefined &&
          second?.from !== undefined &&
          !sameDimension(from.dimension, second.from.dimension)),
    );
    if (isMixed) return [fault("table-units-differ", field)];
    return isOrderedTable(quantity.rows.map((row) => row.from?.value)) ? [] : [fault("table-order", field)];
  });
}

/** What a payment measures: the currency of the price; unknown where the price is a mere factor. */
function paidIn({ price }: LinkageTerms): Dimension | undefined {
  const currency = currencyOf(price.unit.dimension);
  return currency === undefined ? undefined : unitOf(currency).dimension;
}

function isOrderedTable(from: readonly (Rational | undefined)[]): boolean {
  return (
    from.length > 1 &&
    from.every((value, i) => {
      if (i === 0) return value === undefined;
      const before = from[i - 1];
      return value !== undefined && (before === undefined || before.compare(value) < 0);
    })
  );
}

/** Everything a finished clause must satisfy before it can be computed with; all faults at once. */
export function checkTerms(terms: LinkageTerms): readonly Fault[] {
  const naming = checkNames(terms);
  if (naming.length > 0) return naming;
  const kinds = new Kinds(terms);
  const faults: Fault[] = [];
  for (const [name, observation] of Object.entries(terms.observe))
    faults.push(...checkObservation(name, observation, kinds.observation(name)));
  for (const [name, link] of Object.entries(terms.link ?? {}))
    faults.push(...checkLink(name, link, terms, kinds));
  faults.push(...checkFigures(terms, kinds), ...checkUse(terms), ...checkDates(terms));
  return [...kinds.faults, ...faults];
}
