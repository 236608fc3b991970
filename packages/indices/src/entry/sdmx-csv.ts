import { type PeriodUnit, type Result, succeed } from "@jegap/exact";
import type { ObservationStatus } from "@jegap/linkage";
import { type DocumentFault, type ReadDocument, type ReadValue, wholeDocument } from "./document.ts";
import { type Grid, placeIn } from "./grid.ts";
import { readPrintedPeriod } from "./printed-period.ts";
import { valueAt } from "./table.ts";

/** SDMX code list CL_OBS_STATUS, as far as it says provisional or revised. */
const statuses: Readonly<Record<string, ObservationStatus>> = {
  P: "provisional",
  E: "provisional",
  F: "provisional",
  R: "corrected",
};

/** Columns before the time that are no dimension (SDMX-CSV 1.0 and 2.0). */
const notDimension = new Set(["DATAFLOW", "STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION", "KEY"]);

export function isSdmxCsv(grid: Grid): boolean {
  const heading = grid.rows[0] ?? [];
  return heading.includes("TIME_PERIOD") && heading.includes("OBS_VALUE");
}

/**
 * Reads SDMX-CSV (SDMX 2.1 and 3.0, "SDMX-CSV data message"): the key is the column `KEY`, or the dimensions before
 * `TIME_PERIOD` joined by points; `OBS_STATUS` says provisional or revised.
 */
export function readSdmxCsv(grid: Grid, frequency?: PeriodUnit): Result<ReadDocument, DocumentFault> {
  const heading = grid.rows[0] ?? [];
  const [time, value] = [heading.indexOf("TIME_PERIOD"), heading.indexOf("OBS_VALUE")];
  const [key, status] = [heading.indexOf("KEY"), heading.indexOf("OBS_STATUS")];
  const series = new Map<string, ReadValue[]>();
  for (let row = 1; row < grid.rows.length; row += 1) {
    const cells = grid.rows[row] ?? [];
    const read = readPrintedPeriod(cells[time] ?? "", frequency);
    if (!read.ok) {
      const at = placeIn(grid, row, time);
      return { ok: false, faults: read.faults.map((fault) => ({ ...fault, at })) };
    }
    const mark = statuses[(cells[status] ?? "").trim()] ?? "unstated";
    const one = valueAt(grid, row, value, { period: read.value.period, status: mark });
    if (!one.ok) return one;
    const dimensions = heading
      .slice(0, time)
      .flatMap((name, i) => (notDimension.has(name) ? [] : [cells[i] ?? ""]));
    const label = key >= 0 ? (cells[key] ?? "") : dimensions.join(".");
    if (one.value === undefined) continue;
    const values = series.get(label) ?? [];
    if (values.length === 0) series.set(label, values);
    values.push(one.value);
  }
  const read = wholeDocument([...series], undefined, grid.file);
  return read.ok ? succeed(read.value) : read;
}
