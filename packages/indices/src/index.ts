/** Published indices with both their times: the history on disk, its catalogue, and how values enter. */
export {
  type CollectedAnswer,
  type CollectFault,
  type CollectSettings,
  collect,
  connectors,
} from "./connectors/collect.ts";
export {
  type Connector,
  firstPage,
  type Page,
  type PublisherFault,
  type Query,
  type Request,
} from "./connectors/connector.ts";
export { type Answered, type Outside, type Patience, usualPatience } from "./connectors/exchange.ts";
export { type KeyFault, keyFor } from "./connectors/keys.ts";
export type { DocumentFault, ReadDocument, ReadSeries, ReadValue, RecordedDay } from "./entry/document.ts";
export { type Grid, gridOfCsv, type TextFault } from "./entry/grid.ts";
export { type Filing, incomingFrom } from "./entry/incoming.ts";
export { type Matched, type MatchSettings, matchSeries } from "./entry/match.ts";
export { type PrintedPeriod, readPrintedPeriod } from "./entry/printed-period.ts";
export { type PrintedValue, readPrintedValue } from "./entry/printed-value.ts";
export { type ReadFileFault, type ReadFileSettings, readPublishedFile } from "./entry/read-file.ts";
export { gridsOfXlsx, type XlsxFault } from "./entry/xlsx.ts";
export { readFrequency } from "./read/catalogue.ts";
export * from "./read/index.ts";
export { type Disk, realDisk } from "./store/disk.ts";
export { largestFile, readDropped } from "./store/dropped.ts";
export {
  type Arrival,
  type ImportFault,
  type ImportReport,
  type ImportSettings,
  type IncomingDocument,
  type IncomingValue,
  importDocument,
} from "./store/import.ts";
export { type OpenFault, type OpenSettings, openHistory } from "./store/open.ts";
export { type RefreshSettings, refreshSeries } from "./store/refresh.ts";
