import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fail, type Result, succeed } from "@jegap/exact";
import { layered, openHistory, type StoredHistory } from "@jegap/indices";
import { repositoryFolder } from "../shared/files.ts";

/**
 * The bundled history, and over it one's own where a folder is named. A folder that holds none yet is where values
 * may still be written to; with `mustExist` it is refused.
 */
export function openBoth(own: string | undefined, mustExist = false): Result<StoredHistory> {
  const bundledFolder = repositoryFolder("data/index");
  const bundled = bundledFolder === undefined ? undefined : openHistory(bundledFolder);
  if (bundled !== undefined && !bundled.ok) return bundled;
  const isOwnThere = own !== undefined && existsSync(join(own, "manifest.csv"));
  if (own !== undefined && !isOwnThere && mustExist) return fail("history-missing", { folder: own });
  if (!isOwnThere) return bundled ?? fail("history-missing", { folder: own ?? "data/index" });
  if (bundled === undefined || resolve(own) === bundledFolder) return openHistory(own);
  const opened = openHistory(own);
  return opened.ok ? succeed(layered(bundled.value, opened.value)) : opened;
}

/** The folder to write to: named, and not the bundled one. */
export function folderToWrite(own: string | undefined): Result<string> {
  if (own === undefined) return fail("own-history-needed");
  const bundled = repositoryFolder("data/index");
  if (bundled !== undefined && resolve(own) === bundled) return fail("bundled-read-only", { folder: own });
  return succeed(own);
}
