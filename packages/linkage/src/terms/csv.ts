import type { Fault, Place } from "@jegap/exact";
import Papa from "papaparse";

/** One row of a table in a text file: its cells, and the line of the file it begins on. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table with its first row apart; rows without any figure are left out, and faults name row and column. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly faults: readonly Fault[];
}

/** Lines of the file that a row takes: a quoted cell may go over several. */
function height(cells: readonly string[]): number {
  return 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n?|\n/gu) ?? []).length, 0);
}

function numbered(data: readonly (readonly string[])[]): readonly CsvRow[] {
  let next = 1;
  return data.map((cells) => {
    const line = next;
    next += height(cells);
    return { line, cells };
  });
}

/**
 * Reads CSV text (RFC 4180, with or without a byte order mark) with a header row. A column named twice, a row
 * longer than the header and quotes that do not close are faults: each would put a figure in the wrong place.
 */
export function readCsv(text: string, file: string): CsvTable {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ""), { skipEmptyLines: false });
  const [first, ...others] = numbered(parsed.data);
  const header = (first?.cells ?? []).map((column) => column.trim().normalize("NFC"));
  const rows = others.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const at = (line: number, place: Place = {}): Place => ({ file, line, ...place });
  const lineOf = (row: number | undefined): number => numbered(parsed.data)[row ?? 0]?.line ?? 1;
  const faults: Fault[] = parsed.errors
    .filter((error) => error.type === "Quotes")
    .map((error) => ({ code: "csv-syntax", facts: { problem: error.code }, at: at(lineOf(error.row)) }));
  for (const [i, column] of header.entries())
    if (column !== "" && header.indexOf(column) !== i)
      faults.push({ code: "column-twice", facts: { column }, at: at(1, { column: i + 1 }) });
  for (const { line, cells } of rows)
    if (cells.slice(header.length).some((cell) => cell.trim() !== ""))
      faults.push({
        code: "csv-row-too-long",
        facts: { cells: `${cells.length}`, columns: `${header.length}` },
        at: at(line, { column: header.length + 1 }),
      });
  return { header, rows, faults };
}
