import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { anywhere, mayImport } from "../house/rooms.ts";
import { root } from "../house/sources.ts";

const house = readFileSync(`${root}docs/house.md`, "utf8");

/** The cells of each row of the page's table of rooms, by the room's folder. */
const rows = new Map(
  [...house.matchAll(/^\| `(packages\/[a-z]+)` \|(.*)\|$/gmu)].map(([, room, cells]) => [
    room ?? "",
    (cells ?? "").split("|").map((cell) => cell.trim()),
  ]),
);

describe("docs/house.md", () => {
  it("tells of every package there is", () => {
    const packages = globSync("packages/*/package.json", { cwd: root }).map((path) => dirname(path));
    expect(packages.filter((room) => !rows.has(room.replaceAll("\\", "/")))).toEqual([]);
  });

  it.each([...rows])("%s: may import and runs in a browser as the tests hold it to", (room, cells) => {
    const [, imports, browser] = cells;
    expect(imports === "–" ? [] : (imports ?? "").split(", ")).toEqual([...(mayImport[room] ?? ["?"])]);
    if (browser === "yes") expect(anywhere).toContain(`${room}/src/`);
  });
});

describe("the README's table of rooms", () => {
  const readme = readFileSync(`${root}README.md`, "utf8");
  const shown = new Map(
    [...readme.matchAll(/^\| \[`(packages\/[a-z]+)`\].*\| ([^|]*) \|$/gmu)].map((row) => [
      row[1] ?? "",
      row[2],
    ]),
  );

  it("tells of the same rooms as docs/house.md, importing from the same", () => {
    const imports = [...rows].map(([room, cells]) => [room, cells[1]] as const);
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(imports));
  });
});

describe("links between pages", () => {
  const pages = ["*.md", "docs/**/*.md", "packages/*/README.md", "conformance/*.md", "data/*.md"]
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .sort();

  it.each(pages)("%s: each leads somewhere", (page) => {
    const links = [...readFileSync(`${root}${page}`, "utf8").matchAll(/\]\((?!https?:)([^)#\s]+)[^)]*\)/gu)];
    const missing = links
      .map(([, path]) => path ?? "")
      .filter((path) => !existsSync(join(root, dirname(page), path)));
    expect(missing).toEqual([]);
  });
});
