import type { Day } from "@jegap/exact";
import type { Ref } from "../ref.ts";

/** The two acts that answer for a deal. */
export type Act = "WWA" | "FSA";

/**
 * How far a statement is supported: text of statute or decree read; a ministry's guideline or booklet (not
 * binding); press; or a text that was not found or does not settle it. Later in the list is weaker.
 */
export const confidences = ["primary", "guideline", "secondary", "unconfirmed"] as const;

export type Confidence = (typeof confidences)[number];

/** The weakest of those given; `primary` for none. */
export function weakest(of: readonly Confidence[]): Confidence {
  return confidences[Math.max(0, ...of.map((c) => confidences.indexOf(c)))] ?? "primary";
}

export const figureUnits = [
  "percent",
  "percent-a-year",
  "days",
  "years",
  "KRW",
  "times",
  "points",
  "provision",
] as const;

/** `provision` is not a number: the record says from when a rule is in force, its value is `in force`. */
export type FigureUnit = (typeof figureUnits)[number];

/**
 * To which deals a record applies from its first day on: to agreements concluded or renewed from then
 * (the addenda of the linkage amendments), to acts done from then, or to everything at once.
 */
export const transitions = ["concluded-or-renewed", "acts-from", "at-once"] as const;

export type Transition = (typeof transitions)[number];

/** One figure of law as it stood for a stretch of time. */
export interface FigureRecord {
  /** Act, then what it is: `wwd.shortTermDays`. Several records of one id follow each other in time. */
  readonly id: string;
  /** Exact decimal text, or `in force` for a provision. */
  readonly value: string;
  readonly unit: FigureUnit;
  /** First day it holds, or the first day for which its text was read, whichever is later. */
  readonly from: Day;
  /** Last day it holds; none while no later text is known. */
  readonly to?: Day;
  /** The law or decree that brought it: `Law 19176 (2023-01-03)`. */
  readonly promulgation: string;
  readonly transition: Transition;
  readonly article: Ref;
  /** What was read: a key of docs/law/sources. */
  readonly source: string;
  readonly confidence: Confidence;
  readonly lastChecked: Day;
  /** `annex-2023`: the annex as printed in 2023; the text in force today was not read. */
  readonly note?: "annex-2023" | "notice-not-read" | "date-computed" | "decree-not-found";
}

/** A record without the fields that every record of a file shares. */
export type Draft = Omit<FigureRecord, "lastChecked" | "from" | "to"> & {
  readonly from: string;
  readonly to?: string;
};
