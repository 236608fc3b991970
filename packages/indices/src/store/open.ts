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

/**
 * Opens the index history in a folder (the repository's own is `data/index`): every file is read and checked
 * against its SHA-256, every faulty one is named, and the rows of a series are read when first asked for.
 */
export function openHistory(folder: string): Result<StoredHistory, OpenFault> {
  const manifestBytes = readIfThere(join(folder, "manifest.csv"));
  if (manifestBytes === undefined) return fail("history-missing", { folder });
  const manifest = new TextDecoder().decode(manifestBytes);
  const entries = readManifest({ path: "manifest.csv", text: manifest });
  if (!entries.ok) return entries;
  const texts = new Map([["manifest.csv", manifest]]);
  const faults = [];
  for (const entry of entries.value.values()) {
    const text = textOfEntry(folder, entry);
    if (text.ok) texts.set(entry.path, text.value);
    else faults.push(...text.faults);
  }
  if (faults.length > 0) return { ok: false, faults };
  return readHistory((path) => texts.get(path) ?? "");
}
