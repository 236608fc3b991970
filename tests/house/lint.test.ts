import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { root } from "./sources.ts";

/** What a tool of the house says, empty when it is content. */
function complaints(tool: string, ...options: readonly string[]): string {
  const run = spawnSync(process.execPath, [`${root}node_modules/${tool}`, ...options], {
    cwd: root,
    encoding: "utf8",
  });
  return run.status === 0 ? "" : `${run.stdout}${run.stderr}`.slice(0, 4000);
}

describe("the tools of the house are content", () => {
  it("Biome: form and lint", () => {
    expect(
      complaints(
        "@biomejs/biome/bin/biome",
        "check",
        "--colors=off",
        "--diagnostic-level=warn",
        "--error-on-warnings",
        ".",
      ),
    ).toBe("");
  });

  it("TypeScript: types of sources and tests", () => {
    expect(complaints("typescript/bin/tsc", "-b", "--pretty", "false")).toBe("");
  });

  it("Knip: nothing unused, nothing unlisted", () => {
    expect(complaints("knip/bin/knip.js", "--no-progress")).toBe("");
  });
});
