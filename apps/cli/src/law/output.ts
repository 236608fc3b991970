import type { Fault } from "@jegap/exact";
import type { Language } from "@jegap/words";
import { type ExitCode, exitCodes, refuse as refuseInWords } from "../shared/exit.ts";
import { languageOf as languageAsked } from "../shared/language.ts";

/** Options that every law command has. */
export interface Common {
  readonly json?: boolean;
  readonly lang?: string;
}

export function languageOf(options: Common): Language {
  return languageAsked(options.lang);
}

/** Prints lines; the exit code is handed on. */
export function finish(lines: readonly string[], code: ExitCode): ExitCode {
  process.stdout.write(`${lines.join("\n")}\n`);
  return code;
}

/** Prints data; won stay whole as text. */
export function printJson(value: unknown, code: ExitCode): ExitCode {
  const text = JSON.stringify(value, (_key, v: unknown) => (typeof v === "bigint" ? `${v}` : v), 2);
  return finish([text], code);
}

/** Faults go to standard error in words, or to standard output as data; either way the input is refused. */
export function refuse(faults: readonly Fault[], options: Common): ExitCode {
  if (options.json === true) return printJson({ faults }, exitCodes.refused);
  return refuseInWords(faults, languageOf(options));
}
