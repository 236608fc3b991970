import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readLinkageTable } from "@jegap/papers";
import { afterAll, describe, expect, it, vi } from "vitest";
import { paperCommand } from "../src/papers/command.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "jegap-cli-papers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `jegap paper …` and gives what it printed, on either stream, with the exit code. */
async function paper(...given: readonly string[]) {
  const said: string[] = [];
  const listen = (text: string | Uint8Array): boolean => {
    said.push(String(text));
    return true;
  };
  const out = vi.spyOn(process.stdout, "write").mockImplementation(listen);
  const err = vi.spyOn(process.stderr, "write").mockImplementation(listen);
  process.exitCode = 0;
  try {
    await paperCommand().parseAsync([...given, "--lang", "ko"], { from: "user" });
    return { code: process.exitCode, text: said.join("") };
  } finally {
    out.mockRestore();
    err.mockRestore();
    process.exitCode = 0;
  }
}

const example = (name: string) => `${root}examples/${name}`;
const at = (name: string) => join(folder, name);

describe("jegap paper", () => {
  it.each([
    ["linkage-table", "copper-cable.yaml", []],
    ["change-table", "heat-treatment.yaml", ["--on", "2024-12-31"]],
    ["notice", "copper-cable.yaml", ["--on", "2024-07-10"]],
    ["settlement", "steel-export.yaml", ["--deliveries", example("steel-export-deliveries.csv")]],
    ["non-link", "copper-cable.yaml", ["--on", "2026-11-20"]],
    ["talks-request", "copper-cable.yaml", ["--on", "2026-11-20"]],
    ["technology-request", "copper-cable.yaml", ["--on", "2026-11-20"]],
    ["secrecy-contract-table", "copper-cable.yaml", ["--on", "2026-11-20"]],
    [
      "compare-report",
      "copper-cable.yaml",
      ["--on", "2026-06-30", "--theirs", example("compare/their-table.csv")],
    ],
    ["readings-report", "readings/copper-open.yaml", ["--on", "2026-06-30"]],
    ["interpretation-note", "readings/copper-open.yaml", ["--on", "2026-06-30"]],
  ])("makes a %s of %s", async (kind, file, options) => {
    for (const ending of ["pdf", "html", "docx", "xlsx"]) {
      const made = at(`${kind}.${ending}`);
      const ran = await paper(kind, example(file), ...options, "-o", made);
      expect(ran).toEqual({ code: 0, text: expect.stringMatching(/해시 [0-9a-f]{64}\n$/u) });
      expect(readFileSync(made).length).toBeGreaterThan(1000);
    }
  });

  it("makes a linkage table that reads back as the agreement", async () => {
    await paper("linkage-table", example("die-cast.yaml"), "-o", at("die-cast.pdf"));
    const back = await readLinkageTable(readFileSync(at("die-cast.pdf")));
    expect(back.ok && back.value.name).toBe("다이캐스팅 부품 납품대금 연동 약정");
  });

  it("puts what people state on the paper, and refuses what it does not know", async () => {
    const facts = at("facts.yaml");
    writeFileSync(facts, "reasons: {buyer: 재고를 미리 확보함, supplier: 무상으로 공급받음}\n");
    await paper(
      "non-link",
      example("copper-cable.yaml"),
      "--facts",
      facts,
      "--on",
      "2026-11-20",
      "-o",
      at("n.html"),
    );
    expect(readFileSync(at("n.html"), "utf8")).toContain("무상으로 공급받음");
    writeFileSync(facts, "reason: x\n");
    const ran = await paper(
      "non-link",
      example("copper-cable.yaml"),
      "--facts",
      facts,
      "-o",
      at("refused.html"),
    );
    expect(ran.code).toBe(2);
    expect(existsSync(at("refused.html"))).toBe(false);
  });

  it.each([
    ["an ending it does not know", "linkage-table", ["-o", "x.odt"]],
    ["a day without an adjustment", "notice", ["--on", "2024-07-11", "-o", "x.pdf"]],
    ["a settlement without deliveries", "settlement", ["-o", "x.pdf"]],
    ["a folder that is not there", "linkage-table", ["-o", "no-such-folder/x.html"]],
  ])("refuses %s and writes nothing", async (_, kind, options) => {
    const ran = await paper(kind, example("copper-cable.yaml"), ...options);
    expect(ran.code).toBe(2);
    expect(ran.text).toContain("→");
    expect(existsSync("x.pdf") || existsSync("x.odt")).toBe(false);
  });
});
