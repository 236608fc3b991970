import type { Fault, Result } from "@jegap/exact";
import type { Agreement, Change } from "../terms/agreement.ts";
import { type Draft, readTermsSource } from "../terms/read.ts";
import type { Source } from "../terms/source.ts";
import { blocks, permittedValues } from "./permitted.ts";
import { inline, placedAt, sourceAt, withSource } from "./tree.ts";

/** A choice the paper leaves: a field, why it is a choice, and what it may mean. */
export interface Choice {
  /** Path from the root of the clause: `link.copper.base`. */
  readonly field: string;
  /** `open`: the paper lists readings or says it is open; `missing`: the paper is silent. */
  readonly left: "open" | "missing";
  readonly values: readonly Source[];
  /** The values in one line each, in the same order. */
  readonly texts: readonly string[];
}

interface Unsettled {
  readonly field: string;
  readonly left: Choice["left"];
  readonly values?: readonly Source[];
}

/** The clause of one version, its fields named from the root, and what it leaves unsettled. */
interface OpenVersion {
  readonly clause: Source;
  readonly draft: Draft;
  readonly unsettled: readonly Unsettled[];
}

/** The clause of every version of an agreement; `later` goes by the place of the change that brings it. */
export interface Versions {
  readonly agreement: Agreement;
  readonly files: ReadonlyMap<string, string>;
  readonly first: OpenVersion;
  readonly later: ReadonlyMap<number, OpenVersion>;
}

const noSource = new Map<string, Source>();

/** A block that says `{open: any}` is as silent as one that is not there. */
function withoutOpenBlocks(clause: Source): Source {
  return Object.keys(blocks).reduce((tree, block) => {
    const found = sourceAt(tree, block);
    const isOpen = found?.kind === "map" && found.entries.size === 1 && found.entries.has("open");
    return isOpen ? withSource(tree, block, { ...found, entries: noSource }) : tree;
  }, clause);
}

/** Every field the computation needs and the clause does not settle, blocks taken apart. */
function unsettledIn(draft: Draft): readonly Unsettled[] {
  const open = draft.open.map(
    ({ field, values }): Unsettled => ({ field, left: "open", ...(values === "any" ? {} : { values }) }),
  );
  const missing = draft.missing.flatMap(({ field, need }): readonly Unsettled[] => {
    if (need !== "price") return [];
    const parts = blocks[field]?.map((part) => `${field}.${part}`) ?? [field];
    return parts.map((part) => ({ field: part, left: "missing" }));
  });
  return [...open, ...missing];
}

function openVersion(source: Source, files: Versions["files"]): Result<OpenVersion> {
  const clause = withoutOpenBlocks(placedAt(source, ""));
  const draft = readTermsSource(clause, files);
  if (!draft.ok) return draft;
  return { ok: true, value: { clause, draft: draft.value, unsettled: unsettledIn(draft.value) } };
}

/** Reads what each version of an agreement leaves open; `files` holds the text of goods lists it names. */
export function versionsOf(agreement: Agreement, files: ReadonlyMap<string, string>): Result<Versions> {
  const first = openVersion(agreement.terms.source, files);
  if (!first.ok) return first;
  const later = new Map<number, OpenVersion>();
  for (const [i, change] of agreement.changes.entries()) {
    if (!("terms" in change)) continue;
    const version = openVersion(change.terms.source, files);
    if (!version.ok) return version;
    later.set(i, version.value);
  }
  return { ok: true, value: { agreement, files, first: first.value, later } };
}

function distinct(values: readonly Source[]): readonly Source[] {
  const texts = values.map(inline);
  return values.filter((_, i) => texts.indexOf(texts[i] ?? "") === i);
}

/** The choices of all versions together; a field that is open in two of them is one choice. */
export function choicesOf(versions: Versions): Result<readonly Choice[]> {
  const found = new Map<string, Choice>();
  const faults: Fault[] = [];
  for (const { clause, draft, unsettled } of [versions.first, ...versions.later.values()])
    for (const { field, left, values: listed } of unsettled) {
      const values = listed ?? permittedValues(clause, field) ?? [];
      const at = draft.places.get(field) ?? { field };
      if (values.length === 0) faults.push({ code: "reading-needs-values", facts: { field }, at });
      const all = distinct([...(found.get(field)?.values ?? []), ...values]);
      found.set(field, { field, left, values: all, texts: all.map(inline) });
    }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: [...found.values()] };
}

/** One value for every choice, by its place among the values. */
export type Picks = readonly number[];

function filled(
  version: OpenVersion,
  choices: readonly Choice[],
  picks: Picks,
  files: Versions["files"],
): Result<Draft> {
  const fields = new Set(version.unsettled.map(({ field }) => field));
  const source = choices.reduce((tree, { field, values }, i) => {
    const value = values[picks[i] ?? 0];
    return value === undefined || !fields.has(field) ? tree : withSource(tree, field, value);
  }, version.clause);
  return readTermsSource(source, files);
}

/** The agreement under one reading, or why the values do not go together. */
export function underReading(
  versions: Versions,
  choices: readonly Choice[],
  picks: Picks,
): Result<Agreement> {
  const first = filled(versions.first, choices, picks, versions.files);
  if (!first.ok) return first;
  const changes: Change[] = [];
  for (const [i, change] of versions.agreement.changes.entries()) {
    const version = versions.later.get(i);
    if (version === undefined || !("terms" in change)) {
      changes.push(change);
      continue;
    }
    const terms = filled(version, choices, picks, versions.files);
    if (!terms.ok) return terms;
    changes.push({ ...change, terms: terms.value });
  }
  return { ok: true, value: { ...versions.agreement, terms: first.value, changes } };
}
