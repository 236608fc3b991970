import type { Json } from "@jegap/exact";
import { type KnownGrade, knownGrades } from "../history/history.ts";
import {
  dayLeaf,
  expressionLeaf,
  figureLeaf,
  oneOf,
  periodLeaf,
  quantityLeaf,
  shareLeaf,
  spanLeaf,
  text,
  unitLeaf,
} from "./leaves.ts";
import { anchorShape, both, rollShape, roundingShape } from "./leaves-clause.ts";
import {
  addFault,
  type Field,
  listOf,
  type Need,
  onlyKeys,
  readThrough,
  record,
  type Shape,
} from "./shape.ts";
import type { Source } from "./source.ts";
import type {
  Band,
  Base,
  Continuation,
  ContractQuantity,
  Dates,
  FormulaLine,
  MovementRounding,
  Reflection,
  Rounding,
  TableRow,
} from "./terms.ts";

/** A field that a computation of the price needs. */
export function field<T>(shape: Shape<T>, ko: string, en: string, example?: string): Field<T> {
  return { shape, need: "price", ko, en, ...(example === undefined ? {} : { example }) };
}

/** A field that may be left out, or that only the paper needs. */
export function optional<T>(
  shape: Shape<T>,
  ko: string,
  en: string,
  example?: string,
  need?: Need,
): Field<T> {
  return { shape, need, ko, en, ...(example === undefined ? {} : { example }) };
}

const tableRow = record<TableRow>({
  from: optional(quantityLeaf, "이 값부터", "from this value on", "10 t"),
  value: field(quantityLeaf, "값", "the value", "2%"),
});

/** `2 kg/piece`, `{each: kg/piece}` (stated on every goods line), or a table `[{value: …}, {from: …, value: …}]`. */
export const contractQuantity: Shape<ContractQuantity> = {
  read(source, reading) {
    if (source.kind === "list") {
      const rows = source.items.flatMap((item) => readThrough(tableRow, item, reading) ?? []);
      return { kind: "table", rows };
    }
    const each = source.kind === "map" ? source.entries.get("each") : undefined;
    if (each !== undefined) {
      onlyKeys(source, ["each"], reading);
      const unit = readThrough(unitLeaf, each, reading);
      return unit === undefined ? undefined : { kind: "each", unit };
    }
    const figure = quantityLeaf.read(source, reading);
    return figure === undefined ? undefined : { kind: "figure", figure };
  },
  write: (value) => writeQuantityOf(value, "write"),
  canonical: (value) => writeQuantityOf(value, "canonical"),
  schema: {
    anyOf: [
      quantityLeaf.schema,
      {
        type: "object",
        additionalProperties: false,
        required: ["each"],
        properties: { each: unitLeaf.schema },
      },
      { type: "array", items: tableRow.schema },
    ],
    "x-form": "contract-quantity",
  },
};

function writeQuantityOf(value: ContractQuantity, form: "write" | "canonical"): Json {
  if (value.kind === "figure") return quantityLeaf[form](value.figure);
  if (value.kind === "each") return { each: unitLeaf[form](value.unit) };
  return value.rows.map((row) => tableRow[form](row));
}

export const continuation = record<Continuation>({
  from: field(periodLeaf, "이 기간부터", "from this period on", "2011-01"),
  series: field(text, "이어지는 지표", "the series that continues it"),
  times: field(figureLeaf, "연결계수", "linking factor", "1.234"),
});

const oneBase: Shape<Base> = {
  read(source, reading) {
    const is = source.kind === "map" ? source.entries.get("is") : undefined;
    if (is !== undefined) {
      onlyKeys(source, ["is"], reading);
      const expression = readThrough(expressionLeaf, is, reading);
      return expression === undefined ? undefined : { kind: "is", is: expression };
    }
    const anchor = anchorShape.read(source, reading);
    return anchor === undefined ? undefined : { kind: "anchor", anchor };
  },
  write: (base) =>
    base.kind === "is" ? { is: expressionLeaf.write(base.is) } : anchorShape.write(base.anchor),
  canonical: (base) =>
    base.kind === "is" ? { is: expressionLeaf.canonical(base.is) } : anchorShape.canonical(base.anchor),
  schema: {
    anyOf: [
      anchorShape.schema,
      {
        type: "object",
        additionalProperties: false,
        required: ["is"],
        properties: { is: expressionLeaf.schema },
      },
    ],
    "x-form": "base",
  },
};

export const baseShape = both(oneBase);

