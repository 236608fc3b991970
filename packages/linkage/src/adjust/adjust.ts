import type { Day, Result } from "@jegap/exact";
import type { Plan } from "../resolve/plan.ts";
import type { ChangeTable, LineTable } from "./adjustment.ts";
import { checkSeries } from "./check-series.ts";
import { runLine } from "./line.ts";
import { lineTable } from "./line-table.ts";
import type { Running } from "./one-look.ts";
import type { Question } from "./question.ts";

export { checkSeries } from "./check-series.ts";
export { hasMemory } from "./has-memory.ts";
export type { Question } from "./question.ts";

/** Looks up to the day of the question; later ones are not due yet. */
function dueLooks(plan: Plan, knownOn: Day): Plan {
  return { ...plan, looks: plan.looks.filter((look) => look.date <= knownOn) };
}

function runAll(
  plan: Plan,
  question: Question,
  original?: ChangeTable,
  mode?: "values" | "whole",
): Result<ChangeTable> {
  const due = dueLooks(plan, question.knownOn);
  const lines: LineTable[] = [];
  const readers: Running["readers"] = new Map();
  for (const lineId of due.lines) {
    const table = original && lineTable(original, lineId);
    const running: Running = {
      plan: due,
      question,
      lineId,
      readers,
      ...(table === undefined ? {} : { original: table }),
      ...(mode === undefined ? {} : { mode }),
    };
    const line = runLine(running);
    if (!line.ok) return line;
    lines.push(line.value);
  }
  return { ok: true, value: { knownOn: question.knownOn, lines } };
}

/**
 * The change table of a plan against a history, as known on one day: for every line and every adjustment date
 * due by then, adjusted, unchanged with the reason, or blocked with the reason. A pure function of its inputs.
 */
export function adjust(plan: Plan, question: Question): Result<ChangeTable> {
  const faults = checkSeries(plan, question.history);
  return faults.length > 0 ? { ok: false, faults } : runAll(plan, question);
}

/**
 * The same table worked out again with the figures known now: `values` keeps every verdict and base date,
 * `whole` works everything out again. Looks that were open stay open.
 */
export function revise(
  plan: Plan,
  question: Question,
  original: ChangeTable,
  mode: "values" | "whole",
): Result<ChangeTable> {
  return runAll(plan, question, original, mode);
}
