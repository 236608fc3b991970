import { day } from "@jegap/exact";
import type { Draft, FigureRecord } from "./record.ts";

/** The day on which every record below was last compared with its source. */
const checked = day("2026-11-23");

/** Completes the records of one file; days are checked here, so a misspelt one fails when the module loads. */
export function records(drafts: readonly Draft[]): readonly FigureRecord[] {
  return drafts.map(({ from, to, ...rest }) => ({
    ...rest,
    from: day(from),
    ...(to === undefined ? {} : { to: day(to) }),
    lastChecked: checked,
  }));
}
