import { sha256 as sha256Bytes } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";

/** JSON without binary floats: numbers are whole and safe, every other figure is text. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const loneSurrogate = /\p{Surrogate}/u;

function needText(text: string): void {
  if (loneSurrogate.test(text)) throw new TypeError("canonical JSON holds whole Unicode characters only");
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Refuses what two readers could take for different things: floats, broken text, anything that is not JSON. */
function needExact(value: unknown): void {
  if (typeof value === "boolean" || value === null || Number.isSafeInteger(value)) return;
  if (typeof value === "number")
    throw new TypeError("canonical JSON here holds whole numbers only; write other figures as text");
  if (typeof value === "string") {
    needText(value);
  } else if (Array.isArray(value)) {
    for (const item of value) needExact(item);
  } else if (typeof value === "object" && isPlain(value)) {
    for (const [key, item] of Object.entries(value)) {
      needText(key);
      needExact(item);
    }
  } else throw new TypeError(`canonical JSON cannot hold ${typeof value}`);
}

/**
 * RFC 8785 canonical JSON text. Throws `TypeError` for a number that is not a safe whole number, a lone surrogate
 * (RFC 8785 3.2.2.2) and anything that JSON does not have, such as `undefined`, a `bigint` or a `Date`.
 */
export function canonicalJson(value: Json): string {
  needExact(value);
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("not JSON");
  return text;
}

/** SHA-256 (FIPS 180-4) of the bytes, or of the UTF-8 bytes of the text, as 64 lower-case hexadecimal digits. */
export function sha256(of: string | Uint8Array): string {
  return bytesToHex(sha256Bytes(typeof of === "string" ? utf8ToBytes(of) : of));
}

/** SHA-256 of the canonical JSON of `value`. */
export function hashJson(value: Json): string {
  return sha256(canonicalJson(value));
}
