import * as everyWord from "@jegap/words";
import { faultWords } from "@jegap/words";
import { describe, expect, it } from "vitest";
import { sources, Visitor } from "./sources.ts";

interface Reported {
  readonly where: string;
  readonly code: string;
  /** Names of the facts, or undefined where they are not written out at the call. */
  readonly facts: readonly string[] | undefined;
}

/** Every `fail("code", { facts })` of the sources. */
function reported(): readonly Reported[] {
  return sources
    .filter(({ path }) => /^(?:packages|apps)\/[^/]+\/src\//.test(path))
    .flatMap(({ path, program }) => {
      const found: Reported[] = [];
      new Visitor({
        CallExpression({ callee, arguments: given }) {
          const [code, facts] = given;
          if (callee.type !== "Identifier" || callee.name !== "fail") return;
          if (code?.type !== "Literal" || typeof code.value !== "string") return;
          const names = facts === undefined ? [] : namesIn(facts);
          found.push({ where: path, code: code.value, facts: names });
        },
      }).visit(program);
      return found;
    });
}

function namesIn(node: {
  readonly type: string;
  readonly properties?: readonly unknown[];
}): readonly string[] | undefined {
  if (node.type !== "ObjectExpression" || node.properties === undefined) return undefined;
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
  [...new Set([...text.matchAll(/\{([^{}|]+)(?:\|[^{}]+)?\}/gu)].map(([, name]) => name ?? ""))].sort();
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
