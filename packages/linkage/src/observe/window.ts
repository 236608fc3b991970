import { addSpan, type Day, type Period, periodOf, shiftPeriod } from "@jegap/exact";
import type { Window } from "../terms/terms.ts";

/** First and last day of a calendar window: the period `back` before the day, and those before it. */
export function windowDays(
  window: Window & { unit: Period["unit"] },
  at: Day,
): { readonly first: Day; readonly last: Day } {
  const end = periodOf(window.unit, addSpan(at, window.back, -1));
  return { first: shiftPeriod(end, 1 - window.count).first, last: end.last };
}
