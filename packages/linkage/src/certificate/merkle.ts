import { sha256 } from "@jegap/exact";
import { bytesOfHex, joinBytes } from "./seal.ts";

/** RFC 6962, 2.1: leaves and nodes are hashed with different first bytes, so that neither passes for the other. */
function leafHash(entry: string): string {
  return sha256(joinBytes(Uint8Array.of(0), bytesOfHex(entry)));
}

function nodeHash(left: string, right: string): string {
  return sha256(joinBytes(Uint8Array.of(1), bytesOfHex(left), bytesOfHex(right)));
}

/** The largest power of two smaller than `n`. */
function splitOf(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** Root of a list of 32-byte entries in hexadecimal; the empty list has the hash of nothing. */
export function merkleRoot(entries: readonly string[]): string {
  const [only] = entries;
  if (only === undefined) return sha256("");
  if (entries.length === 1) return leafHash(only);
  const k = splitOf(entries.length);
  return nodeHash(merkleRoot(entries.slice(0, k)), merkleRoot(entries.slice(k)));
}

/** The audit path of one entry, from the leaf upwards (RFC 6962, 2.1.1). */
export function auditPath(entries: readonly string[], index: number): readonly string[] {
  if (entries.length <= 1) return [];
  const k = splitOf(entries.length);
  const [left, right] = [entries.slice(0, k), entries.slice(k)];
  return index < k
    ? [...auditPath(left, index), merkleRoot(right)]
    : [...auditPath(right, index - k), merkleRoot(left)];
}
