import { type Fault, fail, type Result, succeed } from "@jegap/exact";
import { type CsvFault, readCsv } from "../read/csv.ts";

/** The cells of one sheet as text; rows and columns count from 1 in faults. */
export interface Grid {
  readonly file: string;
  readonly rows: readonly (readonly string[])[];
  /** Line of the file on which a row stands, where it is not the row's own number. */
  readonly lines?: readonly number[];
  /** `row,column` (from 0) of every cell that a formula fills. */
  readonly formulas: ReadonlySet<string>;
}

export type TextFault = "encoding-unknown" | "file-old-excel" | "file-not-a-table" | "file-empty";

export function placeIn(grid: Grid, row: number, column: number) {
  return { file: grid.file, line: grid.lines?.[row] ?? row + 1, column: column + 1 };
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Text of a downloaded file: UTF-8 or UTF-16 by its byte order mark, else UTF-8 where every byte fits, else CP949
 * (WHATWG `euc-kr`, the encoding of KOSIS downloads). Bytes that fit none are refused, never replaced.
 */
function decodeText(bytes: Uint8Array, file: string): Result<string, TextFault> {
  if (bytes.length === 0) return fail("file-empty", {}, { file });
  const [a, b] = bytes;
  const marked = a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : undefined;
  const text = strictly(marked ?? "utf-8", bytes) ?? strictly("euc-kr", bytes);
  return text === undefined || text.includes("\u0000")
    ? fail("encoding-unknown", {}, { file })
    : succeed(text);
}

/** The separator that the first line has most of. */
function separatorOf(text: string): string {
  const first = text.split("\n", 1)[0] ?? "";
  const counts = [",", ";", "\t"].map((mark) => [mark, first.split(mark).length] as const);
  return counts.toSorted((x, y) => y[1] - x[1])[0]?.[0] ?? ",";
}

/** Cells of a CSV file in any of the encodings and with any of the separators publishers use. */
export function gridOfCsv(bytes: Uint8Array, file: string): Result<Grid, TextFault | CsvFault> {
  const text = decodeText(bytes, file);
  if (!text.ok) return text;
  if (/^\s*</.test(text.value)) return fail("file-not-a-table", {}, { file });
  const rows = readCsv(text.value, separatorOf(text.value));
  if (!rows.ok)
    return { ok: false, faults: rows.faults.map((f): Fault<CsvFault> => ({ ...f, at: { ...f.at, file } })) };
  if (rows.value.length === 0) return fail("file-empty", {}, { file });
  return succeed({
    file,
    rows: rows.value.map((row) => row.cells),
    lines: rows.value.map((row) => row.line),
    formulas: new Set(),
  });
}
