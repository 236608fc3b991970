import { equal, type Rational } from "../a/rational.ts";
import { Misfit } from "../a/steps.ts";
import { Refused } from "../read/json.ts";
import type { Change } from "./body.ts";
import type { Link, Terms } from "./clause.ts";
import { addDays, addSpan, periodOf } from "./days.ts";
import { reads } from "./expression.ts";
import { Lack } from "./lack.ts";
import { type LookSetting, type Worked, workOut } from "./look.ts";
import type { Memory, Waiting } from "./memory.ts";
import type { Roller } from "./plan.ts";
import { scaled } from "./terms.ts";

export interface Reason {
  readonly code: string;
  readonly facts: Readonly<Record<string, string>>;
}

/** A look made, or found to be open or skipped. */
export interface Made {
  readonly outcome: "adjusted" | "unchanged" | "blocked";
  readonly reason: Reason | undefined;
  readonly decided: string | undefined;
  readonly effective: string | undefined;
  readonly departed: boolean;
  readonly before: Rational;
  readonly after: Rational;
  /** Absent when blocked or skipped. */
  readonly worked: Worked | undefined;
  readonly memory: Memory;
}

function isFixed(link: Link): boolean {
  return [link.base.rise, link.base.fall].every(
    (base) => "is" in base || base.at === "signing" || /^[0-9]/.test(base.at),
  );
}

function isAlwaysMet(link: Link): boolean {
  return [link.trigger.rise, link.trigger.fall].every(
    (trigger) => trigger?.comparison === "at least" && trigger.threshold.value.n === 0n,
  );
}

/** Whether a later look depends on what an earlier one found (section 9). */
function hasMemory(terms: Terms): boolean {
  const expressions = [...[...terms.formula.values()].map(({ is }) => is), terms.cap, terms.floor];
  if (expressions.some((one) => one !== undefined && reads(one, "before"))) return true;
  if (terms.priceTrigger !== undefined) return true;
  return [...terms.link.values()].some(
    (link) =>
      !isFixed(link) ||
      link.adjust !== undefined ||
      (link.unmet === "keep" && !isAlwaysMet(link)) ||
      link.movement.round.some(({ mode }) => mode === "keep"),
  );
}

function effectiveOf(terms: Terms, from: string, roller: Roller): string {
  const { after, then, roll } = terms.effective;
  const day = addSpan(from, after, 1);
  const moved = then === "month" || then === "quarter" ? addDays(periodOf(then, day).last, 1) : day;
  return roller.roll(moved, roll);
}

function open(at: LookSetting, memory: Memory, reason: Reason): Made {
  const blockedBy = memory.blockedBy ?? at.planned.number;
  return { ...still(memory, reason), outcome: "blocked", memory: { ...memory, blockedBy } };
}

/** A look that leaves everything as it was: skipped. */
function still(memory: Memory, reason: Reason): Made {
  const { owed } = memory;
  const nothing = { decided: undefined, effective: undefined, departed: false, worked: undefined };
  return { outcome: "unchanged", reason, ...nothing, before: owed, after: owed, memory };
}

/** Works the look out on the first day on which nothing is lacking, as far as the clause waits. */
function attempt(at: LookSetting, memory: Memory, roller: Roller): Made {
  const { planned, terms, newest } = at;
  const free: Memory = { ...memory, blockedBy: undefined };
  const waits = free.waiting !== undefined && hasMemory(terms) && free.waiting.until > planned.date;
  let known = waits ? (free.waiting?.until ?? planned.date) : planned.date;
  let policy: Waiting["policy"] | undefined = waits ? free.waiting?.policy : undefined;
  for (;;)
    try {
      const worked = workOut({ ...at, memory: free }, known);
      const waiting = policy === undefined ? undefined : { until: known, policy };
      const isAdjusted = worked.outcome === "adjusted";
      const from = policy === "wait" ? known : planned.date;
      return {
        outcome: worked.outcome,
        reason: worked.reason === undefined ? undefined : { code: worked.reason, facts: {} },
        decided: known,
        effective: isAdjusted ? effectiveOf(terms, from, roller) : undefined,
        departed: false,
        before: memory.owed,
        after: worked.owed,
        worked,
        memory: { ...worked.memory, waiting },
      };
    } catch (fault) {
      if (fault instanceof Misfit && fault.message === "division-by-zero")
        return open(at, memory, { code: "division-by-zero", facts: {} });
      if (fault instanceof Misfit) throw new Refused("terms-unreadable", `looks.${planned.number}`);
      if (!(fault instanceof Lack)) throw fault;
      const { code, facts, earliest } = fault;
      if (fault.policy === "skip") return still(memory, { code: "skipped", facts });
      const isWait = fault.policy === "wait" || fault.policy === "wait-back";
      if (!isWait || earliest === undefined || earliest > newest || earliest <= known)
        return open(at, memory, { code, facts });
      known = earliest;
      if (policy !== "wait") policy = fault.policy === "wait" ? "wait" : "wait-back";
    }
}

/** A signed departure from what was worked out: the price before is no adjustment, any other price is one. */
function depart(made: Made, at: LookSetting, changes: readonly Change[], roller: Roller): Made {
  const change = changes.find(({ kind, on }) => kind === "departed" && on === at.planned.date);
  if (change?.kind !== "departed" || made.outcome === "blocked") return made;
  const { memory, terms, planned } = at;
  const owed = change.owed === "before" ? memory.owed : scaled(change.owed, terms.unit);
  const unchanged = {
    ...memory,
    before: change.owed === "before" ? memory.before : owed,
    waiting: made.memory.waiting ?? memory.waiting,
  };
  const next = { ...(change.memory === "computed" ? made.memory : unchanged), owed };
  const result = { ...made, after: owed, departed: true, memory: next };
  if (equal(owed, memory.owed)) {
    const reason = { code: "departed-to-before", facts: {} };
    return { ...result, outcome: "unchanged", reason, effective: undefined };
  }
  const effective = made.effective ?? effectiveOf(terms, made.decided ?? planned.date, roller);
  return { ...result, outcome: "adjusted", reason: undefined, effective };
}

/** Makes one look and says what the next one will remember (section 9). */
export function makeLook(at: LookSetting, changes: readonly Change[], roller: Roller): Made {
  const { memory, terms } = at;
  const isHeld = memory.blockedBy !== undefined && hasMemory(terms);
  const made = isHeld
    ? open(at, memory, { code: "earlier-look-open", facts: { look: `${memory.blockedBy}` } })
    : attempt(at, memory, roller);
  return depart(made, at, changes, roller);
}
