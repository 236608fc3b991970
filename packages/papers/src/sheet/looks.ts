import type { Rational } from "@jegap/exact";
import type { Adjustment, LineTable, Step, Version } from "@jegap/linkage";
import type { Cell, StepSheet, Tables } from "./steps.ts";

/** One condition of a look that must come out as recorded: a verdict, or the direction of a movement. */
export interface Check {
  readonly cell: Cell;
  readonly test: "value" | "sign";
  readonly expected: number;
}

/** A look as rows of the steps sheet; without `price` where nothing was worked out. */
export interface SheetLook {
  readonly look: Adjustment;
  /** Whether every row it needs could be made. */
  readonly recomputed: boolean;
  readonly checks: readonly Check[];
  readonly price?: Cell;
}

function tablesOf(versions: readonly Version[], look: Adjustment): Tables {
  const version = versions.findLast((one) => one.from <= look.date) ?? versions[0];
  return Object.fromEntries(
    Object.entries(version?.terms.quantities ?? {}).flatMap(([name, quantity]) =>
      quantity.kind === "table"
        ? [
            [
              name,
              quantity.rows.map((row) => ({
                value: row.value.value,
                ...(row.from === undefined ? {} : { from: row.from.value }),
              })),
            ],
          ]
        : [],
    ),
  );
}

/** What a goods line has worked out so far: results by look, and figures of items by name. */
class LineMemory {
  private readonly found = new Map<string, { readonly value: Rational; readonly cell: Cell }[]>();

  keep(key: string, step: Step | undefined, cell: Cell | undefined): void {
    if (step === undefined || cell === undefined) return;
    const list = this.found.get(key) ?? [];
    list.push({ value: step.value, cell });
    this.found.set(key, list);
  }

  /** The cell of an earlier result that a step refers to, by its value under its look or name. */
  recall(step: Step): Cell | undefined {
    const carried = step.operation === "carried";
    if (!carried && (step.field !== undefined || step.name === undefined)) return undefined;
    const key = carried ? `look ${step.facts?.look ?? ""}` : `name ${step.name ?? ""}`;
    return this.found.get(key)?.findLast(({ value }) => value.equals(step.value))?.cell;
  }
}

/** A price and every figure it went through on its way to the last rounding. */
function* beforeRounding(price: Step): Iterable<Step> {
  for (let step: Step | undefined = price; step !== undefined; step = step.inputs[0]) {
    yield step;
    if (step.operation !== "round") return;
  }
}

/** Writes every look of a goods line into the steps sheet, in order. */
export function sheetLooks(
  table: LineTable,
  versions: readonly Version[],
  sheet: StepSheet,
): readonly SheetLook[] {
  const memory = new LineMemory();
  return table.adjustments.map((look) => {
    const tables = tablesOf(versions, look);
    let recomputed = true;
    const cellOf = (step: Step | undefined): Cell | undefined => {
      if (step === undefined) return undefined;
      const cell = sheet.cell(step, tables, (asked) => memory.recall(asked));
      if (cell === undefined) recomputed = false;
      return cell;
    };
    const checks: Check[] = [];
    const check = (step: Step | undefined, test: Check["test"]): void => {
      const cell = cellOf(step);
      if (step === undefined || cell === undefined) return;
      const expected = test === "sign" ? step.value.sign() : step.value.isZero() ? 0 : 1;
      checks.push({ cell, test, expected });
    };
    for (const item of look.items) {
      if (item.due) check(item.change, "sign");
      if (item.due) check(item.verdict, "value");
    }
    for (const line of look.lines) if (line.name === "price.trigger") check(line, "value");
    const price = cellOf(look.price);
    if (look.outcome === "adjusted") {
      for (const item of look.items) {
        memory.keep(`name ${item.name}`, item.counted, cellOf(item.counted));
        memory.keep(`name ${item.name}.change`, item.countedChange, cellOf(item.countedChange));
      }
    }
    if (look.price !== undefined)
      for (const step of beforeRounding(look.price)) memory.keep(`look ${look.look}`, step, cellOf(step));
    return { look, recomputed, checks, ...(price === undefined ? {} : { price }) };
  });
}
