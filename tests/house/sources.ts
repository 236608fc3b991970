import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Comment, type Program, parseSync, Visitor } from "oxc-parser";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A TypeScript file of ours: its path from the root with `/`, its text and its syntax tree. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly program: Program;
  readonly comments: readonly Comment[];
  /** What it imports or exports from, types too, `import()` of a written name included. */
  readonly imports: readonly string[];
}

const ours = /\.tsx?$/;
const notOurs = /(^|\/)(node_modules|dist|coverage|\.stryker-tmp|reports)\/|\.generated\.tsx?$|\.d\.ts$/;

/** A text read as a source of this path. */
export function sourceOf(path: string, text: string): Source {
  const parsed = parseSync(path, text);
  const { staticImports, staticExports, dynamicImports } = parsed.module;
  const named = [
    ...staticImports.map((found) => found.moduleRequest.value),
    ...staticExports.flatMap((found) => found.entries.map((entry) => entry.moduleRequest?.value)),
    ...dynamicImports.map((found) => text.slice(found.moduleRequest.start + 1, found.moduleRequest.end - 1)),
  ];
  const imports = [...new Set(named.filter((name) => name !== undefined))];
  return { path, text, program: parsed.program, comments: parsed.comments, imports };
}

function filesUnder(folder: string): readonly string[] {
  if (!existsSync(`${root}${folder}`)) return [];
  return readdirSync(`${root}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (notOurs.test(`${path}/`) || notOurs.test(path)) return [];
    if (entry.isDirectory()) return filesUnder(path);
    return ours.test(entry.name) ? [path] : [];
  });
}

/** Every TypeScript file that people wrote here. */
export const sources: readonly Source[] = ["packages", "apps", "tests", "tools", "bench"].flatMap((folder) =>
  filesUnder(folder).map((path) => sourceOf(path, readFileSync(`${root}${path}`, "utf8"))),
);

/** Line of a place in the text, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

export { Visitor };
