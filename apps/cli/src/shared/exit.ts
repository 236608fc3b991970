import type { Fault } from "@jegap/exact";
import { type Language, sayFault } from "@jegap/words";

/** Exit codes of every command. */
export const exitCodes = {
  /** Done, and nothing is left to do. */
  done: 0,
  /** Done, but something needs attention: a blocked look, an incomplete clause, a failed vector. */
  attention: 1,
  /** The input was refused; nothing was written. */
  refused: 2,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A command's action that gives the process the exit code of `run`. */
export function exiting<Given extends readonly unknown[]>(
  run: (...given: Given) => ExitCode,
): (...given: Given) => void {
  return (...given) => {
    process.exitCode = run(...given);
  };
}

/** Prints every fault on standard error and refuses. */
export function refuse(faults: readonly Fault[], language: Language): ExitCode {
  for (const fault of faults) process.stderr.write(`${sayFault(fault, language)}\n`);
  return exitCodes.refused;
}
