import type { PaperLanguage } from "@jegap/papers";
import type { PriceOptions } from "../price/work.ts";
import { languageOf } from "../shared/language.ts";

/** Options of `jegap paper <kind>`. */
export interface PaperOptions extends Omit<PriceOptions, "lang" | "from" | "to" | "json"> {
  readonly lang?: string;
  /** The day the paper is about. */
  readonly on?: string;
  readonly output: string;
  readonly deliveries?: string;
  readonly facts?: string;
  readonly certificate?: string;
  readonly theirs?: string;
  readonly map: readonly string[];
  readonly sheet?: string;
}

/** The language of the paper; `both` prints Korean and English side by side. */
export function paperLanguage(asked: string | undefined): PaperLanguage {
  return asked === "both" ? "both" : languageOf(asked);
}
