import { countAt, listAt, memberOf, objectAt, type Spot, textAt } from "../read/form.ts";
import { canonical, utf8, type Value } from "../read/json.ts";
import { Wrong } from "../read/wrong.ts";
import { sha256 } from "./sha256.ts";

export const hashText = /^[0-9a-f]{64}$/;
const saltText = /^(?:[0-9a-f]{64})?$/;

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

function checkBatch(spot: Spot, hash: string): string {
  const members = objectAt(spot, ["index", "path", "root", "size"]);
  const at = (key: string): Spot => memberOf(members, key, spot.place);
  const [index, size] = [countAt(at("index"), 0), countAt(at("size"), 1)];
  const path = listAt(at("path")).map((entry) => textAt(entry, hashText));
  const root = textAt(at("root"), hashText);
  if (index >= size || size > 1_000_000 || rootOf(hash, index, size, path) !== root)
    throw new Wrong("hash", "batch-root", spot.place);
  return root;
}

/** A file whose seal is right. */
export interface Sealed {
  readonly body: Spot;
  readonly hash: string;
  /** Root of the batch it belongs to, if it says so. */
  readonly root?: string;
}

/** Checks the hash of the whole and, where there is one, its place in a batch (section 1). */
export function openSeal(file: Value): Sealed {
  const members = objectAt({ value: file, place: "" }, ["body", "hash", "salt"], ["batch"]);
  const hash = textAt(memberOf(members, "hash", ""), hashText);
  const salt = textAt(memberOf(members, "salt", ""), saltText);
  const body = memberOf(members, "body", "");
  const worked = hashOf(bytesOf(salt), utf8(canonical(body.value ?? null)));
  if (worked !== hash) throw new Wrong("hash", "hash", "hash", undefined, worked, hash);
  const batch = memberOf(members, "batch", "");
  return {
    body: { ...body, place: "body" },
    hash,
    ...(batch.value === undefined ? {} : { root: checkBatch(batch, hash) }),
  };
}
