import { type Fault, fail, type PeriodUnit, type Result, succeed } from "@jegap/exact";
import { type DocumentFault, type ReadDocument, type ReadValue, wholeDocument } from "./document.ts";
import { type Grid, placeIn } from "./grid.ts";
import { type PrintedPeriod, readPrintedPeriod } from "./printed-period.ts";
import { readPrintedValue } from "./printed-value.ts";

/** Headings that name what a table is about; all else that is text becomes the label. */
const periodHeading =
  /^(date|period|time|time[_ ]?period|observation_date|month|기간|시점|날짜|일자|연월|년월|월|기준월|일시)$/iu;
const valueHeading = /^(value|obs_value|data_value|dt|price|index|값|수치|데이터|지수|가격|시세)$/iu;
const besideHeading = /^(단위|가중치|변환|unit|unit_name|weight|wgt)$/iu;

/** Years down and months across: each cell's period would stand in two places. */
const partOfYear =
  /^(\d{1,2}\s*월|[1-4]\s*\/\s*4|[1-4]\s*분기|[상하]반기|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q[1-4])/iu;

/** How far down a heading may stand: titles and notes come first in downloaded files. */
const deepestHeading = 30;

const cellAt = (grid: Grid, row: number, column: number): string => (grid.rows[row]?.[column] ?? "").trim();

function periodAt(
  grid: Grid,
  row: number,
  column: number,
  frequency?: PeriodUnit,
): PrintedPeriod | undefined {
  const text = cellAt(grid, row, column);
  const read = text === "" ? undefined : readPrintedPeriod(text, frequency);
  return read?.ok ? read.value : undefined;
}

/** Reads one cell of values; `undefined` where nothing was published. */
export function valueAt(
  grid: Grid,
  row: number,
  column: number,
  { period, status }: PrintedPeriod,
): Result<ReadValue | undefined, DocumentFault> {
  const at = placeIn(grid, row, column);
  if (grid.formulas.has(`${row},${column}`))
    return { ok: false, faults: [{ code: "formula-cell", facts: { period: period.name }, at }] };
  const read = readPrintedValue(cellAt(grid, row, column));
  if (!read.ok) return { ok: false, faults: read.faults.map((fault) => ({ ...fault, at })) };
  if (read.value === undefined) return succeed(undefined);
  const marked = read.value.status === "unstated" ? status : read.value.status;
  return succeed({ period, value: read.value.value, status: marked, at });
}

class Collector {
  readonly labels = new Map<string, ReadValue[]>();
  readonly faults: Fault<DocumentFault>[] = [];

  add(label: string, read: Result<ReadValue | undefined, DocumentFault>): void {
    if (!read.ok) this.faults.push(...read.faults);
    else if (read.value !== undefined) {
      const values = this.labels.get(label);
      if (values === undefined) this.labels.set(label, [read.value]);
      else values.push(read.value);
    }
  }

  document(grid: Grid): Result<ReadDocument, DocumentFault> {
    if (this.faults.length > 0) return { ok: false, faults: this.faults };
    return wholeDocument([...this.labels], undefined, grid.file);
  }
}

interface WideHeading {
  readonly row: number;
  readonly columns: readonly (readonly [column: number, period: PrintedPeriod])[];
}

/** A heading of periods, with labels in the columns before them: how KOSIS and ECOS files are laid out. */
function wideHeading(grid: Grid, frequency?: PeriodUnit): WideHeading | undefined {
  for (let row = 0; row < Math.min(deepestHeading, grid.rows.length); row += 1) {
    const width = grid.rows[row]?.length ?? 0;
    const columns = Array.from({ length: width }, (_, column) => column).flatMap((column) => {
      const period = periodAt(grid, row, column, frequency);
      return period === undefined ? [] : [[column, period] as const];
    });
    const [first] = columns;
    if (first !== undefined && first[0] > 0 && columns.length >= width - first[0] - 1)
      return { row, columns };
    if (first !== undefined) return undefined;
  }
  return undefined;
}

