import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** A YAML file with every scalar as the text that was written. */
export type Tree = string | readonly Tree[] | { readonly [key: string]: Tree };

const folder = fileURLToPath(new URL("../../../../conformance/", import.meta.url));

export function readText(path: string): string {
  return readFileSync(`${folder}${path}`, "utf8");
}

export function readTree(path: string): Tree {
  return parse(readText(path), { schema: "failsafe" }) as Tree;
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

/** Every key and scalar of a tree, in order. */
export function wordsOf(tree: Tree | undefined): readonly string[] {
  if (tree === undefined) return [];
  if (typeof tree === "string") return [tree];
  if (Array.isArray(tree)) return tree.flatMap(wordsOf);
  return Object.entries(tree).flatMap(([key, inner]) => [key, ...wordsOf(inner)]);
}

function files(pattern: string): readonly string[] {
  return globSync(pattern, { cwd: folder })
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

/** Every vector file; the whole clauses and the tables aside. */
export const vectorFiles: readonly string[] = files("*/*.yaml").filter(
  (path) => !path.startsWith("clauses/"),
);

/** The 24 clauses of the clause model. */
export const clauseFiles: readonly string[] = files("clauses/*.yaml");
