import { canonicalJson, type Json } from "@jegap/exact";
import { type ChangeTable, changeTableJson, explain, hashTerms, lineTableJson } from "@jegap/linkage";
import { cliWords, type Language, say } from "@jegap/words";
import { Command } from "commander";
import { type ExitCode, exitCodes, exiting, refuse } from "../shared/exit.ts";
import { languageOf, languageOption } from "../shared/language.ts";
import { changeTable, gradesUsed, sayPrice } from "./show.ts";
import { cutTable, type PriceOptions, type Worked, workAgreement } from "./work.ts";

/** Goods lines shown in full; the others are named with how to see them. */
const shownLines = 3;

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

/** The heading of an agreement: its name, the day of the question, its note. */
export function heading(worked: Worked, language: Language): readonly string[] {
  const { agreement, table, byDefault } = worked;
  const words = byDefault ? cliWords.knownOnDefault : cliWords.knownOn;
  const note = agreement.note === undefined ? [] : [agreement.note];
  return [
    `■ ${agreement.name} — ${cliWords.changeTable[language]}`,
    say(words, language, { day: table.knownOn }),
    ...note,
  ];
}

/** Every goods line's change table, the first few in full. */
export function tables(table: ChangeTable, language: Language, most = shownLines): readonly string[] {
  const shown = table.lines.slice(0, most).flatMap((line) => {
    const title = line.line === "" ? [] : [say(cliWords.line, language, { line: line.line })];
    const start = say(cliWords.start, language, { price: sayPrice(line.start, language) });
    return ["", ...title, start, ...changeTable(line, language)];
  });
  const rest = table.lines.length - most;
  const more = rest > 0 ? ["", say(cliWords.linesMore, language, { count: `${rest}` })] : [];
  const grades = gradesUsed(
    table.lines.flatMap((line) => line.adjustments),
    language,
  );
  return [
    ...shown,
    ...more,
    ...(grades === "" ? [] : ["", say(cliWords.grades, language, { list: grades })]),
  ];
}

function needsAttention(table: ChangeTable): boolean {
  return table.lines.some((line) => line.adjustments.some((look) => look.outcome === "blocked"));
}

/** The canonical JSON of a table, goods line by goods line: a long list makes more text than one string can hold. */
function printJson(agreement: string, { knownOn, lines }: ChangeTable, versions: readonly Json[]): void {
  const out = process.stdout;
  out.write(
    `{"agreement":${canonicalJson(agreement)},"table":{"knownOn":${canonicalJson(knownOn)},"lines":[`,
  );
  for (const [i, line] of lines.entries())
    out.write(`${i === 0 ? "" : ","}${canonicalJson(lineTableJson(line))}`);
  out.write(`]},"versions":${canonicalJson(versions)}}\n`);
}

function runAdjust(file: string, options: PriceOptions): ExitCode {
  const language = languageOf(options.lang);
  const worked = workAgreement(file, options);
  if (!worked.ok) return refuse(worked.faults, language);
  const cut = cutTable(worked.value.table, options);
  if (!cut.ok) return refuse(cut.faults, language);
  if (options.json === true) {
    const versions = worked.value.plan.versions.map((version) => ({
      from: version.from,
      terms: hashTerms(version.terms),
    }));
    printJson(worked.value.agreement.name, cut.value, versions);
  } else {
    const most = options.line === undefined ? shownLines : 1;
    print([...heading(worked.value, language), ...tables(cut.value, language, most)]);
  }
  return needsAttention(cut.value) ? exitCodes.attention : exitCodes.done;
}

interface ExplainOptions extends PriceOptions {
  readonly on: string;
}

function runExplain(file: string, options: ExplainOptions): ExitCode {
  const language = languageOf(options.lang);
  const worked = workAgreement(file, options);
  if (!worked.ok) return refuse(worked.faults, language);
  const cut = cutTable(worked.value.table, { ...options, from: options.on, to: options.on });
  if (!cut.ok) return refuse(cut.faults, language);
  const looks = cut.value.lines.flatMap((line) => line.adjustments);
  if (looks.length === 0) return refuse([{ code: "no-look-that-day", facts: { day: options.on } }], language);
  if (options.json === true) {
    process.stdout.write(`${canonicalJson(changeTableJson(cut.value))}
`);
    return exitCodes.done;
  }
  print(heading(worked.value, language));
  for (const look of looks.slice(0, options.line === undefined ? shownLines : looks.length)) {
    const outcome = cliWords[look.outcome][language];
    const line = look.line === "" ? [] : [say(cliWords.line, language, { line: look.line })];
    const effective =
      look.effective === undefined ? [] : [say(cliWords.effectiveFrom, language, { day: look.effective })];
    print([
      "",
      ...line,
      say(cliWords.explainHead, language, { date: look.date }),
      ...explain(look, language).map((text, i) => `  ${`${i + 1}`.padStart(2)}. ${text}`),
      say(cliWords.result, language, {
        outcome,
        before: sayPrice(look.before, language),
        after: sayPrice(look.after, language),
      }),
      ...effective,
    ]);
  }
  return exitCodes.done;
}

/** Options shared by `adjust`, `explain` and `settle`. */
export function withPriceOptions(command: Command): Command {
  return command
    .option(
      "--known-on <day>",
      "use only what was known on this day (default: the history's last recorded day)",
    )
    .option(
      "--grades <list>",
      "accept these grades of known day instead of the clause's: exact,mirror,assumed,unrecorded",
    )
    .option("--history <folder>", "index history to read (default: data/index)")
    .option("--line <id>", "one line of the goods list")
    .option("--json", "result for machines: exact figures, every step, no localised text")
    .addOption(languageOption());
}

export function adjustCommand(): Command {
  return withPriceOptions(new Command("adjust"))
    .description(
      "the change table (변동표) of an agreement: every adjustment date, adjusted, unchanged or blocked",
    )
    .argument("<agreement>", "agreement or clause, YAML or JSON")
    .option("--from <day>", "first adjustment date shown")
    .option("--to <day>", "last adjustment date shown")
    .addHelpText(
      "after",
      "\nExample:\n  jegap adjust examples/copper-cable.yaml --known-on 2026-06-30\n\nExit codes: 0 done, 1 a look is blocked, 2 input refused",
    )
    .action(exiting(runAdjust));
}

export function explainCommand(): Command {
  return withPriceOptions(new Command("explain"))
    .description("how the price of one adjustment date was worked out, step by step")
    .argument("<agreement>", "agreement or clause, YAML or JSON")
    .requiredOption("--on <day>", "the adjustment date")
    .addHelpText(
      "after",
      "\nExample:\n  jegap explain examples/copper-cable.yaml --on 2024-07-10\n\nExit codes: 0 done, 2 input refused or no such adjustment date",
    )
    .action(exiting(runExplain));
}
