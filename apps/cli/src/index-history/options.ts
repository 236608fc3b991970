import { type Day, fail, type Result, readDay, succeed } from "@jegap/exact";
import { type KnownGrade, knownGrades } from "@jegap/linkage";
import { indexHelp, type Text } from "@jegap/words";
import { Command } from "commander";
import { type ExitCode, exitCodes } from "../shared/exit.ts";
import { languageOption } from "../shared/language.ts";

/** Options every command about indices takes. */
export interface IndexOptions {
  readonly lang?: string;
  readonly json?: boolean;
  readonly history?: string;
}

/** Help stands in both languages, Korean first. */
export function both(text: Text): string {
  return `${text.ko} / ${text.en}`;
}

export function indexSubcommand(name: string, description: Text): Command {
  return new Command(name)
    .description(both(description))
    .option("--history <folder>", both(indexHelp.history))
    .option("--json", both(indexHelp.json))
    .addOption(languageOption());
}

/** `exact,mirror`: grades of known days to accept; all four where none are named. */
export function gradesOption(text: string | undefined): Result<ReadonlySet<KnownGrade>> {
  if (text === undefined) return succeed(new Set(knownGrades));
  const names = text.split(/[,\s]+/u).filter((name) => name !== "");
  const unknown = names.find((name) => !knownGrades.some((grade) => grade === name));
  if (unknown !== undefined) return fail("answer-grade", { grade: unknown }, { field: "--grades" });
  return succeed(new Set(knownGrades.filter((grade) => names.includes(grade))));
}

export function dayGiven(option: string, text: string): Result<Day> {
  const read = readDay(text);
  return read.ok ? read : fail("not-a-day", { text }, { field: option });
}

/** A day of publication: no value is known before it is published, so it is not after today. */
export function publishedDay(text: string, today: Day): Result<Day> {
  const read = dayGiven("--published", text);
  if (!read.ok || read.value <= today) return read;
  return fail("day-not-come", { day: read.value }, { field: "--published" });
}

/** Collects an option that may be given several times. */
export function collectOption(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** Prints an object for programs: stable, no localised text. */
export function printJson(value: unknown): ExitCode {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
  return exitCodes.done;
}

export function print(...lines: readonly string[]): ExitCode {
  for (const line of lines) process.stdout.write(`${line}\n`);
  return exitCodes.done;
}

/** An action that asks files or publishers first; see `exiting`. */
export function exitingLater<Given extends readonly unknown[]>(
  run: (...given: Given) => Promise<ExitCode>,
): (...given: Given) => Promise<void> {
  return async (...given) => {
    process.exitCode = await run(...given);
  };
}
