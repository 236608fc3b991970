import { spawnSync } from "node:child_process";
import { describe, it } from "vitest";

/** A program that some tests need beside Node; CI brings it (`.ci/run`), a laptop may lack it. */
export interface Tool {
  readonly name: string;
  readonly path: string | undefined;
}

function runs(command: string): boolean {
  return spawnSync(command, ["--version"], { stdio: "ignore" }).status === 0;
}

/** The first of the commands that runs; under `REQUIRE_TOOLS=1` a missing tool is a failing test, never a skip. */
export function findTool(name: string, commands: readonly string[]): Tool {
  return { name, path: commands.find(runs) };
}

/** Declares tests that need a tool: skipped by name where it is missing, failing where tools are required. */
export function needsTool(tool: Tool, title: string, tests: (path: string) => void): void {
  const { path } = tool;
  if (path !== undefined) describe(title, () => tests(path));
  else if (process.env.REQUIRE_TOOLS === "1")
    it(`${title} (needs ${tool.name})`, () => {
      throw new Error(`${tool.name} is required here and was not found`);
    });
  else it.skip(`${title} (needs ${tool.name})`, () => {});
}

export const python = findTool("python3", ["python3"]);
export const soffice = findTool("LibreOffice", ["soffice", "libreoffice"]);
export const chromium = findTool(
  "Chromium",
  [process.env.CHROME_PATH ?? "", "chromium", "chromium-browser", "google-chrome"].filter((c) => c !== ""),
);
