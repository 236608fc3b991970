import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fail, type Result, succeed } from "@jegap/exact";
import { type HistoryFault, readHistory, type StoredHistory } from "../read/history.ts";
import { type ManifestEntry, readManifest } from "../read/manifest.ts";

export type OpenFault = HistoryFault | "history-missing" | "history-file-missing" | "history-file-changed";

export function sha256OfBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function textOfEntry(folder: string, entry: ManifestEntry): Result<string, OpenFault> {
  const bytes = readIfThere(join(folder, entry.path));
  const at = { file: join(folder, entry.path) };
  if (bytes === undefined) return fail("history-file-missing", { path: entry.path }, at);
  const committed = bytes.subarray(0, entry.bytes);
  if (sha256OfBytes(committed) !== entry.sha256)
    return fail("history-file-changed", { path: entry.path }, at);
  return succeed(new TextDecoder().decode(committed));
}

export interface OpenSettings {
  /** Opens these series alone, for a quick look; asking for another one then throws `TypeError`. */
  readonly only?: readonly string[];
}

/** The files to read: all, or without the series that were not asked for. */
function filesFor(
  entries: ReadonlyMap<string, ManifestEntry>,
  only: readonly string[] | undefined,
): readonly ManifestEntry[] {
  const names = new Set(only?.map((series) => `${series}.csv`));
  const isAsked = ({ path, extent }: ManifestEntry): boolean =>
    only === undefined || extent === undefined || names.has(path.slice(path.lastIndexOf("/") + 1));
  return [...entries.values()].filter(isAsked);
}

/**
 * Opens the index history in a folder (the repository's own is `data/index`): every file is read and checked
 * against its SHA-256, every faulty one is named, and the rows of a series are read when first asked for.
 */
export function openHistory(folder: string, settings: OpenSettings = {}): Result<StoredHistory, OpenFault> {
  const manifestBytes = readIfThere(join(folder, "manifest.csv"));
  if (manifestBytes === undefined) return fail("history-missing", { folder });
  const manifest = new TextDecoder().decode(manifestBytes);
  const entries = readManifest({ path: "manifest.csv", text: manifest });
  if (!entries.ok) return entries;
  const texts = new Map([["manifest.csv", manifest]]);
  const faults = [];
  for (const entry of filesFor(entries.value, settings.only)) {
    const text = textOfEntry(folder, entry);
    if (text.ok) texts.set(entry.path, text.value);
    else faults.push(...text.faults);
  }
  if (faults.length > 0) return { ok: false, faults };
  return readHistory((path) => {
    const text = texts.get(path);
    if (text === undefined && entries.value.has(path)) throw new TypeError(`${path} was not opened`);
    return text ?? "";
  });
}
