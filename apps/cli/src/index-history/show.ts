import { writeFileSync } from "node:fs";
import { type Day, fail, type Result } from "@jegap/exact";
import {
  asKnownOn,
  conditionOf,
  gapsIn,
  type SeriesRecord,
  type StoredHistory,
  suspectsIn,
} from "@jegap/indices";
import type { KnownGrade, Observation } from "@jegap/linkage";
import { indexHelp, indexWords, type Language, say } from "@jegap/words";
import type { Command } from "commander";
import { type ExitCode, exitCodes, exiting, refuse } from "../shared/exit.ts";
import { languageOf } from "../shared/language.ts";
import { textTable } from "../shared/table.ts";
import { brailleChart } from "./chart.ts";
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
import type { World } from "./outside.ts";
import { sayStatus } from "./report.ts";
import { svgChart } from "./svg.ts";

interface ShowOptions extends IndexOptions {
  readonly from?: string;
  readonly to?: string;
  readonly knownOn?: string;
  readonly grades?: string;
  readonly svg?: string;
  readonly rows: string;
}

/** A series as known on a day, and everything that was asked about it. */
interface Shown {
  readonly history: StoredHistory;
  readonly series: SeriesRecord;
  readonly observations: readonly Observation[];
  readonly on: Day;
  readonly grades: ReadonlySet<KnownGrade>;
}

function look(id: string, options: ShowOptions, world: World): Result<Shown> {
  const history = openBoth(options.history, true);
  if (!history.ok) return history;
  const series = history.value.facts(id);
  if (series === undefined) return fail("series-unknown", { series: id });
  const grades = gradesOption(options.grades);
  if (!grades.ok) return grades;
  const on = options.knownOn === undefined ? undefined : dayGiven("--known-on", options.knownOn);
  if (on !== undefined && !on.ok) return on;
  const day = on === undefined ? world.today() : on.value;
  const { from = "", to = "9999" } = options;
  const observations = asKnownOn(history.value, id, day, grades.value).filter(
    ({ period }) => period.name >= from && period.name.slice(0, to.length) <= to,
  );
  return { ok: true, value: { history: history.value, series, observations, on: day, grades: grades.value } };
}

function sayFacts({ history, series, on }: Shown, language: Language): readonly string[] {
  const condition = conditionOf(series, history.extent(series.id), on);
  const { calendar, source } = series;
  const some = (names: readonly string[]) =>
    [...names.slice(0, 5), ...(names.length > 5 ? ["…"] : [])].join(", ");
  const gaps = gapsIn(history, series.id).map((gap) => gap.name);
  const suspects = suspectsIn(history, series.id)
    .map(({ observation }) => observation.period.name)
    .toReversed();
  const confidence = calendar === undefined ? "" : indexWords[calendar.confidence][language];
  const basis = calendar?.basis[language] ?? "";
  const licence = source.licenceStated ? indexWords.licence : indexWords.licenceOpen;
  const facts = {
    publisher: source.publisher[language],
    licence: source.licence[language],
    attribution: source.attribution,
    base: series.base,
    rule: calendar?.rule ?? "",
    confidence,
    basis,
    day: condition.nextExpected ?? "",
    periods: `${condition.periods}`,
    first: condition.first,
    last: condition.last,
    ended: series.ended,
    series: series.continuedBy,
  };
  const lines = [
    say(indexWords.extent, language, facts),
    say(indexWords.publisher, language, facts),
    say(licence, language, facts),
    say(indexWords.attribution, language, facts),
    ...(series.base === "" ? [] : [say(indexWords.base, language, facts)]),
    say(calendar === undefined ? indexWords.noCalendar : indexWords.calendar, language, facts),
    ...(condition.nextExpected === undefined ? [] : [say(indexWords.nextExpected, language, facts)]),
    ...(series.ended === "" ? [] : [say(indexWords.endedSeries, language, facts)]),
    ...(series.continuedBy === "" ? [] : [say(indexWords.continuedBy, language, facts)]),
    ...(gaps.length === 0
      ? []
      : [say(indexWords.gaps, language, { count: `${gaps.length}`, periods: some(gaps) })]),
    ...(suspects.length === 0
      ? []
      : [say(indexWords.suspects, language, { count: `${suspects.length}`, periods: some(suspects) })]),
  ];
  return series.remark[language] === "" ? lines : [...lines, series.remark[language]];
}

