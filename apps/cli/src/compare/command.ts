import { canonicalJson, type Json, type Result, readQuantity, type WrittenQuantity } from "@jegap/exact";
import {
  compareResults,
  compareWithRows,
  layeredHistory,
  readRows,
  type Side,
  sideOfCertificate,
} from "@jegap/linkage";
import type { Language } from "@jegap/words";
import { Command } from "commander";
import { workAgreement } from "../price/work.ts";
import { type ExitCode, exitCodes, refuse } from "../shared/exit.ts";
import { readText } from "../shared/files.ts";
import { calendars, dayOption, historyIn } from "../shared/history.ts";
import { languageOf, languageOption } from "../shared/language.ts";
import { resultsJson, rowsJson } from "./json.ts";
import { sayResults, sayRows } from "./say.ts";
import { readGrid, readMap } from "./theirs.ts";

interface Options {
  readonly lang?: string;
  readonly map: readonly string[];
  readonly item?: string;
  readonly line?: string;
  readonly on?: string;
  readonly knownOn?: string;
  readonly theirKnownOn?: string;
  readonly history?: string;
  readonly theirHistory?: string;
  readonly sheet?: string;
  readonly quantity?: string;
  readonly json?: boolean;
}

/** What a comparison printed, and whether anything differs. */
interface Told {
  readonly lines: readonly string[];
  readonly json: Json;
  readonly differs: boolean;
}

/** Whether a file is a certificate; anything else is an agreement. */
function isCertificate(file: string): boolean {
  if (!file.toLowerCase().endsWith(".json")) return false;
  const text = readText(file);
  return text.ok && text.value.includes('"jegap-certificate-1"');
}

/** A certificate speaks for itself; figures it does not carry, for trying causes, come from the index history. */
function certified(file: string, folder: string | undefined): Result<Side> {
  const text = readText(file);
  if (!text.ok) return text;
  const side = sideOfCertificate(text.value, calendars);
  const history = historyIn(folder);
  if (!side.ok || !history.ok) return side;
  const { question } = side.value;
  const layered = layeredHistory(question.history, history.value);
  return { ok: true, value: { ...side.value, question: { ...question, history: layered } } };
}

function sideOf(file: string, knownOn: string | undefined, history: string | undefined): Result<Side> {
  if (isCertificate(file)) return certified(file, history);
  return workAgreement(file, {
    ...(knownOn === undefined ? {} : { knownOn }),
    ...(history === undefined ? {} : { history }),
  });
}

function lineChoice({ line }: Options): { readonly line?: string } {
  return line === undefined ? {} : { line };
}

async function againstTable(
  mine: Side,
  theirs: string,
  options: Options,
  language: Language,
): Promise<Result<Told>> {
  const map = readMap(options.map);
  if (!map.ok) return map;
  const grid = await readGrid(theirs, options.sheet);
  if (!grid.ok) return grid;
  const rows = readRows(grid.value.rows, map.value, theirs);
  if (!rows.ok) return rows;
  const item = options.item === undefined ? {} : { item: options.item };
  const found = compareWithRows(mine, rows.value, { ...lineChoice(options), ...item });
  if (!found.ok) return found;
  return {
    ok: true,
    value: {
      lines: sayRows(found.value, language),
      json: rowsJson(found.value),
      differs: found.value.first !== undefined,
    },
  };
}

function quantityOf(text: string | undefined): Result<WrittenQuantity | undefined> {
  return text === undefined ? { ok: true, value: undefined } : readQuantity(text);
}

function againstResult(mine: Side, theirs: string, options: Options, language: Language): Result<Told> {
  const other = sideOf(
    theirs,
    options.theirKnownOn ?? options.knownOn,
    options.theirHistory ?? options.history,
  );
  if (!other.ok) return other;
  const day = dayOption("--on", options.on);
  if (!day.ok) return day;
  const quantity = quantityOf(options.quantity);
  if (!quantity.ok) return quantity;
  const on = day.value === undefined ? {} : { day: day.value };
  const found = compareResults(mine, other.value, { ...lineChoice(options), ...on });
  if (!found.ok) return found;
  return {
    ok: true,
    value: {
      lines: sayResults(found.value, language, quantity.value),
      json: resultsJson(found.value),
      differs: found.value.first !== undefined || found.value.shares.length > 0,
    },
  };
}

async function run(mine: string, theirs: string, options: Options): Promise<ExitCode> {
  const language = languageOf(options.lang);
  const side = sideOf(mine, options.knownOn, options.history);
  if (!side.ok) return refuse(side.faults, language);
  const isTable = /\.(?:csv|tsv|txt|xlsx)$/iu.test(theirs);
  const told = isTable
    ? await againstTable(side.value, theirs, options, language)
    : againstResult(side.value, theirs, options, language);
  if (!told.ok) return refuse(told.faults, language);
  const { lines, json, differs } = told.value;
  process.stdout.write(`${options.json === true ? canonicalJson(json) : lines.join("\n")}\n`);
  return differs ? exitCodes.attention : exitCodes.done;
}

function gathered(text: string, before: readonly string[]): readonly string[] {
  return [...before, text];
}

/** `jegap compare`: where two results first part, and what each difference is worth. */
export function compareCommand(): Command {
  const none: readonly string[] = [];
  return new Command("compare")
    .description(
      "where our result and theirs first part, how many won each difference is worth, and its likely cause",
    )
    .argument("<mine>", "agreement (YAML or JSON) or certificate (JSON)")
    .argument("<theirs>", "another agreement or certificate, or the other side's table (CSV or XLSX)")
    .option(
      "--map <column=heading>",
      "their heading for date, before, comparison, base, rate or after; `base=기준값[KRW/t]` states its unit (repeatable)",
      gathered,
      none,
    )
    .option("--item <name>", "linked item their base, comparison and rate are about (default: the first)")
    .option("--sheet <name>", "sheet of a workbook (default: the first)")
    .option("--line <id>", "line of the goods list (default: the first)")
    .option("--on <day>", "day whose prices are compared (default: the earlier --known-on)")
    .option(
      "--known-on <day>",
      "use only what was known on this day (default: the history's last recorded day)",
    )
    .option("--their-known-on <day>", "the same for their agreement (default: --known-on)")
    .option("--history <folder>", "index history to read (default: data/index)")
    .option("--their-history <folder>", "index history of their agreement (default: --history)")
    .option("--quantity <quantity>", "spread evenly over the days compared: `12000 piece`")
    .option("--json", "result for machines: exact figures")
    .addOption(languageOption())
    .addHelpText(
      "after",
      "\nExample:\n  jegap compare examples/copper-cable.yaml examples/compare/their-table.csv --known-on 2026-06-30\n\nExit codes: 0 nothing differs, 1 something differs, 2 input refused",
    )
    .action(async (mine: string, theirs: string, options: Options) => {
      process.exitCode = await run(mine, theirs, options);
    });
}
