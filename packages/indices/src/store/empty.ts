import { must } from "@jegap/exact";
import { calendarColumns, catalogueColumns, sourceColumns } from "../read/catalogue.ts";
import { readHistory, type StoredHistory } from "../read/history.ts";
import { manifestColumns } from "../read/manifest.ts";

const headers: Readonly<Record<string, readonly string[]>> = {
  "manifest.csv": manifestColumns,
  "catalogue.csv": catalogueColumns,
  "sources.csv": sourceColumns,
  "calendars.csv": calendarColumns,
};

/** What a folder holds before the first import: nothing, readable. */
export function emptyHistory(): StoredHistory {
  return must(readHistory((path) => `${headers[path]?.join(",") ?? ""}\n`));
}
