import { type Day, Rational, toExactText } from "@jegap/exact";
import type { LawReason } from "@jegap/words";
import { Inquiry } from "../decide/inquiry.ts";
import type { OtherReading } from "../decide/verdict.ts";
import type { Deal } from "../facts/deal.ts";
import { type FigureBook, lawBook } from "../figures/book.ts";
import type { Act, Confidence, FigureRecord } from "../figures/record.ts";
import type { Ref } from "../ref.ts";
import { linkageDefinition } from "../rules/definition.ts";
import { checkStatedTerms } from "../rules/terms.ts";
import type { ConditionView, ItemView, TermsView } from "./view.ts";

/** How much a finding weighs: the term may not count as linkage; not settled; a hazard; good to know. */
export const severities = ["not-accepted", "unsettled", "hazard", "note"] as const;

/** One thing about a term of a clause, with the article and the figures read. */
export interface TermFinding {
  readonly item: string;
  readonly severity: (typeof severities)[number];
  readonly reason: LawReason;
  readonly facts: Readonly<Record<string, string>>;
  readonly refs: readonly Ref[];
  readonly confidence: Confidence;
  readonly figures: readonly FigureRecord[];
  readonly otherReading?: OtherReading;
}

const hundred = Rational.of(100n);

function percentOf(condition: ConditionView | "never"): string | undefined {
  if (condition === "never" || condition.percent === undefined) return undefined;
  return toExactText(condition.percent);
}

function directionOf({ rise, fall }: ItemView): "both" | "up_only" | "down_only" | undefined {
  if (rise === "never") return fall === "never" ? undefined : "down_only";
  return fall === "never" ? "up_only" : "both";
}

/** The facts of one item, as the rules for a stated paper read them. */
function factsOf(item: ItemView, termDays: number | undefined): Deal {
  const [up, down, direction] = [percentOf(item.rise), percentOf(item.fall), directionOf(item)];
  const share = item.passedOnRise === undefined ? undefined : toExactText(item.passedOnRise);
  return {
    ...(up === undefined ? {} : { threshold_up_pct: up }),
    ...(down === undefined ? {} : { threshold_down_pct: down }),
    ...(direction === undefined ? {} : { direction }),
    ...(share === undefined ? {} : { reflection_ratio_pct: share }),
    ...(item.cycleDays === undefined || termDays === undefined
      ? {}
      : { adjustment_cycle_days: item.cycleDays, duration_days: termDays }),
  };
}

function judged(
  item: ItemView,
  termDays: number | undefined,
  on: Day,
  act: Act,
  book: FigureBook,
): readonly TermFinding[] {
  const q = new Inquiry(factsOf(item, termDays), act, book);
  checkStatedTerms(q, on);
  const figures = [...q.figures.values()];
  return q.findings.map((f) => ({
    item: item.item,
    severity: f.otherReading === undefined ? "not-accepted" : "unsettled",
    reason: f.reason,
    facts: f.facts,
    refs: f.refs,
    confidence: f.confidence,
    figures,
    ...(f.otherReading === undefined ? {} : { otherReading: f.otherReading }),
  }));
}

interface Observed {
  readonly when: boolean;
  readonly severity: TermFinding["severity"];
  readonly reason: LawReason;
  readonly refs: readonly Ref[];
  readonly confidence: Confidence;
}

/** A threshold of 0 % looks at every change, so a moving base loses nothing. */
function hasThreshold(condition: ConditionView | "never"): boolean {
  return condition !== "never" && (condition.percent === undefined || !condition.percent.isZero());
}

function leavesEqualityOut(condition: ConditionView | "never"): boolean {
  return condition !== "never" && condition.comparison === "more than" && hasThreshold(condition);
}

function observed(item: ItemView, half: Rational | undefined, definition: Ref): readonly Observed[] {
  const { passedOnRise: up, passedOnFall: down } = item;
  return [
    {
      when: item.rise === "never" && item.fall === "never",
      severity: "not-accepted",
      reason: "never-moves",
      refs: [definition],
      confidence: "primary",
    },
    {
      when: up !== undefined && down !== undefined && !up.isZero() && up.compare(down) < 0,
      severity: "unsettled",
      reason: "one-sided-shares",
      refs: ["GL IV.1.바(4)"],
      confidence: "guideline",
    },
    {
      when: item.baseMovesAlways && (hasThreshold(item.rise) || hasThreshold(item.fall)),
      severity: "hazard",
      reason: "base-always-moves",
      refs: ["GL IV.3.바(2)"],
      confidence: "guideline",
    },
    {
      when: leavesEqualityOut(item.rise) || leavesEqualityOut(item.fall),
      severity: "unsettled",
      reason: "equality-left-out",
      refs: [definition],
      confidence: "unconfirmed",
    },
    {
      when: item.excessOnly,
      severity: "unsettled",
      reason: "excess-only",
      refs: [definition],
      confidence: "unconfirmed",
    },
    {
      when: half !== undefined && up !== undefined && !up.isZero() && up.compare(half) < 0,
      severity: "note",
      reason: "far-too-little-passed-on",
      refs: ["GL IV.3.마(3)②"],
      confidence: "guideline",
    },
    {
      when: up !== undefined && up.compare(hundred) > 0,
      severity: "note",
      reason: "more-than-all-passed-on",
      refs: ["GL IV.3.마(3)②"],
      confidence: "guideline",
    },
  ];
}

function beside(item: ItemView, on: Day, act: Act, book: FigureBook): readonly TermFinding[] {
  const q = new Inquiry({}, act, book);
  const half = q.figureOrNone("gl.reliefReflection", on);
  const least = half === undefined ? undefined : Rational.of(BigInt(half.value));
  return observed(item, least, linkageDefinition(book, act, on))
    .filter((o) => o.when)
    .map(({ when: _, ...o }) => ({
      item: item.item,
      facts: {},
      figures: half === undefined ? [] : [half],
      ...o,
    }));
}

/**
 * What a clause of this day has that may not count as linkage, or is a hazard, item by item, the gravest first:
 * fall-only, a cycle longer than the term, nothing passed on, one-sided thresholds or shares, more than 10 %, an
 * excess-only band, a share under half (no relief), a base that always moves under a threshold.
 */
export function checkTerms(
  view: TermsView,
  on: Day,
  act: Act,
  book: FigureBook = lawBook,
): readonly TermFinding[] {
  const found = view.items.flatMap((item) => [
    ...judged(item, view.termDays, on, act, book),
    ...beside(item, on, act, book),
  ]);
  return found.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}
