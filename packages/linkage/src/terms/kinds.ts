import { type Dimension, type Fault, ratio } from "@jegap/exact";
import { dimensionOf, type NameKind } from "../formula/dimensions.ts";
import type { Expression } from "../formula/expression.ts";
import { canonicalExpression } from "../formula/print.ts";
import type { Base, ContractQuantity, LinkageTerms, LinkTerms } from "./terms.ts";

/** The parts of a linked item that a formula may read, after a dot. */
export const itemParts = ["base", "change", "rate", "ratio"] as const;

export type ItemPart = (typeof itemParts)[number];

/** A name read by a formula: `copper` or `copper.change`. */
export interface ItemName {
  readonly item: string;
  /** Absent: the counted value itself. */
  readonly part?: ItemPart;
}

export function itemNameOf(name: string): ItemName | undefined {
  const [item = "", part, ...more] = name.split(".");
  if (part === undefined) return { item };
  const known = itemParts.find((candidate) => candidate === part);
  return known === undefined || more.length > 0 ? undefined : { item, part: known };
}

/** Whether rise and fall are measured from different bases: then only the counted change has a meaning. */
export function hasTwoBases(link: LinkTerms): boolean {
  const { rise, fall } = link.base;
  return rise.kind !== fall.kind || baseKey(rise) !== baseKey(fall);
}

function baseKey(base: Base): string {
  if (base.kind === "is") return canonicalExpression(base.is);
  const { at, back } = base.anchor;
  return back.count === 0 ? at : `${at} ${back.count} ${back.unit}`;
}

function kindOfQuantity(quantity: ContractQuantity): NameKind | undefined {
  if (quantity.kind === "figure") return { dimension: quantity.figure.dimension };
  if (quantity.kind === "each") return { dimension: quantity.unit.dimension };
  const [first] = quantity.rows;
  const from = quantity.rows.find((row) => row.from !== undefined)?.from;
  if (first === undefined || from === undefined) return undefined;
  return { dimension: first.value.dimension, argument: from.dimension };
}

/** What each name of a clause measures, in the observations and in the formula. */
export class Kinds {
  readonly faults: Fault[] = [];
  private readonly terms: LinkageTerms;
  private readonly observed = new Map<string, Dimension | undefined>();
  private readonly lines = new Map<string, Dimension | undefined>();
  private readonly working: string[] = [];

  constructor(terms: LinkageTerms) {
    this.terms = terms;
  }

  /** What an observation measures; undefined when a fault was reported for it. */
  observation(name: string): Dimension | undefined {
    if (this.observed.has(name)) return this.observed.get(name);
    const terms = this.terms.observe[name];
    const dimension =
      terms?.value === undefined
        ? terms?.unit?.dimension
        : this.guarded(`observe.${name}.value`, terms.value, (inner) => this.inObservation(inner));
    this.observed.set(name, dimension);
    return dimension;
  }

  /** What a formula line measures. */
  line(name: string): Dimension | undefined {
    if (this.lines.has(name)) return this.lines.get(name);
    const line = this.terms.formula[name];
    const dimension =
      line === undefined
        ? undefined
        : this.guarded(`formula.${name}`, line.is, (inner) => this.inFormula(inner));
    this.lines.set(name, dimension);
    return dimension;
  }

  /** What the expression of a base measures. */
  baseDimension(expression: Expression, field: string): Dimension | undefined {
    return this.guarded(field, expression, (name) => this.inObservation(name));
  }

  /** What a limit measures. */
  formulaDimension(expression: Expression, field: string): Dimension | undefined {
    return this.guarded(field, expression, (name) => this.inFormula(name));
  }

  private guarded(
    field: string,
    expression: Expression,
    kindOf: (name: string) => NameKind | undefined,
  ): Dimension | undefined {
    if (this.working.includes(field)) {
      const circle = [...this.working.slice(this.working.indexOf(field)), field].join(" → ");
      this.faults.push({ code: "circular-formula", facts: { circle }, at: { field } });
      return undefined;
    }
    this.working.push(field);
    const faultsBefore = this.faults.length;
    const checked = dimensionOf(expression, kindOf);
    this.working.pop();
    if (checked.ok) return checked.value;
    // A name whose own expression is at fault was reported there; it is not unknown here.
    if (this.faults.length === faultsBefore)
      for (const fault of checked.faults) this.faults.push({ ...fault, at: { field } });
    return undefined;
  }

  /** Names that an expression of an observation or of a base may read. */
  inObservation(name: string): NameKind | undefined {
    if (name in Object.prototype) return undefined;
    if (name === "start") return { dimension: this.terms.price.unit.dimension };
    const quantity = this.quantity(name);
    if (quantity !== undefined) return quantity;
    const dimension = this.terms.observe[name] === undefined ? undefined : this.observation(name);
    return dimension === undefined ? undefined : { dimension };
  }

  /** Names that a formula line or a limit may read. */
  inFormula(name: string): NameKind | undefined {
    if (name in Object.prototype) return undefined;
    if (name === "start" || name === "before") return { dimension: this.terms.price.unit.dimension };
    const quantity = this.quantity(name);
    if (quantity !== undefined) return quantity;
    if (this.terms.formula[name] !== undefined) {
      const dimension = this.line(name);
      return dimension === undefined ? undefined : { dimension };
    }
    const read = itemNameOf(name);
    if (read !== undefined && read.item in Object.prototype) return undefined;
    const link = read === undefined ? undefined : this.terms.link?.[read.item];
    if (read !== undefined && link !== undefined) return this.item(read, link);
    if (read?.part !== undefined || this.terms.observe[name] === undefined) return undefined;
    const dimension = this.observation(name);
    return dimension === undefined ? undefined : { dimension };
  }

  private quantity(name: string): NameKind | undefined {
    const quantity = this.terms.quantities?.[name];
    return quantity === undefined ? undefined : kindOfQuantity(quantity);
  }

  private item(read: ItemName, link: LinkTerms): NameKind | undefined {
    if (hasTwoBases(link) && read.part !== "change") return undefined;
    if (read.part === "rate" || read.part === "ratio") return { dimension: ratio };
    const dimension = this.observation(read.item);
    return dimension === undefined ? undefined : { dimension };
  }
}
