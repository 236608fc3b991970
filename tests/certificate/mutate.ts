import { createHash } from "node:crypto";
import { canonicalJson, type Json } from "../../packages/exact/src/index.ts";

type Path = readonly (string | number)[];
type Tree = { [key: string]: Tree } | Tree[] | string | number | boolean | null;

/** A certificate's file with one thing changed and every hash made right again. */
export interface Mutant {
  /** `looks.2.effective: day later`. */
  readonly name: string;
  readonly text: string;
}

function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function at(tree: Tree, path: Path): Tree | undefined {
  return path.reduce<Tree | undefined>(
    (inner, key) =>
      Array.isArray(inner)
        ? inner[Number(key)]
        : typeof inner === "object" && inner !== null
          ? inner[String(key)]
          : undefined,
    tree,
  );
}

/** The file with hashes of terms and body made again, so that only what they cover can tell. */
export function resealed(file: { [key: string]: Tree }): string {
  const versions = at(file, ["body", "agreement", "versions"]);
  for (const version of Array.isArray(versions) ? versions : [])
    if (
      typeof version === "object" &&
      version !== null &&
      !Array.isArray(version) &&
      version.terms !== undefined
    )
      version.hash = sha256(canonicalJson(version.terms as Json));
  const salt = Buffer.from(String(file.salt), "hex");
  file.hash = sha256(Buffer.concat([salt, Buffer.from(canonicalJson(file.body as Json))]));
  return canonicalJson(file as Json);
}

function addDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Other texts that a text could be: each digit another, the day before and after, the sign, a word of its kind. */
function otherTexts(text: string, words: ReadonlySet<string>): readonly (readonly [string, string])[] {
  const found: [string, string][] = [];
  for (const [i, sign] of [...text].entries())
    if (/[0-9]/.test(sign)) {
      const digit = `${(Number(sign) + 1) % 10}`;
      found.push([`digit ${i + 1}`, text.slice(0, i) + digit + text.slice(i + 1)]);
    }
  if (/^[1-8]\d{3}-\d{2}-\d{2}$/.test(text))
    found.push(
      ["day later", addDay(text, 1)],
      ["day earlier", addDay(text, -1)],
      ["month later", addDay(text, 31)],
    );
  if (/^-?\d+(\/\d+)?$/.test(text)) found.push(["sign", text.startsWith("-") ? text.slice(1) : `-${text}`]);
  for (const word of words) if (word !== text) found.push([`as ${word.slice(0, 30)}`, word]);
  found.push(["empty", ""]);
  return found;
}

/** Texts that stand under the same key elsewhere, and the choices that the specification names. */
function wordsOf(tree: Tree): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const visit = (inner: Tree, key: string): void => {
    if (typeof inner === "string" && !/^[-\d/]+$/.test(inner))
      found.set(key, (found.get(key) ?? new Set()).add(inner));
    else if (Array.isArray(inner)) for (const item of inner) visit(item, key);
    else if (typeof inner === "object" && inner !== null)
      for (const [name, item] of Object.entries(inner)) visit(item, name);
  };
  visit(tree, "");
  const choices: Readonly<Record<string, readonly string[]>> = {
    op: [
      "sum",
      "difference",
      "product",
      "quotient",
      "given",
      "carried",
      "minimum",
      "maximum",
      "mean",
      "negation",
    ],
    mode: ["half-up", "half-even", "half-down", "down", "up", "floor", "ceiling", "keep"],
    comparison: ["at least", "more than"],
    outcome: ["adjusted", "unchanged", "blocked"],
    grade: ["exact", "mirror", "assumed", "unrecorded"],
    status: ["provisional", "final", "corrected", "unstated"],
    vintage: ["first", "known", "final"],
    missing: ["wait", "wait-back", "previous", "skip"],
    baseVintage: ["as-used", "as-known"],
    unmet: ["keep", "return"],
    carry: ["rounded", "exact"],
    then: ["none", "month", "quarter"],
    from: ["on", "after"],
    for: ["deliveries", "orders", "periods"],
    scope: ["table", "look"],
    roll: ["none", "next KR", "previous KR"],
    at: ["signing", "adjustment", "own-change", "price-change", "last-look"],
    frequency: ["day", "week", "month", "quarter", "half", "year", "step"],
    together: ["each", "any", "all"],
    tested: ["exact", "rounded"],
    every: ["1 month", "2 months", "1 quarter"],
    after: ["0", "1 day", "1 month"],
    back: ["0", "1 day", "1 month", "2 months"],
    movement: ["exact"],
  };
  for (const [key, words] of Object.entries(choices))
    found.set(key, new Set([...(found.get(key) ?? []), ...words]));
  return found;
}

type Edit = (file: { [key: string]: Tree }) => void;

function setAt(path: Path, value: Tree): Edit {
  return (file) => {
    const holder = at(file, path.slice(0, -1));
    const key = path.at(-1) ?? "";
    if (Array.isArray(holder)) holder[Number(key)] = value;
    else if (typeof holder === "object" && holder !== null) holder[String(key)] = value;
  };
}

function removeAt(path: Path): Edit {
  return (file) => {
    const holder = at(file, path.slice(0, -1));
    const key = path.at(-1) ?? "";
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else if (typeof holder === "object" && holder !== null) delete holder[String(key)];
  };
}

