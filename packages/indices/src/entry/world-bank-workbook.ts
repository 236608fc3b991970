import { type Day, type Fault, fail, type Result, readDay } from "@jegap/exact";
import { type DocumentFault, type ReadDocument, type ReadValue, wholeDocument } from "./document.ts";
import { type Grid, placeIn } from "./grid.ts";
import { readPrintedPeriod } from "./printed-period.ts";
import { valueAt } from "./table.ts";

export type WorkbookFault = DocumentFault | "workbook-changed";

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** `Updated on June 02, 2026`: the day the edition itself prints. */
function updatedOn(grid: Grid): Day | undefined {
  for (const row of grid.rows.slice(0, 8)) {
    const match = /^Updated on ([A-Za-z]+) (\d{1,2}), (\d{4})$/.exec((row[0] ?? "").trim());
    const month = months.indexOf((match?.[1] ?? "").toLowerCase()) + 1;
    if (match === null || month === 0) continue;
    const text = `${match[3]}-${`${month}`.padStart(2, "0")}-${(match[2] ?? "").padStart(2, "0")}`;
    const day = readDay(text);
    return day.ok ? day.value : undefined;
  }
  return undefined;
}

/** A printed name without its note marks: `Coal, South African **` is `Coal, South African`. */
const cleanName = (text: string): string => text.replaceAll("*", "").replace(/\s+/g, " ").trim();

/** Units in brackets and the short codes of older editions stand under the names and name nothing. */
const isName = (text: string): boolean => /\p{L}/u.test(text) && !/^\(|^i?[A-Z0-9_]+$/.test(text);

/** The lowest heading of a column; index groups are spread over rows 6 to 9. */
function nameOf(grid: Grid, column: number, from: number, to: number): string {
  const texts = grid.rows.slice(from, to).map((row) => cleanName(row[column] ?? ""));
  return texts.findLast((text) => isName(text) || text === "DAP" || text === "TSP") ?? "";
}

function readSheet(
  grid: Grid,
  prefix: string,
): Result<readonly (readonly [string, readonly ReadValue[]])[], WorkbookFault> {
  const start = grid.rows.findIndex((row) => /^\d{4}M\d{2}$/.test((row[0] ?? "").trim()));
  const titles = grid.rows.findIndex((row) => (row[0] ?? "").startsWith("Updated on"));
  if (start < 0 || titles < 0) return fail("workbook-changed", { sheet: grid.file }, { file: grid.file });
  const series: (readonly [string, ReadValue[]])[] = [];
  const faults: Fault<WorkbookFault>[] = [];
  for (let column = 1; column < (grid.rows[start]?.length ?? 0); column += 1) {
    const name = nameOf(grid, column, titles + 1, start);
    if (name === "") continue;
    const values: ReadValue[] = [];
    for (let row = start; row < grid.rows.length; row += 1) {
      const label = (grid.rows[row]?.[0] ?? "").trim();
      if (label === "") continue;
      const period = readPrintedPeriod(label);
      const read = period.ok
        ? valueAt(grid, row, column, period.value)
        : fail("period-unreadable", { text: label }, placeIn(grid, row, 0));
      if (!read.ok) faults.push(...read.faults);
      else if (read.value !== undefined) values.push(read.value);
    }
    series.push([`${prefix}${name}`, values]);
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: series };
}

export function isWorldBankWorkbook(sheets: ReadonlyMap<string, Grid>): boolean {
  return sheets.has("Monthly Prices") && sheets.has("Monthly Indices");
}

/**
 * Reads the World Bank's `CMO-Historical-Data-Monthly.xlsx` (the Pink Sheet): sheet `Monthly Prices` by name, sheet
 * `Monthly Indices` (2010=100) by the lowest heading as `Index: …`, and the day the edition prints.
 */
export function readWorldBankWorkbook(
  sheets: ReadonlyMap<string, Grid>,
  file: string,
): Result<ReadDocument, WorkbookFault> {
  const [prices, indices] = [sheets.get("Monthly Prices"), sheets.get("Monthly Indices")];
  if (prices === undefined || indices === undefined)
    return fail("workbook-changed", { sheet: file }, { file });
  const published = updatedOn(prices);
  if (published === undefined) return fail("workbook-changed", { sheet: prices.file }, { file: prices.file });
  const a = readSheet(prices, "");
  if (!a.ok) return a;
  const b = readSheet(indices, "Index: ");
  if (!b.ok) return b;
  return wholeDocument([...a.value, ...b.value], published, file);
}
