import { type Day, day } from "../day.ts";

/** A name in both languages; the Korean is the statute's. */
export interface HolidayName {
  readonly ko: string;
  readonly en: string;
}

/**
 * Why a day is a holiday: `fixed` by the solar calendar, `lunar` by the Korean lunar calendar, `substitute` for
 * one that met a rest day, `temporary` by a decision of the State Council, `election` when a term ends.
 */
export type HolidayKind = "fixed" | "lunar" | "substitute" | "temporary" | "election";

/** One reason for one day off; a day that is two holidays at once has two. */
export interface Holiday {
  readonly day: Day;
  readonly name: HolidayName;
  readonly kind: HolidayKind;
  /** Decree, article and decision, enough to find it again. */
  readonly source: string;
}

/** A row of a holiday table. */
export function holiday(on: string, name: HolidayName, kind: HolidayKind, source: string): Holiday {
  return { day: day(on), name, kind, source };
}
