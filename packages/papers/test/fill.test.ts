import { must } from "@jegap/exact";
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { fillFields, fillForm } from "../src/index.ts";
import { example, titles } from "./examples.ts";

const copper = example("copper-cable");
const fields = fillFields({ head: copper.agreement, terms: copper.terms, titles, language: "ko" });

/** A form as a person writes it in Word, its texts cut into runs at `|`. */
async function form(...paragraphs: readonly string[]): Promise<Uint8Array> {
  const made = paragraphs.map(
    (text) =>
      new Paragraph({ children: text.split("|").map((run, i) => new TextRun({ text: run, bold: i === 0 })) }),
  );
  const table = new Table({
    rows: [new TableRow({ children: [new TableCell({ children: made })] })],
  });
  const document = new Document({
    sections: [{ children: [new Paragraph("제1조 (목적) 양식의 조문"), table] }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function textOf(bytes: Uint8Array): string {
  const xml = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  return xml.replaceAll("<w:br/>", "\n").replace(/<[^>]*>/gu, "");
}

describe("filling a user's own form", () => {
  it("puts data into fields in Korean and English, and leaves the articles as they are", async () => {
    const filled = must(
      fillForm(await form("위탁기업: {위탁기업.상호}", "{supplier.name} / {조정요건}"), fields),
    );
    expect(textOf(filled)).toContain("위탁기업: 예시전선 주식회사");
    expect(textOf(filled)).toContain("보기케이블 / 변동률이 3% 이상 (오르거나 내릴 때)");
    expect(textOf(filled)).toContain("제1조 (목적) 양식의 조문");
  });

  it("finds a field that Word has cut into several runs", async () => {
    const filled = must(fillForm(await form("앞 {위탁|기업.|상호} 뒤", "{con|tract}{signed}"), fields));
    expect(textOf(filled)).toContain("앞 예시전선 주식회사 뒤");
    expect(textOf(filled)).toContain("동 케이블 물품공급 기본계약2021-01-15");
  });

  it("writes several paragraphs as lines, and markup as text", async () => {
    const strange = new Map([...fields, ["contract", "<w:t>&{formula}"]]);
    const filled = must(fillForm(await form("{연동산식}", "{contract}"), strange));
    expect(textOf(filled)).toContain("단가 = 구리 × 중량 + 그밖의비용\n약정 단가 5,526원/m");
    expect(textOf(filled)).toContain("&lt;w:t&gt;&amp;{formula}");
  });

  it("is refused as a whole for a field that is not known, without fields, and for no Word file", async () => {
    const code = (bytes: Uint8Array) => {
      const filled = fillForm(bytes, fields);
      return filled.ok ? [] : filled.faults.map((fault) => `${fault.code} ${fault.facts.field ?? ""}`.trim());
    };
    expect(code(await form("{위탁기업.상호} {모르는칸} {other.thing}"))).toEqual([
      "form-unknown-field 모르는칸",
      "form-unknown-field other.thing",
    ]);
    expect(code(await form("칸이 없습니다"))).toEqual(["form-without-fields"]);
    expect(code(new Uint8Array([1, 2, 3]))).toEqual(["form-unreadable"]);
  });

  it("gives the same bytes for the same form and agreement", async () => {
    const own = await form("{agreement}");
    expect(must(fillForm(own, fields))).toEqual(must(fillForm(own, fields)));
  });
});
