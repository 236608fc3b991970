import type { Day } from "@jegap/exact";
import type { IndexHistory } from "../history/history.ts";
import type { Calendars } from "../resolve/plan.ts";

/** What a change table is worked out against. */
export interface Question {
  readonly history: IndexHistory;
  /** The day on which the question is put: nothing known later is used. */
  readonly knownOn: Day;
  readonly calendars: Calendars;
}
