import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { root } from "../house/sources.ts";
import { needsTool } from "../tools.ts";
import { nodes, places } from "./runtimes.ts";

const commands = [
  ["adjust", "examples/copper-cable.yaml"],
  ["adjust", "examples/die-cast.yaml"],
  ["adjust", "examples/heat-treatment.yaml"],
  ["adjust", "examples/steel-export.yaml"],
  ["settle", "examples/steel-export.yaml", "--deliveries", "examples/steel-export-deliveries.csv"],
  ["terms", "hash", "examples/copper-cable.yaml"],
] as const;

/** What the built command prints for machines, or `exit N` where it ends with another code than 0 and 1. */
function bytes(node: string, command: readonly string[], place: Readonly<Record<string, string>>): string {
  const day = command[0] === "terms" ? [] : ["--known-on", "2025-12-31", "--json"];
  const given = ["apps/cli/bin/jegap.js", ...command, ...day];
  const env = { ...process.env, ...place };
  const options = { cwd: root, env, encoding: "utf8", maxBuffer: 1 << 28 } as const;
  try {
    return execFileSync(node, given, options);
  } catch (error) {
    if (typeof error !== "object" || error === null || !("status" in error) || !("stdout" in error))
      throw error;
    return error.status === 1 ? String(error.stdout) : `exit ${error.status}`;
  }
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

describe.each(commands.map((command) => ({ command, title: command.slice(0, 2).join(" ") })))(
  "jegap $title: the same bytes",
  ({ command }) => {
    const expected = bytes(process.execPath, command, {});

    it("something for machines to read, without a word in a language", () => {
      expect(expected).toMatch(/^(?:\{.*\}|[0-9a-f]{64})\n$/s);
    });

    for (const node of nodes)
      needsTool(node, `on ${node.name}`, (path) => {
        it.each(places)("TZ=$TZ LANG=$LANG", (place) => {
          expect(sha256(bytes(path, command, place))).toBe(sha256(expected));
        });
      });
  },
);
