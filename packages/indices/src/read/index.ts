/** The read side of the index history: no I/O, no clock, fit for a browser. */
export type { Answer } from "./answers.ts";
export type { BothLanguages, PublicationCalendar, SeriesRecord, Source } from "./catalogue.ts";
export { checkRows, type Extent, type HistoryFault, readHistory, type StoredHistory } from "./history.ts";
export { asKnownOn, byPeriod } from "./known-on.ts";
export { layered } from "./layered.ts";
