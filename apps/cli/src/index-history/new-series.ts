import { fail, type Result, readUnit, succeed } from "@jegap/exact";
import { readFrequency, type SeriesRecord, type StoredHistory } from "@jegap/indices";
import type { Command } from "commander";

/** Facts of a series the catalogue lacks, as given on the command line. */
export interface NewSeriesOptions {
  readonly title?: string;
  readonly titleEn?: string;
  readonly unit?: string;
  readonly frequency?: string;
  readonly publisher?: string;
}

export function withNewSeriesOptions(command: Command): Command {
  return command
    .option("--title <text>", "새 지표의 이름 / title of a new series")
    .option("--title-en <text>", "영어 이름 / its English title")
    .option("--unit <unit>", "새 지표의 단위 / unit of a new series: KRW/kg, USD/t, pt")
    .option(
      "--frequency <word>",
      "새 지표의 주기 / its frequency: day, week, month, quarter, half, year, step",
    )
    .option("--publisher <text>", "새 지표의 발행처 / its publisher");
}

/** The catalogue's facts of a series, or those of a new one where title, unit and frequency are given. */
export function factsFor(
  history: StoredHistory,
  id: string,
  options: NewSeriesOptions,
): Result<SeriesRecord> {
  const known = history.facts(id);
  if (known !== undefined) return succeed(known);
  const { title, unit, frequency: word = "" } = options;
  if (title === undefined || unit === undefined || !/^[\w.-]{1,100}$/.test(id) || id.startsWith("."))
    return fail("series-unknown", { series: id });
  const read = readUnit(unit);
  if (!read.ok) return read;
  const frequency = readFrequency(word);
  if (frequency === undefined)
    return fail("catalogue-frequency", { frequency: word }, { field: "--frequency" });
  const publisher = options.publisher ?? "직접 넣음";
  return succeed({
    id,
    title: { ko: title, en: options.titleEn ?? title },
    unit: read.value.text,
    frequency,
    source: {
      id: "own",
      publisher: { ko: publisher, en: options.publisher ?? "entered by hand" },
      licence: { ko: "자기 자료", en: "one's own data" },
      attribution: publisher,
      licenceStated: true,
    },
    currency: "",
    base: "",
    adjustment: "",
    calendar: undefined,
    ended: "",
    continuedBy: "",
    remark: { ko: "", en: "" },
  });
}
