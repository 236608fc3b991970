import { type Fault, hashJson, type Json, type Place, type Result } from "@jegap/exact";
import { checkTerms } from "./check.ts";
import { commonSet, commonSetNames, fillIn } from "./common.ts";
import { normaliseTerms } from "./normalise.ts";
import { termsShape } from "./schema.ts";
import { type MissingField, newReading, type OpenField } from "./shape.ts";
import { readSource, type Source } from "./source.ts";
import type { LinkageTerms } from "./terms.ts";

/**
 * A clause as read. It may be incomplete: then `complete` is undefined, and `open` and `missing` say what is
 * left. Whether it is signed is another matter and stands beside it in the agreement.
 */
export interface Draft {
  /** The clause, when nothing that the price depends on is open or missing. */
  readonly complete: LinkageTerms | undefined;
  /** What is there so far; only its present fields may be used. */
  readonly partial: Partial<LinkageTerms>;
  readonly open: readonly OpenField[];
  readonly missing: readonly MissingField[];
  /** Where each field stands in the file. */
  readonly places: ReadonlyMap<string, Place>;
  /** The tree that was read, with named sets written out: what readings are made from. */
  readonly source: Source;
}

function countingWordsOf(source: Source): ReadonlySet<string> {
  const listed = source.kind === "map" ? source.entries.get("counting") : undefined;
  const items = listed?.kind === "list" ? listed.items : listed === undefined ? [] : [listed];
  return new Set(items.flatMap((item) => (item.kind === "text" ? [item.text.trim()] : [])));
}

function writeOut(source: Source): Result<Source> {
  if (source.kind !== "map") return { ok: true, value: source };
  const use = source.entries.get("use");
  if (use === undefined) return { ok: true, value: source };
  const set = use.kind === "text" ? commonSet(use.text.trim()) : undefined;
  const facts = { text: use.kind === "text" ? use.text : "", choices: commonSetNames.join(", ") };
  if (set === undefined) return { ok: false, faults: [{ code: "not-a-choice", facts, at: use.place }] };
  const entries = new Map(source.entries);
  entries.delete("use");
  return { ok: true, value: fillIn({ ...source, entries }, set) };
}

/** Reads a clause from a tree. Every fault comes back at once; an open or missing field is no fault. */
export function readTermsSource(
  source: Source,
  files: ReadonlyMap<string, string> = new Map(),
): Result<Draft> {
  const whole = writeOut(source);
  if (!whole.ok) return whole;
  const reading = newReading(countingWordsOf(whole.value));
  const partial = termsShape(files).read(whole.value, reading) ?? {};
  const places = reading.places;
  if (reading.faults.length > 0) return { ok: false, faults: reading.faults };
  const { open, missing } = reading;
  const isComplete = open.length === 0 && !missing.some((field) => field.need === "price");
  if (!isComplete)
    return { ok: true, value: { complete: undefined, partial, open, missing, places, source: whole.value } };
  const complete = normaliseTerms(partial as LinkageTerms);
  const faults: readonly Fault[] = checkTerms(complete).map((fault) =>
    withPlace(fault, places, whole.value.place.field ?? ""),
  );
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, value: { complete, partial, open, missing, places, source: whole.value } };
}

/**
 * The place of a field, or of the nearest block around it that stands in the file. `root` is the field the clause
 * stands under: `terms` in an agreement, nothing in a clause of its own.
 */
function withPlace(fault: Fault, places: ReadonlyMap<string, Place>, root: string): Fault {
  const own = fault.at?.field ?? "";
  const field = root === "" ? own : `${root}.${own}`;
  for (let path = field; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf(".")))) {
    const place = places.get(path);
    if (place !== undefined) return { ...fault, at: { ...place, field } };
  }
  return fault;
}

/** Reads a clause from YAML or JSON text; `files` holds the text of goods lists it names. */
export function readTerms(
  text: string,
  file?: string,
  files: ReadonlyMap<string, string> = new Map(),
): Result<Draft> {
  const source = readSource(text, file);
  return source.ok ? readTermsSource(source.value, files) : source;
}

/** The clause in the form it is hashed in: every figure in base units, every choice written out. */
export function canonicalTerms(terms: LinkageTerms): Json {
  return termsShape().canonical(terms);
}

/** SHA-256 of the canonical form: equal clauses have equal hashes, whatever their order or spelling. */
export function hashTerms(terms: LinkageTerms): string {
  return hashJson(canonicalTerms(terms));
}

/** The clause in its canonical spelling, ready to be written as YAML or JSON. */
export function writeTerms(terms: LinkageTerms): Json {
  return termsShape().write(terms);
}
