import { type Day, type Fault, type Place, type Rational, type Result, readDay } from "@jegap/exact";
import { commonSet, fillIn } from "./common.ts";
import { dayLeaf, figureLeaf, oneOf, text } from "./leaves.ts";
import { type Draft, readTermsSource } from "./read.ts";
import { addFault, newReading, type Reading, record, type Shape } from "./shape.ts";
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

/** The tree with `change` laid over it: maps merge key by key, everything else is replaced, empty text removes. */
function overlay(source: Source, change: Source): Source {
  if (source.kind !== "map" || change.kind !== "map") return change;
  const entries = new Map(source.entries);
  for (const [key, inner] of change.entries) {
    const before = entries.get(key);
    if (inner.kind === "text" && inner.text === "") entries.delete(key);
    else entries.set(key, before === undefined ? inner : overlay(before, inner));
  }
  return { ...source, entries, place: change.place };
}

interface Amending {
  source: Source;
  readonly files: ReadonlyMap<string, string>;
}

function entry(source: Source, key: string): Source | undefined {
  return source.kind === "map" ? source.entries.get(key) : undefined;
}

function need<T>(shape: Shape<T>, source: Source, key: string, reading: Reading): T | undefined {
  const inner = entry(source, key);
  if (inner === undefined) return addFault(reading, source, "field-missing", { key });
  return shape.read(inner, reading);
}

function onlyKeys(source: Source, keys: readonly string[], reading: Reading): void {
  if (source.kind !== "map") return;
  for (const [key, inner] of source.entries)
    if (!keys.includes(key)) addFault(reading, inner, "unknown-field", { key, keys: keys.join(", ") });
}

function readVersion(
  source: Source,
  kind: "amended" | "renewed",
  reading: Reading,
  now: Amending,
): Change | undefined {
  onlyKeys(source, [kind, "change", "until", "use"], reading);
  const on = need(dayLeaf, source, kind, reading);
  const until = entry(source, "until") === undefined ? undefined : need(dayLeaf, source, "until", reading);
  const change = entry(source, "change");
  if (kind === "amended" && change === undefined)
    return addFault(reading, source, "field-missing", { key: "change" });
  const merged = change === undefined ? now.source : overlay(now.source, change);
  const use = entry(merged, "use");
  const set = use?.kind === "text" ? commonSet(use.text) : undefined;
  const draft = readTermsSource(set === undefined ? merged : fillIn(merged, set), now.files);
  if (!draft.ok) {
    reading.faults.push(...draft.faults);
    return undefined;
  }
  now.source = merged;
  return on === undefined
    ? undefined
    : { kind, on, terms: draft.value, ...(until === undefined ? {} : { until }) };
}

function readStart(
  source: Source,
  reading: Reading,
): Rational | Readonly<Record<string, Rational>> | undefined {
  const inner = entry(source, "start");
  if (inner === undefined) return addFault(reading, source, "field-missing", { key: "start" });
  if (inner.kind !== "map") return figureLeaf.read(inner, reading);
  const lines: [string, Rational][] = [];
  for (const [id, figure] of inner.entries) {
    const read = figureLeaf.read(figure, reading);
    if (read !== undefined) lines.push([id, read]);
  }
  return Object.fromEntries(lines);
}

function readChange(source: Source, reading: Reading, now: Amending): Change | undefined {
  if (entry(source, "amended") !== undefined) return readVersion(source, "amended", reading, now);
  if (entry(source, "renewed") !== undefined) return readVersion(source, "renewed", reading, now);
  if (entry(source, "ended") !== undefined) {
    onlyKeys(source, ["ended"], reading);
    const on = need(dayLeaf, source, "ended", reading);
    return on === undefined ? undefined : { kind: "ended", on };
  }
  if (entry(source, "repriced") !== undefined) {
    onlyKeys(source, ["repriced", "start", "bases"], reading);
    const on = need(dayLeaf, source, "repriced", reading);
    const start = readStart(source, reading);
    const bases = need(oneOf(["reset", "keep"] as const), source, "bases", reading);
    return on === undefined || start === undefined || bases === undefined
      ? undefined
      : { kind: "repriced", on, start, bases };
  }
  if (entry(source, "departed") === undefined)
    return addFault(reading, source, "not-a-change", {
      choices: "amended, renewed, repriced, departed, ended",
    });
  return readDeparture(source, reading);
}

function readDeparture(source: Source, reading: Reading): Change | undefined {
  onlyKeys(source, ["departed", "owed", "memory", "reason"], reading);
  const on = need(dayLeaf, source, "departed", reading);
  const owedSource = entry(source, "owed");
  const owed =
    owedSource?.kind === "text" && owedSource.text === "before"
      ? "before"
      : need(figureLeaf, source, "owed", reading);
  const memory = need(oneOf(["computed", "unchanged"] as const), source, "memory", reading);
  const reason = need(text, source, "reason", reading);
  if (on === undefined || owed === undefined || memory === undefined || reason === undefined)
    return undefined;
  return { kind: "departed", on, owed, memory, reason };
}

function readEvents(source: Source | undefined, reading: Reading): readonly DatedEvent[] {
  if (source === undefined) return [];
  const items = source.kind === "list" ? source.items : [source];
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const id = need(text, item, "id", reading);
    if (id === undefined || item.kind !== "map") return [];
    if (seen.has(id)) addFault(reading, item, "event-twice", { id });
    seen.add(id);
    const dates: [string, Day][] = [];
    for (const [key, inner] of item.entries) {
      if (key === "id") continue;
      const day = inner.kind === "text" ? readDay(inner.text) : undefined;
      if (day?.ok === true) dates.push([key, day.value]);
      else addFault(reading, inner, "not-a-day", { text: inner.kind === "text" ? inner.text : key });
    }
    return [{ id, dates: Object.fromEntries(dates) }];
  });
}

function readChanges(source: Source | undefined, reading: Reading, now: Amending): readonly Change[] {
  if (source === undefined) return [];
  const items = source.kind === "list" ? source.items : [source];
  const changes = items.flatMap((item) => {
    const change = readChange(item, reading, now);
    return change === undefined ? [] : [{ change, item }];
  });
  for (const [i, { change, item }] of changes.entries()) {
    const before = changes[i - 1]?.change;
    if (before !== undefined && before.on > change.on)
      addFault(reading, item, "changes-out-of-order", { day: change.on, before: before.on });
  }
  return changes.map(({ change }) => change);
}

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
    if (!terms.ok) return terms;
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
