import { fail, type Result } from "@jegap/exact";
import { type ImportReport, importDocument, readPrintedPeriod, readPrintedValue } from "@jegap/indices";
import type { ObservationStatus } from "@jegap/linkage";
import { type Command, Option } from "commander";
import { exiting, refuse } from "../shared/exit.ts";
import { languageOf } from "../shared/language.ts";
import { factsFor, type NewSeriesOptions, withNewSeriesOptions } from "./new-series.ts";
import { folderToWrite, openBoth } from "./open.ts";
import { dayGiven, type IndexOptions, indexSubcommand, print, printJson } from "./options.ts";
import { reportAsJson, sayReport } from "./report.ts";

interface AddOptions extends IndexOptions, NewSeriesOptions {
  readonly period: string;
  readonly value: string;
  readonly from: string;
  readonly published: string;
  readonly grade: "exact" | "mirror";
  readonly status?: ObservationStatus;
}

function add(id: string, options: AddOptions): Result<ImportReport> {
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
  const day = dayGiven("--published", options.published);
  if (!day.ok) return day;
  const status = options.status ?? value.value.status;
  const document = {
    document: options.from,
    known: { day: day.value, grade: options.grade },
    values: [{ series: id, period: period.value.period, value: value.value.value, status }],
  };
  return importDocument(folder.value, document, { facts: () => facts.value, under: history.value });
}

export function addCommand(): Command {
  const command = indexSubcommand(
    "add",
    "값 하나를 출처와 공표일과 함께 넣기 / enter one value with its source and day",
  )
    .argument("<series>", "WB.PINK.COPPER, OWN.SHEET")
    .requiredOption("--period <period>", "2026-10")
    .requiredOption("--value <figure>", "13600.5, 119.77p")
    .requiredOption("--from <text>", "출처: 발행처와 문서 / source: publisher and document")
    .requiredOption("--published <day>", "공표일 / day of publication")
    .addOption(
      new Option(
        "--grade <grade>",
        "공표일이 인쇄된 날이면 exact, 늦어도 그날이면 mirror / how sure the day is",
      )
        .choices(["exact", "mirror"])
        .default("exact"),
    )
    .addOption(
      new Option("--status <status>", "잠정·확정·정정 / status").choices([
        "provisional",
        "final",
        "corrected",
        "unstated",
      ]),
    );
  return withNewSeriesOptions(command).action(
    exiting((id: string, options: AddOptions) => {
      const language = languageOf(options.lang);
      const report = add(id, options);
      if (!report.ok) return refuse(report.faults, language);
      if (options.json === true) return printJson(reportAsJson(report.value));
      return print(...sayReport(report.value, language));
    }),
  );
}
