/** Published indices with both their times: the history on disk, its catalogue, and how values enter. */
export * from "./read/index.ts";
export { type Disk, realDisk } from "./store/disk.ts";
export {
  type Arrival,
  type ImportFault,
  type ImportReport,
  type ImportSettings,
  type IncomingDocument,
  type IncomingValue,
  importDocument,
  type RecordedGrade,
} from "./store/import.ts";
export { type OpenFault, openHistory } from "./store/open.ts";
