import { globSync, readFileSync } from "node:fs";
import { readSource, readTermsSource, type Source } from "@jegap/linkage";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { clauseSchema } from "../../tools/clause-schema.ts";
import { root } from "../house/sources.ts";

type Tree = string | readonly Tree[] | { readonly [key: string]: Tree };

const isClause = new Ajv2020({ allowUnionTypes: true }).compile(clauseSchema());

/** The clause of a file, wherever it stands in it. */
function clauseOf(path: string): Tree {
  const whole: Tree = parse(readFileSync(`${root}${path}`, "utf8"), { schema: "failsafe" });
  return typeof whole === "object" && "terms" in whole ? whole.terms : whole;
}

const files = ["examples/*.yaml", "conformance/*/*.yaml"]
  .flatMap((pattern) => globSync(pattern, { cwd: root }))
  .filter((path) => !path.endsWith("/demo.yaml"))
  .sort();

function complaints(clause: unknown): unknown {
  return isClause(clause) ? [] : isClause.errors;
}

/** The clause again and again, each time with one unknown key in one of its maps. */
function withStray(tree: Tree, way = ""): readonly { readonly way: string; readonly tree: Tree }[] {
  if (typeof tree === "string") return [];
  if (Array.isArray(tree))
    return tree.flatMap((item, at) =>
      withStray(item, `${way}[${at}]`).map((inner) => ({ ...inner, tree: tree.with(at, inner.tree) })),
    );
  const here = { way: `${way}.stray`, tree: { ...tree, stray: "x" } };
  const inside = Object.entries(tree).flatMap(([key, value]) =>
    withStray(value, `${way}.${key}`).map((inner) => ({ ...inner, tree: { ...tree, [key]: inner.tree } })),
  );
  return [here, ...inside];
}

function sourceOf(tree: Tree): Source {
  const read = readSource(JSON.stringify(tree));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.value;
}

describe("the schema accepts every clause there is", () => {
  it.each(files)("%s", (path) => {
    expect(complaints(clauseOf(path))).toEqual([]);
  });

  it("bare numbers, as YAML and JSON readers make them, stand for their text", () => {
    expect(complaints({ price: { start: 29000 } })).toEqual([]);
  });

  it("a draft: any field may be open, with the values it permits or none", () => {
    const price = { unit: "KRW/m", start: { open: "any" }, round: { open: ["exact", "down 1 KRW/m"] } };
    expect(complaints({ signing: { open: "any" }, price, link: { copper: { open: "any" } } })).toEqual([]);
  });
});

describe("the schema refuses what the reader refuses", () => {
  it.each([
    ["a misspelt choice", { price: { carry: "round" } }],
    ["a day in another order", { signing: "15-01-2021" }],
    ["a trigger without its comparison", { price: { trigger: "3%" } }],
    ["a mode of rounding that there is not", { price: { round: "half 1 KRW" } }],
    ["a list where a map stands", { price: ["KRW/m"] }],
    ["an open field with more than what is open", { signing: { open: "any", note: "later" } }],
    ["an unknown set of answers", { use: "common-9" }],
  ])("%s", (_, clause) => {
    expect(isClause(clause)).toBe(false);
    expect(readTermsSource(sourceOf(clause)).ok).toBe(false);
  });

  it("an unknown key in any map of any example", () => {
    const strays = files.flatMap((path) => withStray(clauseOf(path)).map((stray) => ({ path, ...stray })));
    /** Names there are the author's own. */
    const named = /^\.(?:quantities|observe|link|formula)\.stray$|^\.goods\.lines\[\d+\]\.stray$/;
    const accepted = strays.filter(({ way, tree }) => !named.test(way) && isClause(tree));
    expect(accepted.map(({ path, way }) => `${path} ${way}`)).toEqual([]);
    const read = strays.filter(({ tree }) => readTermsSource(sourceOf(tree)).ok);
    expect(read.map(({ path, way }) => `${path} ${way}`)).toEqual([]);
    expect(strays.length).toBeGreaterThan(1000);
  });
});
