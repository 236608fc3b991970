import { readFileSync, statSync, writeFileSync } from "node:fs";
import type { Result } from "@jegap/exact";
import { fillFields, fillForm, paperDocx, paperHtml, paperXlsx } from "@jegap/papers";
import { paperPdf } from "@jegap/papers/pdf";
import { type PaperKind, paperTitles, paperWords, say } from "@jegap/words";
import { Argument, Command, Option } from "commander";
import { workAgreement } from "../price/work.ts";
import { type ExitCode, exitCodes, refuse } from "../shared/exit.ts";
import { languageOf } from "../shared/language.ts";
import { type Made, makePaper } from "./make.ts";
import type { PaperOptions } from "./options.ts";

/** Largest form read. */
const largestForm = 32 * 1024 * 1024;

const endings = ["pdf", "docx", "xlsx", "html"] as const;

const kinds = Object.keys(paperTitles) as readonly PaperKind[];

async function bytesOf({ paper, sheets }: Made, path: string): Promise<Result<Uint8Array>> {
  const ending = path.toLowerCase().split(".").at(-1) ?? "";
  switch (ending) {
    case "pdf":
      return paperPdf(paper);
    case "docx":
      return { ok: true, value: await paperDocx(paper) };
    case "xlsx":
      return { ok: true, value: await paperXlsx(paper, sheets) };
    case "html":
      return { ok: true, value: Buffer.from(paperHtml(paper), "utf8") };
    default: {
      const facts = { text: ending, choices: endings.map((known) => `.${known}`).join(", ") };
      return { ok: false, faults: [{ code: "not-a-choice", facts, at: { field: "-o" } }] };
    }
  }
}

/** Writes the finished bytes: a paper that was refused leaves no file behind. */
function write(path: string, bytes: Uint8Array, told: string): Result<string> {
  try {
    writeFileSync(path, bytes);
    return { ok: true, value: told };
  } catch (error) {
    const problem = error instanceof Error && "code" in error ? String(error.code) : "?";
    return { ok: false, faults: [{ code: "cannot-write-file", facts: { problem }, at: { file: path } }] };
  }
}

async function runPaper(kind: PaperKind, file: string, options: PaperOptions): Promise<ExitCode> {
  const language = languageOf(options.lang);
  const made = await makePaper(kind, file, options);
  if (!made.ok) return refuse(made.faults, language);
  const bytes = await bytesOf(made.value, options.output);
  if (!bytes.ok) return refuse(bytes.faults, language);
  const facts = { file: options.output, hash: made.value.paper.seal.hash };
  const written = write(options.output, bytes.value, say(paperWords.written, language, facts));
  if (!written.ok) return refuse(written.faults, language);
  process.stdout.write(`${written.value}\n`);
  return exitCodes.done;
}

function readForm(path: string): Result<Uint8Array> {
  try {
    const { size } = statSync(path);
    if (size > largestForm) {
      const facts = { size: `${size}`, limit: `${largestForm}` };
      return { ok: false, faults: [{ code: "file-too-large", facts, at: { file: path } }] };
    }
    return { ok: true, value: readFileSync(path) };
  } catch (error) {
    const problem = error instanceof Error && "code" in error ? String(error.code) : "?";
    return { ok: false, faults: [{ code: "cannot-read-file", facts: { problem }, at: { file: path } }] };
  }
}

function runFill(form: string, file: string, options: PaperOptions): ExitCode {
  const language = languageOf(options.lang);
  const own = readForm(form);
  if (!own.ok) return refuse(own.faults, language);
  const knownOn = options.on ?? options.knownOn;
  const worked = workAgreement(file, {
    ...(options.history === undefined ? {} : { history: options.history }),
    ...(knownOn === undefined ? {} : { knownOn }),
  });
  if (!worked.ok) return refuse(worked.faults, language);
  const { agreement, plan, question } = worked.value;
  const terms = plan.versions.findLast((one) => one.from <= question.knownOn)?.terms;
  if (terms === undefined) throw new TypeError("a plan has at least one version");
  const titles = (series: string) => question.history.facts(series)?.title;
  const filled = fillForm(own.value, fillFields({ head: agreement, terms, titles, language }));
  if (!filled.ok)
    return refuse(
      filled.faults.map((fault) => ({ ...fault, at: { file: form } })),
      language,
    );
  const told = say(paperWords.filled, language, { file: options.output });
  const written = write(options.output, filled.value, told);
  if (!written.ok) return refuse(written.faults, language);
  process.stdout.write(`${written.value}\n`);
  return exitCodes.done;
}

function gathered(text: string, before: readonly string[]): readonly string[] {
  return [...before, text];
}

function paperLanguageOption(): Option {
  return new Option("--lang <language>", "ko, en, or both side by side (default: the locale)").choices([
    "ko",
    "en",
    "both",
  ]);
}

/** `jegap paper <kind> <agreement> -o file`, and `jegap paper fill`. */
export function paperCommand(): Command {
  const none: readonly string[] = [];
  const fill = new Command("fill")
    .description("put the agreement's data into the {fields} of your own Word form")
    .argument("<form>", "your form, DOCX, with fields such as {buyer.name} or {위탁기업.상호}")
    .argument("<agreement>", "agreement or clause, YAML or JSON")
    .requiredOption("-o, --output <file>", "the filled form, .docx")
    .option("--on <day>", "day whose terms are written in (default: the history's last recorded day)")
    .option("--history <folder>", "index history to read (default: data/index)")
    .addOption(paperLanguageOption())
    .action((form: string, file: string, options: PaperOptions) => {
      process.exitCode = runFill(form, file, options);
    });
  return new Command("paper")
    .description("the papers people sign (연동표, 변동표, 통지서 …) from the data that is computed")
    .addCommand(fill)
    .addArgument(new Argument("<kind>", "which paper").choices(kinds))
    .argument("<agreement>", "agreement or clause, YAML or JSON")
    .requiredOption("-o, --output <file>", ".pdf, .docx, .xlsx or .html")
    .option("--on <day>", "day of the paper: the adjustment date of a notice, else the day as known")
    .option("--known-on <day>", "use only what was known on this day")
    .option("--deliveries <csv>", "deliveries of a settlement")
    .option("--facts <file>", "what people state: talks, reasons, fields (YAML or JSON; see docs/papers.md)")
    .option("--certificate <file>", "certificate to print the hash of and to attach to the PDF")
    .option("--theirs <file>", "the other side's table of a compare-report (CSV or XLSX)")
    .option("--map <column=heading>", "their heading for one of our columns (repeatable)", gathered, none)
    .option("--sheet <name>", "sheet of their workbook (default: the first)")
    .option("--line <id>", "one line of the goods list")
    .option("--grades <list>", "accept these grades of known day instead of the clause's")
    .option("--history <folder>", "index history to read (default: data/index)")
    .addOption(paperLanguageOption())
    .addHelpText(
      "after",
      `\nKinds:\n${kinds.map((kind) => `  ${kind.padEnd(24)}${paperTitles[kind].ko}`).join("\n")}\n\nExample:\n  jegap paper linkage-table examples/copper-cable.yaml -o table.pdf\n\nExit codes: 0 done, 2 input refused`,
    )
    .action(async (kind: PaperKind, file: string, options: PaperOptions) => {
      process.exitCode = await runPaper(kind, file, options);
    });
}
