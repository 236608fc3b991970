import { type Day, Rational, type Result } from "@jegap/exact";
import { adjust, type Question } from "../adjust/adjust.ts";
import type { ChangeTable, LineTable, Price } from "../adjust/adjustment.ts";
import { meanOver, pricesBetween } from "../readings/outcome.ts";
import { type Plan, resolve } from "../resolve/plan.ts";
import type { Agreement } from "../terms/agreement.ts";
import { checkTerms } from "../terms/check.ts";
import type { Draft } from "../terms/read.ts";
import type { LinkageTerms } from "../terms/terms.ts";
import { layeredHistory } from "./layered.ts";
import { mixedTerms, type Stage, stages } from "./stages.ts";

/** One side of a comparison: an agreement, what it was worked out against, and its change table. */
export interface Side {
  readonly plan: Plan;
  readonly question: Question;
  readonly table: ChangeTable;
}

/** What the differences of one stage (or of stages that only go together) are worth. */
export interface Share {
  readonly stages: readonly Stage[];
  /** Change of the price in force on the last day when these stages are taken from the other side too, in base units. */
  readonly change: Rational;
  /** Change of the mean price over the days compared: what a quantity delivered evenly over them costs more a unit. */
  readonly mean: Rational;
}

/** The days compared, first and last. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

export function lineOf(table: ChangeTable, line: string | undefined): LineTable | undefined {
  return line === undefined ? table.lines[0] : table.lines.find((one) => one.line === line);
}

interface Worth {
  readonly last: Price;
  readonly mean: Rational;
}

/** What a line's price is on the last of the days, and on the mean of them. */
export function worthOf(side: Side, line: LineTable, { from, to }: Days): Worth {
  const prices = pricesBetween({ plan: side.plan, line }, from, to);
  const last = prices.at(-1)?.price;
  if (last === undefined) throw new TypeError("a line always has a price in force");
  return { last, mean: meanOver(prices, to) };
}

function shareOf(stagesTaken: readonly Stage[], before: Worth, now: Worth): Share {
  return {
    stages: stagesTaken,
    change: now.last.value.minus(before.last.value),
    mean: now.mean.minus(before.mean),
  };
}

function withTerms(draft: Draft, terms: LinkageTerms): Draft {
  return { ...draft, complete: terms, partial: terms };
}

/** The agreement of `mine` with other clauses, version by version; dates and events of either side. */
function withVersions(agreement: Agreement, clauses: readonly LinkageTerms[]): Agreement {
  const [first, ...later] = clauses;
  let next = 0;
  const changes = agreement.changes.map((change) => {
    if (!("terms" in change)) return change;
    const terms = later[next];
    next += 1;
    return terms === undefined ? change : { ...change, terms: withTerms(change.terms, terms) };
  });
  return {
    ...agreement,
    changes,
    ...(first === undefined ? {} : { terms: withTerms(agreement.terms, first) }),
  };
}

/** Works a mixture of both sides out; a mixture whose parts do not fit together is refused. */
function mixture(mine: Side, theirs: Side, reached: (stage: Stage) => boolean): Result<Side> {
  const clauses = mine.plan.versions.map(({ terms }, i) =>
    mixedTerms(terms, theirs.plan.versions[i]?.terms ?? terms, reached),
  );
  const faults = clauses.flatMap((terms) => checkTerms(terms));
  if (faults.length > 0) return { ok: false, faults };
  const { agreement } = reached("dates") ? theirs.plan : mine.plan;
  const [own, other] = reached("observation") ? [theirs, mine] : [mine, theirs];
  // A certificate carries only the figures it read: on days of the other side the other's figures fill the gaps.
  const history = layeredHistory(own.question.history, other.question.history);
  const question = { ...own.question, history };
  const last = [mine.question.knownOn, theirs.question.knownOn].sort()[1] ?? question.knownOn;
  const plan = resolve(withVersions(agreement, clauses), last, question.calendars);
  if (!plan.ok) return plan;
  const table = adjust(plan.value, question);
  return table.ok ? { ok: true, value: { plan: plan.value, question, table: table.value } } : table;
}

/**
 * What each stage's difference is worth: stage after stage is taken over from the other side, and the change of the
 * price is put down to it. The shares add up to the whole difference. Stages whose mixture does not
 * make a clause (a formula that reads another item, say) are taken over together with the next.
 */
export function sharesOf(mine: Side, theirs: Side, line: string | undefined, days: Days): readonly Share[] {
  const [ours, others] = [lineOf(mine.table, line), lineOf(theirs.table, line)];
  if (ours === undefined || others === undefined) return [];
  let before = worthOf(mine, ours, days);
  const last = worthOf(theirs, others, days);
  if (mine.plan.versions.length !== theirs.plan.versions.length) return [shareOf(stages, before, last)];
  const shares: Share[] = [];
  let pending: Stage[] = [];
  for (const [i, stage] of stages.entries()) {
    pending.push(stage);
    const now = i === stages.length - 1 ? last : mixedWorth(mine, theirs, line, days, i);
    if (now === undefined) continue;
    shares.push(shareOf(pending, before, now));
    before = now;
    pending = [];
  }
  return shares.filter(({ change, mean }) => !change.isZero() || !mean.isZero());
}

function mixedWorth(
  mine: Side,
  theirs: Side,
  line: string | undefined,
  days: Days,
  upTo: number,
): Worth | undefined {
  const mixed = mixture(mine, theirs, (one) => stages.indexOf(one) <= upTo);
  const table = mixed.ok ? lineOf(mixed.value.table, line) : undefined;
  return !mixed.ok || table === undefined ? undefined : worthOf(mixed.value, table, days);
}

/** The sum of all shares: their price less ours. */
export function totalOf(shares: readonly Share[]): Rational {
  return shares.reduce((sum, { change }) => sum.plus(change), Rational.zero);
}
