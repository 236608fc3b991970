import { fail, type Period, type Result, succeed } from "@jegap/exact";
import type { ObservationStatus } from "@jegap/linkage";
import type { DocumentFault, ReadDocument } from "../entry/document.ts";
import { gridOfCsv } from "../entry/grid.ts";
import { isSdmxCsv, readSdmxCsv } from "../entry/sdmx-csv.ts";
import type { Connector, PublisherFault, Query } from "./connector.ts";
import { asList, asObject, type PrintedJson, textOf } from "./exact-json.ts";
import type { Answered } from "./exchange.ts";
import { answerJson, answerText, documentOfRows, type PrintedRow } from "./read-answer.ts";

const publisher = "ECB";

/** SDMX writes quarters `2025-Q1` and half years `2025-S1`. */
const sdmxPeriod = (period: Period): string => period.name.replace("-H", "-S");

const statuses: Readonly<Record<string, ObservationStatus>> = {
  P: "provisional",
  E: "provisional",
  R: "corrected",
};

/** ECB Data Portal: asked for CSV, which keeps figures as printed; SDMX-JSON is read too. No key. */
export const ecb: Connector = {
  name: "ecb",
  publisher,
  key: undefined,
  home: "https://data-api.ecb.europa.eu",
  request(query, _page, _key, home) {
    if (!/^[A-Z0-9_]+\/[A-Z0-9_.]+$/.test(query.address))
      return fail("address-unreadable", { address: query.address, connector: "ecb" });
    const url = new URL(`/service/data/${query.address}`, home);
    const span = { startPeriod: sdmxPeriod(query.from), endPeriod: sdmxPeriod(query.to) };
    for (const [name, value] of Object.entries({ ...span, format: "csvdata" }))
      url.searchParams.set(name, value);
    return succeed({ url, document: `${publisher} ${query.address} ${Object.values(span).join(" ")}` });
  },
  read(answered, query) {
    if (answered.status === 404) return fail("no-data", { publisher, address: query.address });
    if (answered.status >= 400)
      return fail("request-refused", { publisher, code: `${answered.status}`, message: "" });
    const isJson = /^\s*\{/.test(answerText(answered));
    const document = isJson ? readJson(answered, query) : readCsvAnswer(answered, query);
    return document.ok ? succeed({ document: document.value, next: undefined }) : document;
  },
};

function readCsvAnswer(
  answered: Answered,
  query: Query,
): Result<ReadDocument, PublisherFault | DocumentFault> {
  if (answered.bytes.length === 0) return fail("no-data", { publisher, address: query.address });
  const grid = gridOfCsv(answered.bytes, query.address);
  if (!grid.ok) {
    const isHtml = grid.faults.some((fault) => fault.code === "file-not-a-table");
    return fail(isHtml ? "answer-content-type" : "answer-changed", { publisher, type: answered.contentType });
  }
  if (!isSdmxCsv(grid.value)) return fail("answer-changed", { publisher });
  const width = grid.value.rows[0]?.length;
  if (grid.value.rows.some((row) => row.length !== width)) return fail("answer-cut-short", { publisher });
  const read = readSdmxCsv(grid.value, query.frequency);
  if (!read.ok) return read;
  const [only, ...more] = read.value.series;
  if (only === undefined || more.length > 0) return fail("answer-changed", { publisher });
  return succeed({ ...read.value, series: [{ ...only, key: query.address }] });
}

/** SDMX-JSON 1.0: the time index points into the structure, and so does the slot of `OBS_STATUS`. */
function readJson(answered: Answered, query: Query): Result<ReadDocument, PublisherFault | DocumentFault> {
  const json = answerJson(answered, publisher);
  if (!json.ok) return json;
  const body = asObject(json.value);
  const structure = asObject(body?.structure);
  const times = valuesOf(asList(asObject(structure?.dimensions)?.observation)?.[0]);
  const attributes = asList(asObject(structure?.attributes)?.observation) ?? [];
  const slot = attributes.findIndex((attribute) => textOf(asObject(attribute), "id") === "OBS_STATUS");
  const marks = valuesOf(attributes[slot]);
  const all = Object.values(asObject(asObject(asList(body?.dataSets)?.[0])?.series) ?? {});
  const observations = asObject(asObject(all[0])?.observations);
  if (times === undefined || all.length !== 1 || observations === undefined)
    return fail("answer-changed", { publisher });
  const rows: PrintedRow[] = [];
  for (const [index, cells] of Object.entries(observations)) {
    const [value, ...slots] = asList(cells) ?? [];
    const period = times[Number(index)];
    if (period === undefined) return fail("answer-changed", { publisher });
    const mark = marks?.[Number(slots[slot] ?? -1)] ?? "";
    rows.push({
      period,
      value: typeof value === "string" ? value : "",
      status: statuses[mark] ?? "unstated",
    });
  }
  return documentOfRows(rows, query);
}

function valuesOf(component: PrintedJson | undefined): readonly string[] | undefined {
  return asList(asObject(component)?.values)?.map((value) => textOf(asObject(value), "id"));
}
