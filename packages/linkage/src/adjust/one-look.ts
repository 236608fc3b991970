import type { Day, Result } from "@jegap/exact";
import type { SeriesReader } from "../observe/series.ts";
import type { Plan, PlannedLook } from "../resolve/plan.ts";
import { goodsLine } from "../terms/goods-line.ts";
import type { LinkageTerms } from "../terms/terms.ts";
import type { Adjustment, LineTable } from "./adjustment.ts";
import { effectiveDate } from "./effective.ts";
import { hasMemory } from "./has-memory.ts";
import { type LookResult, type LookSetting, lackOf, priceIn, workOut } from "./look.ts";
import type { Memory } from "./memory.ts";
import type { Question } from "./question.ts";

/** One goods line on its way through all looks. */
export interface Running {
  readonly plan: Plan;
  readonly question: Question;
  readonly lineId: string;
  /** What has been read of the history for each version of the clause; lines that run one after another share it. */
  readonly readers: Map<number, SeriesReader>;
  /** The table that is worked out again. */
  readonly original?: LineTable;
  readonly mode?: "values" | "whole";
}

/** One look of one goods line, with what earlier looks left behind. */
export interface OneLook {
  readonly look: PlannedLook;
  readonly terms: LinkageTerms;
  readonly reader: SeriesReader;
  readonly memory: Memory;
}

/** A look that cannot be worked out, with the reason; it holds later ones back where the clause has memory. */
export function blocked(
  running: Running,
  one: OneLook,
  code: NonNullable<Adjustment["reason"]>["code"],
  facts: Readonly<Record<string, string>>,
): LookResult {
  const { look, terms, memory } = one;
  const price = priceIn(terms, memory.owed);
  return {
    adjustment: {
      line: running.lineId,
      look: look.number,
      date: look.date,
      ...(look.event === undefined ? {} : { event: look.event.id }),
      outcome: "blocked",
      reason: { code, facts },
      before: price,
      after: price,
      items: [],
      lines: [],
      provisional: false,
    },
    memory: { ...memory, blockedBy: memory.blockedBy ?? look.number },
  };
}

/**
 * Makes a look as soon as every figure is known: on its adjustment date, or, where the clause waits, on the
 * first later day, but never later than the day the question is put.
 */
export function runLook(running: Running, one: OneLook): Result<LookResult> {
  const { question } = running;
  const { look, terms, memory } = one;
  if (memory.blockedBy !== undefined && hasMemory(terms))
    return { ok: true, value: blocked(running, one, "earlier-look-open", { look: `${memory.blockedBy}` }) };
  const free: Memory = withoutBlock(memory);
  const held =
    free.waiting !== undefined && hasMemory(terms) && free.waiting.until > look.date
      ? free.waiting
      : undefined;
  let on = held?.until ?? look.date;
  let policy = held?.policy;
  for (;;) {
    try {
      const result = workOut(
        lookSetting(running, { ...one, memory: free }, { on, newest: question.knownOn }),
      );
      return finish(running, one, result, on, policy);
    } catch (fault) {
      const lack = lackOf(fault);
      if (lack === undefined) throw fault;
      if (lack.policy === "skip") return { ok: true, value: skipped(running, one, lack.facts) };
      const waits = lack.policy === "wait" || lack.policy === "wait-back";
      if (!waits || lack.earliest === undefined || lack.earliest > question.knownOn || lack.earliest <= on)
        return { ok: true, value: blocked(running, one, lack.code, lack.facts) };
      on = lack.earliest;
      if (policy !== "wait" && (lack.policy === "wait" || lack.policy === "wait-back")) policy = lack.policy;
    }
  }
}

function withoutBlock(memory: Memory): Memory {
  const { blockedBy, ...free } = memory;
  return blockedBy === undefined ? memory : free;
}

/** Everything that working a look out depends on. */
export function lookSetting(
  running: Running,
  one: OneLook,
  knowledge: LookSetting["knowledge"],
): LookSetting {
  const line = goodsLine(one.terms, running.lineId);
  return { ...one, knowledge, lineId: running.lineId, ...(line === undefined ? {} : { line }) };
}

/** A look that the clause leaves out because a figure is missing. */
export function skipped(running: Running, one: OneLook, facts: Readonly<Record<string, string>>): LookResult {
  const { adjustment } = blocked(running, one, "skipped", facts);
  return { adjustment: { ...adjustment, outcome: "unchanged" }, memory: one.memory };
}

function finish(
  running: Running,
  one: OneLook,
  result: LookResult,
  on: Day,
  policy: "wait" | "wait-back" | undefined,
): Result<LookResult> {
  const { look, terms } = one;
  const waiting = policy === undefined ? undefined : { until: on, policy };
  const { waiting: _, ...rest } = result.memory;
  const memory: Memory = waiting === undefined ? rest : { ...rest, waiting };
  if (result.adjustment.outcome !== "adjusted") return { ok: true, value: { ...result, memory } };
  const from = policy === "wait" ? on : look.date;
  const effective = effectiveDate(terms.effective, from, running.question.calendars);
  if (!effective.ok) return effective;
  return { ok: true, value: { adjustment: { ...result.adjustment, effective: effective.value }, memory } };
}
