import { describe, expect, it } from "vitest";
import { anywhere, mayImport } from "./rooms.ts";
import { nodeImports, platform, roomOf, strangers } from "./rules.ts";
import { sources } from "./sources.ts";

const written = sources.filter(({ path }) => /^(?:packages|apps)\/[^/]+\/src\//.test(path));
const rooms = [...new Set(written.map(({ path }) => roomOf(path)))].filter((room) =>
  room.startsWith("packages/"),
);

describe("a room imports only from those its row names", () => {
  it.each(rooms)("%s", (room) => {
    expect(Object.keys(mayImport)).toContain(room);
    const here = written.filter(({ path }) => roomOf(path) === room);
    expect(strangers(here, mayImport[room] ?? [])).toEqual([]);
  });

  it("nothing imports an app", () => {
    const apps = written.filter(({ imports }) => imports.some((name) => /(?:^|\/)apps\/|^jegap$/.test(name)));
    expect(apps.map(({ path }) => path)).toEqual([]);
  });

  it("the checker imports nothing at all, so that it can disagree", () => {
    const checker = written.filter(({ path }) => path.startsWith("packages/checker/"));
    const foreign = checker.filter(({ imports }) => imports.some((name) => !name.startsWith(".")));
    expect(foreign.map(({ path }) => path)).toEqual([]);
  });
});

describe("what runs in a browser reaches for nothing of the platform", () => {
  const parts = written.filter(({ path }) => anywhere.some((part) => path.startsWith(part)));

  it("imports no module of Node", () => {
    expect(nodeImports(parts)).toEqual([]);
  });

  it("reads no clock, draws no lot, opens nothing", () => {
    expect(platform(parts)).toEqual([]);
  });
});