function valueTable(observations: readonly Observation[], language: Language): readonly string[] {
  const left = (title: string) => ({ title, align: "left" as const });
  const columns = [
    left(indexWords.period[language]),
    { title: indexWords.value[language], align: "right" as const },
    left(indexWords.status[language]),
    left(indexWords.known[language]),
    left(indexWords.grade[language]),
  ];
  const rows = observations.map((o) => [
    o.period.name,
    o.value,
    sayStatus(o.status, language),
    o.known,
    indexWords[o.grade][language],
  ]);
  return textTable(columns, rows);
}

function drawSvg(file: string, shown: Shown, language: Language): void {
  const { series, observations, on, grades } = shown;
  const asKnown = say(indexWords.asKnown, language, { day: on, grades: [...grades].join(", ") });
  const { publisher, licence, attribution } = series.source;
  const text = {
    title: `${series.title[language]} (${series.id})`,
    unit: [series.unit, series.base].filter((part) => part !== "").join(", "),
    notes: [asKnown, `${publisher[language]} · ${licence[language]} · ${attribution}`],
    isStep: series.frequency === "step",
  };
  writeFileSync(file, svgChart(observations, text));
}

function showText(shown: Shown, rows: number, language: Language): ExitCode {
  const { series, observations, on, grades } = shown;
  const facts = { day: on, grades: [...grades].join(", ") };
  print(`${series.id}  ${series.title[language]}  [${series.unit}]`, ...sayFacts(shown, language), "");
  if (observations.length === 0) return print(say(indexWords.noValues, language, facts));
  print(
    say(indexWords.asKnown, language, facts),
    ...brailleChart(observations, 64, 10, series.frequency === "step"),
  );
  const [first, last] = [observations[0]?.period.name ?? "", observations.at(-1)?.period.name ?? ""];
  return print(`${first} – ${last}`, "", ...valueTable(observations.slice(-rows), language));
}

function asJson({ series, observations, on, grades, history }: Shown) {
  const { calendar, source, ...facts } = series;
  return {
    ...facts,
    source: source.id,
    licence: source.licence,
    attribution: source.attribution,
    calendar: calendar?.rule ?? null,
    condition: conditionOf(series, history.extent(series.id), on),
    gaps: gapsIn(history, series.id).map((gap) => gap.name),
    suspects: suspectsIn(history, series.id).map(({ observation, why }) => ({
      period: observation.period.name,
      why,
    })),
    knownOn: on,
    grades: [...grades],
    values: observations.map(({ period, value, known, grade, status }) => ({
      period: period.name,
      value,
      known,
      grade,
      status,
    })),
  };
}

function show(id: string, options: ShowOptions, world: World): ExitCode {
  const language = languageOf(options.lang);
  const shown = look(id, options, world);
  if (!shown.ok) return refuse(shown.faults, language);
  const isEmpty = shown.value.observations.length === 0;
  if (!isEmpty && options.svg !== undefined) drawSvg(options.svg, shown.value, language);
  if (options.json === true) printJson(asJson(shown.value));
  else {
    showText(shown.value, Number(options.rows) || 12, language);
    if (!isEmpty && options.svg !== undefined)
      print(say(indexWords.svgWritten, language, { file: options.svg }));
  }
  return isEmpty ? exitCodes.attention : exitCodes.done;
}

export function showCommand(world: World): Command {
  return indexSubcommand("show", indexHelp.showCommand)
    .argument("<series>", "WB.PINK.COPPER")
    .option("--from <period>", both(indexHelp.fromOfShow))
    .option("--to <period>", both(indexHelp.to))
    .option("--known-on <day>", both(indexHelp.knownOn))
    .option("--grades <list>", both(indexHelp.gradesOfShow))
    .option("--svg <file>", both(indexHelp.svg))
    .option("--rows <count>", both(indexHelp.rows), "12")
    .action(exiting((id: string, options: ShowOptions) => show(id, options, world)));
}
