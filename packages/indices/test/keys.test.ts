import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keyFor } from "@jegap/indices";
import { describe, expect, it } from "vitest";

const variable = "JEGAP_ECOS_KEY";

function keyFile(text: string, mode = 0o600): string {
  const path = join(mkdtempSync(join(tmpdir(), "jegap-keys-")), "keys");
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
}

const answered = (environment: Readonly<Record<string, string>>, file: string | undefined) => {
  const key = keyFor(variable, environment, file);
  return key.ok ? key.value : key.faults.map((fault) => fault.code).join();
};

describe("the key of a publisher", () => {
  it.each([
    ["the environment", { [variable]: " abc " }, undefined, "abc"],
    ["the environment before the file", { [variable]: "abc" }, `${variable}=def`, "abc"],
    ["the file", {}, `# keys\n\nJEGAP_FRED_KEY=x\n${variable}=def\n`, "def"],
    ["nowhere", {}, "JEGAP_FRED_KEY=x\n", undefined],
    ["a blank variable", { [variable]: "" }, undefined, undefined],
    ["a line that is none", {}, "my key is def\n", "key-file-line"],
  ])("comes from %s", (_, environment, text, expected) => {
    expect(answered(environment, text === undefined ? undefined : keyFile(text))).toBe(expected);
  });

  it("is not taken from a file that others can read, nor from one that is not there", () => {
    expect(answered({}, keyFile(`${variable}=def`, 0o644))).toBe(
      process.platform === "win32" ? "def" : "key-file-open",
    );
    expect(answered({}, join(tmpdir(), "no-such-key-file"))).toBe("key-file-missing");
  });

  it("stands in no fault", () => {
    const key = keyFor(variable, {}, keyFile("secret words\n"));
    expect(JSON.stringify(key)).not.toContain("secret");
  });
});
