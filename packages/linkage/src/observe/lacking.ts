import type { Day } from "@jegap/exact";
import type { MissingChoice } from "../terms/terms.ts";

/** Why a figure cannot be had. */
export type LackCode =
  | "not-yet-known"
  | "window-not-over"
  | "no-figure-in-window"
  | "too-few-publications"
  | "not-exactly-one"
  | "window-finer-than-series"
  | "step-needs-publication"
  | "not-positive"
  | "division-by-zero"
  | "base-after-comparison"
  | "bases-crossed"
  | "no-such-date"
  | "earlier-look-open";

/**
 * Thrown inside one look and caught at its edge, where it becomes the reason of a blocked look: reading nests
 * through expressions and windows, and every level would otherwise only hand the reason on.
 */
export class Lacking extends Error {
  readonly code: LackCode;
  readonly facts: Readonly<Record<string, string>>;
  /** What the clause says to do about it. */
  readonly policy: MissingChoice | "none";
  /** First later day on which the figure is recorded as known, if any. */
  readonly earliest: Day | undefined;

  constructor(
    code: LackCode,
    facts: Readonly<Record<string, string>>,
    policy: MissingChoice | "none" = "none",
    earliest?: Day,
  ) {
    super(code);
    this.code = code;
    this.facts = facts;
    this.policy = policy;
    this.earliest = earliest;
  }
}
