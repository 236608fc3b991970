import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { day, must } from "@jegap/exact";
import { certify } from "@jegap/linkage";
import { writeXlsx } from "hucre/xlsx";
import { afterAll, describe, expect, it } from "vitest";
import { compareCommand } from "../src/compare/command.ts";
import { readAgreementFile } from "../src/shared/files.ts";
import { calendars, historyIn } from "../src/shared/history.ts";
import { runCommand } from "./run.ts";

const examples = fileURLToPath(new URL("../../../examples/", import.meta.url));
const mine = `${examples}copper-cable.yaml`;
const table = `${examples}compare/their-table.csv`;
const folder = mkdtempSync(join(tmpdir(), "jegap-compare-"));
const known = ["--known-on", "2026-06-30"];

afterAll(() => rmSync(folder, { recursive: true }));

function compare(...given: readonly string[]) {
  return runCommand(compareCommand(), given);
}

/** The example agreement with another weight, in a file of its own. */
function lighter(): string {
  const file = join(folder, "lighter.yaml");
  writeFileSync(file, readFileSync(mine, "utf8").replace("0.45 kg/m", "0.44 kg/m"));
  return file;
}

function certificate(file: string): string {
  const agreement = must(readAgreementFile(file));
  const history = must(historyIn(undefined));
  const made = must(certify({ agreement, history, knownOn: day("2026-06-30"), calendars, line: "" }, ""));
  const path = join(folder, `${made.hash}.json`);
  writeFileSync(path, made.text);
  return path;
}

describe("jegap compare", () => {
  it("two agreements: the first difference, and the won of it", async () => {
    const { text, code } = await compare(mine, lighter(), ...known, "--quantity", "1000 m", "--lang", "ko");
    expect(code).toBe(1);
    expect(text).toContain("2021-04-10: 계약의 수치 ‘중량’의 값이 다릅니다. 우리 0.45 kg/m, 상대 0.44 kg/m.");
    expect(text).toContain("2026-06-30 단가: 우리 10,103원/m, 상대 9,917원/m (차이 -186원/m)");
    expect(text).toContain("연동 산식과 계약 수치: -186원/m");
  });

  it("the same, from two certificates alone", async () => {
    const { text, code } = await compare(certificate(mine), certificate(lighter()), "--lang", "en");
    expect(code).toBe(1);
    expect(text).toContain(
      "2021-04-10: the contract figure '중량' differs: ours 0.45 kg/m, theirs 0.44 kg/m.",
    );
    expect(text).toContain("(difference -186 KRW/m)");
  });

  it("a certificate and the agreement it was made of differ in nothing", async () => {
    const { text, code } = await compare(certificate(mine), mine, ...known, "--lang", "en");
    expect([text, code]).toEqual(["Nothing differs: every figure of the two results is the same\n", 0]);
  });

  it("the other side's table: the exchange rate of the month before", async () => {
    const { text, code } = await compare(mine, table, ...known, "--lang", "en");
    expect(code).toBe(1);
    expect(text).toContain("2021-04-10 comparison value (row 2 of theirs)");
    const [cause] = text.split("\n").filter((line) => line.includes("reproduces"));
    expect(cause).toBe("  '환율' read 1 month(s) too early: reproduces 104 of 104 cells");
  });

  it("a workbook, its columns mapped, its prices in won a tonne", async () => {
    const rows = readFileSync(table, "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split(","));
    const [, ...looks] = rows;
    const perTonne = looks.map(([date = "", before = "", base = "", ...rest]) => [
      date,
      before,
      `${Number(base) * 1000}`,
      ...rest,
    ]);
    const sheet = [["day", "old", "base price", "comparison price", "change", "new"], ...perTonne];
    const file = join(folder, "theirs.xlsx");
    writeFileSync(file, await writeXlsx({ sheets: [{ name: "표", rows: sheet }] }));
    const map = [
      "date=day",
      "before=old",
      "base=base price[KRW/t]",
      "comparison=comparison price",
      "after=new",
    ];
    const { text } = await compare(mine, file, ...known, "--json", ...map.flatMap((one) => ["--map", one]));
    const found = JSON.parse(text);
    expect(found.first).toMatchObject({ date: "2021-04-10", column: "comparison", row: 2 });
    expect(found.causes[0]).toMatchObject({ kind: "month", name: "환율", value: "1", since: "always" });
  });

  it.each([
    ["a file that is not there", [mine, "nowhere.csv"], "nowhere.csv"],
    ["a column that is none of ours", [mine, table, "--map", "price=new"], "price"],
    ["a heading they do not have", [mine, table, "--map", "after=new"], "new"],
    ["an item the clause does not link", [mine, table, "--item", "nickel"], "nickel"],
  ])("%s is refused", async (_, given, told) => {
    const { text, code } = await compare(...given, ...known, "--lang", "en");
    expect(code).toBe(2);
    expect(text).toContain(told);
  });
});
