import { type Cell, type CellStyle, type CellValue, type WriteSheet, writeXlsx } from "hucre";
import { repack } from "../mark/repack.ts";
import type { Sheet, SheetCell } from "./sheet.ts";

const headStyle: CellStyle = {
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "EEF0F6" } },
  alignment: { wrapText: true, vertical: "center" },
};

const inputStyle: CellStyle = {
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF9DB" } },
};

/** Longest text a cell can hold (ECMA-376: 32,767 characters); what is longer is cut and says so. */
const longestText = 32_000;

function cellValue(cell: SheetCell): CellValue {
  // A cell of a spreadsheet holds a double; the exact figure is kept by the formulas' whole numbers.
  if ("number" in cell) return Number(cell.number);
  if ("formula" in cell) return null;
  return cell.text.length > longestText ? `${cell.text.slice(0, longestText)}…` : cell.text;
}

function styleOf(cell: SheetCell): CellStyle | undefined {
  if ("number" in cell) return cell.input === true ? inputStyle : undefined;
  if ("formula" in cell) return undefined;
  if (cell.head === true) return headStyle;
  if (cell.wrap === true) return { alignment: { wrapText: true, vertical: "top" } };
  return cell.right === true ? { alignment: { horizontal: "right", wrapText: true } } : undefined;
}

function sheetOf(sheet: Sheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [r, row] of sheet.rows.entries())
    for (const [c, cell] of row.entries()) {
      const style = styleOf(cell);
      if ("formula" in cell) cells.set(`${r},${c}`, { formula: cell.formula, type: "formula" });
      else if (style !== undefined) cells.set(`${r},${c}`, { value: cellValue(cell), style });
    }
  return {
    name: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    rows: sheet.rows.map((row) => row.map(cellValue)),
    cells,
    ...(sheet.frozen === undefined ? {} : { freezePane: { rows: sheet.frozen } }),
  };
}

/** Sheets as the bytes of an XLSX file; equal sheets give equal bytes. */
export async function xlsxBytes(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const bytes = await writeXlsx({ sheets: sheets.map(sheetOf) });
  return repack(bytes);
}
