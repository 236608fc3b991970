import { must, toExactText } from "@jegap/exact";
import { adjust } from "@jegap/linkage";
import { Decimal } from "decimal.js";
import { HyperFormula } from "hyperformula";
import { clauseOf, figures, type Line } from "./clause.ts";

/** A way to work the prices out: made ready for the lines, then run as often as one likes. */
export interface Way {
  readonly name: string;
  /** Puts back what a run changed; not timed. */
  readonly reset?: () => void;
  /** Prices in won, line by line, as decimal text. */
  readonly run: () => readonly string[];
}

/** Ours: exact, with every step, its grounds and what was read, for every line. */
function ours(lines: readonly Line[]): Way {
  const { plan, question } = clauseOf(lines);
  return {
    name: "Jegap, with the whole derivation",
    run: () =>
      must(adjust(plan, question)).lines.map(({ adjustments }) => {
        const after = adjustments.at(-1)?.after;
        return after === undefined ? "" : toExactText(after.value.over(after.unit.scale));
      }),
  };
}

/** What most programs do. */
function doubles(lines: readonly Line[]): Way {
  const [base, comparison, threshold] = [figures.base, figures.comparison, figures.threshold].map(Number);
  const rows = lines.map(({ weight, other, start }) => [weight, other, start].map(Number));
  const price = ([weight = 0, other = 0, start = 0]: readonly number[]): number =>
    Math.abs(((comparison ?? 0) - (base ?? 0)) / (base ?? 1)) >= (threshold ?? 0)
      ? Math.floor((comparison ?? 0) * weight + other)
      : start;
  return { name: "plain loop over doubles", run: () => rows.map((row) => `${price(row)}`) };
}

function decimalJs(lines: readonly Line[]): Way {
  const [base, comparison, threshold] = [figures.base, figures.comparison, figures.threshold];
  return {
    name: "decimal.js",
    run: () =>
      lines.map(({ weight, other, start }) => {
        const rate = new Decimal(comparison).minus(base).div(base);
        if (rate.abs().lt(threshold)) return start;
        return new Decimal(comparison).times(weight).plus(other).floor().toString();
      }),
  };
}

/** A sheet with the index in one cell: each run changes the cell and reads every price. */
function hyperFormula(lines: readonly Line[]): Way {
  const rows = lines.map(({ weight, other, start }, at) => {
    const row = at + 2;
    const moved = "ABS(($B$1-$A$1)/$A$1)>=$C$1";
    const price = `=IF(${moved},ROUNDDOWN($B$1*A${row}+B${row},0),C${row})`;
    return [Number(weight), Number(other), Number(start), price];
  });
  const head = [Number(figures.base), 0, Number(figures.threshold)];
  const sheet = HyperFormula.buildFromArray([head, ...rows], { licenseKey: "gpl-v3" });
  return {
    name: "HyperFormula, one index cell changed",
    reset: () => {
      sheet.setCellContents({ sheet: 0, row: 0, col: 1 }, [[Number(figures.base)]]);
    },
    run: () => {
      sheet.setCellContents({ sheet: 0, row: 0, col: 1 }, [[Number(figures.comparison)]]);
      return rows.map((_, at) => `${sheet.getCellValue({ sheet: 0, row: at + 1, col: 3 })}`);
    },
  };
}

/** Every way, ours first, ready for the same lines. */
export function waysOf(lines: readonly Line[]): readonly Way[] {
  return [ours, doubles, decimalJs, hyperFormula].map((make) => make(lines));
}
