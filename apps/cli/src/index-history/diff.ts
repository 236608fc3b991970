import { fail } from "@jegap/exact";
import { type Change, changesBetween } from "@jegap/indices";
import { indexHelp, indexWords, say } from "@jegap/words";
import type { Command } from "commander";
import { type ExitCode, exiting, refuse } from "../shared/exit.ts";
import { languageOf } from "../shared/language.ts";
import { textTable } from "../shared/table.ts";
import { openBoth } from "./open.ts";
import {
  both,
  dayGiven,
  gradesOption,
  type IndexOptions,
  indexSubcommand,
  print,
  printJson,
} from "./options.ts";

interface DiffOptions extends IndexOptions {
  readonly grades?: string;
}

function asJson({ series, before, after }: Change) {
  const seen = (o: Change["after"]) => ({ value: o.value, known: o.known, grade: o.grade, status: o.status });
  return {
    series,
    period: after.period.name,
    before: before === undefined ? null : seen(before),
    after: seen(after),
  };
}

function diff(from: string, to: string, named: readonly string[], options: DiffOptions): ExitCode {
  const language = languageOf(options.lang);
  const history = openBoth(options.history, true);
  if (!history.ok) return refuse(history.faults, language);
  const unknown = named.find((id) => history.value.facts(id) === undefined);
  if (unknown !== undefined) return refuse(fail("series-unknown", { series: unknown }).faults, language);
  const [a, b] = [dayGiven("from", from), dayGiven("to", to)];
  if (!a.ok) return refuse(a.faults, language);
  if (!b.ok) return refuse(b.faults, language);
  const grades = gradesOption(options.grades ?? "exact,mirror");
  if (!grades.ok) return refuse(grades.faults, language);
  const series = named.length > 0 ? named : [...history.value.catalogue.keys()];
  const changes = changesBetween(history.value, series, a.value, b.value, grades.value);
  if (options.json === true) return printJson(changes.map(asJson));
  if (changes.length === 0) return print(say(indexWords.noChanges, language, { from, to }));
  const { series: id, period, before, after, known, grade } = indexWords;
  const columns = [id, period, before, after, known, grade].map((title, i) => ({
    title: title[language],
    align: i === 2 || i === 3 ? ("right" as const) : ("left" as const),
  }));
  const rows = changes.map((c) => [
    c.series,
    c.after.period.name,
    c.before?.value ?? "—",
    c.after.value,
    c.after.known,
    indexWords[c.after.grade][language],
  ]);
  return print(...textTable(columns, rows));
}

export function diffCommand(): Command {
  return indexSubcommand("diff", indexHelp.diffCommand)
    .argument("<from>", "2026-05-04")
    .argument("<to>", "2026-06-02")
    .argument("[series...]", both(indexHelp.series))
    .option("--grades <list>", both(indexHelp.grades))
    .action(exiting(diff));
}
