import { readFileSync, statSync } from "node:fs";
import { type Anchors, check, type Report, tell } from "@jegap/checker";
import type { Result } from "@jegap/exact";
import type { Language } from "@jegap/words";
import { Command } from "commander";
import { type ExitCode, exitCodes, exiting, refuse } from "../shared/exit.ts";
import { readText } from "../shared/files.ts";
import { languageOf, languageOption } from "../shared/language.ts";

interface Options {
  readonly lang?: string;
  readonly termsHash?: readonly string[];
  readonly index?: string;
  readonly root?: string;
  readonly json?: boolean;
}

/** The checker refuses more than 16 MB by itself; a file far above is not even opened. */
const largestFile = 64 * 1024 * 1024;

function readBytes(path: string): Result<Uint8Array> {
  try {
    const { size } = statSync(path);
    if (size <= largestFile) return { ok: true, value: readFileSync(path) };
    const facts = { size: `${size}`, limit: `${largestFile}` };
    return { ok: false, faults: [{ code: "file-too-large", facts, at: { file: path } }] };
  } catch (error) {
    const problem = error instanceof Error && "code" in error ? String(error.code) : "?";
    return { ok: false, faults: [{ code: "cannot-read-file", facts: { problem }, at: { file: path } }] };
  }
}

function show(report: Report, language: Language): void {
  const told = tell(report, language);
  const table = (lines: typeof told.fault): readonly string[] =>
    lines.map(({ label, text }) => `  ${label}: ${text}`);
  const lines = [
    told.verdict,
    `  ${told.more}`,
    ...table(told.fault),
    "",
    ...table(told.layers),
    ...(told.claims.length === 0
      ? []
      : ["", `${told.claimsTitle}:`, ...told.claims.map((claim) => `  - ${claim}`)]),
    ...(report.agreementHash === undefined ? [] : ["", `${told.hashTitle}: ${report.agreementHash}`]),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

function run(file: string, options: Options): ExitCode {
  const language = languageOf(options.lang);
  const bytes = readBytes(file);
  if (!bytes.ok) return refuse(bytes.faults, language);
  const index = options.index === undefined ? undefined : readText(options.index);
  if (index?.ok === false) return refuse(index.faults, language);
  const anchors: Anchors = {
    ...(options.termsHash === undefined ? {} : { agreed: options.termsHash }),
    ...(index === undefined ? {} : { index: index.value }),
    ...(options.root === undefined ? {} : { root: options.root }),
  };
  const report = check(bytes.value, anchors);
  const { file: _, ...data } = report;
  if (options.json === true) process.stdout.write(`${JSON.stringify(data)}\n`);
  else show(report, language);
  if (report.verdict === "correct") return exitCodes.done;
  return report.verdict === "refused" ? exitCodes.refused : exitCodes.attention;
}

/** `jegap check <certificate>`: works a certificate out again, with the independent checker. */
export function checkCommand(): Command {
  return new Command("check")
    .summary("검산: work a certificate out again")
    .description("Checks a certificate step by step, and against what you know from elsewhere")
    .argument("<certificate>", "certificate file")
    .option("--terms-hash <hash...>", "hash of the agreement you have, or of the terms of its versions")
    .option("--index <file>", "the publisher's values: CSV with series,period,value,known")
    .option("--root <hash>", "root of the batch")
    .option("--json", "the report as JSON")
    .addOption(languageOption())
    .action(exiting(run));
}
