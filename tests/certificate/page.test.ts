import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { checkerPage } from "../../packages/checker/tools/page.ts";
import { must } from "../../packages/exact/src/index.ts";
import { certify } from "../../packages/linkage/src/index.ts";
import { chromium, needsTool } from "../tools.ts";
import { ofVector } from "./made.ts";
import { resealed } from "./mutate.ts";

const { question } = ofVector("kr-guidebook-v04");
const right = must(certify(question, "")).text;

/** The same certificate with the third step's value changed and sealed again. */
function wrong(): string {
  const file = JSON.parse(right);
  file.body.steps[2].value = "2";
  return resealed(file);
}

needsTool(chromium, "the checker's page", (program) => {
  const folder = mkdtempSync(join(tmpdir(), "checker-page-"));
  let page = "";
  beforeAll(async () => {
    page = await checkerPage();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What the page shows, as text, after a file is dropped on it and a language chosen. */
  function shown(file: string, language: "ko" | "en"): string {
    const drop = `
      const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(file)}], "certificate.json"));
      document.getElementById("${language}").click();
      dispatchEvent(new DragEvent("drop", { dataTransfer: files }));`;
    const path = join(folder, "page.html");
    writeFileSync(
      path,
      page.replace("</body>", () => `<script>${drop}</script></body>`),
    );
    const options = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];
    const own = [
      `--user-data-dir=${join(folder, "profile")}`,
      "--virtual-time-budget=5000",
      "--dump-dom",
      path,
    ];
    const dom = execFileSync(program, [...options, ...own], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return (/<main[^>]*>(.*)<\/main>/su.exec(dom)?.[1] ?? "")
      .replaceAll(/<[^>]+>/g, " ")
      .replaceAll(/\s+/g, " ");
  }

  it("says in Korean that a certificate is right, and shows every adjustment", () => {
    const text = shown(right, "ko");
    expect(text).toContain("맞습니다");
    expect(text).toContain("이 검산이 증명하지 않는 것");
    expect(text).toContain("29,000 → 30,000");
    expect(text).toContain("30,000 → 34,410");
  });

  it("marks the first wrong step, in English", () => {
    const text = shown(wrong(), "en");
    expect(text).toContain("Something is wrong");
    expect(text).toContain("✓ #2");
    expect(text).toContain("✗ #3");
  });

  it("refuses what is no certificate", () => {
    expect(shown("{}", "ko")).toContain("읽을 수 없는 파일입니다");
  });
});

it("the page asks the network for nothing", async () => {
  const text = await checkerPage();
  expect(text).toContain("default-src 'none'");
  expect(text.match(/https?:\/\/|\bfetch\(|XMLHttpRequest|\bimport\(/g) ?? []).toEqual([]);
});
