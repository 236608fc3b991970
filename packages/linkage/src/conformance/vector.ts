import {
  addDays,
  type Day,
  type Fault,
  type PeriodUnit,
  type Result,
  readDay,
  readPeriod,
} from "@jegap/exact";
import type { KnownGrade, Observation, SeriesFacts } from "../history/history.ts";
import { type Delivery, type DeliveryCells, readDelivery } from "../settle/delivery.ts";
import { type Agreement, readAgreementSource } from "../terms/agreement.ts";
import { readSource, type Source } from "../terms/source.ts";

/** What a vector asks, and the answer its source prints (or should). */
export interface Question {
  readonly ask: string;
  /** Absent: the last day on which anything in the vector happens. */
  readonly on?: Day;
  /** Delivery or invoice whose payment is asked. */
  readonly of?: string;
  /** Unit of the answer; absent: a pure number, a word or a date. */
  readonly unit?: string;
  readonly expected: string;
}

/** A worked example complete in itself: a clause, what was published, and questions with their answers. */
export interface Vector {
  readonly id: string;
  readonly features: readonly string[];
  readonly slip?: string;
  readonly agreement: Agreement;
  readonly termsSource: Source;
  readonly series: readonly SeriesFacts[];
  readonly observations: readonly Observation[];
  readonly deliveries: readonly Delivery[];
  readonly questions: readonly Question[];
}

type Entries = ReadonlyMap<string, Source>;

function entriesOf(source: Source | undefined): Entries {
  return source?.kind === "map" ? source.entries : new Map();
}

function itemsOf(source: Source | undefined): readonly Source[] {
  return source?.kind === "list" ? source.items : [];
}

function textIn(entries: Entries, key: string): string | undefined {
  const found = entries.get(key);
  return found?.kind === "text" ? found.text : undefined;
}

const frequencies = ["day", "week", "month", "quarter", "half", "year", "step"] as const;

/** Grade of a vector's known days: they are stated, not assumed. */
const grade: KnownGrade = "exact";

function readSeries(
  id: string,
  source: Source,
  faults: Fault[],
): { readonly facts: SeriesFacts; readonly observations: readonly Observation[] } | undefined {
  const entries = entriesOf(source);
  const frequency = frequencies.find((known) => known === textIn(entries, "frequency"));
  const unit = textIn(entries, "unit");
  if (frequency === undefined || unit === undefined) {
    faults.push({ code: "not-a-vector", facts: { problem: `observations.${id}` }, at: source.place });
    return undefined;
  }
  const values = entries.get("values");
  const rows =
    values?.kind === "map"
      ? [...values.entries].map(([period, value]) => ({
          period,
          value: value.kind === "text" ? value.text : "",
          known: undefined,
          status: undefined,
        }))
      : itemsOf(values).map((item) => {
          const row = entriesOf(item);
          return {
            period: textIn(row, "period") ?? "",
            value: textIn(row, "value") ?? "",
            known: textIn(row, "known"),
            status: textIn(row, "status"),
          };
        });
  const observations = rows.flatMap((row): readonly Observation[] => {
    const period = readPeriod(row.period);
    const stated = row.known === undefined ? undefined : readDay(row.known);
    if (!period.ok || stated?.ok === false) {
      faults.push({ code: "not-a-period", facts: { text: row.period }, at: source.place });
      return [];
    }
    const known = stated?.ok === true ? stated.value : assumedKnown(frequency, period.value.last);
    const status = row.status === "provisional" ? "provisional" : "final";
    return [
      {
        series: id,
        period: period.value,
        value: row.value,
        known,
        grade,
        status,
        source: "vector",
        checksum: "",
      },
    ];
  });
  return { facts: { id, title: { ko: id, en: id }, unit, frequency }, observations };
}

/** A figure without its own day is known the day after its period; a day's figure or a step on that day. */
function assumedKnown(frequency: PeriodUnit | "step", last: Day): Day {
  return frequency === "day" || frequency === "step" ? last : addDays(last, 1);
}

function readQuestion(entries: Entries, expected: string | undefined, faults: Fault[]): readonly Question[] {
  const ask = textIn(entries, "ask");
  const written = textIn(entries, "on");
  const on = written === undefined ? undefined : readDay(written);
  if (ask === undefined || expected === undefined || on?.ok === false) {
    faults.push({ code: "not-a-vector", facts: { problem: "question" } });
    return [];
  }
  const of = textIn(entries, "of");
  const unit = textIn(entries, "in");
  return [
    {
      ask,
      expected,
      ...(on === undefined ? {} : { on: on.value }),
      ...(of === undefined ? {} : { of }),
      ...(unit === undefined ? {} : { unit }),
    },
  ];
}

function readDeliveryRows(source: Source | undefined, file: string, faults: Fault[]): readonly Delivery[] {
  return itemsOf(source).flatMap((item, i) => {
    const cells = Object.fromEntries(
      [...entriesOf(item)].flatMap(([key, value]) => (value.kind === "text" ? [[key, value.text]] : [])),
    ) as DeliveryCells;
    const read = readDelivery(cells, file, i + 1);
    if (read.ok) return [read.value];
    faults.push(...read.faults);
    return [];
  });
}

const keys = [
  "vector",
  "source",
  "features",
  "terms",
  "observations",
  "events",
  "deliveries",
  "question",
  "expected",
  "also",
  "printed",
  "slip",
  "note",
];

/** Reads a vector file; see `conformance/README.md` for the format. */
export function readVector(text: string, file: string): Result<Vector> {
  const source = readSource(text, file);
  if (!source.ok) return source;
  const entries = entriesOf(source.value);
  const faults: Fault[] = [...entries.keys()]
    .filter((key) => !keys.includes(key))
    .map((key) => ({ code: "unknown-field", facts: { key, keys: keys.join(", ") }, at: { file } }));
  const id = textIn(entries, "vector");
  const terms = entries.get("terms");
  if (id === undefined || terms?.kind !== "map")
    return {
      ok: false,
      faults: [...faults, { code: "not-a-vector", facts: { problem: "vector, terms" }, at: { file } }],
    };
  const events = entries.get("events");
  const withEvents =
    events === undefined ? terms : { ...terms, entries: new Map([...terms.entries, ["events", events]]) };
  const agreement = readAgreementSource(withEvents);
  if (!agreement.ok) return { ok: false, faults: [...faults, ...agreement.faults] };
  const series = [...entriesOf(entries.get("observations"))].flatMap(
    ([name, inner]) => readSeries(name, inner, faults) ?? [],
  );
  const questions = [
    ...readQuestion(entriesOf(entries.get("question")), textIn(entries, "expected"), faults),
    ...itemsOf(entries.get("also")).flatMap((item) =>
      readQuestion(entriesOf(item), textIn(entriesOf(item), "expected"), faults),
    ),
  ];
  const deliveries = readDeliveryRows(entries.get("deliveries"), file, faults);
  if (faults.length > 0) return { ok: false, faults };
  const slip = textIn(entries, "slip");
  return {
    ok: true,
    value: {
      id,
      features: itemsOf(entries.get("features")).flatMap((item) => (item.kind === "text" ? [item.text] : [])),
      agreement: agreement.value,
      termsSource: terms,
      series: series.map((one) => one.facts),
      observations: series.flatMap((one) => one.observations),
      deliveries,
      questions,
      ...(slip === undefined ? {} : { slip }),
    },
  };
}
