import { canonicalJson } from "@jegap/exact";
import {
  type Agreement,
  type Draft,
  findingsOf,
  hashTerms,
  sayFormula,
  templateDraft,
  templateIds,
  writeTerms,
} from "@jegap/linkage";
import { cliWords, findingWords, type Language, say, templateWords } from "@jegap/words";
import { Command } from "commander";

import { type ExitCode, exitCodes, exiting, refuse } from "../shared/exit.ts";
import { readAgreementFile } from "../shared/files.ts";
import { languageOf, languageOption } from "../shared/language.ts";
import { writeYaml } from "../shared/yaml.ts";

interface Options {
  readonly lang?: string;
  readonly json?: boolean;
}

/** Every version of the clause in an agreement, first to last. */
function versions(agreement: Agreement): readonly Draft[] {
  const later = agreement.changes.flatMap((change) => ("terms" in change ? [change.terms] : []));
  return [agreement.terms, ...later];
}

function sayDraft(file: string, draft: Draft, language: Language): readonly string[] {
  if (draft.complete !== undefined) {
    const head = say(cliWords.complete, language, { file, hash: hashTerms(draft.complete) });
    const formula = sayFormula(draft.complete, language).map((line) => `  ${line}`);
    const findings = findingsOf(draft.complete).map(
      ({ code, facts, field }) => `  ※ ${field}: ${say(findingWords[code], language, facts)}`,
    );
    return [head, ...formula, ...findings, ...sayMissing(draft, language)];
  }
  const open = draft.open.map(({ field, values }) => {
    const listed =
      values === "any"
        ? cliWords.anyValue[language]
        : values.map((v) => (v.kind === "text" ? v.text : "…")).join(" / ");
    return say(cliWords.openField, language, { field, values: listed });
  });
  return [say(cliWords.incomplete, language, { file }), ...open, ...sayMissing(draft, language)];
}

function sayMissing(draft: Draft, language: Language): readonly string[] {
  return draft.missing.map(({ field, need }) =>
    say(cliWords.missingField, language, {
      field,
      need: (need === "price" ? cliWords.needPrice : cliWords.needPaper)[language],
    }),
  );
}

function saySigned(agreement: Agreement, language: Language): string {
  const { buyer, supplier } = agreement.signed ?? {};
  if (buyer === undefined && supplier === undefined) return cliWords.notSigned[language];
  return say(cliWords.signedBy, language, { buyer: buyer ?? "—", supplier: supplier ?? "—" });
}

function check(file: string, options: Options): ExitCode {
  const language = languageOf(options.lang);
  const agreement = readAgreementFile(file);
  if (!agreement.ok) return refuse(agreement.faults, language);
  const drafts = versions(agreement.value);
  const code = drafts.some((draft) => draft.complete === undefined) ? exitCodes.attention : exitCodes.done;
  if (options.json === true) {
    const report = drafts.map((draft) => ({
      complete: draft.complete !== undefined,
      ...(draft.complete === undefined ? {} : { hash: hashTerms(draft.complete) }),
      open: draft.open.map(({ field }) => field),
      missing: draft.missing.map(({ field, need }) => ({ field, need })),
    }));
    process.stdout.write(
      `${canonicalJson({ signed: agreement.value.signed === undefined ? {} : { ...agreement.value.signed }, versions: report })}\n`,
    );
    return code;
  }
  const lines = drafts.flatMap((draft) => sayDraft(file, draft, language));
  process.stdout.write(`${[...lines, saySigned(agreement.value, language)].join("\n")}\n`);
  return code;
}

function hash(file: string, options: Options): ExitCode {
  const language = languageOf(options.lang);
  const agreement = readAgreementFile(file);
  if (!agreement.ok) return refuse(agreement.faults, language);
  const drafts = versions(agreement.value);
  for (const draft of drafts)
    if (draft.complete !== undefined) process.stdout.write(`${hashTerms(draft.complete)}\n`);
    else process.stderr.write(`${sayDraft(file, draft, language).join("\n")}\n`);
  return drafts.every((draft) => draft.complete !== undefined) ? exitCodes.done : exitCodes.attention;
}

function format(file: string, options: Options): ExitCode {
  const language = languageOf(options.lang);
  const agreement = readAgreementFile(file);
  if (!agreement.ok) return refuse(agreement.faults, language);
  const [first] = versions(agreement.value);
  if (first?.complete === undefined) {
    process.stderr.write(`${first === undefined ? "" : sayDraft(file, first, language).join("\n")}\n`);
    return exitCodes.attention;
  }
  process.stdout.write(writeYaml(writeTerms(first.complete)));
  return exitCodes.done;
}

function fromTemplate(form: string | undefined, options: Options): ExitCode {
  const language = languageOf(options.lang);
  const id = templateIds.find((known) => known === form?.toUpperCase());
  if (form !== undefined && id === undefined)
    return refuse(
      [{ code: "not-a-choice", facts: { text: form, choices: templateIds.join(", ") } }],
      language,
    );
  if (id === undefined) {
    const lines = templateIds.map((known) => `  ${known}  ${templateWords[known][language]}`);
    process.stdout.write(`${[cliWords.templates[language], ...lines].join("\n")}\n`);
    return exitCodes.done;
  }
  process.stdout.write(
    `# ${templateWords[id].ko}\n# ${templateWords[id].en}\n# ${cliWords.templateOpen[language]}\n`,
  );
  process.stdout.write(writeYaml(templateDraft(id)));
  return exitCodes.done;
}

export function termsCommand(): Command {
  const command = new Command("terms").description(
    "a clause as data: check it, write it in canonical form, hash it",
  );
  command
    .command("check")
    .description("every fault at once, what is still open or missing, and who has signed")
    .argument("<file>", "agreement or clause, YAML or JSON")
    .option("--json", "result for machines")
    .addOption(languageOption())
    .addHelpText("after", "\nExit codes: 0 complete, 1 something is open or missing, 2 refused")
    .action(exiting(check));
  command
    .command("format")
    .description("the clause in its canonical spelling and order, every named set written out")
    .argument("<file>", "agreement or clause, YAML or JSON")
    .addOption(languageOption())
    .action(exiting(format));
  command
    .command("hash")
    .description(
      "SHA-256 of the canonical clause: equal clauses have equal hashes, whatever order or spelling",
    )
    .argument("<file>", "agreement or clause, YAML or JSON")
    .addOption(languageOption())
    .action(exiting(hash));
  command
    .command("new")
    .description("a draft clause of an official form (A to M), with what the parties must settle left open")
    .argument("[form]", "letter of the form; without it, the list")
    .addOption(languageOption())
    .action(exiting(fromTemplate));
  return command.addHelpText("after", "\nExample:\n  jegap terms check examples/copper-cable.yaml");
}
