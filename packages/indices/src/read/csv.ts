import { fail, type Result, succeed } from "@jegap/exact";

/** One record of a CSV text, with the line (from 1) on which it starts. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export type CsvFault = "csv-quote-open" | "csv-quote-inside";

function plainRows(text: string, separator: string): CsvRow[] {
  const rows: CsvRow[] = [];
  const lines = text.split("\n");
  for (let i = 0; i < lines.length; i += 1) {
    const line = (lines[i] ?? "").replace(/\r$/, "");
    if (line !== "") rows.push({ line: i + 1, cells: line.split(separator) });
  }
  return rows;
}

/**
 * Reads CSV as RFC 4180 writes it: cells in double quotes may hold separators, line ends and doubled quotes.
 * Blank lines are left out. A quote that never closes, or text after a closing quote, is a fault with its
 * line and column: guessing there would move figures between columns.
 */
export function readCsv(text: string, separator = ","): Result<readonly CsvRow[], CsvFault> {
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  return body.includes('"') ? quotedRows(body, separator) : succeed(plainRows(body, separator));
}

function quotedRows(text: string, separator: string): Result<readonly CsvRow[], CsvFault> {
  const rows: CsvRow[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const start = line;
    const cells: string[] = [];
    for (;;) {
      if (text[at] === '"') {
        const end = closingQuote(text, at + 1);
        if (end < 0) return fail("csv-quote-open", {}, { line: start, column: cells.length + 1 });
        const inside = text.slice(at + 1, end);
        line += inside.split("\n").length - 1;
        cells.push(inside.replaceAll('""', '"'));
        at = end + 1;
      } else {
        const end = endOfPlainCell(text, at, separator);
        cells.push(text.slice(at, end));
        at = end;
      }
      if (text[at] === "\r" && (text[at + 1] === "\n" || at + 1 === text.length)) at += 1;
      if (at >= text.length || text[at] === "\n") break;
      if (text[at] !== separator) return fail("csv-quote-inside", {}, { line, column: cells.length });
      at += 1;
    }
    at += 1;
    line += 1;
    if (cells.length > 1 || cells[0] !== "") rows.push({ line: start, cells });
  }
  return succeed(rows);
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at;
  return -1;
}

function endOfPlainCell(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== "\n") at += 1;
  return at > from && text[at - 1] === "\r" && text[at] !== separator ? at - 1 : at;
}

/** One CSV line without its end; a cell is quoted only where RFC 4180 asks for it. */
export function writeCsvLine(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
}
