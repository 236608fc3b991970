import { describe, expect, it } from "vitest";
import { check } from "../src/index.ts";
import { Refused, readJson } from "../src/read/json.ts";

function codeOf(file: string | Uint8Array): string {
  try {
    readJson(file);
    return "read";
  } catch (fault) {
    if (fault instanceof Refused) return fault.code;
    throw fault;
  }
}

describe("a hostile file is refused before anything is done with it", () => {
  it.each([
    ["100 MB of blanks", new Uint8Array(100_000_000).fill(0x20), "too-large"],
    ["100 MB of text", `"${"a".repeat(100_000_000)}"`, "too-large"],
    ["17 MB of Korean in fewer units", `"${"가".repeat(6_000_000)}"`, "too-large"],
    ["a million brackets", "[".repeat(1_000_000), "too-deep"],
    ["33 deep", `${"[".repeat(33)}${"]".repeat(33)}`, "too-deep"],
    ["two million values", `[${"0,".repeat(2_000_000)}0]`, "too-many-values"],
    ["a long text", `"${"a".repeat(65_537)}"`, "text-too-long"],
    ["a huge number", "1".repeat(1_000_000), "number-too-large"],
    ["a number beyond 2^53", "9007199254740993", "number-too-large"],
    ["minus zero", "-0", "number-too-large"],
    ["a fraction", "1.5", "not-json"],
    ["an exponent", "1e3", "not-json"],
    ["a leading zero", "01", "not-json"],
    ["NaN", "NaN", "not-json"],
    ["Infinity", "Infinity", "not-json"],
    ["a key twice", '{"a":1,"a":2}', "key-twice"],
    ["a key twice, once escaped", '{"a":1,"\\u0061":2}', "key-twice"],
    ["a prototype twice", '{"__proto__":1,"__proto__":2}', "key-twice"],
    ["a lone surrogate", '"\\ud800"', "not-unicode"],
    ["bytes that are no UTF-8", Uint8Array.of(0x22, 0xff, 0x22), "not-unicode"],
    ["an overlong zero", Uint8Array.of(0x22, 0xc0, 0x80, 0x22), "not-unicode"],
    ["a byte order mark", '\uFEFF{"a":1}', "not-json"],
    ["a control character", '"a\nb"', "not-json"],
    ["a comment", "{} // more", "not-json"],
    ["a trailing comma", "[1,]", "not-json"],
    ["nothing", "", "not-json"],
    ["an unclosed text", '"abc', "not-json"],
    ["a broken escape", '"\\x41"', "not-json"],
    ["two values", "{} {}", "not-json"],
  ])("%s", (_, file, code) => {
    expect(codeOf(file)).toBe(code);
    expect(check(file).verdict).toBe("refused");
  });

  it("reads keys of the prototype as keys", () => {
    const read = readJson('{"__proto__":{"polluted":1},"constructor":2}');
    expect(read).toEqual(
      new Map<string, unknown>([
        ["__proto__", new Map([["polluted", 1]])],
        ["constructor", 2],
      ]),
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("takes what stands at the bounds", () => {
    expect(codeOf(`${"[".repeat(32)}${"]".repeat(32)}`)).toBe("read");
    expect(codeOf(`"${"a".repeat(65_536)}"`)).toBe("read");
    expect(codeOf("9007199254740991")).toBe("read");
    expect(codeOf(" [ 1 ,\t-2 ]\r\n")).toBe("read");
  });
});
