import type { Rational } from "../a/rational.ts";
import type { Band, Figure } from "../a/steps.ts";
import type { PeriodUnit, Span } from "./days.ts";
import type { Expression } from "./expression.ts";
import type { Scale } from "./units.ts";

/** How sure it is when a value became known; a clause says which it accepts. */
export const grades = ["exact", "mirror", "assumed", "unrecorded"] as const;

export interface Both<T> {
  readonly rise: T;
  readonly fall: T;
}

export interface RoundStep {
  readonly mode: string;
  /** Dimension of what it rounds. */
  readonly unit: string;
  readonly step: Rational;
}

export interface Anchor {
  readonly at: string;
  readonly back: Span;
}

export type Base = { readonly is: Expression } | Anchor;

export interface Trigger {
  readonly comparison: string;
  readonly threshold: Figure;
}

/** A band's end with its dimension, beside the figures that the step carries. */
export interface TermsBand extends Band {
  readonly unit: string | undefined;
}

export interface Take {
  readonly reduction: "mean" | "last" | "only" | "chain" | "interpolate";
  readonly count: number;
  readonly unit: PeriodUnit | "publication";
  readonly back: Span;
  readonly each: PeriodUnit | undefined;
}

export interface Continuation {
  readonly first: string;
  readonly series: string;
  readonly times: Rational;
}

export interface Observe {
  readonly series: string | undefined;
  readonly value: Expression | undefined;
  readonly unit: Scale | undefined;
  readonly take: Take | undefined;
  readonly at: Anchor | undefined;
  readonly round: readonly RoundStep[];
  readonly vintage: string | undefined;
  readonly missing: string | undefined;
  readonly then: readonly Continuation[];
}

export interface Roll {
  readonly to: "next" | "previous";
  readonly calendar: string;
}

export type Dates =
  | { readonly every: Span; readonly first: string; readonly roll: Roll | undefined }
  | { readonly on: string; readonly back: Span; readonly roll: Roll | undefined };

export interface Link {
  readonly base: Both<Base>;
  readonly twoBases: boolean;
  readonly baseVintage: string;
  readonly movement: {
    readonly as: "exact" | "ratio" | "rate" | "change";
    readonly round: readonly RoundStep[];
  };
  readonly trigger: Both<Trigger | undefined>;
  readonly tested: string | undefined;
  readonly watch: string | undefined;
  readonly reflect: Both<readonly TermsBand[]>;
  readonly unmet: string;
  readonly adjust: Dates | undefined;
}

export interface Row {
  readonly from: Rational | undefined;
  /** Dimension of `from`. */
  readonly unit: string | undefined;
  readonly value: Figure;
}

export interface FormulaLine {
  readonly is: Expression;
  readonly round: readonly RoundStep[];
}

export interface Terms {
  /** Its goods list has the line of the certificate. */
  readonly hasLine: boolean;
  readonly signing: string;
  readonly grades: ReadonlySet<string>;
  readonly unit: Scale;
  /** Price at signing in base units; absent where this version does not have the line. */
  readonly start: Rational | undefined;
  readonly round: readonly RoundStep[];
  readonly carry: string;
  readonly priceTrigger: Both<Trigger | undefined> | undefined;
  /** Figures of the contract with the field they stand in. */
  readonly quantities: ReadonlyMap<string, { readonly figure: Figure; readonly field: string }>;
  readonly tables: ReadonlyMap<string, readonly Row[]>;
  readonly observe: ReadonlyMap<string, Observe>;
  /** In the order of names, like every map here. */
  readonly link: ReadonlyMap<string, Link>;
  readonly together: string | undefined;
  readonly adjust: Dates | undefined;
  readonly effective: { readonly after: Span; readonly then: string; readonly roll: Roll | undefined };
  readonly formula: ReadonlyMap<string, FormulaLine>;
  readonly cap: Expression | undefined;
  readonly floor: Expression | undefined;
}
