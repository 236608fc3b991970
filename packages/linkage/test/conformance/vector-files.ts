import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** A YAML file with every scalar as the text that was written. */
export type Tree = string | readonly Tree[] | { readonly [key: string]: Tree };

export const conformanceFolder = fileURLToPath(new URL("../../../../conformance/", import.meta.url));

export function readTree(path: string): Tree {
  return parse(readFileSync(path, "utf8"), { schema: "failsafe" }) as Tree;
}

/** The tree below the keys, or undefined where one of them is missing. */
export function below(tree: Tree | undefined, ...keys: readonly string[]): Tree | undefined {
  return keys.reduce<Tree | undefined>((at, key) => {
    if (typeof at !== "object" || Array.isArray(at)) return undefined;
    return (at as { readonly [key: string]: Tree })[key];
  }, tree);
}

export function textAt(tree: Tree | undefined, ...keys: readonly string[]): string | undefined {
  const found = below(tree, ...keys);
  return typeof found === "string" ? found : undefined;
}

export function textsAt(tree: Tree | undefined, ...keys: readonly string[]): readonly string[] {
  const found = below(tree, ...keys);
  return Array.isArray(found) ? found.filter((item) => typeof item === "string") : [];
}

/** Every scalar with its path, `link.copper.trigger`; items of a list are numbered from 1. */
export function scalars(tree: Tree | undefined, path = ""): readonly (readonly [string, string])[] {
  if (tree === undefined) return [];
  if (typeof tree === "string") return [[path, tree]];
  const entries = Array.isArray(tree)
    ? tree.map((item, i) => [`${i + 1}`, item] as const)
    : Object.entries(tree);
  return entries.flatMap(([key, inner]) => scalars(inner, path === "" ? key : `${path}.${key}`));
}

/** Every vector file by its path, the whole clauses and the two tables aside. */
export const vectorFiles: ReadonlyMap<string, Tree> = new Map(
  globSync("*/*.yaml", { cwd: conformanceFolder })
    .filter((path) => !path.startsWith("clauses"))
    .sort()
    .map((path) => [path.replaceAll("\\", "/"), readTree(`${conformanceFolder}${path}`)]),
);

export const clauseFiles: readonly string[] = globSync("clauses/*.yaml", { cwd: conformanceFolder }).sort();
