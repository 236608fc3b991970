import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { termsCommand } from "../src/price/terms.ts";
import { exitCodes } from "../src/shared/exit.ts";
import { readAgreementFile, readText } from "../src/shared/files.ts";
import { runCommand } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "jegap-files-"));

afterAll(() => rmSync(folder, { recursive: true }));

/** "동" in CP949, which is no UTF-8. */
const cp949 = Buffer.from([0xb5, 0xbf]);

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function codes(result: ReturnType<typeof readText> | ReturnType<typeof readAgreementFile>) {
  return result.ok ? [] : result.faults.map((fault) => fault.code);
}

describe("files a person hands in", () => {
  it("CP949 is named as such, not read as other letters", () => {
    expect(codes(readText(file("cp949.yaml", cp949)))).toEqual(["not-utf8"]);
  });

  it("a byte order mark is no letter of the text", () => {
    expect(readText(file("bom.yaml", "\uFEFFgoods: 동"))).toEqual({ ok: true, value: "goods: 동" });
  });

  it.each(["../../secret.csv", "/etc/hosts", "lists/goods.csv"])(
    "a goods list elsewhere is not opened: %s",
    (name) => {
      const path = file("goods.yaml", `goods: {name: 부품, file: ${name}}\n`);
      expect(codes(readAgreementFile(path))).toEqual(["file-elsewhere"]);
    },
  );

  it("a folder and a missing file are said in words, in both languages", async () => {
    const check = (path: string, lang: string) => runCommand(termsCommand(), ["check", path, "--lang", lang]);
    expect(await check(folder, "ko")).toMatchObject({
      code: exitCodes.refused,
      text: expect.stringContaining("폴더"),
    });
    expect((await check(join(folder, "none.yaml"), "en")).text).toContain("there is no such file");
  });

  it("a fault inside the clause of an agreement has its line and its field", async () => {
    const path = file("agreement.yaml", "agreement: 부품\nterms:\n  goods: 부품\n  signing: 2024-13-01\n");
    const { text } = await runCommand(termsCommand(), ["check", path, "--lang", "ko"]);
    expect(text).toContain(`${path}:4:12 terms.signing`);
  });
});