function readWide(grid: Grid, { row: heading, columns }: WideHeading): Result<ReadDocument, DocumentFault> {
  const firstPeriod = columns[0]?.[0] ?? 1;
  const labelColumns = Array.from({ length: firstPeriod }, (_, column) => column).filter(
    (column) => !besideHeading.test(cellAt(grid, heading, column)),
  );
  const rows = grid.rows.map((_, row) => row).slice(heading + 1);
  const labelOf = (row: number) =>
    labelColumns
      .map((column) => cellAt(grid, row, column))
      .filter((text) => text !== "")
      .join(" · ");
  const collector = new Collector();
  for (const [label, same] of rowsByLabel(grid, rows, labelOf))
    same.forEach((row, i) => {
      const name = same.length === 1 ? label : `${label} (${i + 1})`;
      for (const [column, period] of columns) collector.add(name, valueAt(grid, row, column, period));
    });
  return collector.document(grid);
}

/** Rows that repeat a label with the same cells count once; with others each is its own (see KOSIS downloads). */
function rowsByLabel(
  grid: Grid,
  rows: readonly number[],
  labelOf: (row: number) => string,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const row of rows) {
    const label = labelOf(row);
    const same = found.get(label) ?? [];
    const cells = grid.rows[row]?.join("\n");
    if (label !== "" && !same.some((other) => grid.rows[other]?.join("\n") === cells))
      found.set(label, [...same, row]);
  }
  return found;
}

interface LongHeading {
  readonly row: number;
  readonly period: number;
}

/** A column of periods under a heading. */
function longHeading(grid: Grid, frequency?: PeriodUnit): LongHeading | undefined {
  for (let row = 0; row < Math.min(deepestHeading, grid.rows.length - 1); row += 1) {
    const width = grid.rows[row]?.length ?? 0;
    for (let column = 0; column < width; column += 1) {
      const isNamed = periodHeading.test(cellAt(grid, row, column));
      const isPeriod = periodAt(grid, row, column, frequency) !== undefined;
      if (isNamed || (!isPeriod && width > 1 && periodAt(grid, row + 1, column, frequency) !== undefined))
        return { row, period: column };
    }
  }
  return undefined;
}

function readLong(
  grid: Grid,
  { row: heading, period: periodColumn }: LongHeading,
  frequency?: PeriodUnit,
): Result<ReadDocument, DocumentFault> {
  const width = grid.rows[heading]?.length ?? 0;
  const others = Array.from({ length: width }, (_, column) => column).filter(
    (column) => column !== periodColumn && !besideHeading.test(cellAt(grid, heading, column)),
  );
  const named = others.filter((column) => valueHeading.test(cellAt(grid, heading, column)));
  const values = named.length > 0 ? named : others;
  const labels = named.length > 0 ? others.filter((column) => !named.includes(column)) : [];
  const crossed = others.find((column) => partOfYear.test(cellAt(grid, heading, column)));
  if (crossed !== undefined)
    return fail(
      "table-crossed",
      { heading: cellAt(grid, heading, crossed) },
      placeIn(grid, heading, crossed),
    );
  const collector = new Collector();
  for (let row = heading + 1; row < grid.rows.length; row += 1) {
    const text = cellAt(grid, row, periodColumn);
    // A note under the table, or a period without figures, says nothing of any value.
    if (values.every((column) => cellAt(grid, row, column) === "")) continue;
    const period = readPrintedPeriod(text, frequency);
    if (!period.ok) {
      const at = placeIn(grid, row, periodColumn);
      collector.faults.push(...period.faults.map((fault) => ({ ...fault, at })));
      continue;
    }
    for (const column of values) {
      const own = labels.map((label) => cellAt(grid, row, label)).filter((cell) => cell !== "");
      const label = own.length > 0 ? own.join(" · ") : cellAt(grid, heading, column);
      collector.add(label, valueAt(grid, row, column, period.value));
    }
  }
  return collector.document(grid);
}

/**
 * Reads a table of figures: periods across the heading with labels in the first columns (KOSIS, ECOS), or a
 * column of periods with one column a series, or with label and value columns. Every cell that cannot be read
 * is told with its row and column, and nothing is taken from such a file.
 */
export function readTableOfValues(grid: Grid, frequency?: PeriodUnit): Result<ReadDocument, DocumentFault> {
  const wide = wideHeading(grid, frequency);
  if (wide !== undefined) return readWide(grid, wide);
  const long = longHeading(grid, frequency);
  if (long !== undefined) return readLong(grid, long, frequency);
  return { ok: false, faults: [{ code: "no-values", facts: {}, at: { file: grid.file } }] };
}
