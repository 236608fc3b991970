import { lawHelp, type Text } from "@jegap/words";
import { Command } from "commander";
import type { ExitCode } from "../shared/exit.ts";
import { languageOption } from "../shared/language.ts";
import { ask } from "./ask.ts";
import { cases } from "./cases.ts";
import { changes } from "./changes.ts";
import { check } from "./check.ts";
import { demand } from "./demand.ts";
import { figures } from "./figures.ts";

/** Help stands in both languages, Korean first. */
function both(text: Text): string {
  return `${text.ko} / ${text.en}`;
}

/** Hands the exit code of a command on to the process. */
function leaving<Given extends readonly unknown[]>(
  run: (...given: Given) => ExitCode | Promise<ExitCode>,
): (...given: Given) => Promise<void> {
  return async (...given) => {
    process.exitCode = await run(...given);
  };
}

function sub(name: string, text: Text): Command {
  return new Command(name)
    .description(both(text))
    .option("--json", both(lawHelp.json))
    .addOption(languageOption())
    .addHelpText("after", `\n${lawHelp.exits.ko}\n${lawHelp.exits.en}`);
}

/** `jegap law …`: what a deal must have, since when, by which article. */
export function lawCommand(): Command {
  return new Command("law")
    .description(both(lawHelp.law))
    .addHelpText("after", `\n${lawHelp.exits.ko}\n${lawHelp.exits.en}`)
    .addCommand(
      sub("check", lawHelp.check)
        .argument("<deal>")
        .option("--on <day>", both(lawHelp.on))
        .option("--renewed <day>", both(lawHelp.renewed))
        .option("--terms <agreement>", both(lawHelp.terms))
        .action(leaving(check)),
    )
    .addCommand(
      sub("ask", lawHelp.ask).option("--answers <deal>", both(lawHelp.answers)).action(leaving(ask)),
    )
    .addCommand(
      sub("changes", lawHelp.changes)
        .argument("<folder>")
        .requiredOption("--from <day>", both(lawHelp.from))
        .requiredOption("--to <day>", both(lawHelp.to))
        .action(leaving(changes)),
    )
    .addCommand(
      sub("figures", lawHelp.figures).option("--on <day>", both(lawHelp.figuresOn)).action(leaving(figures)),
    )
    .addCommand(sub("cases", lawHelp.cases).argument("<file>").action(leaving(cases)))
    .addCommand(sub("demand", lawHelp.demand).argument("<file>").action(leaving(demand)));
}
