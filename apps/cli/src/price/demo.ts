import { dirname, join, relative } from "node:path";
import { cliWords, type Language } from "@jegap/words";
import { Command } from "commander";
import { parse } from "yaml";
import { type ExitCode, exitCodes, exiting, refuse } from "../shared/exit.ts";
import { readText, repositoryFolder } from "../shared/files.ts";
import { languageOf, languageOption } from "../shared/language.ts";
import { heading, tables } from "./adjust.ts";
import { paymentTable, settleFile } from "./settle.ts";
import { workAgreement } from "./work.ts";

/** One example of the demonstration: an agreement on a stated day, with deliveries where it settles some. */
interface Showing {
  readonly file: string;
  readonly on: string;
  readonly deliveries?: string;
}

function showings(list: string): readonly Showing[] {
  return parse(list, { schema: "failsafe" }) as readonly Showing[];
}

function next(language: Language): readonly string[] {
  const other = language === "ko" ? "en" : "ko";
  const commands: readonly (readonly [string, { readonly ko: string; readonly en: string }])[] = [
    ["npx jegap explain examples/copper-cable.yaml --on 2024-07-10", cliWords.tryExplain],
    ["npx jegap adjust examples/copper-cable.yaml --json", cliWords.tryJson],
    ["npx jegap law ask", cliWords.tryLaw],
    ["npx jegap index search 구리", cliWords.tryIndex],
    ["npx jegap conformance", cliWords.tryConformance],
    [`npx jegap demo --lang ${other}`, cliWords.tryEnglish],
  ];
  return [
    "",
    cliWords.demoNext[language],
    ...commands.map(([command, what]) => `  ${command}\n      ${what[language]}`),
  ];
}

function run(options: { readonly lang?: string }): ExitCode {
  const language = languageOf(options.lang);
  const list = repositoryFolder("examples/demo.yaml");
  if (list === undefined)
    return refuse(
      [{ code: "cannot-read-file", facts: { problem: "ENOENT" }, at: { file: "examples/demo.yaml" } }],
      language,
    );
  const text = readText(list);
  if (!text.ok) return refuse(text.faults, language);
  const lines: string[] = [cliWords.demoHead[language], cliWords.notAdvice[language]];
  for (const showing of showings(text.value)) {
    const file = join(dirname(list), showing.file);
    const worked = workAgreement(file, { knownOn: showing.on });
    if (!worked.ok) return refuse(worked.faults, language);
    lines.push(
      "",
      ...heading(worked.value, language),
      relative(process.cwd(), file),
      ...tables(worked.value.table, language, 1),
    );
    if (showing.deliveries === undefined) continue;
    const settled = settleFile(worked.value, join(dirname(list), showing.deliveries));
    if (!settled.ok) return refuse(settled.faults, language);
    lines.push("", ...paymentTable(settled.value.payments, language));
  }
  process.stdout.write(`${[...lines, ...next(language)].join("\n")}\n`);
  return exitCodes.done;
}

export function demoCommand(): Command {
  return new Command("demo")
    .description("change tables of four example agreements on real published values, each on a stated day")
    .addOption(languageOption())
    .action(exiting(run));
}
