import { Refused } from "../read/json.ts";

const mostCells = 5_000_000;

/** Reads CSV text (RFC 4180): rows of cells. Throws Refused for a quote that does not end. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|\r|$)/y;
  const source = text.replace(/^\uFEFF/, "");
  let cells = 0;
  while (cell.lastIndex < source.length) {
    const [, quoted, plain = "", end = ""] = cell.exec(source) ?? [];
    cells += 1;
    if (cell.lastIndex === 0 || cells > mostCells) throw new Refused("not-csv", `${rows.length}`);
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== "," && end !== "") rows.push([]);
  }
  return rows.filter((row) => row.length > 1 || row[0] !== "");
}
