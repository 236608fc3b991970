import { type Day, type Fault, koreanCalendar, type Result, readDay } from "@jegap/exact";
import type { StoredHistory } from "@jegap/indices";
import type { Calendars } from "@jegap/linkage";
import { openBoth } from "../index-history/open.ts";

/** The business-day calendars that clauses may name. */
export const calendars: Calendars = { KR: koreanCalendar };

/** Opens the index history that comes with the repository, and over it one's own where a folder is named. */
export function historyIn(folder: string | undefined): Result<StoredHistory> {
  return openBoth(folder, true);
}

/** A day given on the command line; absent where none was given. */
export function dayOption(name: string, text: string | undefined): Result<Day | undefined> {
  if (text === undefined) return { ok: true, value: undefined };
  const read = readDay(text);
  if (read.ok) return read;
  const faults: readonly Fault[] = read.faults.map((fault) => ({ ...fault, at: { field: name } }));
  return { ok: false, faults };
}