/** `exact`, or `{ratio: R}`, `{rate: R}`, `{change: R}`. */
export const movementShape: Shape<MovementRounding> = {
  read(source, reading) {
    if (source.kind === "text" && source.text === "exact") return { as: "exact" };
    for (const as of ["ratio", "rate", "change"] as const) {
      const inner = source.kind === "map" && source.entries.size === 1 ? source.entries.get(as) : undefined;
      if (inner === undefined) continue;
      const round = readThrough(roundingShape, inner, reading);
      return round === undefined ? undefined : { as, round };
    }
    return addFault(reading, source, "not-a-movement", {});
  },
  write: (value) => (value.as === "exact" ? "exact" : { [value.as]: roundingShape.write(value.round) }),
  canonical: (value) =>
    value.as === "exact" ? "exact" : { [value.as]: roundingShape.canonical(value.round) },
  schema: {
    anyOf: [
      { const: "exact" },
      {
        type: "object",
        additionalProperties: false,
        minProperties: 1,
        maxProperties: 1,
        properties: {
          ratio: roundingShape.schema,
          rate: roundingShape.schema,
          change: roundingShape.schema,
        },
      },
    ],
    "x-form": "movement",
  },
};

const band = record<Band>({
  to: optional(quantityLeaf, "여기까지", "up to here", "3%"),
  share: field(shareLeaf, "반영 비율", "share that counts", "50%"),
});

/** One share `50%`, marginal bands `[{to: 3%, share: 100%}, {share: 50%}]`, or `each` (on every goods line). */
const oneReflection: Shape<Reflection> = {
  read(source, reading) {
    if (source.kind === "text" && source.text === "each") return { kind: "each" };
    if (source.kind === "text") {
      const share = shareLeaf.read(source, reading);
      return share === undefined ? undefined : { kind: "bands", bands: [{ share }] };
    }
    if (source.kind !== "list" || source.items.length === 0)
      return addFault(reading, source, "not-a-reflection", {});
    return { kind: "bands", bands: source.items.flatMap((item) => readThrough(band, item, reading) ?? []) };
  },
  write: (value) => writeReflection(value, "write"),
  canonical: (value) => writeReflection(value, "canonical"),
  schema: {
    anyOf: [shareLeaf.schema, { const: "each" }, { type: "array", items: band.schema }],
    "x-form": "reflection",
  },
};

function writeReflection(value: Reflection, form: "write" | "canonical"): Json {
  if (value.kind === "each") return "each";
  const [only, ...more] = value.bands;
  if (form === "write" && only !== undefined && more.length === 0 && only.to === undefined)
    return shareLeaf.write(only.share);
  return value.bands.map((inner) => band[form](inner));
}

export const reflectionShape = both(oneReflection);

type Cycle = Extract<Dates, { readonly every: unknown }>;
type OnEvent = Extract<Dates, { readonly on: unknown }>;

const cycle = record<Cycle>({
  every: field(spanLeaf, "조정주기", "cycle", "3 months"),
  first: field(dayLeaf, "첫 조정일", "first adjustment date", "2024-01-01"),
  roll: field(rollShape, "조정일이 쉬는 날이면", "when the date is no business day", "none"),
});

const onEvent = record<OnEvent>({
  on: field(text, "조정 계기", "event that is looked at", "delivery"),
  back: field(spanLeaf, "계기보다 앞서", "how long before the event", "2 months"),
  roll: field(rollShape, "조정일이 쉬는 날이면", "when the date is no business day", "none"),
});

export const datesShape: Shape<Dates> = {
  read(source, reading) {
    if (source.kind === "map" && source.entries.has("on")) {
      if (source.entries.has("back")) return onEvent.read(source, reading);
      const back: Source = { kind: "text", text: "0 days", place: source.place };
      return onEvent.read({ ...source, entries: new Map([...source.entries, ["back", back]]) }, reading);
    }
    return cycle.read(source, reading);
  },
  write: (dates) => ("every" in dates ? cycle.write(dates) : onEvent.write(dates)),
  canonical: (dates) => ("every" in dates ? cycle.canonical(dates) : onEvent.canonical(dates)),
  schema: { anyOf: [cycle.schema, onEvent.schema], "x-form": "dates" },
};

const roundedLine = record<FormulaLine>({
  is: field(expressionLeaf, "산식", "formula", "copper * w + K"),
  round: field(roundingShape, "끝수 처리", "rounding", "down 1 KRW/piece"),
});

/** An expression, exact, or `{is: …, round: …}`. */
export const formulaLine: Shape<FormulaLine> = {
  read(source, reading) {
    if (source.kind === "map") return roundedLine.read(source, reading);
    const is = expressionLeaf.read(source, reading);
    const exact: Rounding = [];
    return is === undefined ? undefined : { is, round: exact };
  },
  write: (line) => (line.round.length === 0 ? expressionLeaf.write(line.is) : roundedLine.write(line)),
  canonical: (line) => roundedLine.canonical(line),
  schema: { anyOf: [expressionLeaf.schema, roundedLine.schema], "x-form": "line" },
};

export const gradesShape: Shape<readonly KnownGrade[]> = {
  ...listOf(oneOf(knownGrades)),
  canonical: (grades) => [...new Set(grades)].sort(),
};
