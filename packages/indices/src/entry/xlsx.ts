import { fail, type Result, succeed } from "@jegap/exact";
import { readXlsx } from "hucre/xlsx";
import type { Grid, TextFault } from "./grid.ts";

export type XlsxFault = TextFault | "xlsx-unreadable" | "file-too-large";

/** A workbook of publishers unpacks to a few megabytes; beyond this it is refused before it is unpacked. */
const largestUnpacked = 500_000_000;

/** What the directory of a ZIP file says its entries unpack to (PKWARE APPNOTE 4.3.12); at least that is believed. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = 0; at + 46 <= bytes.length; at += 1)
    if (bytes[at] === 0x50 && view.getUint32(at, true) === 0x02014b50) total += view.getUint32(at + 24, true);
  return total;
}

/** A binary float as the shortest decimal that reads back to it, without an exponent. */
function shortestDecimal(number: number): string {
  const text = `${number}`;
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (match === null) return text;
  const [, sign = "", whole = "", fraction = "", power = "0"] = match;
  const digits = whole + fraction;
  const point = 1 + Number(power);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, "0")}`;
}

function cellText(value: string | number | boolean | Date | null): string {
  if (value === null) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "number" ? shortestDecimal(value) : `${value}`;
}

/** The sheets of a workbook as text cells, by name, with the cells that formulas fill. */
export async function gridsOfXlsx(
  bytes: Uint8Array,
  file: string,
): Promise<Result<ReadonlyMap<string, Grid>, XlsxFault>> {
  const size = unpackedSize(bytes);
  if (size > largestUnpacked)
    return fail("file-too-large", { size: `${size}`, limit: `${largestUnpacked}` }, { file });
  try {
    const workbook = await readXlsx(bytes);
    const sheets = workbook.sheets.map(({ name, rows, cells }) => {
      const formulas = [...(cells ?? [])].flatMap(([at, cell]) => (cell.formula === undefined ? [] : [at]));
      const grid: Grid = {
        file: workbook.sheets.length === 1 ? file : `${file}#${name}`,
        rows: rows.map((row) => row.map(cellText)),
        formulas: new Set(formulas),
      };
      return [name, grid] as const;
    });
    return sheets.length === 0 ? fail("file-empty", {}, { file }) : succeed(new Map(sheets));
  } catch (error) {
    return fail("xlsx-unreadable", { reason: error instanceof Error ? error.message : "" }, { file });
  }
}
