import { fail, type Result } from "@jegap/exact";
import { type ImportReport, importDocument, readPrintedPeriod, readPrintedValue } from "@jegap/indices";
import type { ObservationStatus } from "@jegap/linkage";
import { indexHelp } from "@jegap/words";
import { type Command, Option } from "commander";
import { exiting, refuse } from "../shared/exit.ts";
import { languageOf } from "../shared/language.ts";
import { factsFor, type NewSeriesOptions, withNewSeriesOptions } from "./new-series.ts";
import { folderToWrite, openBoth } from "./open.ts";
import { both, type IndexOptions, indexSubcommand, print, printJson, publishedDay } from "./options.ts";
import type { World } from "./outside.ts";
import { reportAsJson, sayReport } from "./report.ts";

interface AddOptions extends IndexOptions, NewSeriesOptions {
  readonly period: string;
  readonly value: string;
  readonly from: string;
  readonly published: string;
  readonly grade: "exact" | "mirror";
  readonly status?: ObservationStatus;
}

function add(id: string, options: AddOptions, world: World): Result<ImportReport> {
  const folder = folderToWrite(options.history);
  if (!folder.ok) return folder;
  const history = openBoth(options.history);
  if (!history.ok) return history;
  const facts = factsFor(history.value, id, options);
  if (!facts.ok) return facts;
  const unit = facts.value.frequency === "step" ? "day" : facts.value.frequency;
  const period = readPrintedPeriod(options.period, unit);
  if (!period.ok) return period;
  const value = readPrintedValue(options.value);
  if (!value.ok) return value;
  if (value.value === undefined) return fail("observation-value", { value: options.value });
  const day = publishedDay(options.published, world.today());
  if (!day.ok) return day;
  const status = options.status ?? value.value.status;
  const document = {
    document: options.from,
    known: { day: day.value, grade: options.grade },
    values: [{ series: id, period: period.value.period, value: value.value.value, status }],
  };
  return importDocument(folder.value, document, { facts: () => facts.value, under: history.value });
}

export function addCommand(world: World): Command {
  const command = indexSubcommand("add", indexHelp.addCommand)
    .argument("<series>", "WB.PINK.COPPER, OWN.SHEET")
    .requiredOption("--period <period>", "2026-10")
    .requiredOption("--value <figure>", "13600.5, 119.77p")
    .requiredOption("--from <text>", both(indexHelp.from))
    .requiredOption("--published <day>", both(indexHelp.published))
    .addOption(
      new Option("--grade <grade>", both(indexHelp.grade)).choices(["exact", "mirror"]).default("exact"),
    )
    .addOption(
      new Option("--status <status>", both(indexHelp.status)).choices([
        "provisional",
        "final",
        "corrected",
        "unstated",
      ]),
    );
  return withNewSeriesOptions(command).action(
    exiting((id: string, options: AddOptions) => {
      const language = languageOf(options.lang);
      const report = add(id, options, world);
      if (!report.ok) return refuse(report.faults, language);
      if (options.json === true) return printJson(reportAsJson(report.value));
      return print(...sayReport(report.value, language));
    }),
  );
}
