import { day, must } from "@jegap/exact";
import { describe, expect, it } from "vitest";
import { needsTool } from "../../../tests/tools.ts";
import {
  changeTable,
  changeWorkbook,
  compareReport,
  linkageTable,
  nonLink,
  notice,
  paperDocx,
  paperHtml,
  paperXlsx,
  readingsReport,
  readLinkageTable,
  talksRequest,
} from "../src/index.ts";
import { paperPdf } from "../src/pdf/index.ts";
import { xlsxBytes } from "../src/xlsx/write.ts";
import { common, example, exampleText, work } from "./examples.ts";
import { boxesOf, pagesOf, pdftotext, textOf } from "./pdf-text.ts";

const copper = example("copper-cable");

/** The copper agreement under another name of the buyer. */
function named(name: string) {
  const text = exampleText("copper-cable").replace("예시전선 주식회사", JSON.stringify(name));
  return work("named", text, copper.knownOn);
}

function goods(count: number) {
  const rows = Array.from(
    { length: count },
    (_, i) => `L-${i + 1},품목 ${i + 1},${5000 + i},0.5 kg/piece,0.1 kg/piece`,
  );
  const list = ["id,name,start,알루미늄_중량,구리_중량", ...rows].join("\n");
  const lists = new Map([["die-cast-goods.csv", list]]);
  return work("many", exampleText("die-cast"), day("2023-03-20"), lists);
}

const strange = [
  ["HTML", `<script>alert("x")</script><b>굵게</b> & "따옴표" '작은'`],
  ["a formula", '=HYPERLINK("http://example.org","누르세요")'],
  ["typst markup", '#pdf.attach("x") *굵게* $1/2$ @ref \\ <label>'],
  ["Hanja", "株式會社 漢字電線 大韓民國"],
] as const;

describe("names that are no names", () => {
  it.each(strange)("%s stands as it is in every format, and nothing runs", async (_, name) => {
    const paper = linkageTable(common(named(name), "ko"));
    const html = paperHtml(paper);
    expect(html).not.toContain("<script>alert");
    expect(html.match(/<script/gu)).toHaveLength(1);
    const pdf = paperPdf(paper);
    expect(pdf.ok).toBe(true);
    for (const bytes of [await paperDocx(paper), await paperXlsx(paper), must(pdf), Buffer.from(html)])
      expect(must(await readLinkageTable(bytes)).buyer?.name).toBe(name);
  });

  it("a formula in a name is text in the spreadsheet", async () => {
    const bytes = await xlsxBytes([
      { name: "a", widths: [10], rows: [[{ text: "=1+1" }, { text: "+1" }, { text: "@x" }]] },
    ]);
    const { readXlsx } = await import("hucre");
    const book = await readXlsx(bytes);
    expect(book.sheets[0]?.rows[0]).toEqual(["=1+1", "+1", "@x"]);
  });

  it.each([
    ["emoji", "행복전선 😀"],
    ["right-to-left letters", "شركة الأسلاك"],
  ])("%s: HTML and DOCX print them, the PDF says which letters its font lacks", async (_, name) => {
    const paper = linkageTable(common(named(name), "ko"));
    expect(paperHtml(paper)).toContain(name);
    expect((await paperDocx(paper)).length).toBeGreaterThan(1000);
    const pdf = paperPdf(paper);
    expect(pdf.ok ? "" : pdf.faults[0]?.code).toBe("paper-letters-missing");
  });

  it("letters that XML forbids are left out of the DOCX and do not break it", async () => {
    const paper = nonLink({
      ...common(copper, "ko"),
      facts: {
        goods: "a\u0001b\u0000c",
        items: [],
        talks: { when: "", buyer: "", supplier: "" },
        reasons: { buyer: "", supplier: "" },
      },
    });
    expect((await paperDocx(paper)).length).toBeGreaterThan(1000);
  });
});

describe("tables without rows and with thousands", () => {
  it("an empty table says that there is nothing", () => {
    const base = { ...common(copper, "ko"), head: copper.agreement };
    const papers = [
      compareReport({ ...base, ours: "a", theirs: "b", rows: [] }),
      readingsReport({ ...base, choices: [], results: [] }),
      talksRequest({
        ...base,
        facts: { requestedOn: day("2026-11-20"), goods: "", costs: [], asked: "", why: "" },
      }),
      changeTable({ ...common(work("early", exampleText("copper-cable"), day("2021-03-01")), "ko") }),
    ];
    for (const paper of papers) {
      expect(paperPdf(paper).ok).toBe(true);
      expect(paperHtml(paper)).toMatch(/적을 것이 없습니다|없음|조정일이 없습니다/u);
    }
  });

  it("a spreadsheet that would be too long is refused with what to do", () => {
    const { table, plan } = example("die-cast");
    const repeated = Array.from({ length: 80 }, () => table.lines).flat();
    const book = changeWorkbook({
      language: "ko",
      table: { ...table, lines: repeated },
      versions: plan.versions,
    });
    expect(book.ok ? "" : book.faults[0]?.code).toBe("sheet-too-long");
  });
});

needsTool(pdftotext, "the text of the PDF", (path) => {
  it("a notice with its derivation stands on one page, inside the margins", () => {
    const told = notice({ ...common(copper, "ko"), on: day("2026-04-10") });
    const pages = told === undefined ? [] : boxesOf(path, must(paperPdf(told)));
    expect(pages).toHaveLength(1);
    for (const page of pages)
      for (const word of page.words) expect(word.right).toBeLessThanOrEqual(page.width - 40);
  });

  it("can be searched in Korean, whole words on a line", () => {
    const text = textOf(path, must(paperPdf(linkageTable(common(copper, "ko")))));
    for (const words of [
      "연동 대상 목적물등의 명칭",
      "변동률이 3% 이상",
      "단가 = 구리 × 중량 + 그밖의비용",
      "정부 양식이 아님",
    ])
      expect(text.replace(/\s+/gu, " ")).toContain(words);
  });

  it.each([
    ["Korean letters", "가".repeat(500)],
    ["Latin letters without a blank", "A".repeat(500)],
  ])("a name of 500 %s stays within the margins", (_, name) => {
    for (const paper of [linkageTable(common(named(name), "both")), changeTable(common(named(name), "ko"))]) {
      const pdf = must(paperPdf(paper));
      for (const page of boxesOf(path, pdf)) {
        expect(page.words.length).toBeGreaterThan(0);
        for (const word of page.words) {
          expect(word.left).toBeGreaterThanOrEqual(40);
          expect(word.right).toBeLessThanOrEqual(page.width - 40);
        }
      }
    }
  });

  it("500 goods break over pages, every line there, the head of the table on each page", () => {
    const paper = linkageTable(common(goods(500), "ko"));
    const pdf = must(paperPdf(paper));
    const pages = pagesOf(path, pdf);
    expect(pages.length).toBeGreaterThan(8);
    const annex = pages.filter((text) => /품목 \d+/u.test(text));
    for (const text of annex) expect(text).toContain("품명·규격");
    const listed = new Set(pages.join("\n").match(/^L-\d+/gmu));
    expect(listed.size).toBe(500);
    for (const page of boxesOf(path, pdf))
      for (const word of page.words) expect(word.bottom).toBeLessThanOrEqual(page.height - 20);
  });

  it("thousands of rows make a readable paper", () => {
    const text = textOf(path, must(paperPdf(linkageTable(common(goods(3000), "ko")))));
    expect(text).toContain("L-3000");
  });
});
