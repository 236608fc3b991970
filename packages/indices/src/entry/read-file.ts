import { fail, type PeriodUnit, type Result } from "@jegap/exact";
import type { CsvFault } from "../read/csv.ts";
import type { ReadDocument } from "./document.ts";
import { gridOfCsv, type TextFault } from "./grid.ts";
import { isSdmxCsv, readSdmxCsv } from "./sdmx-csv.ts";
import { readTableOfValues } from "./table.ts";
import { isWorldBankWorkbook, readWorldBankWorkbook, type WorkbookFault } from "./world-bank-workbook.ts";
import { gridsOfXlsx, type XlsxFault } from "./xlsx.ts";

export type ReadFileFault =
  | WorkbookFault
  | XlsxFault
  | TextFault
  | CsvFault
  | "sheet-choice"
  | "sheet-unknown";

export interface ReadFileSettings {
  /** The sheet of a workbook that has several. */
  readonly sheet?: string;
  /** Where known: a first day then stands for its month, and KOSIS quarters are told from months. */
  readonly frequency?: PeriodUnit;
}

const starts = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
  head.every((byte, i) => bytes[i] === byte);

/**
 * Reads a file a publisher offers for download, by what it is and not by its name: the World Bank's monthly
 * workbook, any other XLSX with a table, SDMX-CSV, and CSV as KOSIS, ECOS or FRED write it, in UTF-8 or CP949.
 */
export async function readPublishedFile(
  bytes: Uint8Array,
  file: string,
  { sheet, frequency }: ReadFileSettings = {},
): Promise<Result<ReadDocument, ReadFileFault>> {
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return fail("file-old-excel", {}, { file });
  if (!starts(bytes, 0x50, 0x4b)) {
    const grid = gridOfCsv(bytes, file);
    if (!grid.ok) return grid;
    return isSdmxCsv(grid.value)
      ? readSdmxCsv(grid.value, frequency)
      : readTableOfValues(grid.value, frequency);
  }
  const sheets = await gridsOfXlsx(bytes, file);
  if (!sheets.ok) return sheets;
  if (sheet === undefined && isWorldBankWorkbook(sheets.value))
    return readWorldBankWorkbook(sheets.value, file);
  const names = [...sheets.value.keys()];
  if (sheet === undefined && names.length > 1)
    return fail("sheet-choice", { sheets: names.join(", ") }, { file });
  const grid = sheets.value.get(sheet ?? names[0] ?? "");
  if (grid === undefined)
    return fail("sheet-unknown", { sheet: sheet ?? "", sheets: names.join(", ") }, { file });
  return readTableOfValues(grid, frequency);
}
