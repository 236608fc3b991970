import {
  type Day,
  type Fault,
  inUnit,
  type Quantity,
  Rational,
  type Result,
  readDay,
  readDecimal,
  readUnit,
  round,
  type Unit,
} from "@jegap/exact";
import type { Adjustment, LineTable } from "../adjust/adjustment.ts";

/** Columns that the other side's table may have, in the order of the steps within a look. */
export const rowColumns = ["date", "before", "comparison", "base", "rate", "after"] as const;

export type RowColumn = (typeof rowColumns)[number];

/** Which of their columns is which of ours, by its heading, with the unit of its figures where it is not the clause's. */
export type ColumnMap = Readonly<
  Partial<Record<RowColumn, { readonly heading: string; readonly unit?: string }>>
>;

/** One figure of their table: as printed, and what it is. */
export interface Cell {
  readonly text: string;
  readonly figure: Rational;
  /** Decimals printed: a figure shown is taken as rounded or cut to these. */
  readonly places: number;
  readonly percent: boolean;
  readonly unit?: Unit;
}

/** One look as the other side has it. */
export interface TheirRow {
  /** Row of their file, from 1. */
  readonly row: number;
  readonly date: Day;
  readonly cells: Readonly<Partial<Record<Exclude<RowColumn, "date">, Cell>>>;
}

/** `1,234.50`, `12,000원`, `+5.66 %`: digits with what people put around them. */
function readCell(text: string, unit: Unit | undefined): Cell | undefined {
  const percent = /[%％]\s*$/u.test(text);
  const bare = text
    .replace(/[\s,，₩원%％]/gu, "")
    .replace(/^[+＋]/u, "")
    .replace(/^[−–△▲]/u, "-");
  const read = readDecimal(bare);
  if (!read.ok) return undefined;
  const places = bare.split(".")[1]?.length ?? 0;
  return { text: text.trim(), figure: read.value, places, percent, ...(unit === undefined ? {} : { unit }) };
}

