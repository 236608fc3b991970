import { fail, type PeriodUnit, periodUnits, type Result, readUnit, succeed } from "@jegap/exact";
import type { SeriesFacts } from "@jegap/linkage";
import { type CalendarFault, type CalendarRule, readCalendarRule } from "./calendar.ts";
import { readTable, type TableFault, type TableRow, type TableText } from "./table.ts";

/** Text in both languages, as the catalogue's files hold it. */
export interface BothLanguages {
  readonly ko: string;
  readonly en: string;
}

/** Who publishes a group of series, and on what terms it may be used (as stated there; no legal advice). */
export interface Source {
  readonly id: string;
  readonly publisher: BothLanguages;
  readonly licence: BothLanguages;
  /** How the publisher wants to be named. */
  readonly attribution: string;
  /** False where the terms of redistribution could not be verified. */
  readonly licenceStated: boolean;
}

/** When a publisher's figures come out, and how sure that is. */
export interface PublicationCalendar {
  readonly id: string;
  readonly rule: string;
  readonly dayOf: CalendarRule;
  /** `confirmed` against printed dates, or `general` knowledge not checked again. */
  readonly confidence: "confirmed" | "general";
  readonly basis: BothLanguages;
}

/** Everything the catalogue says of a series. */
export interface SeriesRecord extends SeriesFacts {
  readonly source: Source;
  /** ISO 4217 code of the currency the series is stated in or based on; empty where there is none. */
  readonly currency: string;
  /** `2020=100`; empty for a price. */
  readonly base: string;
  /** `NSA` or `SA`; empty where not stated. */
  readonly adjustment: string;
  /** Absent where the publisher's calendar is not known: then no day is assumed. */
  readonly calendar: PublicationCalendar | undefined;
  /** Last period before the publisher ended the series; empty while it runs. */
  readonly ended: string;
  /** The series that continues it, or comes nearest; the remark says which. Empty where there is none. */
  readonly continuedBy: string;
  readonly remark: BothLanguages;
}

export type CatalogueFault =
  | TableFault
  | CalendarFault
  | "catalogue-unit"
  | "catalogue-frequency"
  | "catalogue-source"
  | "catalogue-calendar"
  | "catalogue-series-twice";

export const sourceColumns = [
  "source",
  "publisher_ko",
  "publisher_en",
  "licence_ko",
  "licence_en",
  "attribution",
  "licence_checked",
] as const;

export const calendarColumns = ["calendar", "rule", "confidence", "basis_ko", "basis_en"] as const;

export const catalogueColumns = [
  "series",
  "source",
  "ko",
  "en",
  "unit",
  "currency",
  "frequency",
  "base",
  "adjustment",
  "calendar",
  "ended",
  "continued_by",
  "remark_ko",
  "remark_en",
] as const;

export type CatalogueRow = TableRow<(typeof catalogueColumns)[number]>;

export function readSources(table: TableText): Result<ReadonlyMap<string, Source>, TableFault> {
  const rows = readTable(table, sourceColumns);
  if (!rows.ok) return rows;
  return succeed(
    new Map(
      rows.value.map((row) => [
        row.source,
        {
          id: row.source,
          publisher: { ko: row.publisher_ko, en: row.publisher_en },
          licence: { ko: row.licence_ko, en: row.licence_en },
          attribution: row.attribution,
          licenceStated: row.licence_checked === "stated",
        },
      ]),
    ),
  );
}

export function readCalendars(
  table: TableText,
): Result<ReadonlyMap<string, PublicationCalendar>, TableFault | CalendarFault> {
  const rows = readTable(table, calendarColumns);
  if (!rows.ok) return rows;
  const calendars = new Map<string, PublicationCalendar>();
  for (const row of rows.value) {
    const rule = readCalendarRule(row.rule);
    if (!rule.ok) return fail("calendar-rule", { rule: row.rule }, { file: table.path, line: row.line });
    calendars.set(row.calendar, {
      id: row.calendar,
      rule: row.rule,
      dayOf: rule.value,
      confidence: row.confidence === "confirmed" ? "confirmed" : "general",
      basis: { ko: row.basis_ko, en: row.basis_en },
    });
  }
  return succeed(calendars);
}

/** `month`, `day`, … or `step`. */
export function readFrequency(text: string): PeriodUnit | "step" | undefined {
  return text === "step" ? "step" : periodUnits.find((unit) => unit === text);
}

function record(
  row: CatalogueRow,
  path: string,
  sources: ReadonlyMap<string, Source>,
  calendars: ReadonlyMap<string, PublicationCalendar>,
): Result<SeriesRecord, CatalogueFault> {
  const at = (field: string) => ({ file: path, line: row.line, field });
  const source = sources.get(row.source);
  if (source === undefined) return fail("catalogue-source", { source: row.source }, at("source"));
  const frequency = readFrequency(row.frequency);
  if (frequency === undefined)
    return fail("catalogue-frequency", { frequency: row.frequency }, at("frequency"));
  if (!readUnit(row.unit).ok) return fail("catalogue-unit", { unit: row.unit }, at("unit"));
  const calendar = calendars.get(row.calendar);
  if (calendar === undefined && row.calendar !== "")
    return fail("catalogue-calendar", { calendar: row.calendar }, at("calendar"));
  return succeed({
    id: row.series,
    title: { ko: row.ko, en: row.en },
    unit: row.unit,
    frequency,
    source,
    currency: row.currency,
    base: row.base,
    adjustment: row.adjustment,
    calendar,
    ended: row.ended,
    continuedBy: row.continued_by,
    remark: { ko: row.remark_ko, en: row.remark_en },
  });
}

/** Reads the catalogue against its sources and calendars; every row must be whole, or nothing is read. */
export function readCatalogue(
  table: TableText,
  sources: ReadonlyMap<string, Source>,
  calendars: ReadonlyMap<string, PublicationCalendar>,
): Result<ReadonlyMap<string, SeriesRecord>, CatalogueFault> {
  const rows = readTable(table, catalogueColumns);
  if (!rows.ok) return rows;
  const catalogue = new Map<string, SeriesRecord>();
  for (const row of rows.value) {
    const read = record(row, table.path, sources, calendars);
    if (!read.ok) return read;
    if (catalogue.has(row.series))
      return fail("catalogue-series-twice", { series: row.series }, { file: table.path, line: row.line });
    catalogue.set(row.series, read.value);
  }
  return succeed(catalogue);
}
