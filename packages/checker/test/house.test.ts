import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { faultWords } from "../src/say/fault-words.ts";
import { claimWords, fieldWords, modeWords, operationWords, words } from "../src/say/words.ts";

const source = fileURLToPath(new URL("../src/", import.meta.url));
const files = globSync("**/*.ts", { cwd: source }).map((path) => ({
  path: path.replaceAll("\\", "/"),
  text: readFileSync(`${source}${path}`, "utf8"),
}));

describe("the checker as a piece of reading", () => {
  it("level A is at most 400 lines", () => {
    const lines = files
      .filter(({ path }) => path.startsWith("a/"))
      .flatMap(({ text }) => text.split("\n"))
      .filter((line) => line.trim() !== "" && !/^\s*(?:\/\*\*|\*|\/\/)/.test(line));
    expect(lines.length).toBeLessThanOrEqual(400);
  });

  it("has words for every fault it names, and none to spare", () => {
    const named = files.flatMap(({ text }) => [
      ...[...text.matchAll(/new Refused\(\s*"([a-z-]+)"/g)].map((match) => match[1]),
      ...[...text.matchAll(/new Wrong\(\s*(?:"[a-z]+"|layer),\s*"([a-z-]+)"/g)].map((match) => match[1]),
      ...[...text.matchAll(/\bwrong\(\s*"([a-z-]+)"/g)].map((match) => match[1]),
      ...[...text.matchAll(/this\.refuse\(\s*"([a-z-]+)"/g)].map((match) => match[1]),
      ...[...text.matchAll(/new Misfit\("([a-z-]+)"\)/g)].map((match) => `step-${match[1]}`),
    ]);
    expect([...new Set(named)].sort()).toEqual(Object.keys(faultWords).sort());
  });

  it("says everything in both languages", () => {
    const texts = [
      ...[faultWords, words, claimWords, operationWords, modeWords].flatMap((table) => Object.values(table)),
      ...fieldWords.map(([, text]) => text),
    ];
    for (const { ko, en } of texts) {
      expect(ko.trim()).not.toBe("");
      expect(en).not.toMatch(/\p{Script=Hangul}/u);
    }
  });
});