function editsOf(
  inner: Tree,
  path: Path,
  key: string,
  words: ReadonlyMap<string, ReadonlySet<string>>,
): [string, Edit][] {
  const edits: [string, Edit][] = [];
  if (path.length > 1) edits.push(["removed", removeAt(path)]);
  if (typeof inner === "string")
    for (const [name, text] of otherTexts(inner, words.get(key) ?? new Set()))
      edits.push([name, setAt(path, text)]);
  if (typeof inner === "number") {
    edits.push(["one more", setAt(path, inner + 1)], ["one less", setAt(path, inner - 1)]);
    edits.push(["as text", setAt(path, `${inner}`)]);
  }
  if (typeof inner === "boolean") edits.push(["the other", setAt(path, !inner)]);
  if (Array.isArray(inner))
    for (const [i, item] of inner.entries()) {
      if (i > 0) {
        const swapped = [...inner];
        [swapped[i - 1], swapped[i]] = [item, inner[i - 1] ?? null];
        if (JSON.stringify(item) !== JSON.stringify(inner[i - 1]))
          edits.push([`swap ${i}`, setAt(path, structuredClone(swapped))]);
      }
      const twice = [...inner.slice(0, i + 1), ...inner.slice(i)];
      edits.push([`twice ${i + 1}`, setAt(path, structuredClone(twice))]);
    }
  else if (typeof inner === "object" && inner !== null)
    edits.push(["more", setAt([...path, "more"], "0")], ["__proto__", setAt([...path, "~proto"], "0")]);
  return edits;
}

/** Renumbers every reference to a step after the list was changed. */
function renumber(file: { [key: string]: Tree }, idOf: (id: number) => number): void {
  const steps = at(file, ["body", "steps"]);
  for (const step of Array.isArray(steps) ? steps : []) {
    const own = step as { [key: string]: Tree };
    if (Array.isArray(own.of)) own.of = own.of.map((id) => idOf(Number(id)));
  }
  const looks = at(file, ["body", "looks"]);
  const roots = [
    "base",
    "comparison",
    "change",
    "rate",
    "verdict",
    "countedChange",
    "counted",
    "exact",
    "price",
    "test",
  ];
  for (const look of Array.isArray(looks) ? looks : []) {
    const own = look as { [key: string]: Tree };
    const lines = own.lines as { [key: string]: Tree } | undefined;
    for (const holder of [own, ...(own.items as { [key: string]: Tree }[])])
      for (const root of roots) if (typeof holder[root] === "number") holder[root] = idOf(holder[root]);
    for (const name of Object.keys(lines ?? {}))
      if (lines !== undefined) lines[name] = idOf(Number(lines[name]));
  }
}

function stepEdits(count: number): readonly [string, Edit][] {
  const stepsIn = (file: { [key: string]: Tree }): { [key: string]: Tree }[] =>
    at(file, ["body", "steps"]) as { [key: string]: Tree }[];
  const number = (file: { [key: string]: Tree }): void => {
    for (const [i, step] of stepsIn(file).entries()) step.id = i + 1;
  };
  return Array.from({ length: count }, (_, i) => i + 1).flatMap((id): [string, Edit][] => [
    [
      `steps.${id}: changes places with the next`,
      (file) => {
        const steps = stepsIn(file);
        const [a, b] = [steps[id - 1], steps[id]];
        if (a === undefined || b === undefined) return;
        [steps[id - 1], steps[id]] = [b, a];
        renumber(file, (one) => (one === id ? id + 1 : one === id + 1 ? id : one));
        number(file);
      },
    ],
    [
      `steps.${id}: told twice`,
      (file) => {
        const steps = stepsIn(file);
        const own = steps[id - 1];
        if (own === undefined) return;
        steps.splice(id, 0, structuredClone(own));
        renumber(file, (one) => (one > id ? one + 1 : one));
        number(file);
      },
    ],
    [
      `steps.${id}: left out for its first operand`,
      (file) => {
        const steps = stepsIn(file);
        const own = steps[id - 1];
        const of = own?.of;
        const first = Array.isArray(of) ? Number(of[0]) : Math.max(1, id - 1);
        steps.splice(id - 1, 1);
        renumber(file, (one) => (one === id ? first : one > id ? one - 1 : one));
        number(file);
      },
    ],
  ]);
}

/** Every single change of a certificate that this file knows to make, one at a time. */
export function* mutants(text: string): Generator<Mutant> {
  const original = JSON.parse(text) as { [key: string]: Tree };
  const words = wordsOf(original);
  const edits: [string, Edit][] = [];
  const visit = (inner: Tree, path: Path, key: string): void => {
    for (const [name, edit] of editsOf(inner, path, key, words))
      edits.push([`${path.slice(1).join(".")}: ${name}`, edit]);
    if (Array.isArray(inner)) for (const [i, item] of inner.entries()) visit(item, [...path, i], key);
    else if (typeof inner === "object" && inner !== null)
      for (const [name, item] of Object.entries(inner)) visit(item, [...path, name], name);
  };
  visit(original.body ?? null, ["body"], "body");
  const steps = at(original, ["body", "steps"]);
  edits.push(...stepEdits(Array.isArray(steps) ? steps.length : 0));
  const before = canonicalJson(original as Json);
  for (const [name, edit] of edits) {
    const copy = JSON.parse(text) as { [key: string]: Tree };
    edit(copy);
    let mutant = "";
    try {
      mutant = resealed(copy).replaceAll('"~proto"', '"__proto__"');
    } catch {
      continue;
    }
    if (mutant !== before) yield { name, text: mutant };
  }
}
