import { isRatio, Rational, round, sameDimension } from "@jegap/exact";
import type { Adjustment, ItemLook } from "../adjust/adjustment.ts";
import { isMet, type Step } from "../derivation/step.ts";
import type { IndexHistory } from "../history/history.ts";
import type { LinkageTerms, LinkTerms, ObservationTerms, Rounding, Trigger } from "../terms/terms.ts";
import { patternOf } from "./permitted.ts";
import type { Run } from "./run.ts";

/** A field with the clause a run used, and the same clause with another permitted value there. */
export interface Swap {
  readonly field: string;
  readonly used: LinkageTerms;
  readonly other: LinkageTerms;
}

/** The clause with one field taken from another clause. */
export function grafted(terms: LinkageTerms, field: string, donor: LinkageTerms): LinkageTerms {
  return graft(terms, field.split("."), donor) as LinkageTerms;
}

function graft(target: unknown, path: readonly string[], donor: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return donor;
  if (typeof target !== "object" || target === null || typeof donor !== "object" || donor === null)
    return donor;
  const inner = (from: object): unknown => Object.entries(from).find(([name]) => name === key)?.[1];
  return { ...target, [key]: graft(inner(target), rest, inner(donor)) };
}

/**
 * Whether a run would have come out the same with the other value, proved from what the run left behind: each
 * place where the field was used is worked out again with the other value, and every one gives what it gave. A run
 * depends on a field through those places only, so by induction over them nothing else can change, and several
 * fields proved so on one run may be exchanged together. `false` means not proved, not that they differ.
 */
export function isSameRun(run: Run, swap: Swap, history: IndexHistory): boolean {
  const looks = run.line.adjustments;
  // A look that could not be made leaves no record of what it read: nothing is proved from it.
  if (looks.some((look) => look.outcome === "blocked" || look.reason?.code === "skipped")) return false;
  const waited = looks.some((look) => look.decided !== undefined && look.decided !== look.date);
  const name = swap.field.split(".")[1] ?? "";
  switch (patternOf(swap.field)) {
    case "price.round":
      return looks.every((look) => priceRoundsAlike(look, swap));
    case "price.carry":
      return looks.every(
        (look) => look.exact === undefined || look.price?.value.equals(look.exact.value) === true,
      );
    case "link.*.trigger":
    case "link.*.trigger.rise":
    case "link.*.trigger.fall":
      return triggersAlike(looks, name, swap, waited);
    case "link.*.unmet":
      return (
        !waited &&
        itemLooks(looks, name).every(
          (item) => item.counts || (!item.returns && item.countedChange.value.isZero()),
        )
      );
    case "together":
      return looks.every((look) => countsAlike(look, swap.other.together));
    case "observe.*.vintage":
      return vintagesAlike(swap, name, run, history);
    case "link.*.baseVintage":
      return readsSinglePrints(swap.used, name, run, history);
    default:
      return false;
  }
}

function itemLooks(looks: readonly Adjustment[], name: string): readonly ItemLook[] {
  return looks.flatMap((look) => look.items.filter((item) => item.name === name && item.due));
}

function roundedBy(value: Rational, rounding: Rounding): Rational | undefined {
  let result = value;
  for (const step of rounding) {
    if (step.mode === "keep") return undefined;
    result = round(result, step.mode, step.figure.times(step.unit?.scale ?? Rational.one));
  }
  return result;
}

function priceRoundsAlike(look: Adjustment, { other }: Swap): boolean {
  if (look.exact === undefined || look.price === undefined) return true;
  return roundedBy(look.exact.value, other.price.round)?.equals(look.price.value) === true;
}

/** Whether a trigger is met by a tested figure; undefined where the record does not tell. */
function metBy(trigger: Trigger, verdict: Step, used: Trigger): boolean | undefined {
  if (trigger.kind === "never" || used.kind === "never") return undefined;
  const [size, limit] = verdict.inputs;
  if (size === undefined || limit === undefined) return undefined;
  const [a, b] = [trigger.threshold, used.threshold];
  if (!sameDimension(a.dimension, b.dimension) || a.value.isZero() !== b.value.isZero()) return undefined;
  // A threshold of nothing may have been tested as a difference: then its own figure is zero in that unit.
  const threshold = isRatio(a.dimension) && !isRatio(size.dimension) ? Rational.zero : a.value;
  const order = size.value.compare(threshold);
  return trigger.comparison === "at least" ? order >= 0 : order > 0;
}

