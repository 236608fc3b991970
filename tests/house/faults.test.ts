import * as everyWord from "@jegap/words";
import { faultWords, findingWords, lookReasons } from "@jegap/words";
import { describe, expect, it } from "vitest";
import { sources, Visitor } from "./sources.ts";

interface Reported {
  readonly where: string;
  readonly code: string;
  /** Names of the facts, or undefined where they are not written out at the call. */
  readonly facts: readonly string[] | undefined;
}

/** Functions that make a fault: which argument is the code, which its facts, and the fact they add themselves. */
const makers: Readonly<
  Record<string, { readonly code: number; readonly facts: number; readonly own?: string }>
> = {
  fail: { code: 0, facts: 1 },
  fault: { code: 0, facts: 2 },
  refused: { code: 0, facts: 1 },
  refusal: { code: 0, facts: 2, own: "id" },
  refuse: { code: 1, facts: 2 },
  addFault: { code: 2, facts: 3 },
};

function nameOf(callee: unknown): string {
  if (typeof callee !== "object" || callee === null) return "";
  if ("property" in callee) return nameOf(callee.property);
  if ("type" in callee && callee.type === "PrivateIdentifier") return "";
  return "name" in callee && typeof callee.name === "string" ? callee.name : "";
}

function textOf(node: unknown): string | undefined {
  if (typeof node !== "object" || node === null || !("type" in node) || node.type !== "Literal")
    return undefined;
  return "value" in node && typeof node.value === "string" ? node.value : undefined;
}

/** Every code that the sources report: through a function that makes faults, or written out as `{ code, facts }`. */
function reported(): readonly Reported[] {
  return sources
    .filter(
      ({ path }) => /^(?:packages|apps)\/[^/]+\/src\//.test(path) && !path.startsWith("packages/words/"),
    )
    .flatMap(({ path, program }) => {
      const found: Reported[] = [];
      const report = (code: unknown, facts: unknown, own?: string) => {
        const text = textOf(code);
        if (text === undefined) return;
        const written = facts === undefined ? [] : namesIn(facts);
        const names = own === undefined || written === undefined ? written : [...written, own];
        found.push({ where: path, code: text, facts: names });
      };
      new Visitor({
        CallExpression({ callee, arguments: given }) {
          const maker = makers[nameOf(callee)];
          if (maker !== undefined) report(given[maker.code], given[maker.facts], maker.own);
        },
        ObjectExpression({ properties }) {
          const values = new Map(properties.map((property) => [keyOf(property), property]));
          const [code, facts] = ["code", "facts"].map((key) => inside(values.get(key)));
          // Facts written apart from their code may be brought together later.
          if (facts !== undefined) report(code, null);
        },
      }).visit(program);
      return found.filter(({ code }) => !(code in lookReasons || code in findingWords));
    });
}

function inside(property: unknown): unknown {
  return typeof property === "object" && property !== null && "value" in property
    ? property.value
    : undefined;
}

function namesIn(node: unknown): readonly string[] | undefined {
  if (typeof node !== "object" || node === null || !("properties" in node)) return undefined;
  if (!Array.isArray(node.properties)) return undefined;
  const names = node.properties.map((property) => keyOf(property));
  return names.every((name) => name !== undefined) ? names : undefined;
}

function keyOf(property: unknown): string | undefined {
  if (typeof property !== "object" || property === null || !("key" in property)) return undefined;
  const { key } = property;
  return typeof key === "object" && key !== null && "name" in key && typeof key.name === "string"
    ? key.name
    : undefined;
}

interface Words {
  readonly ko: string;
  readonly en: string;
}

function isWords(value: object): value is Words {
  return "ko" in value && typeof value.ko === "string" && "en" in value && typeof value.en === "string";
}

/** Every text of the catalogue with the way to it. */
function textsIn(value: unknown, way: string): readonly (readonly [way: string, text: Words])[] {
  if (typeof value !== "object" || value === null) return [];
  if (isWords(value)) return [[way, value]];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${way}.${key}`));
}

const texts = textsIn(everyWord, "words");
const factsOf = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{([A-Za-z]\w*)(?:\|[^{}]+)?\}/gu)].map(([, name]) => name ?? ""))].sort();
const codes: Readonly<Record<string, { readonly what: Words; readonly next: Words }>> = faultWords;

describe("faults and their words", () => {
  it("every fault that can be reported has words", () => {
    const silent = reported().filter(({ code }) => codes[code] === undefined);
    expect([...new Set(silent.map(({ where, code }) => `${code} in ${where}`))]).toEqual([]);
  });

  it("every word of a fault is used", () => {
    const texts = sources
      .filter(({ path }) => !/^packages\/words\/|^tests\//.test(path))
      .map(({ text }) => text);
    const unused = Object.keys(codes).filter((code) => !texts.some((text) => text.includes(`"${code}"`)));
    expect(unused).toEqual([]);
  });

  it("a fault brings every fact its words name", () => {
    const lacking = reported().flatMap(({ where, code, facts }) => {
      const words = codes[code];
      if (words === undefined || facts === undefined) return [];
      const needed = [words.what, words.next].flatMap(({ ko, en }) => [...factsOf(ko), ...factsOf(en)]);
      return needed
        .filter((fact) => !facts.includes(fact))
        .map((fact) => `${where}: ${code} without ${fact}`);
    });
    expect(lacking).toEqual([]);
  });
});

describe("texts in two languages", () => {
  it("both say something, with the same facts", () => {
    const uneven = texts.filter(([, { ko, en }]) => {
      return ko.trim() === "" || en.trim() === "" || factsOf(ko).join() !== factsOf(en).join();
    });
    expect(uneven).toEqual([]);
  });

  it("Korean is Korean, and a fact brings its own particle", () => {
    const plain = texts.filter(([, { ko }]) => /\}(?:은|는|이|가|을|를|과|와|으로|로)(?=[\s,.]|$)/u.test(ko));
    expect(plain).toEqual([]);
  });
});
