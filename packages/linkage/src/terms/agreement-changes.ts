import type { Rational } from "@jegap/exact";
import type { Change } from "./agreement.ts";
import { entry, need } from "./entries.ts";
import { dayLeaf, figureLeaf, oneOf, text } from "./leaves.ts";
import { readTermsSource } from "./read.ts";
import { addFault, onlyKeys, type Reading } from "./shape.ts";
import type { Source } from "./source.ts";

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

/** The clause as it stands while changes are read one by one, and the goods lists they may name. */
export interface Amending {
  source: Source;
  readonly files: ReadonlyMap<string, string>;
}

function readVersion(
  source: Source,
  kind: "amended" | "renewed",
  reading: Reading,
  now: Amending,
): Change | undefined {
  onlyKeys(source, kind === "renewed" ? [kind, "change", "until"] : [kind, "change"], reading);
  const on = need(dayLeaf, source, kind, reading);
  const until = entry(source, "until") === undefined ? undefined : need(dayLeaf, source, "until", reading);
  const change = entry(source, "change");
  if (kind === "amended" && change === undefined)
    return addFault(reading, source, "field-missing", { key: "change" });
  const merged = change === undefined ? now.source : overlay(now.source, change);
  const draft = readTermsSource(merged, now.files);
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

/** Reads what was agreed later, in the order of its days. */
export function readChanges(source: Source | undefined, reading: Reading, now: Amending): readonly Change[] {
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
