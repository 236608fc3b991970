import { type Day, type Fault, Rational, type Result } from "@jegap/exact";
import { adjust, type Question, revise } from "../adjust/adjust.ts";
import type { ChangeTable, LineTable } from "../adjust/adjustment.ts";
import { effectiveDate } from "../adjust/effective.ts";
import { type Plan, resolve } from "../resolve/plan.ts";
import type { Delivery } from "../settle/delivery.ts";
import { settle } from "../settle/settle.ts";
import type { LinkageTerms } from "../terms/terms.ts";
import { type Choice, type Picks, underReading, type Versions } from "./choices.ts";

/** Against what the readings are priced: figures, the day they were known, the days looked at, what was delivered. */
export interface Pricing {
  readonly question: Question;
  readonly from: Day;
  readonly to: Day;
  /** Goods line to price; undefined: the first. */
  readonly line?: string;
  readonly deliveries?: readonly Delivery[];
}

/** One reading worked out: its plan and its change table for one goods line. */
export interface Run {
  readonly plan: Plan;
  readonly table: ChangeTable;
  readonly line: LineTable;
}

/** Works one reading out, or says why its values do not go together. */
export function runReading(
  versions: Versions,
  choices: readonly Choice[],
  picks: Picks,
  pricing: Pricing,
): Result<Run> {
  const agreement = underReading(versions, choices, picks);
  if (!agreement.ok) return agreement;
  const { question, to } = pricing;
  const resolved = resolve(agreement.value, to, question.calendars);
  if (!resolved.ok) return resolved;
  const wanted = pricing.line ?? resolved.value.lines[0];
  const lines = resolved.value.lines.filter((id) => id === wanted);
  const plan = { ...resolved.value, lines };
  const table = adjust(plan, question);
  if (!table.ok) return table;
  const [line] = table.value.lines;
  if (line === undefined)
    return { ok: false, faults: [{ code: "reading-unknown-line", facts: { line: wanted ?? "" } }] };
  return { ok: true, value: { plan, table: table.value, line } };
}

/**
 * The run without its derivation, which is many times larger than its prices: an audit keeps hundreds of runs. Where
 * deliveries are priced a revision may ask for the verdicts again, and all is kept.
 */
export function withoutDerivation(run: Run, pricing: Pricing): Run {
  if (pricing.deliveries !== undefined) return run;
  const adjustments = run.line.adjustments.map(({ price: _, ...look }) => ({
    ...look,
    items: [],
    lines: [],
    read: [],
  }));
  const line = { ...run.line, adjustments };
  return { ...run, line, table: { ...run.table, lines: [line] } };
}

/** What comes after the price: from when it holds and how payments are made, for each version. */
export type Afterwards = readonly Pick<LinkageTerms, "effective" | "settle">[];

/** Whether what comes after the price brings its own effective dates, or the run's stay as the engine made them. */
export type Dating = "anew" | "as-made";

function afterwardTerms(
  terms: LinkageTerms,
  after: Afterwards[number] | undefined,
  dating: Dating,
): LinkageTerms {
  if (after === undefined || dating === "anew") return { ...terms, ...after };
  return { ...terms, settle: after.settle, effective: { ...terms.effective, for: after.effective.for } };
}

/**
 * The same run with other ways to settle and, dated anew, other effective dates. Neither feeds back into a price, so
 * nothing is worked out again; dating anew is only right where every look that waited counts from the day it was made.
 */
export function withAfterwards(
  run: Run,
  afterwards: Afterwards,
  question: Question,
  dating: Dating,
): Result<Run> {
  const versions = run.plan.versions.map((version, i) => ({
    ...version,
    terms: afterwardTerms(version.terms, afterwards[i], dating),
  }));
  const plan = { ...run.plan, versions };
  const redated =
    dating === "anew" ? datedAnew(run.line, plan, question) : { ok: true as const, value: run.line };
  if (!redated.ok) return redated;
  return { ok: true, value: { plan, line: redated.value, table: { ...run.table, lines: [redated.value] } } };
}

function datedAnew(line: LineTable, plan: Plan, question: Question): Result<LineTable> {
  const faults: Fault[] = [];
  const dates = new Map<number, Day>();
  const adjustments = line.adjustments.map((adjustment) => {
    const terms = plan.versions[plan.looks[adjustment.look - 1]?.version ?? 0]?.terms;
    if (adjustment.effective === undefined || terms === undefined) return adjustment;
    const day = effectiveDate(terms.effective, adjustment.decided ?? adjustment.date, question.calendars);
    if (!day.ok) {
      faults.push(...day.faults);
      return adjustment;
    }
    dates.set(adjustment.look, day.value);
    return { ...adjustment, effective: day.value };
  });
  if (faults.length > 0) return { ok: false, faults };
  const inForce = line.inForce.map((entry) => ({ ...entry, from: dates.get(entry.look) ?? entry.from }));
  return { ok: true, value: { ...line, adjustments, inForce } };
}

/** Everything owed for the deliveries, true-ups included, in base units of the currency. */
export function owedFor(run: Run, deliveries: readonly Delivery[], question: Question): Result<Rational> {
  const mode = run.plan.versions.at(-1)?.terms.settle.revisions ?? "keep";
  const revised = mode === "keep" ? undefined : revise(run.plan, question, run.table, mode);
  if (revised?.ok === false) return revised;
  const own = deliveries.filter((delivery) => delivery.line === run.line.line);
  const payments = settle(run.plan, run.table, own, revised?.value);
  if (!payments.ok) return payments;
  const total = payments.value.reduce(
    (sum, { owed, trueUp }) => sum.plus(owed.value).plus(trueUp?.value ?? Rational.zero),
    Rational.zero,
  );
  return { ok: true, value: total };
}
