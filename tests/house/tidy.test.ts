import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  doorFault,
  leftovers,
  lonelyTests,
  longestFile,
  longestFunction,
  longFiles,
  longFunctions,
  machinePaths,
  typeEscapes,
} from "./rules.ts";
import { root, sources } from "./sources.ts";

/** Longer files that stay, by path, each with its reason. */
const allowedFiles: Readonly<Record<string, string>> = {};

/** Longer functions that stay, as `path#name`, each with its reason. */
const allowedFunctions: Readonly<Record<string, string>> = {};

/** The rules name what they forbid; `tests/tools.ts` is where tests are skipped by name. */
const others = sources.filter(({ path }) => !/^tests\/(?:house\/rules|tools)/.test(path));

describe("tidy", () => {
  it(`files are at most ${longestFile} lines, but for those with a reason`, () => {
    expect(longFiles(sources)).toEqual(Object.keys(allowedFiles));
  });

  it(`functions are at most ${longestFunction} lines, but for those with a reason`, () => {
    expect(longFunctions(sources)).toEqual(Object.keys(allowedFunctions));
  });

  it("no test runs alone or is switched off", () => {
    expect(lonelyTests(others)).toEqual([]);
  });

  it("no comment leaves something to do", () => {
    expect(leftovers(sources)).toEqual([]);
  });

  it("no path of one machine", () => {
    expect(machinePaths(others)).toEqual([]);
  });

  it("no way round the types or the linter without a reason", () => {
    expect(typeEscapes(others)).toEqual([]);
  });
});

describe("doors", () => {
  const packages = readdirSync(`${root}packages`).filter((name) =>
    existsSync(`${root}packages/${name}/package.json`),
  );

  it.each(packages)("packages/%s has one, and it says what the room is for", (name) => {
    expect(doorFault(name, sources)).toBe("");
  });
});
