import { type Period, periodOf } from "@jegap/exact";
import type { SeriesRecord } from "../read/catalogue.ts";
import type { ReadDocument, ReadSeries, ReadValue } from "./document.ts";

/** Names that publishers gave up, under the name they have now (World Bank Pink Sheet, 2024 editions on). */
const renamed: Readonly<Record<string, string>> = {
  "Meat, chicken": "Chicken",
  "Meat, sheep": "Lamb",
  "Rubber, SGP/MYS": "Rubber, RSS3",
};

export interface MatchSettings {
  /** Label of the document to series id, as the user said. */
  readonly chosen?: ReadonlyMap<string, string>;
  /** Only series of this source are meant; without it any. */
  readonly source?: string;
  /** Words that stand before every label in the catalogue's titles: `생산자물가지수(기본분류)`. */
  readonly prefix?: string;
}

export interface Matched {
  readonly found: readonly (readonly [SeriesRecord, ReadSeries])[];
  /** Labels that are no series, or more than one, of the catalogue. */
  readonly left: readonly string[];
}

/**
 * Which series of the catalogue the labels of a document are: as chosen, by id, or by a title that only one series
 * has. Nothing is guessed from likeness.
 */
export function matchSeries(
  document: ReadDocument,
  catalogue: ReadonlyMap<string, SeriesRecord>,
  settings: MatchSettings,
): Matched {
  const titled = new Map<string, SeriesRecord[]>();
  for (const record of catalogue.values()) {
    if (settings.source !== undefined && record.source.id !== settings.source) continue;
    for (const title of new Set([record.title.ko, record.title.en]))
      titled.set(title, [...(titled.get(title) ?? []), record]);
  }
  const find = (label: string): SeriesRecord | undefined => {
    const chosen = settings.chosen?.get(label);
    if (chosen !== undefined) return catalogue.get(chosen);
    const title = [settings.prefix, renamed[label] ?? label].filter((part) => part !== undefined).join(" ");
    const same = titled.get(title) ?? [];
    return catalogue.get(label) ?? (same.length === 1 ? same[0] : undefined);
  };
  const found: (readonly [SeriesRecord, ReadSeries])[] = [];
  const left: string[] = [];
  for (const series of document.series) {
    const record = find(series.key);
    if (record === undefined) left.push(series.key);
    else found.push([record, inFrequencyOf(record, series)]);
  }
  return { found, left };
}

/** First days stand for the months, quarters or years the series has (FRED writes `2023-11-01` for November). */
function inFrequencyOf(record: SeriesRecord, series: ReadSeries): ReadSeries {
  const { frequency } = record;
  if (frequency === "step" || frequency === "day") return series;
  const whole = (period: Period): Period => {
    const wider = periodOf(frequency, period.first);
    return period.unit === "day" && wider.first === period.first ? wider : period;
  };
  return {
    ...series,
    values: series.values.map((value): ReadValue => ({ ...value, period: whole(value.period) })),
  };
}
