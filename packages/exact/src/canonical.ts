import { sha256 as sha256Bytes } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";

/** JSON without binary floats: numbers are whole and safe, every other figure is text. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

function refuseFloats(value: Json): void {
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value))
      throw new TypeError("canonical JSON here holds whole numbers only; write other figures as text");
  } else if (Array.isArray(value)) {
    for (const item of value) refuseFloats(item);
  } else if (typeof value === "object" && value !== null) {
    for (const item of Object.values(value)) refuseFloats(item);
  }
}

/** RFC 8785 canonical JSON text; throws `TypeError` for a number that is not a safe whole number. */
export function canonicalJson(value: Json): string {
  refuseFloats(value);
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("not JSON");
  return text;
}

/** SHA-256 of the UTF-8 bytes of `text`, as 64 lower-case hexadecimal digits (FIPS 180-4). */
export function sha256(text: string): string {
  return bytesToHex(sha256Bytes(utf8ToBytes(text)));
}

/** SHA-256 of the canonical JSON of `value`. */
export function hashJson(value: Json): string {
  return sha256(canonicalJson(value));
}
