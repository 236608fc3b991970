import type { Fault } from "@jegap/exact";
import { type Language, languages, sayFault } from "@jegap/words";

/** Options that every law command has. */
export interface Common {
  readonly json?: boolean;
  readonly lang?: string;
}

/** Exit codes: see `--help`. */
export const exits = { fine: 0, toDo: 1, badInput: 2 } as const;

export function languageOf(options: Common): Language {
  return languages.find((l) => l === options.lang) ?? "ko";
}

/** Prints lines; the exit code is handed on. */
export function finish(lines: readonly string[], code: number): number {
  process.stdout.write(`${lines.join("\n")}\n`);
  return code;
}

/** Prints data; won stay whole as text. */
export function printJson(value: unknown, code: number): number {
  const text = JSON.stringify(value, (_key, v: unknown) => (typeof v === "bigint" ? `${v}` : v), 2);
  return finish([text], code);
}

/** Faults go to standard error in words, or to standard output as data; either way the exit code is 2. */
export function refuse(faults: readonly Fault[], options: Common): number {
  if (options.json === true) return printJson({ faults }, exits.badInput);
  process.stderr.write(`${faults.map((f) => sayFault(f, languageOf(options))).join("\n")}\n`);
  return exits.badInput;
}
