import { indexHelp } from "@jegap/words";
import { Command } from "commander";
import { addCommand } from "./add.ts";
import { diffCommand } from "./diff.ts";
import { importCommand } from "./import.ts";
import { both } from "./options.ts";
import { realWorld, type World } from "./outside.ts";
import { provenanceCommand } from "./provenance.ts";
import { refreshCommand } from "./refresh.ts";
import { searchCommand } from "./search.ts";
import { showCommand } from "./show.ts";

/** `jegap index`: find, see and bring in published indices. Tests bring their own world. */
export function indexCommand(world: World = realWorld): Command {
  const command = new Command("index").description(both(indexHelp.indexCommand));
  for (const sub of [
    searchCommand(world),
    showCommand(world),
    importCommand(world),
    addCommand(world),
    refreshCommand(world),
    diffCommand(),
    provenanceCommand(),
  ])
    command.addCommand(sub);
  return command;
}
