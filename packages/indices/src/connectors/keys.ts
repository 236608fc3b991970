import { readFileSync, statSync } from "node:fs";
import { fail, type Result, succeed } from "@jegap/exact";

export type KeyFault = "key-file-missing" | "key-file-open" | "key-file-line";

/**
 * A publisher's key: the environment variable, else the line `VARIABLE=key` of the key file. A key file that others
 * can read is refused (POSIX mode), and no fault ever holds a line of it.
 */
export function keyFor(
  variable: string,
  environment: Readonly<Record<string, string | undefined>>,
  keyFile: string | undefined,
): Result<string | undefined, KeyFault> {
  const own = environment[variable]?.trim();
  if (own !== undefined && own !== "") return succeed(own);
  if (keyFile === undefined) return succeed(undefined);
  const state = statSync(keyFile, { throwIfNoEntry: false });
  if (state === undefined) return fail("key-file-missing", { file: keyFile });
  if (process.platform !== "win32" && (state.mode & 0o077) !== 0)
    return fail("key-file-open", { file: keyFile });
  for (const [i, line] of readFileSync(keyFile, "utf8").split(/\r?\n/).entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const match = /^([A-Z_]+)=(\S+)$/.exec(line.trim());
    if (match === null) return fail("key-file-line", {}, { file: keyFile, line: i + 1 });
    if (match[1] === variable) return succeed(match[2]);
  }
  return succeed(undefined);
}
