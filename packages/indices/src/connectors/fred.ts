import { fail, readDay, succeed } from "@jegap/exact";
import type { Connector, PublisherFault } from "./connector.ts";
import { asObject, type PrintedObject, textOf } from "./exact-json.ts";
import { answerJson, documentOfRows, nextPage, type PrintedRow } from "./read-answer.ts";

const publisher = "FRED/ALFRED";

const pageLength = 100_000;

/** Every vintage is asked for up to this length of period; a daily series has more vintages than one answer holds. */
const withVintages = new Set(["month", "quarter", "half", "year"]);

function reasonOf(status: number, message: string): PublisherFault {
  if (status === 429) return "publisher-busy";
  if (/api_key/i.test(message)) return "key-refused";
  return /does not exist/i.test(message) ? "no-data" : "request-refused";
}

/**
 * Rows of one period and real-time start. The earliest start in an answer is where the archive begins, so it says
 * only that the value was public by then; later starts are printed publication days.
 */
function printedRows(
  observations: readonly (PrintedObject | undefined)[],
  isArchive: boolean,
): PrintedRow[] | undefined {
  const rows: PrintedRow[] = [];
  const starts = observations.map((row) => textOf(row, "realtime_start"));
  const archiveStart = starts.toSorted()[0];
  for (const [i, row] of observations.entries()) {
    if (row === undefined || !("date" in row) || !("value" in row)) return undefined;
    const start = readDay(starts[i] ?? "");
    if (isArchive && !start.ok) return undefined;
    const grade = starts[i] === archiveStart ? ("mirror" as const) : ("exact" as const);
    const printed = { period: textOf(row, "date"), value: textOf(row, "value") };
    rows.push(isArchive && start.ok ? { ...printed, known: { day: start.value, grade } } : printed);
  }
  return rows;
}

/** St. Louis Fed, `fred/series/observations`, with ALFRED's real-time periods for monthly and longer series. */
export const fred: Connector = {
  name: "fred",
  publisher,
  key: "JEGAP_FRED_KEY",
  home: "https://api.stlouisfed.org",
  request(query, page, key, home) {
    if (!/^[A-Z0-9]{1,40}$/.test(query.address))
      return fail("address-unreadable", { address: query.address, connector: "fred" });
    const url = new URL("/fred/series/observations", home);
    const fixed = { series_id: query.address, api_key: key, file_type: "json", sort_order: "asc" };
    const span = { observation_start: query.from.first, observation_end: query.to.last };
    const paging = { limit: `${pageLength}`, offset: `${(Number(page) - 1) * pageLength}` };
    const vintages = withVintages.has(query.frequency)
      ? { realtime_start: query.from.first, realtime_end: "9999-12-31" }
      : {};
    for (const [name, value] of Object.entries({ ...fixed, ...span, ...paging, ...vintages }))
      url.searchParams.set(name, value);
    return succeed({
      url,
      document: `${publisher} ${query.address} ${Object.values(span).join(" ")} #${page}`,
    });
  },
  read(answered, query, page) {
    const json = answerJson(answered, publisher);
    if (!json.ok) return json;
    const body = asObject(json.value);
    const message = textOf(body, "error_message");
    if (answered.status >= 400 || message !== "")
      return fail(reasonOf(answered.status, message), {
        publisher,
        address: query.address,
        code: `${answered.status}`,
        message,
      });
    const list = body?.observations;
    const total = Number(textOf(body, "count"));
    const isArchive = textOf(body, "realtime_end") === "9999-12-31";
    const rows = Array.isArray(list) ? printedRows(list.map(asObject), isArchive) : undefined;
    if (rows === undefined || !Number.isSafeInteger(total)) return fail("answer-changed", { publisher });
    const document = documentOfRows(rows, query);
    const next = nextPage(page, pageLength, total);
    return document.ok ? succeed({ document: document.value, next }) : document;
  },
};
