import { type Day, type Fault, koreanCalendar, type Result, readDay } from "@jegap/exact";
import { openHistory, type StoredHistory } from "@jegap/indices";
import type { Calendars } from "@jegap/linkage";
import { repositoryFolder } from "./files.ts";

/** The business-day calendars that clauses may name. */
export const calendars: Calendars = { KR: koreanCalendar };

/** Opens the index history in a folder, or the one that comes with the repository. */
export function historyIn(folder: string | undefined): Result<StoredHistory> {
  const found = folder ?? repositoryFolder("data/index");
  if (found === undefined)
    return { ok: false, faults: [{ code: "history-missing", facts: { folder: "data/index" } }] };
  return openHistory(found);
}

/** A day given on the command line; absent where none was given. */
export function dayOption(name: string, text: string | undefined): Result<Day | undefined> {
  if (text === undefined) return { ok: true, value: undefined };
  const read = readDay(text);
  if (read.ok) return read;
  const faults: readonly Fault[] = read.faults.map((fault) => ({ ...fault, at: { field: name } }));
  return { ok: false, faults };
}
