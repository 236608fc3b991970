import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { main } from "../apps/cli/src/main.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A fenced block of a page: its language, its text, and where it stands. */
interface Fence {
  readonly language: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function fencesOf(markdown: string): readonly Fence[] {
  return [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gmu)].map((match) => ({
    language: match[1] ?? "",
    text: match[2] ?? "",
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Words of a command line; quotes hold blanks together. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/gu)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
}

/** What a command prints on both streams, and its exit code. */
export async function captured(
  words: readonly string[],
): Promise<{ readonly output: string; readonly exit: number }> {
  const streams = [process.stdout, process.stderr];
  const writers = streams.map((stream) => stream.write);
  const chunks: string[] = [];
  for (const stream of streams)
    stream.write = (chunk: string | Uint8Array) => {
      chunks.push(typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8"));
      return true;
    };
  const before = process.exitCode;
  try {
    const exit = await main(words);
    return { output: chunks.join(""), exit };
  } finally {
    process.exitCode = before;
    for (const [at, stream] of streams.entries()) stream.write = writers[at] ?? stream.write;
  }
}

/** The lines that `head -N` or `tail -N` would leave. */
function cut(output: string, filter: string): string {
  const [, end, count] = /^(head|tail) -(\d+)$/u.exec(filter.trim()) ?? [];
  if (end === undefined) throw new Error(`only head -N and tail -N may follow a command, not: ${filter}`);
  const lines = output.replace(/\n$/u, "").split("\n");
  const kept = end === "head" ? lines.slice(0, Number(count)) : lines.slice(-Number(count));
  return `${kept.join("\n")}\n`;
}

/** Runs one `npx jegap …` line; `# exit N` at its end names the exit code that it should have, else 0. */
async function runCommand(line: string): Promise<string> {
  const [command = "", note] = line.split(/\s+#\s*/u);
  const [call = "", ...filters] = command.split(" | ");
  const words = wordsOf(call);
  if (words[0] !== "npx" || words[1] !== "jegap") throw new Error(`only npx jegap is run here, not: ${line}`);
  const { output, exit } = await captured(words.slice(2));
  const wanted = Number(/^exit (\d+)$/u.exec(note ?? "")?.[1] ?? 0);
  if (exit !== wanted) throw new Error(`${line}\nended with ${exit}, not ${wanted}:\n${output}`);
  return filters.reduce(cut, output);
}

function runProgram(text: string): string {
  const options = ["--conditions=jegap-source", "--input-type=module-typescript", "--eval", text];
  const run = spawnSync(process.execPath, options, { cwd: root, encoding: "utf8" });
  if (run.status !== 0) throw new Error(`${text}\n${run.stderr}`);
  return run.stdout;
}

async function outputOf({ language, text }: Fence): Promise<string> {
  if (language === "ts") return runProgram(text);
  const outputs: string[] = [];
  for (const line of text
    .replaceAll(/\\\n\s*/gu, "")
    .trim()
    .split("\n"))
    outputs.push(await runCommand(line));
  return outputs.join("");
}

/** A folder with the repository's examples in it, where commands may write. */
async function inOwnFolder<T>(run: () => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "jegap-docs-"));
  for (const name of ["examples", "conformance", "data"]) symlinkSync(join(root, name), join(folder, name));
  const [before, language] = [process.cwd(), process.env.LC_ALL];
  process.chdir(folder);
  process.env.LC_ALL = "ko_KR.UTF-8";
  try {
    return await run();
  } finally {
    process.chdir(before);
    if (language === undefined) delete process.env.LC_ALL;
    else process.env.LC_ALL = language;
    rmSync(folder, { recursive: true });
  }
}

/**
 * The page with every example run: each `ts` block and each `sh` block of `npx jegap …` lines is run, in order,
 * in Korean unless it says `--lang`, and a `text` block right after one is replaced by what it prints. Throws
 * where an example does not end as it should.
 */
export async function withOutputs(markdown: string): Promise<string> {
  const fences = fencesOf(markdown);
  return inOwnFolder(async () => {
    let [page, done] = ["", 0];
    for (const [at, fence] of fences.entries()) {
      const isRun = fence.language === "ts" || (fence.language === "sh" && fence.text.includes("npx jegap"));
      if (!isRun) continue;
      const output = await outputOf(fence);
      const next = fences[at + 1];
      if (next?.language !== "text" || markdown.slice(fence.end, next.start).trim() !== "") continue;
      page += `${markdown.slice(done, next.start)}\`\`\`text\n${output.trimEnd()}\n\`\`\``;
      done = next.end;
    }
    return page + markdown.slice(done);
  });
}
