import { fail, succeed } from "@jegap/exact";
import { readPublishedFile } from "../entry/read-file.ts";
import { type Connector, firstPage, type PageResult, type Query } from "./connector.ts";
import type { Answered } from "./exchange.ts";
import { answerText } from "./read-answer.ts";

const publisher = "World Bank Pink Sheet";

/** The workbook's address changes every year: it is found on the page, on the World Bank's document host only. */
const workbookLink = /href="(https:\/\/thedocs\.worldbank\.org\/[^"]*CMO-Historical-Data-Monthly\.xlsx)"/;

/** World Bank commodity prices, `Copper` or `Index: Energy`: a page that links a workbook with every series. No key. */
export const pinkSheet: Connector = {
  name: "pinksheet",
  publisher,
  key: undefined,
  home: "https://www.worldbank.org",
  request(query, page, _key, home) {
    const isPage = page === firstPage;
    const url = isPage ? new URL("/en/research/commodity-markets", home) : new URL(page);
    return succeed({ url, document: `${publisher} ${isPage ? "page" : `workbook, ${query.address}`}` });
  },
  read(answered, query, page) {
    if (answered.status >= 400) return fail("no-data", { publisher, address: query.address });
    if (page !== firstPage) return readWorkbook(answered, query);
    const link = workbookLink.exec(answerText(answered))?.[1];
    if (link === undefined) return fail("answer-changed", { publisher });
    return succeed({ document: undefined, next: link });
  },
};

async function readWorkbook(answered: Answered, query: Query): Promise<PageResult> {
  const isWorkbook = answered.bytes[0] === 0x50 && answered.bytes[1] === 0x4b;
  if (!isWorkbook) return fail("answer-content-type", { publisher, type: answered.contentType });
  const read = await readPublishedFile(answered.bytes, publisher);
  if (!read.ok) return fail("answer-changed", { publisher });
  const asked = read.value.series.filter((series) => series.key === query.address);
  if (asked.length === 0) return fail("no-data", { publisher, address: query.address });
  return succeed({ document: { ...read.value, series: asked }, next: undefined });
}
