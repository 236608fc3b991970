import { fail } from "@jegap/exact";
import type { Observation } from "@jegap/linkage";
import { indexHelp, indexWords, type Language, say } from "@jegap/words";
import type { Command } from "commander";
import { type ExitCode, exiting, refuse } from "../shared/exit.ts";
import { languageOf } from "../shared/language.ts";
import { openBoth } from "./open.ts";
import { both, type IndexOptions, indexSubcommand, print, printJson } from "./options.ts";
import { sayStatus } from "./report.ts";

function sayVintage(vintage: Observation, language: Language): readonly string[] {
  const { period, value, known, grade, status, source: document, checksum } = vintage;
  const marks = [indexWords[grade][language], sayStatus(status, language)].filter((mark) => mark !== "");
  return [
    `${period.name}  ${value}  ${known} (${marks.join(", ")})`,
    `  ${say(indexWords.document, language, { document })}`,
    `  ${checksum === "" ? indexWords.typed[language] : say(indexWords.checksum, language, { checksum })}`,
  ];
}

function provenance(id: string, period: string | undefined, options: IndexOptions): ExitCode {
  const language = languageOf(options.lang);
  const history = openBoth(options.history, true);
  if (!history.ok) return refuse(history.faults, language);
  const series = history.value.facts(id);
  if (series === undefined) return refuse(fail("series-unknown", { series: id }).faults, language);
  const all = history.value.observations(id);
  const last = all.at(-1)?.period.name;
  const vintages = all.filter((vintage) => vintage.period.name === (period ?? last));
  if (vintages.length === 0)
    return refuse(
      fail("observation-period", { period: period ?? "", frequency: series.frequency }).faults,
      language,
    );
  if (options.json === true)
    return printJson(vintages.map((vintage) => ({ ...vintage, period: vintage.period.name })));
  const { source } = series;
  const licence = source.licenceStated ? indexWords.licence : indexWords.licenceOpen;
  return print(
    `${id}  ${series.title[language]}  [${series.unit}]`,
    say(indexWords.publisher, language, { publisher: source.publisher[language] }),
    say(licence, language, { licence: source.licence[language] }),
    say(indexWords.attribution, language, { attribution: source.attribution }),
    "",
    ...vintages.flatMap((vintage) => sayVintage(vintage, language)),
  );
}

export function provenanceCommand(): Command {
  return indexSubcommand("provenance", indexHelp.provenanceCommand)
    .argument("<series>", "WB.PINK.COPPER")
    .argument("[period]", both(indexHelp.period))
    .action(exiting(provenance));
}
