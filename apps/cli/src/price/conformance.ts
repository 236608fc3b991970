import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { canonicalJson } from "@jegap/exact";
import { readFeatures, runVector, type VectorResult } from "@jegap/linkage";
import { cliWords, type Language, say, sayFault } from "@jegap/words";
import { Command } from "commander";
import { type ExitCode, exitCodes, exiting, refuse } from "../shared/exit.ts";
import { readText, repositoryFolder } from "../shared/files.ts";
import { calendars } from "../shared/history.ts";
import { languageOf, languageOption } from "../shared/language.ts";

interface Options {
  readonly lang?: string;
  readonly json?: boolean;
}

/** Files of the suite that are no vectors. */
const besides: readonly string[] = ["features.yaml", "published.yaml"];

/** Vector files under a path, in the order of their names. */
function vectorFiles(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.name !== "clauses")
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.isDirectory()) return vectorFiles(join(path, entry.name));
      return entry.name.endsWith(".yaml") && !besides.includes(entry.name) ? [join(path, entry.name)] : [];
    });
}

function sayFailure(result: VectorResult, language: Language): readonly string[] {
  const faults = [...result.faults, ...result.questions.flatMap((question) => question.faults)];
  const wrong = result.questions.filter((question) => !question.passed && question.computed !== undefined);
  return [
    `✗ ${result.vector} (${result.file})`,
    ...faults.map((fault) => `  ${sayFault(fault, language)}`),
    ...wrong.map(({ ask, on, expected, computed = "" }) =>
      say(cliWords.vectorWrong, language, { ask, on, expected, computed }),
    ),
    ...result.unreached.map((feature) => say(cliWords.vectorUnreached, language, { feature })),
    ...result.literals.map((number) => say(cliWords.vectorLiteral, language, { number })),
    ...result.detours.map((name) => say(cliWords.vectorDetour, language, { name })),
  ];
}

function run(paths: readonly string[], options: Options): ExitCode {
  const language = languageOf(options.lang);
  const root = repositoryFolder("conformance");
  const asked = paths.length > 0 ? paths : root === undefined ? [] : [root];
  const missing = asked.find((path) => statSync(path, { throwIfNoEntry: false }) === undefined);
  if (missing !== undefined || asked.length === 0 || root === undefined)
    return refuse(
      [{ code: "cannot-read-file", facts: { problem: "ENOENT" }, at: { file: missing ?? "conformance" } }],
      language,
    );
  const featuresText = readText(join(root, "features.yaml"));
  if (!featuresText.ok) return refuse(featuresText.faults, language);
  const features = readFeatures(featuresText.value, "features.yaml");
  if (!features.ok) return refuse(features.faults, language);
  const files = asked.flatMap(vectorFiles);
  const results = files.map((file, i) => {
    progress(i, files.length, language);
    const text = readText(file);
    return text.ok ? runVector(text.value, file, features.value, calendars) : undefined;
  });
  const read = results.filter((result) => result !== undefined);
  const failed = read.filter((result) => !result.passed);
  if (options.json === true)
    process.stdout.write(
      `${canonicalJson(read.map((result) => ({ ...result, faults: result.faults.map((f) => f.code), questions: result.questions.map((q) => ({ ...q, faults: q.faults.map((f) => f.code) })) })))}\n`,
    );
  else {
    for (const result of read)
      if (result.passed)
        process.stdout.write(
          `✓ ${result.vector}${result.slip === undefined ? "" : ` (${say(cliWords.vectorSlip, language, { slip: result.slip })})`}\n`,
        );
      else process.stdout.write(`${sayFailure(result, language).join("\n")}\n`);
    const counts = { passed: `${read.length - failed.length}`, failed: `${failed.length}` };
    process.stdout.write(`${say(cliWords.passed, language, counts)}\n`);
  }
  return failed.length > 0 ? exitCodes.attention : exitCodes.done;
}

/** A line on standard error that is written over, only where a person watches. */
function progress(done: number, all: number, language: Language): void {
  if (!process.stderr.isTTY || done % 20 !== 0) return;
  process.stderr.write(`\r${say(cliWords.working, language, { done: `${done}`, all: `${all}` })} `);
}

export function conformanceCommand(): Command {
  return new Command("conformance")
    .description("recompute published worked examples; every answer must be exact")
    .argument("[paths...]", "vector files or folders (default: conformance/)")
    .option("--json", "result for machines, with the clause fields each vector exercised")
    .addOption(languageOption())
    .addHelpText(
      "after",
      "\nExample:\n  jegap conformance conformance/kr\n\nExit codes: 0 all passed, 1 a vector failed, 2 refused",
    )
    .action(exiting(run));
}
