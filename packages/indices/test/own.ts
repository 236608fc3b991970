import { mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { day, period } from "@jegap/exact";
import type { IncomingDocument, RecordedDay, SeriesRecord } from "@jegap/indices";
import type { ObservationStatus } from "@jegap/linkage";

/** A made-up monthly price of a named sheet, not published by anyone. */
export const sheetPrice: SeriesRecord = {
  id: "OWN.STEEL.SHEET",
  title: { ko: "시험용 강판 시세", en: "Test sheet price" },
  unit: "KRW/kg",
  frequency: "month",
  source: {
    id: "own",
    publisher: { ko: "시험 발행처", en: "Test publisher" },
    licence: { ko: "자체 자료", en: "own data" },
    attribution: "test",
    licenceStated: true,
  },
  currency: "KRW",
  base: "",
  adjustment: "",
  calendar: undefined,
  ended: "",
  continuedBy: "",
  remark: { ko: "", en: "" },
};

export const factsOf = (series: string): SeriesRecord | undefined =>
  series === sheetPrice.id ? sheetPrice : undefined;

export function newFolder(): string {
  return join(mkdtempSync(join(tmpdir(), "jegap-indices-")), "history");
}

/** `2026-01 1200 provisional` lines as one document known on a day. */
export function sheetDocument(
  known: string,
  lines: readonly string[],
  settings: { readonly grade?: RecordedDay["grade"]; readonly bytes?: Uint8Array } = {},
): IncomingDocument {
  return {
    document: `시험 발행처 ${known}`,
    known: { day: day(known), grade: settings.grade ?? "exact" },
    ...(settings.bytes === undefined ? {} : { bytes: settings.bytes }),
    values: lines.map((line) => {
      const [name = "", value = "", status = "unstated"] = line.split(" ");
      return { series: sheetPrice.id, period: period(name), value, status: status as ObservationStatus };
    }),
  };
}

/** Every file below the folder with its bytes as text: what "unchanged" is held against. */
export function allFiles(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), "latin1")]));
}
