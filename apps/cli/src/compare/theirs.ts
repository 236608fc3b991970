import { readFileSync, statSync } from "node:fs";
import type { Result } from "@jegap/exact";
import { type Grid, gridOfCsv, gridsOfXlsx, largestFile } from "@jegap/indices";
import { type ColumnMap, type RowColumn, rowColumns } from "@jegap/linkage";

/** The cells of the other side's table: CSV in the encodings spreadsheets write, or the first or named sheet of an XLSX. */
export async function readGrid(path: string, sheet: string | undefined): Promise<Result<Grid>> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return refusal("cannot-read-file", { problem: "ENOENT" }, path);
  if (found.size > largestFile)
    return refusal("file-too-large", { size: `${found.size}`, limit: `${largestFile}` }, path);
  const bytes = readFileSync(path);
  if (!path.toLowerCase().endsWith(".xlsx")) return gridOfCsv(bytes, path);
  const sheets = await gridsOfXlsx(bytes, path);
  if (!sheets.ok) return sheets;
  const names = [...sheets.value.keys()];
  const grid = sheets.value.get(sheet ?? names[0] ?? "");
  return grid === undefined
    ? refusal("sheet-unknown", { sheet: sheet ?? "", sheets: names.join(", ") }, path)
    : { ok: true, value: grid };
}

function refusal(code: string, facts: Readonly<Record<string, string>>, file: string): Result<never> {
  return { ok: false, faults: [{ code, facts, at: { file } }] };
}

/** `--map base=기준값[KRW/t]`: their heading for one of our columns, with the unit of its figures where it is another. */
export function readMap(given: readonly string[]): Result<ColumnMap> {
  const found: [RowColumn, { heading: string; unit?: string }][] = [];
  for (const text of given) {
    const [, name = "", heading = "", unit] = /^([a-z]+)=([^[\]]+?)(?:\[(.+)\])?$/u.exec(text) ?? [];
    const column = rowColumns.find((known) => known === name);
    if (column === undefined) {
      const facts = { text: name === "" ? text : name, choices: rowColumns.join(", ") };
      return { ok: false, faults: [{ code: "not-a-choice", facts, at: { field: "--map" } }] };
    }
    found.push([column, unit === undefined ? { heading } : { heading, unit }]);
  }
  return { ok: true, value: Object.fromEntries(found) };
}
