import type { Command } from "commander";

/** What a command printed on either stream, and the exit code it left. */
export interface Ran {
  readonly text: string;
  readonly code: typeof process.exitCode;
}

/** Runs a command in this process and collects what it prints. */
export async function runCommand(command: Command, given: readonly string[]): Promise<Ran> {
  const printed: string[] = [];
  const [out, err] = [process.stdout.write, process.stderr.write];
  const keep = (text: string | Uint8Array) => printed.push(String(text)) > 0;
  process.stdout.write = keep;
  process.stderr.write = keep;
  try {
    await command.parseAsync([...given], { from: "user" });
    return { text: printed.join(""), code: process.exitCode };
  } finally {
    process.stdout.write = out;
    process.stderr.write = err;
    process.exitCode = undefined;
  }
}
