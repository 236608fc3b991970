import { type Fault, fail, type Place, type Result, succeed } from "@jegap/exact";
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";

/** A file's text as a tree in which every scalar is text as written and knows its place. */
export type Source =
  | { readonly kind: "text"; readonly text: string; readonly place: Place }
  | { readonly kind: "map"; readonly entries: ReadonlyMap<string, Source>; readonly place: Place }
  | { readonly kind: "list"; readonly items: readonly Source[]; readonly place: Place };

export type SourceFault =
  | "clause-file-too-large"
  | "nested-too-deep"
  | "file-syntax"
  | "key-twice"
  | "alias-refused"
  | "empty-file"
  | "binary-float";

/** A clause is some kilobytes; a goods list of 50,000 lines stays under this. */
const largestText = 16 * 1024 * 1024;
const deepest = 40;

function bracketDepth(text: string): number {
  let [depth, most] = [0, 0];
  for (const letter of text) {
    if (letter === "[" || letter === "{") most = Math.max(most, ++depth);
    else if (letter === "]" || letter === "}") depth -= 1;
  }
  return most;
}

/** Longest run of `- - - ` or of growing indentation that could nest without brackets. */
function indentDepth(text: string): number {
  let most = 0;
  for (const line of text.split("\n")) {
    const lead = /^[\s-]*/u.exec(line)?.[0] ?? "";
    most = Math.max(most, (lead.match(/- /gu) ?? []).length, lead.length / 2);
  }
  return most;
}

/**
 * Reads YAML or JSON text. Every scalar stays the text that was written (`0.1` never passes through a
 * double); anchors, aliases and repeated keys are refused, and so is text too large or nested too deep.
 */
export function readSource(text: string, file?: string): Result<Source, SourceFault> {
  const at = file === undefined ? {} : { file };
  if (text.length > largestText)
    return fail("clause-file-too-large", { size: `${text.length}`, limit: `${largestText}` }, at);
  if (bracketDepth(text) > deepest || indentDepth(text) > deepest * 4)
    return fail("nested-too-deep", { limit: `${deepest}` }, at);
  const counter = new LineCounter();
  const document = parseDocument(text, {
    schema: "failsafe",
    lineCounter: counter,
    prettyErrors: false,
    strict: true,
  });
  const faults: Fault<SourceFault>[] = document.errors.map((error) => {
    const { line, col } = counter.linePos(error.pos[0]);
    const place = { ...at, line, column: col };
    return error.code === "DUPLICATE_KEY"
      ? { code: "key-twice", facts: { key: wordAt(text, error.pos[0]) }, at: place }
      : { code: "file-syntax", facts: { problem: error.code }, at: place };
  });
  if (faults.length > 0) return { ok: false, faults };
  if (document.contents === null) return fail("empty-file", {}, at);
  return convert(document.contents, { at, counter, field: "", depth: 0 });
}

/** The key that stands at an offset of the file. */
function wordAt(text: string, offset: number): string {
  return /^[^\s:,{}[\]]{1,60}/u.exec(text.slice(offset, offset + 60))?.[0] ?? "";
}

interface Where {
  readonly at: Place;
  readonly counter: LineCounter;
  readonly field: string;
  readonly depth: number;
}

function placeOf(node: Node, where: Where): Place {
  const { line, col } = where.counter.linePos(node.range?.[0] ?? 0);
  return { ...where.at, line, column: col, field: where.field };
}

function convert(node: Node, where: Where): Result<Source, SourceFault> {
  const place = placeOf(node, where);
  if (isAlias(node) || ("anchor" in node && node.anchor !== undefined))
    return fail("alias-refused", {}, place);
  if (where.depth > deepest) return fail("nested-too-deep", { limit: `${deepest}` }, place);
  const into = (child: Node | null, key: string): Result<Source, SourceFault> => {
    const field = where.field === "" ? key : `${where.field}.${key}`;
    if (child === null) return succeed({ kind: "text", text: "", place: { ...place, field } });
    return convert(child, { ...where, field, depth: where.depth + 1 });
  };
  if (isScalar(node))
    return succeed({ kind: "text", text: String(node.value ?? "").normalize("NFC"), place });
  const faults: Fault<SourceFault>[] = [];
  if (isSeq(node)) {
    const items: Source[] = [];
    for (const [i, item] of node.items.entries()) {
      const read = into(item as Node | null, `${i + 1}`);
      if (read.ok) items.push(read.value);
      else faults.push(...read.faults);
    }
    return faults.length > 0 ? { ok: false, faults } : succeed({ kind: "list", items, place });
  }
  if (!isMap(node)) return fail("file-syntax", { problem: "UNEXPECTED_NODE" }, place);
  const entries = new Map<string, Source>();
  for (const pair of node.items) {
    if (!isScalar(pair.key)) {
      faults.push({ code: "file-syntax", facts: { problem: "KEY_NOT_TEXT" }, at: place });
      continue;
    }
    const key = String(pair.key.value).normalize("NFC");
    const read = into((pair.value ?? null) as Node | null, key);
    if (!read.ok) faults.push(...read.faults);
    else if (entries.has(key)) faults.push({ code: "key-twice", facts: { key }, at: read.value.place });
    else entries.set(key, read.value);
  }
  return faults.length > 0 ? { ok: false, faults } : succeed({ kind: "map", entries, place });
}

/** The same tree from a value already in memory; a JavaScript number is refused, whatever it holds. */
export function sourceOf(value: unknown, field = "", depth = 0): Result<Source, SourceFault> {
  const place = { field };
  if (depth > deepest) return fail("nested-too-deep", { limit: `${deepest}` }, place);
  if (typeof value === "string") return succeed({ kind: "text", text: value.normalize("NFC"), place });
  if (typeof value !== "object" || value === null)
    return fail("binary-float", { text: String(value) }, place);
  const below = (key: string): string => (field === "" ? key : `${field}.${key}`);
  const read = Array.isArray(value)
    ? value.map((item, i) => [`${i + 1}`, sourceOf(item, below(`${i + 1}`), depth + 1)] as const)
    : Object.entries(value).map(([key, item]) => [key, sourceOf(item, below(key), depth + 1)] as const);
  const faults = read.flatMap(([, result]) => (result.ok ? [] : result.faults));
  if (faults.length > 0) return { ok: false, faults };
  const entries = read.flatMap(([key, result]) => (result.ok ? [[key, result.value] as const] : []));
  return Array.isArray(value)
    ? succeed({ kind: "list", items: entries.map(([, item]) => item), place })
    : succeed({ kind: "map", entries: new Map(entries), place });
}
