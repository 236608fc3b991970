export { compareWithRows, type RowsChoice, type RowsComparison } from "./against-rows.ts";
export type { Cause } from "./causes.ts";
export { type CompareChoice, compareResults, type ResultComparison } from "./compare.ts";
export type { Difference, DifferenceKind } from "./difference.ts";
export { sideOfCertificate } from "./from-certificate.ts";
export { layeredHistory } from "./layered.ts";
export {
  type Cell,
  type CellDifference,
  type ColumnMap,
  type RowColumn,
  readRows,
  rowColumns,
  type TheirRow,
} from "./rows.ts";
export type { Share, Side } from "./shares.ts";
export { type Stage, stages } from "./stages.ts";
export type { CauseKind } from "./variations.ts";
