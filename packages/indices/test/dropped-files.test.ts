import { closeSync, mkdtempSync, openSync, readFileSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { must } from "@jegap/exact";
import { matchSeries, type ReadDocument, readDropped, readPublishedFile } from "@jegap/indices";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { bundled } from "./bundled.ts";

const sample = (name: string) => readFileSync(new URL(`./samples/${name}`, import.meta.url));
const utf8 = (text: string) => new TextEncoder().encode(text);

async function read(bytes: Uint8Array, settings = {}): Promise<ReadDocument> {
  return must(await readPublishedFile(bytes, "file", settings));
}

/** `line:column code` of every fault. */
async function faults(bytes: Uint8Array, settings = {}): Promise<readonly string[]> {
  const result = await readPublishedFile(bytes, "file", settings);
  return result.ok
    ? []
    : result.faults.map(({ code, at }) => `${at?.line ?? ""}:${at?.column ?? ""} ${code}`);
}

const shown = (document: ReadDocument) =>
  document.series.map(
    ({ key, values }) => `${key}: ${values.map((v) => `${v.period.name} ${v.value} ${v.status}`).join(", ")}`,
  );

describe("real files of publishers", () => {
  it("KOSIS producer prices, CP949: all 445 rows equal the recorded values, row for row", async () => {
    const document = await read(sample("kosis/ppi_basic_2025.download.csv"));
    expect(document.series).toHaveLength(445);
    const { found, left } = matchSeries(document, bundled().catalogue, {
      prefix: "생산자물가지수(기본분류)",
    });
    for (const [record, series] of found)
      expect(
        series.values.map((v) => [v.period.name, v.value]),
        series.key,
      ).toEqual(
        bundled()
          .recorded(record.id)
          .map((o) => [o.period.name, o.value]),
      );
    expect(found.length + left.length).toBe(445);
    expect(left.filter((label) => !/\(\d\)$/.test(label))).toEqual([]);
    expect(left).toContain("기타화학제품 (2)");
  });

  it("an ECOS export: three price bases of the yearly import price index", async () => {
    const document = await read(sample("ecos/import_price_annual.download.csv"));
    const bases = [
      ["원화기준", "BOK.IMPORT2020.TOTAL.KRW.A"],
      ["계약통화기준", "BOK.IMPORT2020.TOTAL.CONTRACT.A"],
      ["달러기준", "BOK.IMPORT2020.TOTAL.USD.A"],
    ] as const;
    expect(document.series.map((s) => s.key)).toEqual(
      bases.map(([basis]) => `4.3.2.1. 수입물가지수(기본분류) · 총지수 · ${basis}`),
    );
    for (const [i, [, id]] of bases.entries())
      expect(document.series[i]?.values.map((v) => [v.period.name, v.value])).toEqual(
        bundled()
          .recorded(id)
          .map((o) => [o.period.name, o.value]),
      );
  });

  it("the World Bank's monthly workbook: 87 series, the printed day, every value it is the record of", async () => {
    const document = await read(sample("worldbank/CMO-Historical-Data-Monthly_updated-2026-06-02.xlsx"));
    expect(document.published).toBe("2026-06-02");
    const { found, left } = matchSeries(document, bundled().catalogue, { source: "worldbank-pinksheet" });
    expect([found.length, left]).toEqual([87, []]);
    let compared = 0;
    for (const [record, series] of found) {
      const values = new Map(series.values.map((v) => [v.period.name, v.value]));
      const ofThisFile = bundled()
        .recorded(record.id)
        .filter((o) => o.grade === "unrecorded" || o.known === "2026-06-02");
      compared += ofThisFile.length;
      const differing = ofThisFile.filter((o) => values.get(o.period.name) !== o.value);
      expect(
        differing.map((o) => `${o.period.name} ${o.value}`),
        record.id,
      ).toEqual([]);
    }
    expect(compared).toBeGreaterThan(50_000);
  });

  it("a FRED download: first days mean months where the series is monthly", async () => {
    const document = await read(sample("fred/WPU101703.download.csv"));
    const chosen = new Map([["WPU101703", "BLS.WPU101703"]]);
    const { found } = matchSeries(document, bundled().catalogue, { chosen });
    expect(found[0]?.[1].values.map((v) => [v.period.name, v.value])).toEqual(
      bundled()
        .recorded("BLS.WPU101703")
        .map((o) => [o.period.name, o.value]),
    );
  });

  it("SDMX-CSV of the ECB", async () => {
    const document = await read(sample("ecb/EXR_D.KRW.EUR.SP00.A.csvdata.CONSTRUCTED.csv"));
    expect(shown(document)).toEqual(["EXR.D.KRW.EUR.SP00.A: 2026-04-13 1740.86 unstated"]);
  });
});

describe("tables of other layouts", () => {
  it.each([
    [
      "a column of months and one of values",
      "월,값\n2025-01,1.5\n2025-02,2\n",
      ["값: 2025-01 1.5 unstated, 2025-02 2 unstated"],
    ],
    [
      "one column a series, semicolons, Windows line ends",
      "month;구리;납\r\n2025-02;2;20\r\n2025-01;1;10\r\n",
      ["구리: 2025-01 1 unstated, 2025-02 2 unstated", "납: 2025-01 10 unstated, 2025-02 20 unstated"],
    ],
    [
      "label and value columns",
      '기간,항목,단위,값\n2025.01,구리,톤,"9,770"\n',
      ["구리: 2025-01 9770 unstated"],
    ],
    [
      "titles above, a marked month",
      "생산자물가지수\n단위: 2020=100\n항목,2025.05,2025.06 p)\n총지수,119.64,119.77\n",
      ["총지수: 2025-05 119.64 unstated, 2025-06 119.77 provisional"],
    ],
    [
      "a byte order mark and full-width figures",
      "\uFEFFdate,v\n２０２５０１０２,－３６．９８\n",
      ["v: 2025-01-02 -36.98 unstated"],
    ],
    ["notes under the table", "date,v\n2025-01,1\n자료: 한국은행,\n", ["v: 2025-01 1 unstated"]],
    ["missing months left out", "date,v\n2025-01,-\n2025-02,..\n2025-03,1 r\n", ["v: 2025-03 1 corrected"]],
    ["a value repeated as it was", "date,v\n2025-01,1\n2025-01,1\n", ["v: 2025-01 1 unstated"]],
  ])("%s", async (_, text, expected) => {
    expect(shown(await read(utf8(text)))).toEqual(expected);
  });

  it("SDMX-CSV without a key column, with provisional and missing figures", async () => {
    const text =
      "DATAFLOW,FREQ,ITEM,TIME_PERIOD,OBS_VALUE,OBS_STATUS\nX:P(1.0),M,CU,2025-01,1.5,A\nX:P(1.0),M,CU,2025-02,1.6,P\nX:P(1.0),M,CU,2025-03,,M\n";
    expect(shown(await read(utf8(text)))).toEqual(["M.CU: 2025-01 1.5 unstated, 2025-02 1.6 provisional"]);
  });

  it("a workbook of one sheet: numbers as the shortest decimal, dates as days", async () => {
    const rows = [
      ["month", "v"],
      [new Date("2025-03-01T00:00:00Z"), 0.1],
      ["2025-04", 1e-7],
      ["2025-05", -3],
    ];
    const bytes = await writeXlsx({ sheets: [{ name: "s", rows: rows as never }] });
    expect(shown(await read(bytes, { frequency: "month" }))).toEqual([
      "v: 2025-03 0.1 unstated, 2025-04 0.0000001 unstated, 2025-05 -3 unstated",
    ]);
  });
});

describe("files that are refused, with row and column", () => {
  it.each([
    ["the same month twice with two values", "date,v\n2025-01,1\n2025-01,2\n", ["3:2 period-twice"]],
    ["months and a year in one series", "date,v\n2025-01,1\n2025,2\n", ["3:2 mixed-frequencies"]],
    ["years among the months of a heading", "항목,2025.01,2025\n총지수,1,2\n", ["2:3 mixed-frequencies"]],
    [
      "two bad cells, both told",
      'date,v\n2025-01,"1,23"\n2025-02,삼백\n',
      ["2:2 value-comma", "3:2 value-korean-digits"],
    ],
    ["years down and months across", "연도,1월,2월\n2024,1,2\n2025,3,4\n", ["1:2 table-crossed"]],
    ["a formula in text", "date,v\n2025-01,=A1*2\n", ["2:2 value-formula"]],
    ["January or October", "date,v\n2025.1,3\n", ["2:1 period-ambiguous"]],
    ["a quote that never closes", 'date,v\n2025-01,"1\n', ["2:2 csv-quote-open"]],
    ["text after a closing quote", 'date,v\n2025-01,"1"2\n', ["2:2 csv-quote-inside"]],
    ["a web page", "<!doctype html><html></html>", [": file-not-a-table"]],
    ["no figures at all", "date,v\n2025-01,-\n", [": no-values"]],
    ["a table without periods", "a,b\n1,x\n", [": no-values"]],
    ["an empty file", "", [": file-empty"]],
  ])("%s", async (_, text, expected) => {
    expect(await faults(utf8(text))).toEqual(expected);
  });

  it("bytes of no known encoding, and an old .xls", async () => {
    expect(await faults(new Uint8Array([0x64, 0xff, 0xff, 0x2c, 0x80]))).toEqual([": encoding-unknown"]);
    expect(await faults(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toEqual([": file-old-excel"]);
  });

  it("a formula in a cell of values, a choice of sheets, a broken workbook", async () => {
    const rows = [
      ["month", "v"],
      ["2025-01", 1],
      ["2025-02", null],
    ];
    const cells = new Map([["2,1", { value: 3, formula: "B2*3", formulaResult: 3 }]]);
    const withFormula = await writeXlsx({
      sheets: [{ name: "s", rows: rows as never, cells: cells as never }],
    });
    expect(await faults(withFormula)).toEqual(["3:2 formula-cell"]);
    const two = await writeXlsx({
      sheets: [
        { name: "a", rows: [["x"]] },
        { name: "b", rows: [["x"]] },
      ],
    });
    expect(await faults(two)).toEqual([": sheet-choice"]);
    expect(await faults(two, { sheet: "c" })).toEqual([": sheet-unknown"]);
    expect(await faults(withFormula.subarray(0, 400))).toEqual([": xlsx-unreadable"]);
  });

  it("the World Bank's workbook without its printed day or first month", async () => {
    const changed = await writeXlsx({
      sheets: [
        { name: "Monthly Prices", rows: [["Updated June"], [null, "Copper"], ["1960M01", 1]] as never },
        { name: "Monthly Indices", rows: [["x"]] },
      ],
    });
    expect(await faults(changed)).toEqual([": workbook-changed"]);
  });

  it("a file of 200 MB, before a byte is read", () => {
    const path = join(mkdtempSync(join(tmpdir(), "jegap-large-")), "large.csv");
    closeSync(openSync(path, "w"));
    truncateSync(path, 200_000_000);
    const refused = readDropped(path);
    expect(refused.ok ? [] : refused.faults).toEqual([
      { code: "file-too-large", facts: { size: "200000000", limit: "50000000" }, at: { file: path } },
    ]);
  });
});
