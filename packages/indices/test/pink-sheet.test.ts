import { must } from "@jegap/exact";
import { collect, connectors } from "@jegap/indices";
import { describe, expect, it } from "vitest";
import { query, sample } from "./publisher.ts";

describe("the Pink Sheet", () => {
  const copper = query("Copper", "month", "2026-01", "2026-05");
  const workbook = sample("worldbank/CMO-Historical-Data-Monthly_updated-2026-06-02.xlsx");
  const link = "https://thedocs.worldbank.org/en/doc/74e8/related/CMO-Historical-Data-Monthly.xlsx";

  /** The page and the document host, each with its body. */
  async function collected(page: string, document: Buffer) {
    const connector = connectors.get("pinksheet");
    const asked: string[] = [];
    const outside = {
      fetch: async (input: string | URL | Request) => {
        asked.push(`${input}`);
        return new Response(`${input}` === link ? new Uint8Array(document) : page);
      },
      sleep: async () => {},
      clock: () => 0,
    };
    if (connector === undefined) return expect.fail();
    return { asked, result: await collect(connector, copper, { outside }) };
  }

  it("is found by the link on its page, and read with the day it prints", async () => {
    const { asked, result } = await collected(`<a href="${link}">Monthly prices</a>`, workbook);
    expect(asked).toEqual(["https://www.worldbank.org/en/research/commodity-markets", link]);
    const [only] = must(result);
    expect([only?.read.published, only?.read.series.length]).toEqual(["2026-06-02", 1]);
    expect(only?.read.series[0]?.values.at(-1)).toMatchObject({
      value: "13543.19",
      period: { name: "2026-05" },
    });
  });

  it.each([
    [
      "a link to another host",
      `<a href="${link.replace("thedocs.worldbank.org", "example.org")}">`,
      workbook,
      "answer-changed",
    ],
    ["a page instead of the workbook", `<a href="${link}">`, Buffer.from("<html>"), "answer-content-type"],
    ["half a workbook", `<a href="${link}">`, workbook.subarray(0, 5000), "answer-changed"],
  ])("%s is refused", async (_, page, document, code) => {
    const { result } = await collected(page, document);
    expect(result.ok ? [] : result.faults.map((fault) => fault.code)).toEqual([code]);
  });
});
