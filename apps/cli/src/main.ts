/** Runs the command line; the number is the process's exit code. */
export async function main(_arguments: readonly string[]): Promise<number> {
  return 0;
}
