import { type Day, koreanCalendar, must } from "@jegap/exact";
import { adjust, type ChangeTable, historyOf, resolve, type Version } from "@jegap/linkage";
import * as fc from "fast-check";
import { readVector } from "../../linkage/src/conformance/vector.ts";
import { randomVectors } from "../../linkage/test/differential/clauses.ts";

/** A random clause worked out over eleven looks. */
export interface Drawn {
  readonly table: ChangeTable;
  readonly versions: readonly Version[];
}

/** Random clauses of the linkage room's second reading, worked out; the few that are refused are left out. */
export function drawnClauses(count: number, seed: number): readonly Drawn[] {
  return fc.sample(randomVectors, { numRuns: count, seed }).flatMap((drawn): readonly Drawn[] => {
    const also = "also" in drawn && Array.isArray(drawn.also) ? drawn.also : [];
    const answered = {
      ...drawn,
      expected: "0",
      also: also.map((question) => ({ ...question, expected: "0" })),
    };
    const vector = readVector(JSON.stringify(answered), "drawn");
    if (!vector.ok) return [];
    const { agreement, series, observations } = vector.value;
    const calendars = { KR: koreanCalendar };
    const knownOn = "2024-01-17" as Day;
    const plan = resolve(agreement, knownOn, calendars);
    if (!plan.ok) return [];
    const table = adjust(plan.value, { history: historyOf(series, observations), knownOn, calendars });
    return table.ok ? [{ table: must(table), versions: plan.value.versions }] : [];
  });
}
