import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("./answer.py", import.meta.url));

/** What the second reading of the clause model (Python, no code of ours) answers to each vector's questions. */
export function secondReading(python: string, vectors: readonly object[]): readonly (readonly string[])[] {
  const input = vectors.map((vector) => JSON.stringify(vector)).join("\n");
  const run = spawnSync(python, ["-B", program], { input, encoding: "utf8", maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as readonly string[]);
}
