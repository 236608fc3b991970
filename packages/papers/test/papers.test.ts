import { canonicalJson, day, hashJson, must } from "@jegap/exact";
import { hashTerms } from "@jegap/linkage";
import { describe, expect, it } from "vitest";
import { needsTool, soffice } from "../../../tests/tools.ts";
import {
  changeTable,
  linkageTable,
  nonLink,
  notice,
  type Paper,
  paperDocx,
  paperHtml,
  paperXlsx,
  readLinkageTable,
  readPaper,
  secrecyContractTable,
  settlement,
  talksClocks,
  talksRequest,
  technologyRequest,
} from "../src/index.ts";
import { paperPdf } from "../src/pdf/index.ts";
import { common, example, examples, exampleText, paymentsOf, steelDeliveries, work } from "./examples.ts";
import { convert } from "./office.ts";

const copper = example("copper-cable");

const talks = {
  requestedOn: day("2026-11-20"),
  goods: "동 케이블",
  costs: [{ name: "전기요금", before: "105.5원/kWh", after: "174.0원/kWh", source: "고지서" }],
  asked: "단가 6,900원/m",
  why: "전기요금이 크게 올랐습니다",
  cooperative: { name: "한국전선공업협동조합", memberAskedOn: day("2026-11-10") },
};

/** Every kind that can be made of one example without other input. */
function everyKind(language: "ko" | "en" | "both"): readonly Paper[] {
  const own = common(copper, language);
  const steel = example("steel-export");
  const told = notice({ ...own, on: day("2026-04-10") });
  if (told === undefined) throw new TypeError("no such look");
  return [
    linkageTable(own),
    changeTable(own),
    told,
    settlement({
      ...common(steel, language),
      knownOn: steel.knownOn,
      payments: paymentsOf(steel, steelDeliveries()),
    }),
    nonLink({
      ...own,
      facts: {
        goods: "동 케이블",
        items: ["구리"],
        talks: { when: "2026-11-20", buyer: "김부장", supplier: "이대표" },
        reasons: { buyer: "재고를 미리 확보함", supplier: "무상으로 공급받음" },
      },
    }),
    talksRequest({ ...own, facts: talks }),
    technologyRequest({ ...own, day: day("2026-11-20"), texts: { purpose: "금형 수정" } }),
    secrecyContractTable({
      ...own,
      day: day("2026-11-20"),
      texts: {},
      staff: [{ name: "홍길동", role: "과장" }],
    }),
  ];
}

describe("every paper", () => {
  it.each(["ko", "en", "both"] as const)("says in %s that it is no form of the government", (language) => {
    for (const paper of everyKind(language)) {
      const heading = paper.heading.join(" ");
      if (language !== "en") expect(heading).toContain("정부 양식이 아님");
      if (language !== "ko") expect(heading).toContain("not a government form");
      expect(paper.heading).toHaveLength(language === "both" ? 2 : 1);
    }
  });

  it("carries the hash of its data, in words and in its code", () => {
    for (const paper of everyKind("ko")) {
      expect(paper.seal.hash).toBe(hashJson(paper.data));
      expect(paper.seal.code).toBe(`jegap:${paper.kind}:sha256:${paper.seal.hash}`);
      expect(paperHtml(paper)).toContain(paper.seal.hash);
      expect(paper.attachments[0]?.text).toBe(canonicalJson(paper.data));
    }
  });

  it("is the same bytes for the same data, in every format", async () => {
    const [first, second] = [everyKind("both"), everyKind("both")];
    for (const [i, paper] of first.entries()) {
      const again = second[i] ?? paper;
      expect(paperHtml(again)).toBe(paperHtml(paper));
      expect(must(paperPdf(again))).toEqual(must(paperPdf(paper)));
      expect(await paperDocx(again)).toEqual(await paperDocx(paper));
      expect(await paperXlsx(again)).toEqual(await paperXlsx(paper));
    }
  });

  it("has another hash when one won differs", () => {
    const text = exampleText("copper-cable");
    const dearer = work("dearer", text.replace("start: 5526", "start: 5527"), copper.knownOn);
    const [own, other] = [linkageTable(common(copper, "ko")), linkageTable(common(dearer, "ko"))];
    expect(other.seal.hash).not.toBe(own.seal.hash);
    expect(hashTerms(dearer.terms)).not.toBe(hashTerms(copper.terms));
    expect(changeTable(common(dearer, "ko")).seal.hash).not.toBe(changeTable(common(copper, "ko")).seal.hash);
  });

  it("attaches and names a certificate where there is one", () => {
    const certificate = { text: '{"hash":"aa"}', hash: "aa" };
    const paper = linkageTable(common(copper, "ko", certificate));
    expect(paper.attachments.map((file) => file.name)).toEqual(["linkage-table.json", "certificate.json"]);
    expect(paper.seal.lines.at(-1)).toEqual([["산출증명 해시"], "aa"]);
  });
});

