import { type Fault, fail, type Result, readDay, readDecimal, succeed } from "@jegap/exact";
import { contradictions } from "./contradictions.ts";
import type { Deal } from "./deal.ts";
import type { LawFault } from "./fault.ts";
import { dealShape, type FieldShape } from "./shape.ts";

type Read = Result<unknown, LawFault>;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? `${value}`);
}

/** Whole numbers as text or as a JSON number that is exact; a binary fraction has already lost its value. */
function wholeText(value: unknown): string | undefined {
  if (typeof value === "number") return Number.isSafeInteger(value) ? `${value}` : undefined;
  return typeof value === "string" && /^-?\d+$/.test(value) ? value : undefined;
}

function readWhole(value: unknown, field: string, kind: "won" | "count"): Read {
  const text = wholeText(value);
  if (text === undefined || text.length > 30)
    return fail("deal-not-whole", { value: shown(value) }, { field });
  if (text.startsWith("-")) return fail("deal-negative", { value: text }, { field });
  return succeed(kind === "won" ? BigInt(text) : Number(text));
}

function readFigure(value: unknown, field: string, kind: "percent" | "figure"): Read {
  const text = typeof value === "string" ? value : wholeText(value);
  if (text === undefined) return fail("deal-not-exact", { value: shown(value) }, { field });
  const read = readDecimal(text);
  if (!read.ok || text.startsWith("+")) return fail("deal-not-exact", { value: text }, { field });
  if (kind === "percent" && read.value.sign() < 0) return fail("deal-negative", { value: text }, { field });
  return succeed(text);
}

function readFields(
  value: unknown,
  fields: Readonly<Record<string, FieldShape>>,
  at: string,
  required: readonly string[] = [],
): Read {
  if (!isRecord(value)) return fail("deal-not-a-record", { value: shown(value) }, { field: at });
  const faults: Fault<LawFault>[] = [];
  const out: Record<string, unknown> = {};
  const path = (key: string) => (at === "" ? key : `${at}.${key}`);
  for (const key of required)
    if (value[key] === undefined) faults.push(...failed("deal-field-missing", { name: key }, path(key)));
  for (const [key, given] of Object.entries(value)) {
    const shape = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const read =
      shape === undefined
        ? fail<LawFault>("deal-unknown-field", { name: key }, { field: path(key) })
        : readField(given, shape, path(key));
    if (read.ok) out[key] = read.value;
    else faults.push(...read.faults);
  }
  return faults.length === 0 ? succeed(out) : { ok: false, faults };
}

function failed(code: LawFault, facts: Record<string, string>, field: string): readonly Fault<LawFault>[] {
  return fail(code, facts, { field }).faults;
}

function readList(value: unknown, at: string, each: (item: unknown, at: string) => Read): Read {
  if (!Array.isArray(value))
    return fail("deal-unknown-value", { value: shown(value), choices: "[ … ]" }, { field: at });
  const reads = value.map((item: unknown, i) => each(item, `${at}[${i}]`));
  const faults = reads.flatMap((r) => (r.ok ? [] : r.faults));
  return faults.length === 0
    ? succeed(reads.map((r) => (r.ok ? r.value : undefined)))
    : { ok: false, faults };
}

function readChoice(value: unknown, of: readonly string[], field: string): Read {
  if (typeof value === "string" && of.includes(value)) return succeed(value);
  return fail("deal-unknown-value", { value: shown(value), choices: of.join(", ") }, { field });
}

function readChoices(value: unknown, of: readonly string[], at: string): Read {
  const list = readList(value, at, (item, field) => readChoice(item, of, field));
  if (!list.ok || !Array.isArray(list.value)) return list;
  const twice = list.value.find((item, i, all) => all.indexOf(item) !== i);
  return twice === undefined ? list : fail("deal-twice", { value: shown(twice) }, { field: at });
}

function readField(value: unknown, shape: FieldShape, field: string): Read {
  switch (shape.kind) {
    case "choice":
      return readChoice(value, shape.of, field);
    case "choices":
      return readChoices(value, shape.of, field);
    case "record":
      return readFields(value, shape.fields, field, shape.required);
    case "list":
      return readList(value, field, (item, at) => readFields(item, shape.fields, at, shape.required));
    case "deal":
      return readFields(value, dealShape, field);
    default:
      if (value === null && shape.nullable === true) return succeed(null);
      return readSimple(value, shape.kind, field);
  }
}

type SimpleKind = "text" | "boolean" | "day" | "won" | "count" | "percent" | "figure";

function readSimple(value: unknown, kind: SimpleKind, field: string): Read {
  if (kind === "won" || kind === "count") return readWhole(value, field, kind);
  if (kind === "percent" || kind === "figure") return readFigure(value, field, kind);
  if (kind === "boolean")
    return typeof value === "boolean"
      ? succeed(value)
      : fail("deal-unknown-value", { value: shown(value), choices: "true, false" }, { field });
  if (typeof value !== "string" || value.trim() === "")
    return fail("deal-unknown-value", { value: shown(value), choices: "…" }, { field });
  if (kind === "text") return succeed(value);
  const read = readDay(value);
  return read.ok ? read : fail("deal-not-a-day", { value }, { field });
}

/**
 * Reads a deal from JSON or YAML values. Every field must be one of {@link dealShape}; an unknown field or
 * value, a number that is not exact, a day that does not exist and facts that contradict each other are
 * faults, each with the path of its field; all are reported, none is repaired.
 */
export function readDeal(value: unknown): Result<Deal, LawFault> {
  const read = readFields(value, dealShape, "");
  if (!read.ok) return read;
  // Every field was checked against the shape that is typed by the keys of Deal.
  const deal = read.value as Deal;
  const faults = contradictions(deal);
  return faults.length === 0 ? succeed(deal) : { ok: false, faults };
}
