import { fail, type Period, type Result, succeed } from "@jegap/exact";
import type { DocumentFault, RecordedDay } from "../entry/document.ts";
import type { Connector, Page, PublisherFault, Query } from "./connector.ts";
import { asObject, type PrintedObject, textOf } from "./exact-json.ts";
import { answerJson, answerText, documentOfRows, type PrintedRow, publicBy } from "./read-answer.ts";

const publisher = "KOSIS";

/** KOSIS's letters and how each writes a period; a quarter is `YYYY0n`. */
const periods: Readonly<Record<string, readonly [letter: string, write: (period: Period) => string]>> = {
  day: ["D", (p) => p.name.replaceAll("-", "")],
  month: ["M", (p) => p.name.replace("-", "")],
  quarter: ["Q", (p) => p.name.replace("-Q", "0")],
  half: ["H", (p) => p.name.replace("-H", "0")],
  year: ["A", (p) => p.name],
};

/** The API's `err` numbers. */
const reasons: Readonly<Record<string, PublisherFault>> = {
  "10": "key-refused",
  "11": "key-refused",
  "20": "request-refused",
  "21": "request-refused",
  "30": "no-data",
  "31": "request-too-wide",
  "40": "quota-used",
  "50": "publisher-down",
};

/** `301/DT_404Y014/13103134604999/13102134604ACC_CD.*AA`: organisation, table, item, then classifications. */
const addressForm = /^\d+\/\w+\/[^/\s]+(?:\/[^/\s]+){1,8}$/u;

/** Errors come as HTTP 200, with bare keys (`{err:"11",errMsg:"…"}`) that are not JSON. */
function errorIn(text: string): { readonly code: string; readonly message: string } | undefined {
  const match = /^\s*\{\s*"?err"?\s*:\s*"?(\d+)"?\s*,\s*"?errMsg"?\s*:\s*"([^"]*)"/.exec(text);
  return match === null ? undefined : { code: match[1] ?? "", message: match[2] ?? "" };
}

/** KOSIS OpenAPI, `statisticsParameterData.do`. Its last change day moves for the whole table, not per cell. */
export const kosis: Connector = {
  name: "kosis",
  publisher,
  key: "JEGAP_KOSIS_KEY",
  home: "https://kosis.kr",
  request(query, _page, key, home) {
    const form = periods[query.frequency];
    if (!addressForm.test(query.address) || form === undefined)
      return fail("address-unreadable", { address: query.address, connector: "kosis" });
    const [orgId = "", tblId = "", itmId = "", ...classes] = query.address.split("/");
    const [prdSe, write] = form;
    const url = new URL("/openapi/Param/statisticsParameterData.do", home);
    const span = { prdSe, startPrdDe: write(query.from), endPrdDe: write(query.to) };
    const levels = Object.fromEntries(classes.map((code, i) => [`objL${i + 1}`, code]));
    const fixed = { method: "getList", apiKey: key, format: "json", jsonVD: "Y" };
    for (const [name, value] of Object.entries({ ...fixed, orgId, tblId, itmId, ...levels, ...span }))
      url.searchParams.set(name, value);
    return succeed({ url, document: `${publisher} ${query.address} ${Object.values(span).join(" ")}` });
  },
  read(answered, query) {
    const told = errorIn(answerText(answered));
    if (told !== undefined)
      return fail(reasons[told.code] ?? "request-refused", { publisher, address: query.address, ...told });
    // The content type is text/html even for JSON: only the body tells.
    const json = answerJson(answered, publisher);
    if (!json.ok) return json;
    if (!Array.isArray(json.value)) return fail("answer-changed", { publisher });
    return readRows(json.value.map(asObject), query);
  },
};

/** `LST_CHN_DE` is written `2025-07-23` or `20250723`; it moves for the whole table. */
function changeDay(row: PrintedObject): RecordedDay | undefined {
  return publicBy(textOf(row, "LST_CHN_DE").replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3"));
}

function readRows(
  rows: readonly (PrintedObject | undefined)[],
  query: Query,
): Result<Page, PublisherFault | DocumentFault> {
  const [, table, item, ...classes] = query.address.split("/");
  const printed: PrintedRow[] = [];
  for (const row of rows) {
    const isAsked =
      row !== undefined &&
      "PRD_DE" in row &&
      "DT" in row &&
      textOf(row, "TBL_ID") === table &&
      textOf(row, "ITM_ID") === item &&
      classes.every((code, i) => textOf(row, `C${i + 1}`) === code);
    if (!isAsked) return fail("answer-changed", { publisher });
    const known = changeDay(row);
    const one = { period: textOf(row, "PRD_DE"), value: textOf(row, "DT") };
    printed.push(known === undefined ? one : { ...one, known });
  }
  const document = documentOfRows(printed, query);
  return document.ok ? succeed({ document: document.value, next: undefined }) : document;
}
