import { readExactText } from "@jegap/exact";
import { describe, expect, it } from "vitest";
import { ask } from "./ask.ts";
import { unreached } from "./features.ts";
import { below, type Tree, textAt, textsAt, vectorFiles } from "./vector-files.ts";

const vectors = [...vectorFiles.values()].map((vector) => [textAt(vector, "vector") ?? "", vector] as const);

interface Check {
  readonly question: Tree;
  readonly expected: string;
}

/** The question of a vector, and those it asks besides. */
function checksOf(vector: Tree): readonly Check[] {
  const also = below(vector, "also");
  const others = Array.isArray(also) ? (also as readonly Tree[]) : [];
  const question = below(vector, "question") ?? {};
  return [
    { question, expected: textAt(vector, "expected") ?? "" },
    ...others.map((other) => ({ question: other, expected: textAt(other, "expected") ?? "" })),
  ];
}

/** Numbers are equal by value, to the last digit; everything else by its text. */
function canonical(text: string): string {
  const number = readExactText(text);
  return number.ok ? number.value.toFraction() : text;
}

describe("every vector", () => {
  it.each(vectors)("%s: comes out to the last digit", (_, vector) => {
    for (const { question, expected } of checksOf(vector)) {
      const { text } = ask(vector, question);
      expect(canonical(text), `${textAt(question, "ask")}: ${text}`).toBe(canonical(expected));
    }
  });

  it.each(vectors)("%s: reads the fields its features are made for", (_, vector) => {
    const read = new Set(checksOf(vector).flatMap(({ question }) => [...ask(vector, question).read]));
    expect(unreached(below(vector, "terms"), textsAt(vector, "features"), read)).toEqual([]);
  });
});
