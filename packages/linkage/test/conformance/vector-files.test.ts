import { decimal, readDecimal } from "@jegap/exact";
import { describe, expect, it } from "vitest";
import { readTerms } from "../../src/terms/read.ts";
import {
  below,
  clauseFiles,
  readText,
  readTree,
  type Tree,
  textAt,
  textsAt,
  vectorFiles,
  wordsOf,
} from "./vector-files.ts";

const published = Object.entries(readTree("published.yaml"));
const vectors = new Map(
  vectorFiles.map((path) => {
    const vector = readTree(path);
    return [textAt(vector, "vector") ?? path, { path, vector }] as const;
  }),
);

function vectorOf(id: string): Tree | undefined {
  return vectors.get(id)?.vector;
}

function sameFigure(a: string, b: string): boolean {
  const [x, y] = [readDecimal(a), readDecimal(b)];
  return x.ok && y.ok ? x.value.equals(y.value) : a === b;
}

describe("the vector files", () => {
  it("hold every published example once, and the booklet's eleven", () => {
    expect(vectors.size).toBe(vectorFiles.length);
    expect(published).toHaveLength(93);
    const booklet = Array.from({ length: 11 }, (_, i) => `kr-guidebook-v${`${i + 1}`.padStart(2, "0")}`);
    const wanted = [...published.map(([id]) => id), ...booklet];
    expect(wanted.filter((id) => !vectors.has(id))).toEqual([]);
  });

  it.each([...vectors])("%s: stands under its id", (id, { path }) => {
    expect(path.endsWith(`/${id}.yaml`)).toBe(true);
  });

  it.each(published)("%s: asks what its source answers, and expects it or says why not", (id, entry) => {
    const vector = vectorOf(id);
    const prints = textAt(entry, "prints") ?? "";
    const expected = textAt(vector, "expected") ?? "";
    expect(textsAt(vector, "features")).toEqual(textsAt(entry, "features"));
    expect(textAt(vector, "question", "in")).toBe(textAt(entry, "in"));
    const slips = textAt(vector, "slip") !== undefined;
    expect(sameFigure(expected, prints), `${expected} for ${prints}`).toBe(!slips);
    if (slips) expect(textAt(vector, "printed")).toBe(prints);
  });

  it.each(published)("%s: holds the source's figures as data", (id, entry) => {
    const data = ["terms", "observations", "deliveries", "question", "also"];
    const text = data.flatMap((key) => wordsOf(below(vectorOf(id), key))).join("\n");
    const numbers = new Set(
      (text.match(/\d+(\.\d+)?/gu) ?? []).map((number) => decimal(number).toFraction()),
    );
    const isThere = (figure: string): boolean => {
      const read = readDecimal(figure.replace(/^-/u, ""));
      if (!read.ok) return text.includes(figure);
      return [read.value, read.value.over(decimal("100"))].some((value) => numbers.has(value.toFraction()));
    };
    expect(textsAt(entry, "figures").filter((figure) => !isThere(figure))).toEqual([]);
  });

  it("use every feature of the table, and no other", () => {
    const used = new Set([...vectors.values()].flatMap(({ vector }) => textsAt(vector, "features")));
    expect([...used].sort()).toEqual(Object.keys(readTree("features.yaml")).sort());
  });
});

describe("the 24 clauses", () => {
  it.each(clauseFiles)("%s: is read, complete, and its units agree", (path) => {
    const read = readTerms(readText(path), path);
    expect(read.ok ? read.value.complete !== undefined : read.faults).toBe(true);
  });

  it("are all there", () => {
    expect(clauseFiles).toHaveLength(24);
  });
});
