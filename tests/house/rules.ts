import { builtinModules } from "node:module";
import { posix } from "node:path";
import { lineAt, type Source, Visitor } from "./sources.ts";

/** Where a rule is broken, and by what. */
export interface Spot {
  readonly path: string;
  readonly line: number;
  readonly what: string;
}

interface Spread {
  readonly start: number;
  readonly end: number;
}

export const longestFile = 300;
export const longestFunction = 70;

/** Files longer than {@link longestFile} lines. */
export function longFiles(sources: readonly Source[]): readonly string[] {
  return sources
    .filter(({ text }) => text.trimEnd().split("\n").length > longestFile)
    .map(({ path }) => path);
}

/** Functions of a file but for those that only group tests under a title. */
function functionsOf({ program, text }: Source): readonly (Spread & { readonly name: string })[] {
  const found: (Spread & { readonly name: string })[] = [];
  const headings = new Set<number>();
  const names = new Map<number, string>();
  const written = ({ start, end }: Spread) => text.slice(start, end);
  const add = (node: Spread & { readonly id?: Spread | null }) => {
    const name = node.id ? written(node.id) : (names.get(node.start) ?? "");
    if (!headings.has(node.start)) found.push({ start: node.start, end: node.end, name });
  };
  new Visitor({
    CallExpression(node) {
      if (!/^(describe|needsTool)\b/.test(written(node.callee))) return;
      for (const argument of node.arguments) headings.add(argument.start);
    },
    VariableDeclarator(node) {
      if (node.init !== null) names.set(node.init.start, written(node.id));
    },
    MethodDefinition: (node) => void names.set(node.value.start, written(node.key)),
    FunctionDeclaration: add,
    FunctionExpression: add,
    ArrowFunctionExpression: (node) => add({ start: node.start, end: node.end }),
  }).visit(program);
  return found;
}

/** Functions longer than {@link longestFunction} lines, as `path#name`. */
export function longFunctions(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) =>
    functionsOf(source)
      .filter(({ start, end }) => lineAt(source.text, end) - lineAt(source.text, start) >= longestFunction)
      .map(({ name }) => `${source.path}#${name}`),
  );
}

function matches(pattern: RegExp, sources: readonly Source[]): readonly Spot[] {
  return sources.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map((match) => ({
      path,
      line: lineAt(text, match.index),
      what: match[0].trim(),
    })),
  );
}

/** Tests that run alone or are switched off; a missing tool is `needsTool`'s to say. */
export function lonelyTests(sources: readonly Source[]): readonly Spot[] {
  const alone = /\b(?:it|test|describe|suite)\.(?:only|todo|skip)\b|\b(?:fit|fdescribe|xit|xdescribe)\(/g;
  return matches(alone, sources);
}

/** Comments that leave something to do. */
export function leftovers(sources: readonly Source[]): readonly Spot[] {
  return sources.flatMap(({ path, text, comments }) =>
    comments
      .filter(({ value }) => /\b(?:TODO|FIXME|XXX|HACK)\b/.test(value))
      .map(({ start, value }) => ({ path, line: lineAt(text, start), what: value.trim() })),
  );
}

/** Paths that exist on one machine only. */
export function machinePaths(sources: readonly Source[]): readonly Spot[] {
  return matches(
    /(?<=["'`\s(=:])(?:\/(?:home|Users|work|root|tmp|mnt)\/\w|[A-Z]:\\\\\w|file:\/\/\/)[^\s"'`]*/g,
    sources,
  );
}

/** Ways round the type checker and the linter that give no reason. */
export function typeEscapes(sources: readonly Source[]): readonly Spot[] {
  return matches(
    /\bas unknown as\b|@ts-(?:ignore|nocheck)\b|@ts-expect-error\s*$|biome-ignore[^:\n]*$/gm,
    sources,
  );
}

/** The room of a path: `packages/exact`. */
export function roomOf(path: string): string {
  return path.split("/").slice(0, 2).join("/");
}

/** Imports of our own that a row does not allow: other rooms, and paths that leave the room. */
export function strangers(sources: readonly Source[], allowed: readonly string[]): readonly string[] {
  return sources.flatMap(({ path, imports }) =>
    imports
      .filter((name) => {
        const ours = /^@jegap\/([\w-]+)/.exec(name)?.[1];
        if (ours !== undefined) return !allowed.includes(ours);
        return name.startsWith(".") && !posix.join(posix.dirname(path), name).startsWith(`${roomOf(path)}/`);
      })
      .map((name) => `${path}: ${name}`),
  );
}

/** Imports of Node's own modules. */
export function nodeImports(sources: readonly Source[]): readonly string[] {
  const own = (name: string) => name.startsWith("node:") || builtinModules.includes(name);
  return sources.flatMap(({ path, imports }) => imports.filter(own).map((name) => `${path}: ${name}`));
}

/** Clock, chance and I/O of the platform that a source reaches for. */
export function platform(sources: readonly Source[]): readonly Spot[] {
  const reach = /^(?:Date|Math\.random|performance|process|fetch|setTimeout|setInterval|localStorage)\b/;
  return sources.flatMap(({ path, text, program }) => {
    const found = new Map<number, Spot>();
    const look = ({ start, end }: Spread) => {
      const what = text.slice(start, end);
      if (reach.test(what)) found.set(start, { path, line: lineAt(text, start), what });
    };
    new Visitor({
      NewExpression: (node) => look(node.callee),
      CallExpression: (node) => look(node.callee),
      MemberExpression: look,
    }).visit(program);
    return [...found.values()];
  });
}

/** What is wrong with the door of a package; empty when it has one that says what the room is for. */
export function doorFault(name: string, sources: readonly Source[]): string {
  const door = sources.find(({ path }) => path === `packages/${name}/src/index.ts`);
  if (door === undefined) return "no src/index.ts";
  const [first] = door.comments;
  const says = first?.type === "Block" && first.start === 0 && /^\*[\s\S]{30,}/.test(first.value);
  return says ? "" : "its first lines do not say what the room is for";
}
