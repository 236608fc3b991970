import { canonicalJson, type Json, sha256 } from "@jegap/exact";

const salts = /^(?:[0-9a-f]{64})?$/;

export function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** Whether a text may be a salt: nothing, for a certificate that stays, or 32 bytes in hexadecimal. */
export function isSalt(text: string): boolean {
  return salts.test(text);
}

export function joinBytes(...pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

/** SHA-256 of the salt and the canonical text: 64 hexadecimal digits (docs/certificate.md, section 1). */
export function sealHash(body: Json, salt: string): string {
  return sha256(joinBytes(bytesOfHex(salt), new TextEncoder().encode(canonicalJson(body))));
}

/** The salt of one line of a batch: no line's gives away another's, and each can be made again. */
export function lineSalt(secret: string, line: string): string {
  const text = new TextEncoder();
  return sha256(joinBytes(text.encode("jegap-line-salt-1\0"), bytesOfHex(secret), text.encode(line)));
}
