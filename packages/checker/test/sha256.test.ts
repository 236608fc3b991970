import { createHash, randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { sha256 } from "../src/a/sha256.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("SHA-256", () => {
  // FIPS 180-2 change notice / NIST CSRC "SHA_All.pdf": one block, two blocks, and a million letters.
  it.each([
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
    ["a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"],
  ])("of %.60s", (text, hash) => {
    expect(sha256(bytes(text))).toBe(hash);
  });

  it("agrees with another implementation at every length around a block", () => {
    for (let length = 0; length < 200; length += 1) {
      const own = randomBytes(length);
      expect(sha256(own), `${length}`).toBe(createHash("sha256").update(own).digest("hex"));
    }
  });
});