/** `2023-05-10`, `2023.05.10`, `2023/5/10`, `2023년 5월 10일`. */
function readWrittenDay(text: string): Day | undefined {
  const match = /^\s*(\d{4})\D+(\d{1,2})\D+(\d{1,2})(?:\D.*)?$/u.exec(text);
  if (match === null) return undefined;
  const [, year = "", month = "", date = ""] = match;
  const read = readDay(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`);
  return read.ok ? read.value : undefined;
}

interface Found {
  readonly column: RowColumn;
  readonly at: number;
  readonly unit?: Unit;
}

function columnsIn(header: readonly string[], map: ColumnMap, file: string): Result<readonly Found[]> {
  const faults: Fault[] = [];
  const found = rowColumns.flatMap((column): readonly Found[] => {
    const wanted = map[column];
    if (wanted === undefined) return [];
    const at = header.findIndex(
      (heading) => heading.trim().normalize("NFC") === wanted.heading.normalize("NFC"),
    );
    if (at < 0) {
      faults.push({
        code: "compare-no-column",
        facts: { heading: wanted.heading, headings: header.join(", ") },
        at: { file },
      });
      return [];
    }
    const unit = wanted.unit === undefined ? undefined : readUnit(wanted.unit);
    if (unit?.ok === false) faults.push(...unit.faults);
    return [unit?.ok === true ? { column, at, unit: unit.value } : { column, at }];
  });
  if (!found.some(({ column }) => column === "date") && faults.length === 0)
    faults.push({ code: "compare-no-date-column", facts: { headings: header.join(", ") }, at: { file } });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: found };
}

/** Headings of the official change table (변동표) and of common spreadsheets, tried where no map is given. */
const usualHeadings: Readonly<Record<RowColumn, readonly string[]>> = {
  date: ["조정일", "date", "adjustment date"],
  before: ["조정전 금액", "조정 전 금액", "조정전", "조정 전", "price before", "before"],
  comparison: ["비교시점", "비교시점 가격", "비교값", "comparison"],
  base: ["기준시점", "기준시점 가격", "기준값", "base"],
  rate: ["변동률", "rate"],
  after: ["조정후 금액", "조정 후 금액", "조정후", "조정 후", "price after", "after"],
};

function mapFor(header: readonly string[], map: ColumnMap): ColumnMap {
  const headings = header.map((heading) => heading.trim().normalize("NFC"));
  const usual = rowColumns.flatMap((column) => {
    const heading = usualHeadings[column].find((name) => headings.includes(name));
    return heading === undefined ? [] : [[column, { heading }] as const];
  });
  return { ...Object.fromEntries(usual), ...map };
}

/** Reads the other side's table: the row with the headings, then a row a look; empty cells say nothing. */
export function readRows(
  grid: readonly (readonly string[])[],
  map: ColumnMap,
  file: string,
): Result<readonly TheirRow[]> {
  const wanted = Object.values(map).map(({ heading }) => heading);
  const isHeader = (row: readonly string[]): boolean =>
    wanted.length > 0
      ? wanted.every((heading) => row.some((cell) => cell.trim() === heading))
      : mapFor(row, {}).date !== undefined;
  const top = Math.max(0, grid.findIndex(isHeader));
  const header = grid[top] ?? [];
  const columns = columnsIn(header, mapFor(header, map), file);
  if (!columns.ok) return columns;
  const faults: Fault[] = [];
  const rows = grid.slice(top + 1).flatMap((texts, i): readonly TheirRow[] => {
    const row = top + i + 2;
    const written = columns.value.find(({ column }) => column === "date");
    const day = (texts[written?.at ?? 0] ?? "").trim();
    if (texts.every((cell) => cell.trim() === "")) return [];
    const date = readWrittenDay(day);
    if (date === undefined) {
      faults.push({ code: "not-a-day", facts: { text: day }, at: { file, line: row } });
      return [];
    }
    const cells: Partial<Record<Exclude<RowColumn, "date">, Cell>> = {};
    for (const { column, at, unit } of columns.value) {
      const text = (texts[at] ?? "").trim();
      if (column === "date" || text === "" || text === "-") continue;
      const cell = readCell(text, unit);
      if (cell === undefined)
        faults.push({ code: "not-a-decimal", facts: { text }, at: { file, line: row, column: at + 1 } });
      else cells[column] = cell;
    }
    return [{ row, date, cells }];
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: rows };
}

/** What one of our looks has in a column: a quantity in base units and the unit to show it in. */
export function ourFigure(
  look: Adjustment,
  column: Exclude<RowColumn, "date">,
  item: string,
): (Quantity & { readonly unit?: Unit }) | undefined {
  if (column === "before") return look.before;
  if (column === "after") return look.after;
  const own = look.items.find(({ name }) => name === item);
  const step = column === "comparison" ? own?.comparison : column === "base" ? own?.base : own?.rate;
  return step;
}

function shownAs(value: Rational, { figure, places }: Cell): boolean {
  const step = Rational.of(1n, 10n ** BigInt(places));
  return round(value, "half-up", step).equals(figure) || round(value, "down", step).equals(figure);
}

/** Whether a figure of ours is what their cell shows. Prices are what is owed and must agree exactly. */
function agrees(ours: Quantity & { readonly unit?: Unit }, cell: Cell, column: RowColumn): boolean {
  if (column === "rate") {
    const percents = ours.value.times(Rational.of(100n));
    return shownAs(percents, cell) || (!cell.percent && shownAs(ours.value, cell));
  }
  const unit = cell.unit ?? ours.unit;
  const value = ours.value.over(unit?.scale ?? Rational.one);
  if (column === "before" || column === "after") return value.equals(cell.figure);
  return shownAs(value, cell);
}

/** Their cell as a quantity in base units, for looking it up or solving for it. */
export function cellValue(cell: Cell, unit: Unit | undefined): Rational {
  const own = cell.unit ?? unit;
  return own === undefined ? cell.figure : inUnit(cell.figure, own).value;
}

export interface CellDifference {
  readonly row: number;
  readonly date: Day;
  readonly column: RowColumn;
  readonly item: string;
  readonly mine?: Quantity & { readonly unit?: Unit };
  readonly theirs?: Cell;
}

/** Every cell of their table that is not ours, in the order of looks and, within a look, of the steps. */
export function cellDifferences(
  rows: readonly TheirRow[],
  line: LineTable,
  item: string,
): readonly CellDifference[] {
  const found = [...rows]
    .sort((a, b) => a.date.localeCompare(b.date))
    .flatMap((row): readonly CellDifference[] => {
      const at = { row: row.row, date: row.date, item };
      const look = line.adjustments.find(({ date }) => date === row.date);
      if (look === undefined) return [{ ...at, column: "date" }];
      return rowColumns.flatMap((column): readonly CellDifference[] => {
        const cell = column === "date" ? undefined : row.cells[column];
        if (column === "date" || cell === undefined) return [];
        const ours = ourFigure(look, column, item);
        if (ours !== undefined && agrees(ours, cell, column)) return [];
        return [
          ours === undefined ? { ...at, column, theirs: cell } : { ...at, column, mine: ours, theirs: cell },
        ];
      });
    });
  const theirs = new Set(rows.map(({ date }) => date));
  const last = [...theirs].sort().at(-1);
  const missing = line.adjustments
    .filter(
      ({ date, outcome }) =>
        outcome === "adjusted" && !theirs.has(date) && last !== undefined && date <= last,
    )
    .map(({ date, after }): CellDifference => ({ row: 0, date, column: "date", item, mine: after }));
  return [...missing, ...found].sort((a, b) => a.date.localeCompare(b.date));
}
