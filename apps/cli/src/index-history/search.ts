import { type Found, SeriesSearch } from "@jegap/indices";
import { indexHelp, indexWords, type Language, say } from "@jegap/words";
import type { Command } from "commander";
import { type ExitCode, exitCodes, exiting, refuse } from "../shared/exit.ts";
import { languageOf } from "../shared/language.ts";
import { textTable } from "../shared/table.ts";
import { openBoth } from "./open.ts";
import { both, type IndexOptions, indexSubcommand, print, printJson } from "./options.ts";
import type { World } from "./outside.ts";

/** Why a series is not to be relied on, in words; empty where it is. */
function sayCondition({ series, condition }: Found, language: Language): string {
  const { periods, last, isShort, isStale, hasEnded } = condition;
  const facts = { periods: `${periods}`, last, ended: series.ended, series: series.continuedBy };
  const texts = [
    ...(hasEnded
      ? [indexWords.endedSeries]
      : isShort
        ? [indexWords.shortSeries]
        : isStale
          ? [indexWords.staleSeries]
          : []),
    ...(series.continuedBy === "" ? [] : [indexWords.continuedBy]),
  ];
  return texts.map((text) => say(text, language, facts)).join("; ");
}

function asJson({ series, condition, fit }: Found) {
  const { id, title, unit, frequency, ended, continuedBy } = series;
  return {
    series: id,
    title,
    unit,
    frequency,
    source: series.source.id,
    ended,
    continuedBy,
    fit,
    ...condition,
  };
}

interface SearchOptions extends IndexOptions {
  readonly most: string;
}

function search(words: readonly string[], options: SearchOptions, world: World): ExitCode {
  const language = languageOf(options.lang);
  const history = openBoth(options.history, true);
  if (!history.ok) return refuse(history.faults, language);
  const asked = words.join(" ");
  const found = new SeriesSearch(history.value).find(asked, world.today(), Number(options.most) || 15);
  const code = found.length === 0 ? exitCodes.attention : exitCodes.done;
  if (options.json === true) printJson(found.map(asJson));
  else if (found.length === 0) print(say(indexWords.nothingFound, language, { words: asked }));
  else print(...foundTable(found, language));
  return code;
}

function foundTable(found: readonly Found[], language: Language): readonly string[] {
  const { series: id, title, unit, lastPeriod, remark } = indexWords;
  const columns = [id, title, unit, lastPeriod, remark].map((each) => ({
    title: each[language],
    align: "left" as const,
  }));
  const rows = found.map((one) => {
    const { series, condition } = one;
    return [series.id, series.title[language], series.unit, condition.last, sayCondition(one, language)];
  });
  return textTable(columns, rows);
}

export function searchCommand(world: World): Command {
  return indexSubcommand("search", indexHelp.searchCommand)
    .argument("<words...>", both(indexHelp.searchWords))
    .option("--most <count>", both(indexHelp.most), "15")
    .action(exiting((words: readonly string[], options: SearchOptions) => search(words, options, world)));
}
