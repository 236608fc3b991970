import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, hashJson, type Json, sha256 } from "../src/index.ts";
import vectors from "./jcs/vectors.json" with { type: "json" };

const bytes = (text: string): string => Buffer.from(text, "utf8").toString("hex");

describe("RFC 8785 vectors", () => {
  // values.json holds binary floats, which canonicalJson refuses: only the library underneath sees it.
  const ours = vectors.filter((vector) => vector.name !== "values");

  it.each(vectors)("$name, by the library underneath", ({ input, outputHex }) => {
    expect(bytes(canonicalize(JSON.parse(input)) ?? "")).toBe(outputHex);
  });

  it.each(ours)("$name", ({ input, outputHex }) => {
    expect(bytes(canonicalJson(JSON.parse(input) as Json))).toBe(outputHex);
  });

  it("values is refused for its floats", () => {
    const floats = vectors.find((vector) => vector.name === "values");
    expect(() => canonicalJson(JSON.parse(floats?.input ?? "0") as Json)).toThrow(TypeError);
  });
});

const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: "grapheme" }),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: "grapheme" }), tie("value"), { maxKeys: 4 }),
  ),
})).value;

function shuffled(value: Json): Json {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value as Readonly<Record<string, Json>>);
  return Object.fromEntries(entries.reverse().map(([key, item]) => [key, shuffled(item)]));
}

describe("canonical JSON", () => {
  it("is JSON of the same value, and the same text whatever the order of keys", () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(shuffled(value))).toBe(text);
        expect(hashJson(value)).toBe(sha256(text));
      }),
    );
  });

  it.each([
    ["a float", 0.1],
    ["an unsafe whole number", 2 ** 53],
    ["NaN", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
    ["a float deep inside", { a: [{ b: 1.5 }] }],
    ["undefined", undefined],
    ["undefined inside", { a: undefined }],
    ["a bigint", 1n],
    ["a function", () => 1],
    ["a date", new Date(0)],
    ["a map", new Map()],
    ["an object that writes itself", { toJSON: () => "x" }],
    ["half a character", "\ud800"],
    ["half a character as key", { "\udc00": 1 }],
  ])("refuses %s", (_, value) => {
    expect(() => canonicalJson(value as Json)).toThrow(TypeError);
  });

  it("writes minus zero as 0 (RFC 8785 3.2.2.3)", () => {
    expect(canonicalJson(-0)).toBe("0");
  });
});

describe("SHA-256", () => {
  // FIPS 180-4 examples (csrc.nist.gov, SHA256.pdf) and the long message of FIPS 180-2 B.3.
  it.each([
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"],
  ])("%.20s", (text, digest) => {
    expect(sha256(text)).toBe(digest);
  });

  it("agrees with OpenSSL on any bytes and any text", () => {
    const openssl = (of: string | Uint8Array) => createHash("sha256").update(of).digest("hex");
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (data) => sha256(data) === openssl(data)));
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => sha256(text) === openssl(text)));
  });
});
