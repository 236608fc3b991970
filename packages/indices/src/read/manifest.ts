import { fail, type Result, succeed } from "@jegap/exact";
import type { Extent } from "./history.ts";
import { readTable, type TableFault, type TableText } from "./table.ts";

/** One file as last committed. Bytes beyond `bytes` belong to an import that never finished. */
export interface ManifestEntry {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of these bytes. */
  readonly sha256: string;
  /** Only for a file of observations. */
  readonly extent: Extent | undefined;
}

export type ManifestFault = TableFault | "manifest-entry";

export const manifestColumns = ["path", "bytes", "sha256", "periods", "first", "last"] as const;

/** Paths stay below the folder: no absolute path, no `..`, no backslash. */
const plainPath = /^(?!.*(?:^|\/)\.)[^\\:\p{Cc}]+\.csv$/u;

/** Reads the manifest: every file that belongs to the history, with the bytes that count and their checksum. */
export function readManifest(table: TableText): Result<ReadonlyMap<string, ManifestEntry>, ManifestFault> {
  const rows = readTable(table, manifestColumns);
  if (!rows.ok) return rows;
  const entries = new Map<string, ManifestEntry>();
  for (const row of rows.value) {
    const sound = plainPath.test(row.path) && !row.path.startsWith("/") && /^\d{1,12}$/.test(row.bytes);
    if (!sound || !/^[0-9a-f]{64}$/.test(row.sha256) || entries.has(row.path))
      return fail("manifest-entry", { path: row.path }, { file: table.path, line: row.line });
    const extent =
      row.periods === "" ? undefined : { periods: Number(row.periods), first: row.first, last: row.last };
    entries.set(row.path, { path: row.path, bytes: Number(row.bytes), sha256: row.sha256, extent });
  }
  return succeed(entries);
}
