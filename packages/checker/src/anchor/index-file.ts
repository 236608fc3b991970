import { equal, readDecimal } from "../a/rational.ts";
import { type Body, type Observation, statuses } from "../b/body.ts";
import { grades } from "../b/clause.ts";
import { readPeriod } from "../b/days.ts";
import { choiceAt, dayAt } from "../read/form.ts";
import { type Members, Refused, type Value } from "../read/json.ts";
import { readCsv } from "./csv.ts";

/** The publisher's rows as a history, and which series of the certificate they are about. */
export interface IndexFile {
  readonly observations: readonly Observation[];
  readonly series: ReadonlySet<string>;
}

const columns = ["series", "period", "value", "known"] as const;
const optional = ["grade", "status", "source", "checksum"] as const;

type Row = ReadonlyMap<string, string>;

function rowsOf(text: string): readonly Row[] {
  const [header = [], ...rows] = readCsv(text);
  for (const column of columns) if (!header.includes(column)) throw new Refused("index-column", column);
  return rows.map((row) => new Map(header.map((column, i) => [column, row[i] ?? ""] as const)));
}

function textOf(of: Value | undefined, key: string): string {
  const value = of instanceof Map ? (of as Members).get(key) : undefined;
  return typeof value === "string" ? value : "";
}

/** Reads the publisher's file (section 11): rows known by the day of the question, of series the certificate names. */
export function readIndexFile(text: string, body: Body, written: readonly Value[]): IndexFile {
  const series = new Set<string>();
  const found = rowsOf(text).flatMap((row, line): readonly Observation[] => {
    const cell = (key: string): string => row.get(key) ?? "";
    const place = `index.${line + 2}`;
    if (!body.series.has(cell("series"))) return [];
    series.add(cell("series"));
    const period = readPeriod(cell("period"), place);
    const known = dayAt({ value: cell("known"), place });
    const value = readDecimal(cell("value"), place);
    if (known > body.knownOn) return [];
    const own = body.observations.find(
      (one) =>
        one.series === cell("series") &&
        one.period.name === period.name &&
        one.known === known &&
        equal(one.value, value) &&
        optional.every((key) => !row.has(key) || row.get(key) === textOf(written[one.place - 1], key)),
    );
    const near =
      own ??
      body.observations.find(
        (one) => one.series === cell("series") && one.period.name === period.name && one.known === known,
      );
    const grade = row.has("grade")
      ? choiceAt({ value: cell("grade"), place }, grades)
      : (near?.grade ?? "exact");
    const status = row.has("status")
      ? choiceAt({ value: cell("status"), place }, statuses)
      : (near?.status ?? "final");
    return [{ place: own?.place ?? 0, series: cell("series"), period, value, known, grade, status }];
  });
  const sorted = [...found].sort((a, b) => order(a.period.first, b.period.first) || order(a.known, b.known));
  const others = body.observations.filter((one) => !series.has(one.series));
  return { observations: [...sorted, ...others], series };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
