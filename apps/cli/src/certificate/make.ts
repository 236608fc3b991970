import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Day, fail, type Result } from "@jegap/exact";
import {
  type CertificateQuestion,
  certify,
  certifyBatch,
  disclosure,
  type Plan,
  resolve,
} from "@jegap/linkage";
import { certificateWords, disclosureWords, type Language, say } from "@jegap/words";
import { Command } from "commander";
import { type ExitCode, exitCodes, exiting, refuse } from "../shared/exit.ts";
import { readAgreementFile } from "../shared/files.ts";
import { calendars, dayOption, historyIn } from "../shared/history.ts";
import { languageOf, languageOption } from "../shared/language.ts";

interface Options {
  readonly lang?: string;
  readonly on: string;
  readonly line?: string;
  readonly knownOn?: string;
  readonly history?: string;
  readonly salt?: string;
  readonly batch?: string;
  readonly output: string;
}

interface Asked {
  readonly plan: Plan;
  readonly question: Omit<CertificateQuestion, "line">;
}

/** The question that the options put; a day names the look of that day. */
function questionOf(file: string, options: Options): Result<Asked> {
  const agreement = readAgreementFile(file);
  if (!agreement.ok) return agreement;
  const asked = dayOption("--known-on", options.knownOn);
  const on = dayOption("--on", options.on === "all" ? undefined : options.on);
  const history = historyIn(options.history);
  if (!asked.ok) return asked;
  if (!on.ok) return on;
  if (!history.ok) return history;
  const knownOn: Day = asked.value ?? history.value.lastRecorded();
  const plan = resolve(agreement.value, knownOn, calendars);
  if (!plan.ok) return plan;
  const question = { agreement: agreement.value, history: history.value, knownOn, calendars };
  if (on.value === undefined) return { ok: true, value: { plan: plan.value, question } };
  const look = plan.value.looks.find(({ date }) => date === on.value)?.number;
  if (look !== undefined) return { ok: true, value: { plan: plan.value, question: { ...question, look } } };
  const days = plan.value.looks.map(({ date }) => date).join(", ");
  return fail("certificate-no-look-that-day", { day: on.value, days });
}

/** What will be learnt, before anything is written. */
function tellDisclosure(asked: Asked, line: string, salt: string, language: Language): void {
  const { plan, question } = asked;
  const looks = question.look === undefined ? plan.looks.length : 1;
  const told = disclosure({ ...question, line }, looks, salt);
  const lines = [
    `${say(certificateWords.learns, language)}:`,
    ...told.map(({ learns, facts }) => `  - ${say(disclosureWords[learns], language, facts)}`),
    `  ${say(certificateWords.hidden, language)}`,
  ];
  process.stdout.write(`${lines.join("\n")}\n\n`);
}

function makeOne(asked: Asked, options: Options, language: Language): ExitCode {
  const { plan, question } = asked;
  const [only, ...more] = plan.lines;
  const line = options.line ?? (more.length === 0 ? (only ?? "") : "");
  const salt = options.salt === "none" ? "" : (options.salt ?? randomBytes(32).toString("hex"));
  const made = certify({ ...question, line }, salt);
  if (!made.ok) return refuse(made.faults, language);
  tellDisclosure(asked, line, salt, language);
  const { text, hash, agreementHash } = made.value;
  writeFileSync(options.output, text);
  const told = [
    say(certificateWords.written, language, { file: options.output }),
    say(certificateWords.hash, language, { hash }),
    say(certificateWords.agreementHash, language, { hash: agreementHash }),
  ];
  process.stdout.write(`${told.join("\n")}\n`);
  return exitCodes.done;
}

/** One file a goods line, tied together by one root; the secret makes each of them again with the same hash. */
function makeBatch(asked: Asked, secret: string, options: Options, language: Language): ExitCode {
  const { question } = asked;
  const batch = certifyBatch(question, secret);
  if (!batch.ok) return refuse(batch.faults, language);
  const [first = ""] = batch.value.lines;
  tellDisclosure(asked, options.line ?? first, secret, language);
  mkdirSync(options.output, { recursive: true });
  const wanted = options.line === undefined ? batch.value.lines : [options.line];
  for (const [i, line] of wanted.entries()) {
    const made = batch.value.certificate(line);
    if (!made.ok) return refuse(made.faults, language);
    const file = join(
      options.output,
      `${`${i + 1}`.padStart(5, "0")}-${line.replaceAll(/[^\p{L}\p{N}._-]/gu, "_")}.json`,
    );
    writeFileSync(file, made.value.text);
    process.stdout.write(`${say(certificateWords.written, language, { file })}\n`);
  }
  process.stdout.write(`${say(certificateWords.root, language, { hash: batch.value.root })}\n`);
  return exitCodes.done;
}

function run(file: string, options: Options): ExitCode {
  const language = languageOf(options.lang);
  const asked = questionOf(file, options);
  if (!asked.ok) return refuse(asked.faults, language);
  return options.batch === undefined
    ? makeOne(asked.value, options, language)
    : makeBatch(asked.value, options.batch, options, language);
}

/** `jegap certificate <agreement> -o <file>`: a file that the other side can check without us. */
export function certificateCommand(): Command {
  return new Command("certificate")
    .summary("산출증명: a file that the other side checks by itself")
    .description("Writes a certificate of an agreement's prices; says first what who receives it will learn")
    .argument("<agreement>", "agreement file")
    .requiredOption("-o, --output <file>", "file to write; with --batch a folder")
    .option("--on <day>", "the adjustment of this day alone, or all", "all")
    .option("--line <id>", "goods line")
    .option("--known-on <day>", "as known on this day (default: the last day of the index history)")
    .option("--history <folder>", "own index history over the bundled one")
    .option("--salt <hex>", "64 hexadecimal digits, or none (default: new ones by chance)")
    .option("--batch <secret>", "every goods line, tied by one root; 64 hexadecimal digits to keep")
    .addOption(languageOption())
    .action(exiting(run));
}
