/** The read side of the index history: no I/O, no clock, fit for a browser. */
export type { Answer } from "./answers.ts";
export type { BothLanguages, PublicationCalendar, SeriesRecord, Source } from "./catalogue.ts";
export { type Change, changesBetween } from "./changes.ts";
export {
  type Condition,
  conditionOf,
  gapsIn,
  type Suspect,
  type Suspicion,
  suspectsIn,
} from "./condition.ts";
export type { Connection } from "./connections.ts";
export { checkRows, type Extent, type HistoryFault, readHistory, type StoredHistory } from "./history.ts";
export { asKnownOn, byPeriod } from "./known-on.ts";
export { layered } from "./layered.ts";
export { type Linking, type LinkingFault, type LinkRounding, linkingFactor } from "./linking.ts";
export { type Found, SeriesSearch } from "./search/search.ts";
