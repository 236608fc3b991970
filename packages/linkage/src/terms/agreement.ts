import type { Day, Fault, Place, Rational, Result } from "@jegap/exact";
import { readChanges } from "./agreement-changes.ts";
import { readEvents } from "./agreement-events.ts";
import { entry } from "./entries.ts";
import { dayLeaf, text } from "./leaves.ts";
import { type Draft, readTermsSource } from "./read.ts";
import { addFault, newReading, type Reading, record } from "./shape.ts";
import { field, optional } from "./shapes.ts";
import { readSource, type Source } from "./source.ts";

/** One side of the agreement, as it stands on the paper. */
export interface Party {
  readonly name: string;
  readonly representative?: string;
  readonly number?: string;
  readonly phone?: string;
  readonly address?: string;
}

/** Who has signed, and when. A paper may be signed and incomplete, or complete and unsigned. */
export interface Signature {
  readonly buyer?: Day;
  readonly supplier?: Day;
}

/** Something that happened with its dates: an order, a delivery, a receipt. Clauses may look at such events. */
export interface DatedEvent {
  readonly id: string;
  readonly dates: Readonly<Record<string, Day>>;
}

/** What was agreed later. Changes are only ever added; none rewrites what came before it. */
export type Change =
  | {
      readonly kind: "amended" | "renewed";
      readonly on: Day;
      /** The whole clause as it stands from that day on. */
      readonly terms: Draft;
      readonly until?: Day;
    }
  | {
      readonly kind: "repriced";
      readonly on: Day;
      /** New price in the unit of the price: for every line, or line by line. */
      readonly start: Rational | Readonly<Record<string, Rational>>;
      /** Whether bases start anew on that day or stay where they were. */
      readonly bases: "reset" | "keep";
    }
  | {
      readonly kind: "departed";
      /** Adjustment date of the look whose result the parties set aside. */
      readonly on: Day;
      /** The price before, or another price in the unit of the price. */
      readonly owed: "before" | Rational;
      /** What the next look remembers: the result as worked out, or as if nothing had changed. */
      readonly memory: "computed" | "unchanged";
      readonly reason: string;
    }
  | { readonly kind: "ended"; readonly on: Day };

/** 약정: the paper between the two sides, its clause, and everything agreed since. */
export interface Agreement {
  readonly name: string;
  readonly contract?: string;
  readonly buyer?: Party;
  readonly supplier?: Party;
  readonly signed?: Signature;
  /** Last day of the term. */
  readonly until?: Day;
  readonly note?: string;
  readonly terms: Draft;
  readonly changes: readonly Change[];
  readonly events: readonly DatedEvent[];
  readonly places: ReadonlyMap<string, Place>;
}

const party = record<Party>({
  name: field(text, "상호", "name"),
  representative: optional(text, "대표자", "representative"),
  number: optional(text, "사업자등록번호", "registration number"),
  phone: optional(text, "전화번호", "telephone"),
  address: optional(text, "주소", "address"),
});

const signature = record<Signature>({
  buyer: optional(dayLeaf, "위탁기업 서명일", "signed by the buyer on"),
  supplier: optional(dayLeaf, "수탁기업 서명일", "signed by the supplier on"),
});

interface Head {
  readonly agreement: string;
  readonly contract?: string;
  readonly buyer?: Party;
  readonly supplier?: Party;
  readonly signed?: Signature;
  readonly until?: Day;
  readonly note?: string;
}

const head = record<Head>({
  agreement: field(text, "약정 이름", "name of the agreement"),
  contract: optional(text, "하도급계약등 명칭", "name of the main contract"),
  buyer: optional(party, "위탁기업", "buyer"),
  supplier: optional(party, "수탁기업", "supplier"),
  signed: optional(signature, "서명", "who has signed, and when"),
  until: optional(dayLeaf, "약정 기간의 끝", "last day of the term"),
  note: optional(text, "비고", "note"),
});

const bodyKeys = ["terms", "changes", "events"] as const;

function split(source: Source & { kind: "map" }): {
  readonly top: Source;
  readonly terms: Source | undefined;
} {
  const entries = new Map(source.entries);
  for (const key of bodyKeys) entries.delete(key);
  return { top: { ...source, entries }, terms: source.entries.get("terms") };
}

/**
 * Reads an agreement file, or a bare clause (a file without `agreement:`), which then stands for an unsigned
 * agreement of that one clause.
 */
export function readAgreementSource(
  source: Source,
  files: ReadonlyMap<string, string> = new Map(),
): Result<Agreement> {
  if (source.kind !== "map" || !source.entries.has("agreement")) {
    const events = entry(source, "events");
    const bare = source.kind === "map" && events !== undefined ? withoutEvents(source) : source;
    const reading = newReading();
    const read = readEvents(events, reading);
    const terms = readTermsSource(bare, files);
    if (!terms.ok) return { ok: false, faults: [...terms.faults, ...reading.faults] };
    if (reading.faults.length > 0) return { ok: false, faults: reading.faults };
    const name = terms.value.partial.goods?.name ?? "";
    return {
      ok: true,
      value: { name, terms: terms.value, changes: [], events: read, places: terms.value.places },
    };
  }
  const { top, terms } = split(source);
  const reading = newReading();
  const facts = head.read(top, reading);
  refuseGaps(reading);
  if (terms === undefined) addFault(reading, source, "field-missing", { key: "terms" });
  const draft = terms === undefined ? undefined : readTermsSource(terms, files);
  const events = readEvents(source.entries.get("events"), reading);
  const faults: Fault[] = draft?.ok === false ? [...draft.faults] : [];
  const changes =
    draft?.ok === true && terms !== undefined
      ? readChanges(source.entries.get("changes"), reading, { source: terms, files })
      : [];
  faults.push(...reading.faults);
  if (faults.length > 0 || facts === undefined || draft?.ok !== true) return { ok: false, faults };
  const { agreement: name, ...others } = facts;
  return {
    ok: true,
    value: { name, ...others, terms: draft.value, changes, events, places: reading.places },
  };
}

/** Outside the clause nothing may be left open: a party without a name is a fault. */
function refuseGaps(reading: Reading): void {
  for (const { field, place } of reading.open)
    reading.faults.push({ code: "field-open", facts: { key: field }, at: place });
  for (const { field } of reading.missing)
    reading.faults.push({ code: "field-missing", facts: { key: field }, at: { field } });
}

function withoutEvents(source: Source & { kind: "map" }): Source {
  const entries = new Map(source.entries);
  entries.delete("events");
  return { ...source, entries };
}

/** Reads an agreement from YAML or JSON text; `files` holds the text of goods lists it names. */
export function readAgreement(
  text: string,
  file?: string,
  files: ReadonlyMap<string, string> = new Map(),
): Result<Agreement> {
  const source = readSource(text, file);
  return source.ok ? readAgreementSource(source.value, files) : source;
}

/** Names of the goods lists that a file mentions, so that a caller can hand their text in. */
export function goodsFilesOf(source: Source): readonly string[] {
  if (source.kind === "list") return source.items.flatMap(goodsFilesOf);
  if (source.kind !== "map") return [];
  const goods = source.entries.get("goods");
  const file = goods === undefined ? undefined : entry(goods, "file");
  const own = file?.kind === "text" ? [file.text.trim()] : [];
  const below = [...source.entries].flatMap(([key, inner]) => (key === "goods" ? [] : goodsFilesOf(inner)));
  return [...new Set([...own, ...below])];
}
