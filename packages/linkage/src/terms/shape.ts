import type { Fault, Json, Place } from "@jegap/exact";
import type { Source } from "./source.ts";

/** What a missing or open field keeps from being done: working out a price, or printing the paper. */
export type Need = "price" | "paper";

/** A field that the paper leaves open, with the values it permits (none listed: any). */
export interface OpenField {
  readonly field: string;
  readonly values: readonly Source[] | "any";
  readonly place: Place;
}

export interface MissingField {
  readonly field: string;
  readonly need: Need;
}

/** What reading leaves behind: every fault at once, and every field that is open or missing. */
export interface Reading {
  readonly faults: Fault[];
  readonly open: OpenField[];
  readonly missing: MissingField[];
  /** Counting words that the clause declares as units. */
  readonly counting: ReadonlySet<string>;
  /** Fields filled from a named set of answers rather than written. */
  readonly places: Map<string, Place>;
}

export function newReading(counting: ReadonlySet<string> = new Set()): Reading {
  return { faults: [], open: [], missing: [], counting, places: new Map() };
}

export type JsonSchema = { readonly [key: string]: Json };

/**
 * How one kind of value is read from a file, written in its canonical spelling, made canonical for hashing,
 * and described to other programs. Reading gives undefined where the value is open, missing or faulty.
 */
export interface Shape<T> {
  read(source: Source, reading: Reading): T | undefined;
  /** Canonical spelling, the way a person would write it. */
  write(value: T): Json;
  /** Form for hashing: equal for values that are spelled differently. */
  canonical(value: T): Json;
  readonly schema: JsonSchema;
}

/** A field of a record: its shape, what it is needed for (undefined: optional), and how people are told of it. */
export interface Field<T> {
  readonly shape: Shape<T>;
  readonly need: Need | undefined;
  readonly ko: string;
  readonly en: string;
  readonly example?: string;
}

export function addFault(
  reading: Reading,
  source: Source,
  code: string,
  facts: Readonly<Record<string, string>>,
): undefined {
  reading.faults.push({ code, facts, at: source.place });
  return undefined;
}

/** Reports every key of a map that is not among those it may have. */
export function onlyKeys(source: Source, keys: readonly string[], reading: Reading): void {
  if (source.kind !== "map") return;
  for (const [key, inner] of source.entries)
    if (!keys.includes(key)) addFault(reading, inner, "unknown-field", { key, keys: keys.join(", ") });
}

/** The values an open field permits, or undefined when the source is not `{open: …}`. */
function openValues(source: Source): OpenField["values"] | undefined {
  if (source.kind !== "map" || source.entries.size !== 1) return undefined;
  const open = source.entries.get("open");
  if (open === undefined) return undefined;
  if (open.kind === "list") return open.items;
  return open.kind === "text" && open.text === "any" ? "any" : undefined;
}

/** Reads through a shape, or records the field as open. */
export function readThrough<T>(shape: Shape<T>, source: Source, reading: Reading): T | undefined {
  const field = source.place.field ?? "";
  reading.places.set(field, source.place);
  const values = openValues(source);
  if (values === undefined) return shape.read(source, reading);
  reading.open.push({ field, values, place: source.place });
  return undefined;
}

type FieldsOf<T> = { readonly [K in keyof T]-?: Field<Exclude<T[K], undefined>> };

function below(source: Source, key: string): string {
  const { field } = source.place;
  return field === undefined || field === "" ? key : `${field}.${key}`;
}

/** Keys of a record in the order they are written. */
function keysOf<T>(fields: FieldsOf<T>): readonly (keyof T & string)[] {
  return Object.keys(fields) as (keyof T & string)[];
}

/** A map with known keys. An unknown key is a fault that names the keys there are. */
export function record<T extends object>(fields: FieldsOf<T>): Shape<T> & { readonly fields: FieldsOf<T> } {
  const names = keysOf(fields);
  const each = (value: T, form: "write" | "canonical"): Json => {
    const result: Record<string, Json> = {};
    for (const name of names) {
      const inner = value[name];
      if (inner === undefined) continue;
      const shape = fields[name].shape as Shape<unknown>;
      result[name] = form === "write" ? shape.write(inner) : shape.canonical(inner);
    }
    return result;
  };
  return {
    fields,
    read(source, reading) {
      if (source.kind !== "map") return addFault(reading, source, "needs-map", { keys: names.join(", ") });
      onlyKeys(source, names, reading);
      const result: Record<string, unknown> = {};
      for (const name of names) {
        const inner = source.entries.get(name);
        const field = fields[name] as Field<unknown>;
        if (inner !== undefined) {
          const value = readThrough(field.shape, inner, reading);
          if (value !== undefined) result[name] = value;
        } else if (field.need !== undefined)
          reading.missing.push({ field: below(source, name), need: field.need });
      }
      return result as T;
    },
    write: (value) => each(value, "write"),
    canonical: (value) => each(value, "canonical"),
    schema: {
      type: "object",
      additionalProperties: false,
      properties: Object.fromEntries(
        names.map((name) => [
          name,
          { ...fields[name].shape.schema, ...toldField(fields[name] as Field<unknown>) },
        ]),
      ),
    },
  };
}

/** What the schema tells people of a field, in keywords that any reader of schemas may pass over. */
function toldField({ ko, en, example, need }: Field<unknown>): JsonSchema {
  return {
    title: ko,
    description: en,
    ...(example === undefined ? {} : { "x-example": example }),
    "x-needed-for": need ?? "nothing",
  };
}

/** Names an author may give: letters of any script, digits and `_`, no dot and no leading digit. */
const nameText = /^[\p{L}_][\p{L}\p{N}_]{0,60}$/u;

/** Whether a word may name something; what every JavaScript object already has under that name may not. */
export function isName(word: string): boolean {
  return nameText.test(word) && !(word in Object.prototype);
}

/** A map whose keys the author chooses: named observations, items, quantities, formula lines. */
export function named<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
  const entries = (value: Readonly<Record<string, T>>, form: (inner: T) => Json): Json =>
    Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, form(inner)]));
  return {
    read(source, reading) {
      if (source.kind !== "map") return addFault(reading, source, "needs-names", {});
      const result: [string, T][] = [];
      for (const [name, inner] of source.entries) {
        if (!isName(name)) addFault(reading, inner, "bad-name", { name });
        const value = readThrough(shape, inner, reading);
        if (value !== undefined) result.push([name, value]);
      }
      return Object.fromEntries(result);
    },
    write: (value) => entries(value, shape.write),
    canonical: (value) => entries(value, shape.canonical),
    schema: { type: "object", additionalProperties: shape.schema },
  };
}

export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return {
    read(source, reading) {
      const items = source.kind === "list" ? source.items : [source];
      return items.flatMap((item) => {
        const value = readThrough(shape, item, reading);
        return value === undefined ? [] : [value];
      });
    },
    write: (values) => values.map(shape.write),
    canonical: (values) => values.map(shape.canonical),
    schema: { anyOf: [{ type: "array", items: shape.schema }, shape.schema] },
  };
}
