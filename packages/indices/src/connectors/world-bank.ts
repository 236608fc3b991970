import { fail, type Result, succeed } from "@jegap/exact";
import type { DocumentFault, RecordedDay } from "../entry/document.ts";
import type { Connector, Page, PublisherFault, Query } from "./connector.ts";
import { asList, asObject, textOf } from "./exact-json.ts";
import { answerJson, documentOfRows, nextPage, type PrintedRow, publicBy } from "./read-answer.ts";

const publisher = "World Bank";

const pageLength = 1000;

const datePatterns: Readonly<Record<string, (name: string) => string>> = {
  month: (name) => name.replace("-", "M"),
  quarter: (name) => name.replace("-", ""),
  year: (name) => name,
};

/** The Indicators API v2, `JP/FP.CPI.TOTL.ZG`. Commodity prices are not in it: see the Pink Sheet's page. No key. */
export const worldBank: Connector = {
  name: "worldbank",
  publisher,
  key: undefined,
  home: "https://api.worldbank.org",
  request(query, page, _key, home) {
    const write = datePatterns[query.frequency];
    if (!/^[A-Za-z]{2,3}\/[A-Z0-9._]+$/.test(query.address) || write === undefined)
      return fail("address-unreadable", { address: query.address, connector: "worldbank" });
    const [country = "", indicator = ""] = query.address.split("/");
    const url = new URL(`/v2/country/${country}/indicator/${indicator}`, home);
    const date = `${write(query.from.name)}:${write(query.to.name)}`;
    for (const [name, value] of Object.entries({
      format: "json",
      per_page: `${pageLength}`,
      page,
      date,
    }))
      url.searchParams.set(name, value);
    return succeed({ url, document: `${publisher} ${query.address} ${date} #${page}` });
  },
  read(answered, query, page) {
    const json = answerJson(answered, publisher);
    if (!json.ok) return json;
    const [head, list] = asList(json.value) ?? [];
    const told = asObject(asList(asObject(head)?.message)?.[0]);
    if (told !== undefined)
      return fail("request-refused", { publisher, code: textOf(told, "id"), message: textOf(told, "value") });
    const pages = Number(textOf(asObject(head), "pages"));
    if (!Number.isSafeInteger(pages)) return fail("answer-changed", { publisher });
    if (list === null) return fail("no-data", { publisher, address: query.address });
    if (!Array.isArray(list)) return fail("answer-changed", { publisher });
    const read = readRows(list, query, publicBy(textOf(asObject(head), "lastupdated")));
    return read.ok ? succeed({ ...read.value, next: nextPage(page, 1, pages) }) : read;
  },
};

function readRows(
  list: readonly Parameters<typeof asObject>[0][],
  query: Query,
  known: RecordedDay | undefined,
): Result<Page, PublisherFault | DocumentFault> {
  const indicator = query.address.split("/")[1];
  const rows: PrintedRow[] = [];
  for (const row of list.map(asObject)) {
    if (row === undefined || !("date" in row) || !("value" in row))
      return fail("answer-changed", { publisher });
    if (textOf(asObject(row.indicator), "id") !== indicator) return fail("answer-changed", { publisher });
    const one = { period: textOf(row, "date"), value: textOf(row, "value") };
    rows.push(known === undefined ? one : { ...one, known });
  }
  const document = documentOfRows(rows, query);
  return document.ok ? succeed({ document: document.value, next: undefined }) : document;
}
