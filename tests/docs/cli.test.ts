import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { captured } from "../../tools/doc-examples.ts";
import { root } from "../house/sources.ts";

/** Every command under a way into the program, as its help lists them: `adjust`, `terms check`. */
async function commandsUnder(way: readonly string[]): Promise<readonly string[]> {
  const { output } = await captured([...way, "--help"]);
  const listed = /^Commands:\n([\s\S]*?)(?:\n\n|$(?![\s\S]))/mu.exec(output)?.[1] ?? "";
  const names = [...listed.matchAll(/^ {2}([a-z][\w-]*)/gmu)].map(([, name]) => name ?? "");
  const found: string[] = [];
  for (const name of names.filter((one) => one !== "help")) {
    const inner = await commandsUnder([...way, name]);
    found.push(...(inner.length > 0 ? inner : [[...way, name].join(" ")]));
  }
  return found;
}

it("docs/cli.md tells of every command, with an example", async () => {
  const page = readFileSync(`${root}docs/cli.md`, "utf8");
  const commands = await commandsUnder([]);
  expect(commands).toContain("terms check");
  const sections = new Map(
    page.split(/^## /mu).flatMap((text) => {
      const [heading = ""] = text.split("\n", 1);
      return heading.split(", ").map((command) => [command, text] as const);
    }),
  );
  const silent = commands.filter((name) => !sections.get(name)?.includes(`\nnpx jegap ${name}`));
  expect(silent).toEqual([]);
});
