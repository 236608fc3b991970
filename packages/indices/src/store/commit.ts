import { dirname, join } from "node:path";
import { writeCsvLine } from "../read/csv.ts";
import type { Extent } from "../read/history.ts";
import { type ManifestEntry, manifestColumns } from "../read/manifest.ts";
import type { Disk } from "./disk.ts";
import { sha256OfBytes } from "./open.ts";

/** Lines to put after what a file of the history holds; `header` where the file is new. */
export interface Appendix {
  readonly path: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What the file's values then reach; only for a file of observations. */
  readonly extent?: Extent;
}

const encoder = new TextEncoder();

function lines(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${writeCsvLine(row)}\n`).join("");
}

function writeManifest(entries: Iterable<ManifestEntry>): Uint8Array {
  const rows = [...entries]
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, bytes, sha256, extent }) => [
      path,
      `${bytes}`,
      sha256,
      extent === undefined ? "" : `${extent.periods}`,
      extent?.first ?? "",
      extent?.last ?? "",
    ]);
  return encoder.encode(lines([manifestColumns, ...rows]));
}

/**
 * Appends to the files of a history as one: the new manifest, renamed into place last, is what makes the
 * appended bytes count. Death at any earlier point leaves bytes behind the counted ones, which no reader takes
 * up and the next import cuts off.
 */
export function commit(
  folder: string,
  manifest: ReadonlyMap<string, ManifestEntry>,
  appendices: readonly Appendix[],
  disk: Disk,
): void {
  const entries = new Map(manifest);
  for (const { path, header, rows, extent } of appendices) {
    const before = entries.get(path);
    const kept = before === undefined ? new Uint8Array() : disk.read(join(folder, path));
    const committed = kept?.subarray(0, before?.bytes ?? 0) ?? new Uint8Array();
    const added = encoder.encode(lines(before === undefined ? [header, ...rows] : rows));
    disk.makeFolder(dirname(join(folder, path)));
    disk.append(join(folder, path), committed.length, added);
    const whole = new Uint8Array(committed.length + added.length);
    whole.set(committed);
    whole.set(added, committed.length);
    entries.set(path, {
      path,
      bytes: whole.length,
      sha256: sha256OfBytes(whole),
      extent: extent ?? before?.extent,
    });
  }
  const aside = join(folder, "manifest.csv.new");
  disk.writeAside(aside, writeManifest(entries.values()));
  disk.rename(aside, join(folder, "manifest.csv"));
}
