import { canonical, utf8, type Value } from "../read/json.ts";
import type { Sealed } from "../read/sealed.ts";
import { Wrong } from "../read/wrong.ts";
import { sha256 } from "./sha256.ts";

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function hashOf(...pieces: readonly Uint8Array[]): string {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return sha256(whole);
}

export function hashOfValue(value: Value): string {
  return sha256(utf8(canonical(value)));
}

/** Leaf and node of RFC 6962, 2.1. */
const leafOf = (entry: string): string => hashOf(Uint8Array.of(0), bytesOf(entry));
const nodeOf = (left: string, right: string): string =>
  hashOf(Uint8Array.of(1), bytesOf(left), bytesOf(right));

/** The root that an audit path leads to (RFC 9162, 2.1.3.2), or undefined when path and size do not fit. */
export function rootOf(
  entry: string,
  index: number,
  size: number,
  path: readonly string[],
): string | undefined {
  let [fn, sn, root] = [index, size - 1, leafOf(entry)];
  for (const sibling of path) {
    if (sn === 0) return undefined;
    if (fn % 2 === 1 || fn === sn) {
      root = nodeOf(sibling, root);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, Math.floor(sn / 2)];
    } else root = nodeOf(root, sibling);
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  return sn === 0 ? root : undefined;
}

/** Checks the hash of the whole and, where there is one, its place in a batch (section 1). */
export function checkSeal({ body, hash, salt, batch }: Sealed): void {
  const worked = hashOf(bytesOf(salt), utf8(canonical(body.value ?? null)));
  if (worked !== hash) throw new Wrong("hash", "hash", "hash", undefined, worked, hash);
  if (batch !== undefined && rootOf(hash, batch.index, batch.size, batch.path) !== batch.root)
    throw new Wrong("hash", "batch-root", "batch");
}
