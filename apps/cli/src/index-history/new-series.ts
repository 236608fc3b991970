import { fail, type Result, readUnit, succeed } from "@jegap/exact";
import { readFrequency, type SeriesRecord, type StoredHistory } from "@jegap/indices";
import { indexHelp, indexWords } from "@jegap/words";
import type { Command } from "commander";
import { both } from "./options.ts";

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
    .option("--title <text>", both(indexHelp.title))
    .option("--title-en <text>", both(indexHelp.titleEn))
    .option("--unit <unit>", both(indexHelp.unit))
    .option("--frequency <word>", both(indexHelp.frequency))
    .option("--publisher <text>", both(indexHelp.publisher));
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
  const { publisher } = options;
  return succeed({
    id,
    title: { ko: title, en: options.titleEn ?? title },
    unit: read.value.text,
    frequency,
    source: {
      id: "own",
      publisher: publisher === undefined ? indexWords.enteredByHand : { ko: publisher, en: publisher },
      licence: indexWords.ownData,
      attribution: publisher ?? indexWords.enteredByHand.ko,
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
