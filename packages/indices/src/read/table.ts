import { type Fault, fail, type Result, succeed } from "@jegap/exact";
import { type CsvFault, type CsvRow, readCsv } from "./csv.ts";

/** A file of the history folder by its path below the folder, `history/eia/answers.csv`. */
export interface TableText {
  readonly path: string;
  readonly text: string;
}

export type TableFault = CsvFault | "table-header" | "table-row-length";

export type TableRow<Column extends string> = Readonly<Record<Column, string>> & { readonly line: number };

/** Reads a table of ours: the header must name exactly these columns and every row must have them all. */
export function readTable<Column extends string>(
  { path, text }: TableText,
  columns: readonly Column[],
): Result<readonly TableRow<Column>[], TableFault> {
  const read = readCsv(text);
  if (!read.ok) return { ok: false, faults: read.faults.map((fault) => inFile(fault, path)) };
  const [header, ...rows] = read.value;
  if (header === undefined || header.cells.join(",") !== columns.join(","))
    return fail("table-header", { expected: columns.join(",") }, { file: path, line: 1 });
  const short = rows.find((row) => row.cells.length !== columns.length);
  if (short !== undefined)
    return fail("table-row-length", { expected: `${columns.length}` }, { file: path, line: short.line });
  return succeed(rows.map((row) => named(row, columns)));
}

function named<Column extends string>(row: CsvRow, columns: readonly Column[]): TableRow<Column> {
  const record: Record<string, string | number> = { line: row.line };
  for (let i = 0; i < columns.length; i += 1) record[columns[i] ?? ""] = row.cells[i] ?? "";
  return record as TableRow<Column>;
}

/** The fault with the file it stands in. */
function inFile<Code extends string>(fault: Fault<Code>, file: string): Fault<Code> {
  return { ...fault, at: { ...fault.at, file } };
}
