import { readFileSync, statSync } from "node:fs";
import { fail, type Result, succeed } from "@jegap/exact";

/** No publisher's download comes near it; a larger file is refused before a byte is read. */
export const largestFile = 50_000_000;

/** The bytes of a file someone dropped; its size is asked first. */
export function readDropped(path: string): Result<Uint8Array, "file-missing" | "file-too-large"> {
  const state = statSync(path, { throwIfNoEntry: false });
  if (state === undefined || !state.isFile()) return fail("file-missing", { file: path });
  if (state.size > largestFile)
    return fail("file-too-large", { size: `${state.size}`, limit: `${largestFile}` }, { file: path });
  return succeed(readFileSync(path));
}