function verdictAlike(item: ItemLook, swap: Swap): boolean {
  const { verdict } = item;
  if (verdict === undefined) return true;
  const used = swap.used.link?.[item.name]?.trigger;
  const other = swap.other.link?.[item.name]?.trigger;
  const moved = verdict.inputs[0]?.inputs[0];
  if (used === undefined || other === undefined || verdict.operation !== "test" || moved === undefined)
    return false;
  const sign = moved.value.sign();
  const directions =
    sign > 0 ? (["rise"] as const) : sign < 0 ? (["fall"] as const) : (["rise", "fall"] as const);
  // Each direction for itself: two directions that both change could each be right only because the other stays.
  return directions.every((direction) => {
    const before = metBy(used[direction], verdict, used[direction]);
    return before !== undefined && metBy(other[direction], verdict, used[direction]) === before;
  });
}

function testsRate(trigger: LinkTerms["trigger"] | undefined): boolean {
  return [trigger?.rise, trigger?.fall].some(
    (one) => one?.kind === "threshold" && isRatio(one.threshold.dimension) && !one.threshold.value.isZero(),
  );
}

function triggersAlike(looks: readonly Adjustment[], name: string, swap: Swap, waited: boolean): boolean {
  const both = [swap.used, swap.other].flatMap(({ link }) => {
    const trigger = link?.[name]?.trigger;
    return trigger === undefined ? [] : [trigger.rise, trigger.fall];
  });
  // Whether a clause remembers anything, and so waits, can hang on a threshold of nothing.
  if (waited && both.some((trigger) => trigger.kind === "never" || trigger.threshold.value.isZero()))
    return false;
  // A threshold as a rate asks for figures above zero, and refuses the look where they are not.
  const [used, other] = [swap.used, swap.other].map(({ link }) => testsRate(link?.[name]?.trigger));
  if (other === true && used === false) return false;
  return itemLooks(looks, name).every((item) => verdictAlike(item, swap));
}

function countsAlike(look: Adjustment, together: LinkageTerms["together"]): boolean {
  const due = look.items.filter((item) => item.due);
  const met = due.filter((item) => item.verdict !== undefined && isMet(item.verdict)).length;
  const counts = (item: ItemLook): boolean =>
    together === "any"
      ? met > 0
      : together === "all"
        ? met === due.length
        : item.verdict !== undefined && isMet(item.verdict);
  return due.every((item) => counts(item) === item.counts);
}

/** Answers already found: a history is asked the same thing for every run. */
const singlePrints = new WeakMap<IndexHistory, Map<string, boolean>>();

function hasOnePrintEach(id: string, grades: LinkageTerms["grades"], history: IndexHistory): boolean {
  const known = singlePrints.get(history) ?? new Map<string, boolean>();
  singlePrints.set(history, known);
  const key = `${id} ${grades.join(" ")}`;
  const answer = known.get(key);
  if (answer !== undefined) return answer;
  const accepted = history.observations(id).filter(({ grade }) => grades.includes(grade));
  const found = new Set(accepted.map(({ period }) => period.name)).size === accepted.length;
  known.set(key, found);
  return found;
}

/** Whether every period of the series of an observation has one accepted print only. */
function hasSinglePrints(
  terms: ObservationTerms,
  grades: LinkageTerms["grades"],
  history: IndexHistory,
): boolean {
  const ids = [terms.series, ...(terms.then ?? []).map((next) => next.series)];
  return ids.every((id) => id === undefined || hasOnePrintEach(id, grades, history));
}

/** With one print a period, the first and the one known are the same; the newest also is when nothing was awaited. */
function vintagesAlike(swap: Swap, name: string, run: Run, history: IndexHistory): boolean {
  const terms = swap.used.observe[name];
  if (terms === undefined || !hasSinglePrints(terms, swap.used.grades, history)) return false;
  const choices = [terms.vintage, swap.other.observe[name]?.vintage];
  return !choices.includes("final") || run.line.adjustments.length === 0;
}

function readsSinglePrints(terms: LinkageTerms, name: string, run: Run, history: IndexHistory): boolean {
  const plain = Object.values(terms.observe).every(
    (one) => one.series === undefined || hasSinglePrints(one, terms.grades, history),
  );
  return plain && terms.link?.[name] !== undefined && run.plan.versions.length === 1;
}
