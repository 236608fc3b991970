import type { Day, PeriodUnit, Rational, RoundingMode, Span, Unit, WrittenQuantity } from "@jegap/exact";
import type { Comparison } from "../derivation/step.ts";
import type { Expression } from "../formula/expression.ts";
import type { KnownGrade } from "../history/history.ts";

/** One value for both directions, or one each. */
export interface Both<T> {
  readonly rise: T;
  readonly fall: T;
}

/** One rounding: a mode and a step, whose unit is that of the rounded figure where none is written. */
export interface RoundStep {
  readonly mode: RoundingMode | "keep";
  readonly figure: Rational;
  readonly unit?: Unit;
}

/** Roundings from left to right; an empty list is `exact`. */
export type Rounding = readonly RoundStep[];

/** A figure stated for all goods, one stated on each line of the goods list, or a step table of one argument. */
export type ContractQuantity =
  | { readonly kind: "figure"; readonly figure: WrittenQuantity }
  | { readonly kind: "each"; readonly unit: Unit }
  | { readonly kind: "table"; readonly rows: readonly TableRow[] };

export interface TableRow {
  readonly from?: WrittenQuantity;
  readonly value: WrittenQuantity;
}

/** Reference points in time. Any other word names a date of the event that is looked at. */
export const fixedAnchors = ["signing", "adjustment", "own-change", "price-change", "last-look"] as const;

export interface Anchor {
  /** A fixed anchor, the name of an event's date, or a day. */
  readonly at: string;
  readonly back: Span;
}

export type Reduction = "mean" | "last" | "only" | "chain" | "interpolate";

/** Which figures of a series are read, and how they become one: `{mean: 3 months, back: 1 month}`. */
export interface Window {
  readonly reduction: Reduction;
  readonly count: number;
  readonly unit: PeriodUnit | "publication";
  readonly back: Span;
  /** With an expression: how often it is worked out inside the window. */
  readonly each?: PeriodUnit;
}

export type VintageChoice = "first" | "known" | "final";
export type MissingChoice = "wait" | "wait-back" | "previous" | "skip";

/** From `from` on the figures come from another series, times a linking factor. */
export interface Continuation {
  readonly from: string;
  readonly series: string;
  readonly times: Rational;
}

export interface ObservationTerms {
  readonly series?: string;
  readonly value?: Expression;
  readonly unit?: Unit;
  readonly take?: Window;
  readonly at?: Anchor;
  readonly round: Rounding;
  readonly vintage?: VintageChoice;
  readonly missing?: MissingChoice;
  readonly then?: readonly Continuation[];
}

export type Base =
  | { readonly kind: "anchor"; readonly anchor: Anchor }
  | { readonly kind: "is"; readonly is: Expression };

/** Where the movement is rounded before it is used: nowhere, as ratio, as rate or as difference. */
export type MovementRounding =
  | { readonly as: "exact" }
  | { readonly as: "ratio" | "rate" | "change"; readonly round: Rounding };

export type Trigger =
  | { readonly kind: "never" }
  | { readonly kind: "threshold"; readonly comparison: Comparison; readonly threshold: WrittenQuantity };

/** A slice of the movement and the share of it that counts; the last has no end. */
export interface Band {
  readonly to?: WrittenQuantity;
  readonly share: Rational;
}

export type Reflection =
  | { readonly kind: "bands"; readonly bands: readonly Band[] }
  /** One share, stated on each line of the goods list. */
  | { readonly kind: "each" };

export type Roll = { readonly to: "none" } | { readonly to: "next" | "previous"; readonly calendar: string };

export type Dates =
  | { readonly every: Span; readonly first: Day; readonly roll: Roll }
  | { readonly on: string; readonly back: Span; readonly roll: Roll };

export interface LinkTerms {
  readonly kind?: "material" | "energy" | "other";
  readonly base: Both<Base>;
  readonly baseVintage: "as-used" | "as-known";
  readonly movement: MovementRounding;
  readonly trigger: Both<Trigger>;
  readonly tested?: "exact" | "rounded";
  readonly watch?: string;
  readonly reflect: Both<Reflection>;
  readonly unmet: "keep" | "return";
  readonly adjust?: Dates;
}

export interface PriceTerms {
  readonly unit: Unit;
  /** Price at signing in `unit`, or `each`: stated on every line of the goods list. */
  readonly start: Rational | "each";
  readonly round: Rounding;
  readonly carry: "rounded" | "exact";
  readonly trigger?: Both<Trigger>;
}

export interface Effective {
  readonly after: Span;
  readonly then: "none" | "month" | "quarter";
  readonly roll: Roll;
  readonly from: "on" | "after";
  readonly for: "deliveries" | "orders" | "periods";
}

export interface FormulaLine {
  readonly is: Expression;
  readonly round: Rounding;
}

export interface Limits {
  readonly cap?: Expression;
  readonly floor?: Expression;
}

export interface Settle {
  readonly round: Rounding;
  readonly per: "delivery" | "invoice";
  readonly returns: "current" | "original";
  readonly prorate: "none" | "days";
  readonly revisions: "keep" | "values" | "whole";
}

/** A line of the goods list: what differs from line to line under the same clause. */
export interface GoodsLine {
  readonly id: string;
  readonly name: string;
  readonly start?: Rational;
  readonly quantities: Readonly<Record<string, WrittenQuantity>>;
  readonly reflect: Readonly<Record<string, Rational>>;
}

export interface Goods {
  readonly name: string;
  /** Empty where the clause is about one kind of goods only. */
  readonly lines: readonly GoodsLine[];
}

/** 연동표 as data: which published index moves the price, from which threshold, by which formula. */
export interface LinkageTerms {
  readonly goods: Goods;
  readonly signing: Day;
  readonly counting?: readonly string[];
  readonly grades: readonly KnownGrade[];
  readonly price: PriceTerms;
  readonly quantities?: Readonly<Record<string, ContractQuantity>>;
  readonly observe: Readonly<Record<string, ObservationTerms>>;
  readonly link?: Readonly<Record<string, LinkTerms>>;
  readonly together?: "each" | "any" | "all";
  readonly adjust?: Dates;
  readonly effective: Effective;
  readonly formula: Readonly<Record<string, FormulaLine>>;
  readonly limits?: Limits;
  readonly settle: Settle;
}
