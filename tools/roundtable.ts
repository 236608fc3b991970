import { readFileSync } from "node:fs";
import type { Text } from "@jegap/words";
import { parse } from "yaml";

/** A task put to the government, what serves it here today, and what comes next. */
export interface RoundtableTask {
  readonly id: string;
  readonly field: "sme" | "startup" | "micro";
  readonly axis: "growth" | "win-win";
  readonly task: Text;
  readonly serves: "nothing-yet" | "a-little" | "part";
  readonly today: Text;
  /** Files and folders of this repository, from its root. */
  readonly where?: readonly string[];
  readonly next: Text;
}

/** A meeting with the government and what was asked there; its shape is held to data/roundtable/schema.json. */
export interface Roundtable {
  readonly roundtable: string;
  readonly title: Text;
  readonly sources: readonly { readonly title: string; readonly address: string }[];
  readonly note: Text;
  readonly checked: string;
  readonly tasks: readonly RoundtableTask[];
}

/** The roundtable of a file under data/roundtable; every scalar is text. */
export function readRoundtable(path: string | URL): Roundtable {
  return parse(readFileSync(path, "utf8"), { schema: "failsafe" });
}
