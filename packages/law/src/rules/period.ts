import { type Day, koreanCalendar, lastDayByCalendar, periodEnds, type Span } from "@jegap/exact";
import type { Inquiry } from "../decide/inquiry.ts";

/**
 * Last day of a statutory period: the first day is not counted, a last day on a Saturday or holiday moves on
 * (민법 제157조, 제161조). Past the holiday table the day is as counted, and may be a little too early.
 */
export function lastDay(q: Inquiry, start: Day, count: number, unit: Span["unit"] = "day"): Day {
  q.cite("CIVIL 157", "CIVIL 161");
  const span = { count, unit };
  const moved = periodEnds(start, span, koreanCalendar);
  return moved.ok ? moved.value : lastDayByCalendar(start, span);
}
