import { basename } from "node:path";
import { fail, type PeriodUnit, type Result, succeed } from "@jegap/exact";
import {
  type ImportReport,
  importDocument,
  incomingFrom,
  type Matched,
  matchSeries,
  type ReadDocument,
  type RecordedDay,
  readDropped,
  readFrequency,
  readPublishedFile,
  type SeriesRecord,
  type StoredHistory,
} from "@jegap/indices";
import { indexHelp, indexWords, type Language, say } from "@jegap/words";
import type { Command } from "commander";
import { exitCodes, refuse } from "../shared/exit.ts";
import { languageOf } from "../shared/language.ts";
import { factsFor, type NewSeriesOptions, withNewSeriesOptions } from "./new-series.ts";
import { folderToWrite, openBoth } from "./open.ts";
import {
  both,
  collectOption,
  exitingLater,
  type IndexOptions,
  indexSubcommand,
  print,
  printJson,
  publishedDay,
} from "./options.ts";
import type { World } from "./outside.ts";
import { reportAsJson, sayReport } from "./report.ts";

interface ImportOptions extends IndexOptions, NewSeriesOptions {
  readonly series?: string;
  readonly map?: readonly string[];
  readonly source?: string;
  readonly prefix?: string;
  readonly published?: string;
  readonly sheet?: string;
}

interface Done {
  readonly report: ImportReport;
  readonly left: readonly string[];
  readonly known: RecordedDay;
  /** Whether neither the file nor the user stated a day. */
  readonly isFirstSeen: boolean;
}

/** `label=SERIES` as given with --map; the last `=` parts them, since labels may hold one. */
function chosenBy(options: ImportOptions, document: ReadDocument): Result<ReadonlyMap<string, string>> {
  const chosen = new Map<string, string>();
  for (const pair of options.map ?? []) {
    const at = pair.lastIndexOf("=");
    if (at < 1) return fail("option-needed", { option: "--map 'label=SERIES'" });
    chosen.set(pair.slice(0, at), pair.slice(at + 1));
  }
  const [only, ...more] = document.series;
  if (options.series !== undefined && (only === undefined || more.length > 0))
    return fail("option-needed", { option: "--map 'label=SERIES'" });
  if (options.series !== undefined && only !== undefined) chosen.set(only.key, options.series);
  return succeed(chosen);
}

function match(
  history: StoredHistory,
  document: ReadDocument,
  options: ImportOptions,
): Result<Matched & { readonly facts: ReadonlyMap<string, SeriesRecord> }> {
  const chosen = chosenBy(options, document);
  if (!chosen.ok) return chosen;
  const facts = new Map(history.catalogue);
  for (const id of chosen.value.values()) {
    const one = factsFor(history, id, options);
    if (!one.ok) return one;
    facts.set(id, one.value);
  }
  const { source, prefix } = options;
  const settings = {
    chosen: chosen.value,
    ...(source === undefined ? {} : { source }),
    ...(prefix === undefined ? {} : { prefix }),
  };
  return succeed({ ...matchSeries(document, facts, settings), facts });
}

function knownBy(document: ReadDocument, options: ImportOptions, world: World): Result<RecordedDay> {
  if (options.published !== undefined) {
    const day = publishedDay(options.published, world.today());
    return day.ok ? succeed({ day: day.value, grade: "exact" }) : day;
  }
  const printed = document.published;
  return succeed(
    printed === undefined ? { day: world.today(), grade: "mirror" } : { day: printed, grade: "exact" },
  );
}

async function importFile(file: string, options: ImportOptions, world: World): Promise<Result<Done>> {
  const folder = folderToWrite(options.history);
  if (!folder.ok) return folder;
  const history = openBoth(options.history);
  if (!history.ok) return history;
  const bytes = readDropped(file);
  if (!bytes.ok) return bytes;
  const frequency = frequencyOf(history.value, options);
  const document = await readPublishedFile(bytes.value, file, {
    ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
    ...(frequency === undefined ? {} : { frequency }),
  });
  if (!document.ok) return document;
  const matched = match(history.value, document.value, options);
  if (!matched.ok) return matched;
  const known = knownBy(document.value, options, world);
  if (!known.ok) return known;
  const filing = { document: basename(file), known: known.value, bytes: bytes.value };
  const { found, left, facts } = matched.value;
  if (found.length === 0) return fail("series-unknown", { series: left.slice(0, 3).join(", ") });
  const incoming = incomingFrom(found, filing);
  const report = importDocument(folder.value, incoming, {
    facts: (id) => facts.get(id),
    under: history.value,
  });
  if (!report.ok) return report;
  const isFirstSeen = options.published === undefined && document.value.published === undefined;
  return succeed({ report: report.value, left, known: known.value, isFirstSeen });
}

function frequencyOf(history: StoredHistory, { series, frequency }: ImportOptions): PeriodUnit | undefined {
  const found =
    readFrequency(frequency ?? "") ?? (series === undefined ? undefined : history.facts(series)?.frequency);
  return found === "step" ? "day" : found;
}

function sayDone({ report, left, known, isFirstSeen }: Done, language: Language): readonly string[] {
  const labels = [...left.slice(0, 5), ...(left.length > 5 ? ["…"] : [])].join(", ");
  return [
    ...sayReport(report, language),
    ...(isFirstSeen ? [say(indexWords.firstSeen, language, { day: known.day })] : []),
    ...(left.length === 0 ? [] : [say(indexWords.unmatched, language, { count: `${left.length}`, labels })]),
  ];
}

export function importCommand(world: World): Command {
  const command = indexSubcommand("import", indexHelp.importCommand)
    .argument("<file>", "CSV, XLSX, SDMX-CSV, CMO-Historical-Data-Monthly.xlsx")
    .option("--series <id>", both(indexHelp.seriesOfImport))
    .option("--map <label=series>", both(indexHelp.map), collectOption)
    .option("--source <id>", both(indexHelp.source))
    .option("--prefix <text>", both(indexHelp.prefix))
    .option("--published <day>", both(indexHelp.published))
    .option("--sheet <name>", both(indexHelp.sheet));
  return withNewSeriesOptions(command).action(
    exitingLater(async (file: string, options: ImportOptions) => {
      const language = languageOf(options.lang);
      const done = await importFile(file, options, world);
      if (!done.ok) return refuse(done.faults, language);
      const { report, left, known } = done.value;
      if (options.json === true) printJson({ ...reportAsJson(report), left, known });
      else print(...sayDone(done.value, language));
      return left.length > 0 ? exitCodes.attention : exitCodes.done;
    }),
  );
}
