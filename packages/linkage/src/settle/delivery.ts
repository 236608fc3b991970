import {
  type Day,
  type Fault,
  type Rational,
  type Result,
  readDay,
  readDecimal,
  readQuantity,
  type WrittenQuantity,
} from "@jegap/exact";
import { readCsv } from "../terms/csv.ts";

/** One delivery (or a billing period, or goods sent back), as the parties recorded it. */
export interface Delivery {
  readonly id: string;
  /** Line of the goods list; empty for a clause about one kind of goods. */
  readonly line: string;
  /** Day of delivery (of the return, for goods sent back); the first day of a billing period. */
  readonly date: Day;
  /** Last day of a billing period. */
  readonly to?: Day;
  /** Day of the order, for clauses that price by order. */
  readonly order?: Day;
  /** The dated event it belongs to, for clauses that look at events. */
  readonly event?: string;
  readonly quantity: WrittenQuantity;
  /** The delivery that is given back; its quantity is then negative. */
  readonly returns?: string;
  readonly invoice?: string;
  /** Day agreed for a delivery that is late by the supplier's fault: its price stays (standard contract art. 6(4)). */
  readonly agreed?: Day;
  /** Day on which the buyer received the goods: the payment clock runs from it. */
  readonly received?: Day;
  /** What has been paid for it so far, in the major unit of the currency. */
  readonly paid?: Rational;
  readonly paidOn?: Day;
}

const columns = [
  "id",
  "line",
  "date",
  "from",
  "to",
  "order",
  "event",
  "quantity",
  "returns",
  "invoice",
  "agreed",
  "received",
  "paid",
  "paid_on",
] as const;

type Column = (typeof columns)[number];

/** Cells of one delivery, under the column names; an empty cell is left out. */
export type DeliveryCells = Readonly<Partial<Record<Column, string>>>;

class Cells {
  readonly faults: Fault[] = [];
  private readonly cells: DeliveryCells;
  private readonly file: string;
  private readonly row: number;

  constructor(cells: DeliveryCells, file: string, row: number) {
    this.cells = cells;
    this.file = file;
    this.row = row;
  }

  refuse(column: string, code: string, facts: Readonly<Record<string, string>>): undefined {
    this.faults.push({ code, facts, at: { file: this.file, line: this.row, field: column } });
    return undefined;
  }

  text(column: Column): string | undefined {
    const text = this.cells[column]?.trim();
    return text === undefined || text === "" ? undefined : text;
  }

  read<T>(column: Column, reader: (text: string) => Result<T>): T | undefined {
    const text = this.text(column);
    if (text === undefined) return undefined;
    const read = reader(text);
    if (read.ok) return read.value;
    for (const fault of read.faults) this.refuse(column, fault.code, fault.facts);
    return undefined;
  }

  need<T>(column: Column, value: T | undefined): T | undefined {
    if (value === undefined && this.text(column) === undefined)
      this.refuse(column, "field-missing", { key: column });
    return value;
  }
}

/** `value` under `key` where there is one: keeps optional fields absent rather than undefined. */
function optionalField<K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: T });
}

/** Reads one delivery; `row` counts from 1 and stands in the faults, `counting` are the clause's own counting words. */
export function readDelivery(
  given: DeliveryCells,
  file: string,
  row: number,
  counting: ReadonlySet<string> = new Set(),
): Result<Delivery> {
  const cells = new Cells(given, file, row);
  const id = cells.need("id", cells.text("id"));
  const start = cells.read("from", readDay) ?? cells.read("date", readDay);
  const date = cells.text("from") === undefined ? cells.need("date", start) : start;
  const quantity = cells.need(
    "quantity",
    cells.read("quantity", (text) => readQuantity(text, counting)),
  );
  const others = {
    ...optionalField("to", cells.read("to", readDay)),
    ...optionalField("order", cells.read("order", readDay)),
    ...optionalField("event", cells.text("event")),
    ...optionalField("returns", cells.text("returns")),
    ...optionalField("invoice", cells.text("invoice")),
    ...optionalField("agreed", cells.read("agreed", readDay)),
    ...optionalField("received", cells.read("received", readDay)),
    ...optionalField("paid", cells.read("paid", readDecimal)),
    ...optionalField("paidOn", cells.read("paid_on", readDay)),
  };
  if (cells.faults.length > 0 || id === undefined || date === undefined || quantity === undefined)
    return { ok: false, faults: cells.faults };
  return { ok: true, value: { id, line: cells.text("line") ?? "", date, quantity, ...others } };
}

/**
 * Reads deliveries from CSV text with a header row; every fault names its row and column. `counting` are the
 * counting words that the clause declares as units.
 */
export function readDeliveries(
  csv: string,
  file: string,
  counting: ReadonlySet<string> = new Set(),
): Result<readonly Delivery[]> {
  const table = readCsv(csv, file);
  const faults: Fault[] = [...table.faults];
  for (const [i, key] of table.header.entries())
    if (key !== "" && !columns.some((column) => column === key))
      faults.push({
        code: "unknown-field",
        facts: { key, keys: columns.join(", ") },
        at: { file, line: 1, column: i + 1, field: key },
      });
  const deliveries: Delivery[] = [];
  const seen = new Set<string>();
  for (const { line, cells } of table.rows) {
    const named = columns.map((column) => [column, cells[table.header.indexOf(column)] ?? ""]);
    const read = readDelivery(Object.fromEntries(named), file, line, counting);
    if (!read.ok) faults.push(...read.faults);
    else if (seen.has(read.value.id))
      faults.push({
        code: "delivery-twice",
        facts: { id: read.value.id },
        at: { file, line, field: "id" },
      });
    else deliveries.push(read.value);
    if (read.ok) seen.add(read.value.id);
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: deliveries };
}
