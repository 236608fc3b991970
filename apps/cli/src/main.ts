import { Command, CommanderError } from "commander";
import { checkCommand } from "./certificate/check.ts";
import { certificateCommand } from "./certificate/make.ts";
import { compareCommand } from "./compare/command.ts";
import { indexCommand } from "./index-history/command.ts";
import { lawCommand } from "./law/command.ts";
import { paperCommand } from "./papers/command.ts";
import { adjustCommand, explainCommand } from "./price/adjust.ts";
import { conformanceCommand } from "./price/conformance.ts";
import { demoCommand } from "./price/demo.ts";
import { settleCommand } from "./price/settle.ts";
import { termsCommand } from "./price/terms.ts";
import { readingsCommand } from "./readings/command.ts";
import { exitCodes } from "./shared/exit.ts";

function program(): Command {
  const root = new Command("jegap")
    .description("제값 — delivery-price linkage (납품대금 연동제): exact, explained, checkable")
    .version("0.1.0")
    .exitOverride();
  const commands = [
    demoCommand(),
    adjustCommand(),
    explainCommand(),
    settleCommand(),
    termsCommand(),
    readingsCommand(),
    certificateCommand(),
    checkCommand(),
    compareCommand(),
    paperCommand(),
    lawCommand(),
    indexCommand(),
    conformanceCommand(),
  ];
  for (const command of commands) root.addCommand(command);
  return root.addHelpText(
    "after",
    "\nStart with:  jegap demo\nExit codes:  0 done, 1 something needs attention, 2 the input was refused",
  );
}

function inherit(command: Command): void {
  for (const child of command.commands) {
    child.exitOverride();
    inherit(child);
  }
}

/** Runs the command line; the number is the process's exit code. */
export async function main(given: readonly string[]): Promise<number> {
  process.exitCode = exitCodes.done;
  const root = program();
  inherit(root);
  try {
    await root.parseAsync([...given], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCodes.done : exitCodes.refused;
  }
  return Number(process.exitCode ?? exitCodes.done);
}
