import { fail, type Period, type Result, succeed } from "@jegap/exact";
import type { DocumentFault } from "../entry/document.ts";
import type { Connector, Page, PublisherFault, Query } from "./connector.ts";
import { asList, asObject, type PrintedObject, textOf } from "./exact-json.ts";
import { answerJson, documentOfRows, nextPage, type PrintedRow } from "./read-answer.ts";

const publisher = "한국은행 ECOS";

const pageLength = 1000;

/** ECOS's cycles and how each writes a period. */
const cycles: Readonly<Record<string, (period: Period) => string>> = {
  day: (p) => p.name.replaceAll("-", ""),
  month: (p) => p.name.replace("-", ""),
  quarter: (p) => p.name.replace("-", ""),
  half: (p) => p.name.replace("-H", "S"),
  year: (p) => p.name,
};

const cycleLetters: Readonly<Record<string, string>> = {
  day: "D",
  month: "M",
  quarter: "Q",
  half: "S",
  year: "A",
};

/** The API's own list of messages; the specification page prints the same numbers as `APIMSG002-602`. */
const reasons: Readonly<Record<string, PublisherFault>> = {
  "INFO-100": "key-refused",
  "INFO-200": "no-data",
  "ERROR-100": "request-refused",
  "ERROR-101": "request-refused",
  "ERROR-200": "request-refused",
  "ERROR-300": "request-refused",
  "ERROR-301": "request-refused",
  "ERROR-400": "request-too-wide",
  "ERROR-500": "publisher-down",
  "ERROR-600": "publisher-down",
  "ERROR-601": "publisher-down",
  "ERROR-602": "quota-used",
};

function reasonOf(code: string): PublisherFault {
  const spelled = /^APIMSG00([12])-(\d{3})$/.exec(code);
  const plain = spelled === null ? code : `${spelled[1] === "1" ? "INFO" : "ERROR"}-${spelled[2]}`;
  return reasons[plain] ?? "request-refused";
}

/** `404Y014/*AA` or `401Y015/*AA/W`: table, then up to four item codes. */
const addressForm = /^\w+(?:\/[\w*]+){1,4}$/;

/** Bank of Korea ECOS, service `StatisticSearch`. It states no publication day and marks nothing provisional. */
export const ecos: Connector = {
  name: "ecos",
  publisher,
  key: "JEGAP_ECOS_KEY",
  home: "https://ecos.bok.or.kr",
  request(query, page, key, home) {
    const write = cycles[query.frequency];
    if (!addressForm.test(query.address) || write === undefined)
      return fail("address-unreadable", { address: query.address, connector: "ecos" });
    const [table = "", ...items] = query.address.split("/");
    const first = (Number(page) - 1) * pageLength + 1;
    const span = [cycleLetters[query.frequency] ?? "", write(query.from), write(query.to)];
    const segments = [key, "json", "kr", `${first}`, `${first + pageLength - 1}`, table, ...span, ...items];
    const path = segments.map((segment) => encodeURIComponent(segment).replaceAll("*", "%2A")).join("/");
    return succeed({
      url: new URL(`/api/StatisticSearch/${path}`, home),
      document: `${publisher} StatisticSearch ${query.address} ${span.join(" ")} #${page}`,
    });
  },
  read(answered, query, page) {
    const json = answerJson(answered, publisher);
    if (!json.ok) return json;
    const told = asObject(asObject(json.value)?.RESULT);
    if (told !== undefined)
      return fail(reasonOf(textOf(told, "CODE")), {
        publisher,
        address: query.address,
        code: textOf(told, "CODE"),
        message: textOf(told, "MESSAGE"),
      });
    const body = asObject(asObject(json.value)?.StatisticSearch);
    const rows = asList(body?.row)?.map(asObject);
    const total = Number(textOf(body, "list_total_count"));
    if (rows === undefined || !Number.isSafeInteger(total)) return fail("answer-changed", { publisher });
    return readRows(rows, query, nextPage(page, pageLength, total));
  },
};

function readRows(
  rows: readonly (PrintedObject | undefined)[],
  query: Query,
  next: string | undefined,
): Result<Page, PublisherFault | DocumentFault> {
  const items = query.address.split("/").slice(1);
  const isAsked = (row: PrintedObject) => items.every((item, i) => textOf(row, `ITEM_CODE${i + 1}`) === item);
  const printed: PrintedRow[] = [];
  for (const row of rows) {
    if (row === undefined || !("TIME" in row) || !("DATA_VALUE" in row) || !isAsked(row))
      return fail("answer-changed", { publisher });
    printed.push({ period: textOf(row, "TIME"), value: textOf(row, "DATA_VALUE") });
  }
  const document = documentOfRows(printed, query);
  return document.ok ? succeed({ document: document.value, next }) : document;
}
