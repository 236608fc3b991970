import { must, period } from "@jegap/exact";
import { openHistory, readHistory } from "@jegap/indices";
import { describe, expect, it } from "vitest";
import { readCalendarRule } from "../src/read/calendar.ts";
import { readCsv, writeCsvLine } from "../src/read/csv.ts";
import { bundled, bundledFolder } from "./bundled.ts";

describe("publication calendars", () => {
  it.each([
    ["same day", "2026-04-13", "2026-04-13"],
    ["7 days later", "2026-04-13", "2026-04-20"],
    ["day 15, 1 month later", "2026-01", "2026-02-15"],
    ["day 31, 1 month later", "2026-01", "2026-02-28"],
    ["day 15, 1 month later", "2025", "2026-01-15"],
    ["day 25, 1 month later", "2025-Q4", "2026-01-25"],
    ["workday 2, 1 month later", "2024-12", "2025-01-03"],
    ["workday 2, 1 month later", "2026-04", "2026-05-04"],
    ["workday 1, 1 month later", "2026-01", "2026-02-02"],
  ])("'%s' puts %s on %s", (rule, name, expected) => {
    expect(must(readCalendarRule(rule))(period(name))).toBe(expected);
  });

  it.each([
    "",
    "soon",
    "day 0, 1 month later",
    "day 32, 1 month later",
    "workday 16, 1 month later",
    "-1 days later",
  ])("'%s' is no rule", (rule) => {
    expect(readCalendarRule(rule).ok).toBe(false);
  });
});

describe("CSV", () => {
  it.each([
    ["a,b\n", [["a", "b"]]],
    [
      "a,b\r\nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ['"a,b","c""d"\n', [["a,b", 'c"d']]],
    [
      '"a\nb",c\n\nd,e\n',
      [
        ["a\nb", "c"],
        ["d", "e"],
      ],
    ],
    ['x,"y"\r\n', [["x", "y"]]],
    ["a,,\n", [["a", "", ""]]],
  ])("%j", (text, expected) => {
    expect(must(readCsv(text)).map((row) => row.cells)).toEqual(expected);
  });

  it("writes what it reads", () => {
    const cells = ["plain", "with, comma", 'with "quotes"', "two\nlines", ""];
    expect(must(readCsv(writeCsvLine(cells)))[0]?.cells).toEqual(cells);
  });
});

describe("the tables of a history", () => {
  const header = {
    "manifest.csv": "path,bytes,sha256,periods,first,last\n",
    "sources.csv":
      "source,publisher_ko,publisher_en,licence_ko,licence_en,attribution,licence_checked\ns,발행처,p,조건,l,a,stated\n",
    "calendars.csv": "calendar,rule,confidence,basis_ko,basis_en\nc,same day,general,,\n",
  };
  const columns =
    "series,source,ko,en,unit,currency,frequency,base,adjustment,calendar,ended,continued_by,remark_ko,remark_en";
  const read = (texts: Readonly<Record<string, string>>) =>
    readHistory((path) => ({ ...header, "catalogue.csv": `${columns}\n`, ...texts })[path] ?? "");
  const fault = (texts: Readonly<Record<string, string>>) => {
    const history = read(texts);
    return history.ok ? [] : history.faults.map(({ code, at }) => `${at?.file}:${at?.line} ${code}`);
  };

  it("are read from any texts, an empty history too", () => {
    const history = must(read({ "catalogue.csv": `${columns}\nX,s,가,x,KRW/kg,,month,,,c,,,,\n` }));
    expect([history.catalogue.size, history.observations("X"), history.lastRecorded()]).toEqual([
      1,
      [],
      "1900-01-01",
    ]);
    expect([history.observations("Y"), history.extent("X")]).toEqual([[], undefined]);
  });

  it.each([
    ["a frequency that is none", "X,s,가,x,KRW/kg,,often,,,c,,,,", "catalogue-frequency"],
    ["a unit that is none", "X,s,가,x,KRW per kg,,month,,,c,,,,", "catalogue-unit"],
    ["a source nobody described", "X,t,가,x,KRW/kg,,month,,,c,,,,", "catalogue-source"],
    ["a calendar nobody described", "X,s,가,x,KRW/kg,,month,,,d,,,,", "catalogue-calendar"],
    ["a row too short", "X,s,가,x", "table-row-length"],
    ["a quote that never closes", '"X,s,가', "csv-quote-open"],
  ])("refuse %s", (_, row, code) => {
    expect(fault({ "catalogue.csv": `${columns}\n${row}\n` })).toEqual([`catalogue.csv:2 ${code}`]);
  });

  it("refuse the same series twice, another heading, another rule", () => {
    const row = "X,s,가,x,KRW/kg,,month,,,c,,,,";
    expect(fault({ "catalogue.csv": `${columns}\n${row}\n${row}\n` })).toEqual([
      "catalogue.csv:3 catalogue-series-twice",
    ]);
    expect(fault({ "catalogue.csv": "series,source\n" })).toEqual(["catalogue.csv:1 table-header"]);
    expect(
      fault({ "calendars.csv": "calendar,rule,confidence,basis_ko,basis_en\nc,some day,general,,\n" }),
    ).toEqual(["calendars.csv:2 calendar-rule"]);
  });

  it("open one series alone, and refuse to be asked for another", () => {
    const copper = must(openHistory(bundledFolder, { only: ["WB.PINK.COPPER"] }));
    expect(copper.observations("WB.PINK.COPPER")).toEqual(bundled().observations("WB.PINK.COPPER"));
    expect(() => copper.observations("WB.PINK.ZINC")).toThrow(TypeError);
  });
});
