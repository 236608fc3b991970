import {
  type Json,
  type Quantity,
  type Rational,
  toExactText,
  type Unit,
  writeDimension,
} from "@jegap/exact";
import type { Cause, CellDifference, Difference, ResultComparison, RowsComparison } from "@jegap/linkage";

function figureJson({ value, dimension, unit }: Quantity & { readonly unit?: Unit }): Json {
  return {
    exact: toExactText(unit === undefined ? value : value.over(unit.scale)),
    unit: unit?.text ?? writeDimension(dimension),
  };
}

function differenceJson({ kind, stage, date, name, mine, theirs, mineStep, theirStep }: Difference): Json {
  return {
    kind,
    stage,
    date,
    name,
    mine,
    theirs,
    ...(mineStep === undefined ? {} : { mineFigure: figureJson(mineStep) }),
    ...(theirStep === undefined ? {} : { theirFigure: figureJson(theirStep) }),
  };
}

/** Two results compared, for machines. */
export function resultsJson({ first, days, mine, theirs, shares, total }: ResultComparison): Json {
  const price = (value: Rational): Json => figureJson({ ...mine, value });
  return {
    ...(first === undefined ? {} : { first: differenceJson(first) }),
    from: days.from,
    to: days.to,
    mine: figureJson(mine),
    theirs: figureJson(theirs),
    total: price(total),
    shares: shares.map(({ stages, change, mean }) => ({
      stages: [...stages],
      change: price(change),
      mean: price(mean),
    })),
  };
}

function cellJson({ row, date, column, item, mine, theirs }: CellDifference): Json {
  return {
    row,
    date,
    column,
    item,
    ...(mine === undefined ? {} : { mine: figureJson(mine) }),
    ...(theirs === undefined ? {} : { theirs: theirs.text }),
  };
}

function causeJson({ kind, name, value, since, explained, differing }: Cause): Json {
  return { kind, name, value, since, explained, differing };
}

/** A result against the other side's table, for machines. */
export function rowsJson({ first, differing, causes, rows }: RowsComparison): Json {
  return {
    rows,
    ...(first === undefined ? {} : { first: cellJson(first) }),
    differing: differing.map(cellJson),
    causes: causes.map(causeJson),
  };
}