describe("the linkage table", () => {
  it("has the ten fields and 9.1 of the 2023-09 form, energy beside material in 2, 3 and 4", () => {
    const fields = linkageTable(common(copper, "ko")).blocks.flatMap((block) =>
      block.kind === "fields" ? block.rows.filter((row) => row.number !== undefined) : [],
    );
    expect(fields.map((row) => row.number)).toEqual("1 2 3 4 5 6 7 8 9 9.1 10".split(" "));
    for (const row of fields.slice(1, 4)) expect(row.label[0]).toContain("에너지");
    expect(fields.every((row) => row.value.length > 0)).toBe(true);
    expect(fields[4]?.value).toEqual([["변동률이 3% 이상 (오르거나 내릴 때)"]]);
    expect(fields[8]?.value[0]).toEqual(["단가 = 구리 × 중량 + 그밖의비용"]);
  });

  it("moves a long goods list to annex 1, a row a line", () => {
    const tables = linkageTable(common(example("die-cast"), "ko")).blocks.filter(
      (block) => block.kind === "table",
    );
    expect(tables.map((block) => block.rows.length)).toEqual([40]);
  });

  it.each(examples.map(({ name }) => name))("of %s is read back exactly from every format", async (name) => {
    const own = example(name as "die-cast");
    const paper = linkageTable(common(own, "both"));
    const files = [
      await paperDocx(paper),
      await paperXlsx(paper),
      must(paperPdf(paper)),
      Buffer.from(paperHtml(paper), "utf8"),
    ];
    for (const bytes of files) {
      const back = must(await readLinkageTable(bytes));
      expect(back.terms.complete && hashTerms(back.terms.complete)).toBe(hashTerms(own.terms));
      expect([back.name, back.buyer, back.supplier]).toEqual([
        own.agreement.name,
        own.agreement.buyer,
        own.agreement.supplier,
      ]);
      expect(must(await readPaper(bytes)).hash).toBe(paper.seal.hash);
    }
  });

  it("is not read from another kind of paper, a stranger's file, or no file at all", async () => {
    const code = async (bytes: Uint8Array) => {
      const read = await readLinkageTable(bytes);
      return read.ok ? "" : read.faults[0]?.code;
    };
    expect(await code(await paperDocx(changeTable(common(copper, "ko"))))).toBe("paper-not-a-linkage-table");
    expect(await code(Buffer.from("<html></html>"))).toBe("paper-without-data");
    expect(await code(Buffer.from("PK broken"))).toBe("paper-unreadable");
    expect(await code(new Uint8Array())).toBe("paper-without-data");
  });
});

describe("other papers", () => {
  it("count the days of talks from the request, the cooperative's from its member's (제22조의2)", () => {
    expect(talksClocks(talks).map(({ day: on, ref }) => `${on} ${ref}`)).toEqual([
      "2026-11-30 WWA 22-2(3)",
      "2026-12-15 WWA 22-2(3)",
      "2026-11-30 WWA 22-2(7)",
      "2026-12-21 WWA 22-2(8)2",
    ]);
  });

  it("hold the six fields of a technology request and the eleven of a secrecy contract, each with its article", () => {
    const rows = everyKind("ko")
      .slice(-2)
      .map((paper) =>
        paper.blocks.flatMap((block) =>
          block.kind === "fields" ? block.rows.filter((row) => row.article) : [],
        ),
      );
    expect(rows.map((fields) => fields.length)).toEqual([6, 11]);
    expect(rows[0]?.[0]?.article).toContain("하도급법 제12조의3제2항");
  });

  it("tell of an adjustment date only where there is one", () => {
    expect(notice({ ...common(copper, "ko"), on: day("2026-04-11") })).toBeUndefined();
  });
});

needsTool(soffice, "LibreOffice and our office files", (path) => {
  it("opens every DOCX, and keeps the data of a linkage table when it saves one", async () => {
    const files = new Map<string, Uint8Array>();
    for (const [i, paper] of everyKind("both").entries()) files.set(`${i}.docx`, await paperDocx(paper));
    const pdfs = convert(path, files, "pdf");
    expect([...pdfs.keys()].sort()).toEqual(
      [...files.keys()].map((name) => name.replace("docx", "pdf")).sort(),
    );
    const [saved] = convert(
      path,
      new Map([["0.docx", files.get("0.docx") ?? new Uint8Array()]]),
      "docx",
    ).values();
    const back = must(await readLinkageTable(saved ?? new Uint8Array()));
    expect(back.terms.complete && hashTerms(back.terms.complete)).toBe(hashTerms(copper.terms));
  });

  it("keeps the data of a spreadsheet when it saves one", async () => {
    const bytes = await paperXlsx(linkageTable(common(example("die-cast"), "ko")));
    const [saved] = convert(path, new Map([["table.xlsx", bytes]]), "xlsx").values();
    const back = must(await readLinkageTable(saved ?? new Uint8Array()));
    expect(back.terms.complete && hashTerms(back.terms.complete)).toBe(hashTerms(example("die-cast").terms));
  });
});
