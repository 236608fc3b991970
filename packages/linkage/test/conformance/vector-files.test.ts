import { readFileSync } from "node:fs";
import { decimal, readDecimal } from "@jegap/exact";
import { describe, expect, it } from "vitest";
import { readTerms, readTermsSource } from "../../src/terms/read.ts";
import { sourceOf } from "../../src/terms/source.ts";
import { dataLiterals } from "./expressions.ts";
import { knownFeatures, unreached } from "./features.ts";
import {
  below,
  clauseFiles,
  conformanceFolder,
  readTree,
  scalars,
  type Tree,
  textAt,
  textsAt,
  vectorFiles,
} from "./vector-files.ts";

const published = readTree(`${conformanceFolder}published.yaml`) as { readonly [id: string]: Tree };
const vectors = new Map([...vectorFiles.values()].map((vector) => [textAt(vector, "vector") ?? "", vector]));

function sameFigure(a: string, b: string): boolean {
  const [x, y] = [readDecimal(a), readDecimal(b)];
  return x.ok && y.ok ? x.value.equals(y.value) : a === b;
}

describe("the vector files", () => {
  it("hold every published example once, and the booklet's eleven", () => {
    expect(vectors.size).toBe(vectorFiles.size);
    expect(Object.keys(published).filter((id) => !vectors.has(id))).toEqual([]);
    expect(Object.keys(published)).toHaveLength(93);
    const booklet = Array.from({ length: 11 }, (_, i) => `kr-guidebook-v${`${i + 1}`.padStart(2, "0")}`);
    expect(booklet.filter((id) => !vectors.has(id))).toEqual([]);
    expect(vectors.size).toBeGreaterThanOrEqual(104);
  });

  it.each([...vectorFiles])("%s: stands under its id", (path, vector) => {
    expect(path.endsWith(`/${textAt(vector, "vector")}.yaml`)).toBe(true);
  });

  it.each(Object.entries(published))("%s: expects what its source prints, or says why not", (id, entry) => {
    const vector = vectors.get(id);
    const prints = textAt(entry, "prints") ?? "";
    expect(textsAt(vector, "features")).toEqual(textsAt(entry, "features"));
    expect(textAt(vector, "question", "in")).toBe(textAt(entry, "in"));
    const expected = textAt(vector, "expected") ?? "";
    const slip = textAt(vector, "slip");
    if (slip === undefined) expect(sameFigure(expected, prints), `${expected} for ${prints}`).toBe(true);
    else {
      expect(textAt(vector, "printed")).toBe(prints);
      expect(sameFigure(expected, prints)).toBe(false);
    }
  });

  it.each(Object.entries(published))("%s: holds the source's figures as data", (id, entry) => {
    const vector = vectors.get(id);
    const kept = ["terms", "observations", "deliveries", "question", "also"].map((key) => below(vector, key));
    const text = kept.flatMap((tree) => scalars(tree).map(([path, value]) => `${path} ${value}`)).join("\n");
    const numbers = new Set(
      (text.match(/\d+(\.\d+)?/gu) ?? []).map((number) => decimal(number).toFraction()),
    );
    const missing = textsAt(entry, "figures").filter((figure) => {
      const read = readDecimal(figure.replace(/^-/u, ""));
      if (!read.ok) return !text.includes(figure);
      return (
        !numbers.has(read.value.toFraction()) && !numbers.has(read.value.over(decimal("100")).toFraction())
      );
    });
    expect(missing).toEqual([]);
  });
});

describe("a vector's features", () => {
  it("are all in the table, and the table holds no other", () => {
    const used = new Set([...vectors.values()].flatMap((vector) => textsAt(vector, "features")));
    expect([...used].sort()).toEqual([...knownFeatures].sort());
  });

  it.each([...vectors])("%s: stand in the fields made for them", (_, vector) => {
    expect(unreached(below(vector, "terms"), textsAt(vector, "features"))).toEqual([]);
  });

  it.each([...vectors])("%s: its formulas hold no data", (_, vector) => {
    expect(dataLiterals(below(vector, "terms"))).toEqual([]);
  });

  it("are missed when they are smuggled through the formula", () => {
    const smuggled: Tree = {
      observe: { market: { series: "m", take: { only: "1 month" } }, twice: { value: "market * 1.234" } },
      link: { market: { base: { at: "signing" } } },
      formula: { price: "start + max(0 * start, market - start * 105%)" },
    };
    const features = [
      "threshold",
      "excess-only",
      "averaging",
      "rebase-factor",
      "interpolation",
      "cap",
      "ratio",
    ];
    expect(unreached(smuggled, features)).toEqual(features.slice(0, -1));
    expect(dataLiterals(smuggled)).toEqual(["observe.twice.value: 1.234", "formula.price: 1.05"]);
  });

  it("are missed when the field stands there and no answer reads it", () => {
    const terms: Tree = { link: { copper: { trigger: "at least 5%" } } };
    expect(unreached(terms, ["threshold"], new Set(["link.copper.trigger"]))).toEqual([]);
    expect(unreached(terms, ["threshold"], new Set(["link.copper.base"]))).toEqual(["threshold"]);
  });
});

describe("their clauses", () => {
  it.each([...vectors])("%s: is read, complete and its units agree", (_, vector) => {
    const source = sourceOf(below(vector, "terms"), "");
    const read = source.ok ? readTermsSource(source.value) : source;
    expect(read.ok ? read.value.complete !== undefined : read.faults).toBe(true);
  });

  it.each(clauseFiles)("%s: is read, complete and its units agree", (path) => {
    const read = readTerms(readFileSync(`${conformanceFolder}${path}`, "utf8"), path);
    expect(read.ok ? read.value.complete !== undefined : read.faults).toBe(true);
  });
});
