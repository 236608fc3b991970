import { must } from "@jegap/exact";
import { describe, expect, it } from "vitest";
import { goodsFilesOf, readSource, readTerms } from "../../src/index.ts";
import { but, copperClause } from "../clauses.ts";
import { faultsOf, inUnits, monthly, rows, workOut } from "../world.ts";

const clause = but(
  copperClause,
  ["start: 21000", "start: each"],
  ["w: 2 kg/piece", "w: {each: kg/piece}"],
  ["at least 3%}", "at least 3%, reflect: each}"],
  ["동 케이블", "{name: 케이블, file: list.csv}"],
);

function read(csv: string): readonly string[] {
  return faultsOf(readTerms(clause, "clause.yaml", new Map([["list.csv", csv]])));
}

const head = "id,name,start,w,reflect.copper";

describe("a goods list in a file", () => {
  it("is read with its own start price, weight and share on every line", () => {
    const csv = `\uFEFF${head}\r\nA-1,"전선 2.5㎟, 흑",21000,2 kg/piece,100%\r\n\r\nA-2,,31000,3000 g/piece,0.5\r\n`;
    const world = { CU: monthly("KRW/kg", { "2023-12": "10000", "2024-01": "10400" }) };
    const { plan, table } = workOut(clause, world, "2024-02-10", { "list.csv": csv });
    expect(plan.versions[0]?.terms.goods.lines.map(({ id, name }) => [id, name])).toEqual([
      ["A-1", "전선 2.5㎟, 흑"],
      ["A-2", "A-2"],
    ]);
    expect(table.lines.map((line) => [inUnits(line.start), ...rows(line)])).toEqual([
      ["21000", "2024-02-01 21800"],
      ["31000", "2024-02-01 31600"],
    ]);
  });

  it("is named, so that a caller can hand its text in", () => {
    expect(goodsFilesOf(must(readSource(clause)))).toEqual(["list.csv"]);
    expect(faultsOf(readTerms(clause, "clause.yaml"))).toContain("goods-file-not-given 3:8 goods");
  });

  const good = "a,x,21000,2 kg/piece,100%";
  const cases: readonly (readonly [is: string, csv: string, gives: string])[] = [
    ["no id", `${head}\n${good}\n,x,1,2 kg/piece,1`, "goods-line-without-id 3 goods.2"],
    ["one id twice, after a blank line", `${head}\n${good}\n\n${good}`, "goods-line-twice 4 goods.2"],
    ["a thousands comma", `${head}\na,x,"21,000",2 kg/piece,1`, "not-a-decimal 2:3 goods.1.start"],
    ["an unknown unit", `${head}\na,x,1,2 gn/piece,1`, "unknown-unit 2:4 goods.1.w"],
    ["a share in words", `${head}\na,x,1,2 kg/piece,절반`, "not-a-decimal 2:5 goods.1.reflect.copper"],
    ["a weight without its unit", `${head}\na,x,1,2,1`, "goods-line-unit 3:8 goods.1"],
    ["an empty start price", `${head}\na,x,,2 kg/piece,1`, "goods-line-lacks 3:8 goods.1"],
    ["an empty weight", `${head}\na,x,1,,1`, "goods-line-lacks 3:8 goods.1"],
    ["a column nothing reads", `${head},K\n${good},5 KRW/piece`, "goods-column-unknown 3:8 goods.1"],
    [
      "a share of an item there is not",
      `${head},reflect.zinc\n${good},1`,
      "goods-column-unknown 3:8 goods.1",
    ],
    ["a column named twice", `${head},w\n${good},3 kg/piece`, "column-twice 1:6"],
    ["a comma too many", `${head}\na,x,21,000,2 kg/piece,100%`, "csv-row-too-long 2:6"],
    ["a quote that does not close", `${head}\na,"x,1,2 kg/piece,1\n`, "csv-syntax 2"],
    ["a name every object has", `${head},__proto__\n${good},1`, "bad-name 2:6 goods.1.__proto__"],
    ["no line at all", head, "goods-list-empty 3:8 goods"],
  ];

  it.each(cases)("%s", (_, csv, gives) => {
    expect(read(csv)).toContain(gives);
  });

  it("every fault of every row at once", () => {
    expect(read(`${head}\na,x,one,2 kg/piece,1\nb,x,1,2 gn/piece,1\nc,x,1,2 kg/piece,all`)).toEqual([
      "not-a-decimal 2:3 goods.1.start",
      "unknown-unit 3:4 goods.2.w",
      "not-a-decimal 4:5 goods.3.reflect.copper",
    ]);
  });
});

describe("a goods list in the clause", () => {
  const inline = (lines: string) => faultsOf(readTerms(but(clause, ["file: list.csv", lines])));

  it.each([
    ["lines: 3", "needs-list 3:27 goods.lines"],
    ["lines: []", "goods-list-empty 3:27 goods.lines"],
    ["lines: [{id: a, start: [1], w: 2 kg/piece, reflect.copper: 1}]", "needs-text 3:43 goods.1.start"],
    ["lines: [{name: x}], file: list.csv", "field-without-effect 3:27 goods.lines"],
    ["lins: []", "unknown-field 3:26 goods.lins"],
  ])("%s", (lines, gives) => {
    expect(inline(lines).map((fault) => fault.split(" ")[0])).toContain(gives.split(" ")[0]);
  });

  it("nothing can be left to lines there are not", () => {
    expect(faultsOf(readTerms(but(copperClause, ["start: 21000", "start: each"])))).toEqual([
      "each-without-lines 3:8 goods",
    ]);
  });
});
