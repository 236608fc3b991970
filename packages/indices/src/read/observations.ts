import {
  addDays,
  type Day,
  fail,
  type Period,
  type Result,
  readDay,
  readDecimal,
  readPeriod,
  succeed,
} from "@jegap/exact";
import type { Observation } from "@jegap/linkage";
import { type Answer, readGrade, readStatus } from "./answers.ts";
import type { SeriesRecord } from "./catalogue.ts";
import { readTable, type TableFault, type TableRow, type TableText } from "./table.ts";

export type ObservationFault =
  | TableFault
  | "observation-period"
  | "observation-value"
  | "observation-answer"
  | "observation-known";

export const observationColumns = ["period", "value", "answer", "status", "known", "grade"] as const;

type Row = TableRow<(typeof observationColumns)[number]>;

/** Periods are shared by hundreds of series: each name is read once. */
const periods = new Map<string, Period>();

function periodNamed(name: string): Period | undefined {
  const known = periods.get(name);
  if (known !== undefined) return known;
  const read = readPeriod(name);
  if (!read.ok) return undefined;
  if (periods.size < 100_000) periods.set(name, read.value);
  return read.value;
}

/** Day from which a value without any record counts as known (see `KnownGrade`). */
function unrecordedDay(series: SeriesRecord, period: Period): Day {
  return series.frequency === "step" ? period.first : addDays(period.last, 1);
}

function observation(
  row: Row,
  series: SeriesRecord,
  answers: ReadonlyMap<string, Answer>,
): Result<Observation, ObservationFault> {
  const period = periodNamed(row.period);
  const unit = series.frequency === "step" ? "day" : series.frequency;
  if (period === undefined || period.unit !== unit)
    return fail("observation-period", { period: row.period, frequency: series.frequency });
  if (!readDecimal(row.value).ok) return fail("observation-value", { value: row.value });
  const answer = answers.get(row.answer);
  if (answer === undefined) return fail("observation-answer", { answer: row.answer });
  const status = row.status === "" ? answer.status : readStatus(row.status);
  const grade = row.grade === "" ? answer.grade : readGrade(row.grade);
  const own = row.known === "" ? undefined : readDay(row.known);
  const known = own === undefined ? (answer.known ?? unrecordedDay(series, period)) : own.ok && own.value;
  if (status === undefined || grade === undefined || known === false)
    return fail("observation-known", { known: row.known, grade: row.grade, status: row.status });
  const { source, checksum } = answer;
  return succeed({ series: series.id, period, value: row.value, known, grade, status, source, checksum });
}

/** By period, and within a period in the order in which they became known; rows of one day keep their order. */
export function inOrder(observations: readonly Observation[]): readonly Observation[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return observations.toSorted((a, b) => order(a.period.first, b.period.first) || order(a.known, b.known));
}

/** Reads the rows of one series, as recorded; the first row that cannot be read is the fault. */
export function readObservations(
  table: TableText,
  series: SeriesRecord,
  answers: ReadonlyMap<string, Answer>,
): Result<readonly Observation[], ObservationFault> {
  const rows = readTable(table, observationColumns);
  if (!rows.ok) return rows;
  const found: Observation[] = [];
  for (const row of rows.value) {
    const read = observation(row, series, answers);
    if (!read.ok)
      return {
        ok: false,
        faults: read.faults.map((fault) => ({ ...fault, at: { file: table.path, line: row.line } })),
      };
    found.push(read.value);
  }
  return succeed(inOrder(found));
}

/**
 * The recorded vintages of a series and, before them, those its publisher's calendar lets one assume: for
 * each period the earliest recorded value, on the calendar's day, where that day comes before the first day
 * on record or no day is on record.
 */
export function withAssumed(series: SeriesRecord, recorded: readonly Observation[]): readonly Observation[] {
  const { calendar } = series;
  if (calendar === undefined) return recorded;
  const all: Observation[] = [];
  for (let i = 0; i < recorded.length; ) {
    const name = recorded[i]?.period.name;
    let end = i;
    while (recorded[end]?.period.name === name) end += 1;
    all.push(...assumedFirst(recorded.slice(i, end), calendar.dayOf));
    i = end;
  }
  return all;
}

function assumedFirst(
  vintages: readonly Observation[],
  calendarDay: (period: Period) => Day,
): readonly Observation[] {
  const dated = vintages.find((vintage) => vintage.grade !== "unrecorded");
  const earliest = dated ?? vintages[0];
  if (earliest === undefined) return vintages;
  const day = calendarDay(earliest.period);
  if (dated !== undefined && dated.known <= day) return vintages;
  return inOrder([{ ...earliest, known: day, grade: "assumed" }, ...vintages]);
}
