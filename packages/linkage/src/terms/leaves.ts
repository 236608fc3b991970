import {
  type Day,
  Rational,
  type Result,
  readDay,
  readDecimal,
  readPeriod,
  readQuantity,
  readSpan,
  readUnit,
  type Span,
  toExactText,
  type Unit,
  type WrittenQuantity,
  writeDimension,
  writeQuantity,
  writeSpan,
} from "@jegap/exact";
import { type Expression, readExpression } from "../formula/expression.ts";
import { canonicalExpression, printExpression } from "../formula/print.ts";
import { addFault, type Reading, type Shape } from "./shape.ts";

/** A scalar whose text `parse` reads; the fault's facts and place go into the reading. */
export function leaf<T>(
  parse: (text: string, reading: Reading) => Result<T>,
  write: (value: T) => string,
  schema: { readonly pattern?: string; readonly enum?: readonly string[]; readonly "x-form"?: string } = {},
  canonical: (value: T) => string = write,
): Shape<T> {
  return {
    read(source, reading) {
      if (source.kind !== "text") return addFault(reading, source, "needs-text", {});
      const read = parse(source.text.trim(), reading);
      if (read.ok) return read.value;
      for (const fault of read.faults) addFault(reading, source, fault.code, fault.facts);
      return undefined;
    },
    write,
    canonical,
    schema: { type: "string", ...schema },
  };
}

export const text: Shape<string> = leaf(
  (written) =>
    written === ""
      ? { ok: false, faults: [{ code: "empty-text", facts: {} }] }
      : { ok: true, value: written },
  (value) => value,
);

export function oneOf<T extends string>(values: readonly T[]): Shape<T> {
  return leaf<T>(
    (written) => {
      const found = values.find((value) => value === written);
      return found === undefined
        ? {
            ok: false,
            faults: [{ code: "not-a-choice", facts: { text: written, choices: values.join(", ") } }],
          }
        : { ok: true, value: found };
    },
    (value) => value,
    { enum: values },
  );
}

export const dayLeaf: Shape<Day> = leaf(readDay, (value) => value, {
  pattern: "^\\d{4}-\\d{2}-\\d{2}$",
  "x-form": "day",
});

/** The name of a period, `2023-10`. */
export const periodLeaf: Shape<string> = leaf(
  (written) => {
    const read = readPeriod(written);
    return read.ok ? { ok: true, value: read.value.name } : read;
  },
  (value) => value,
  { "x-form": "period" },
);

export const spanLeaf: Shape<Span> = leaf(
  readSpan,
  writeSpan,
  { pattern: "^\\d+ [a-z]+$", "x-form": "span" },
  (span) => (span.count === 0 ? "0" : writeSpan(span)),
);

export const figureLeaf: Shape<Rational> = leaf(
  (written) => {
    const percent = /^(.*)%$/u.exec(written);
    const read = readDecimal((percent?.[1] ?? written).trim());
    if (!read.ok || percent === null) return read;
    return { ok: true, value: read.value.over(Rational.of(100n)) };
  },
  toExactText,
  { "x-form": "figure" },
);

/** A share of a movement: read like any figure, written as a percentage, as the papers do. */
export const shareLeaf: Shape<Rational> = {
  ...figureLeaf,
  write: (value) => `${toExactText(value.times(Rational.of(100n)))}%`,
};

export const unitLeaf: Shape<Unit> = leaf(
  (written, reading) => readUnit(written, reading.counting),
  (value) => value.text,
  { "x-form": "unit" },
);

/** Form for hashing a quantity: the exact figure in base units and what it measures. */
export function canonicalQuantity(value: WrittenQuantity): string {
  return `${value.value.toFraction()} ${writeDimension(value.dimension)}`;
}

export const quantityLeaf: Shape<WrittenQuantity> = leaf(
  (written, reading) => readQuantity(written, reading.counting),
  writeQuantity,
  { "x-form": "quantity" },
  canonicalQuantity,
);

export const expressionLeaf: Shape<Expression> = leaf(
  readExpression,
  (value) => printExpression(value, "canonical"),
  { "x-form": "expression" },
  canonicalExpression,
);
