import * as fc from "fast-check";
import { expect, it } from "vitest";
import { needsTool, python } from "../../../../tests/tools.ts";
import { isExpected } from "../../src/conformance/answer.ts";
import { type QuestionResult, runVector } from "../../src/conformance/run.ts";
import { below, readTree, type Tree, textAt, vectorFiles } from "../conformance/vector-files.ts";
import { randomVectors } from "./clauses.ts";
import { secondReading } from "./second-reading.ts";

/** Vectors that need the Korean calendar, which the second reading does not carry. */
const calendarFree = vectorFiles.filter(
  (path) => !JSON.stringify(below(readTree(path), "terms")).includes('"roll"'),
);

function expectedOf(vector: Tree): readonly string[] {
  const also = below(vector, "also");
  const others = Array.isArray(also) ? (also as readonly Tree[]) : [];
  return [textAt(vector, "expected") ?? "", ...others.map((other) => textAt(other, "expected") ?? "")];
}

/** The vector with these answers as the expected ones. */
function expecting(vector: object, answers: readonly string[]): string {
  const also = (below(vector as Tree, "also") ?? []) as readonly object[];
  const others = also.map((question, i) => ({ ...question, expected: answers[i + 1] ?? "" }));
  return JSON.stringify({ ...vector, expected: answers[0] ?? "", also: others });
}

function firstDifference(text: string): QuestionResult | undefined {
  const result = runVector(text, "drawn.yaml", new Map(), {});
  if (result.faults.length > 0) throw new Error(JSON.stringify(result.faults));
  return [...result.questions].sort((a, b) => (a.on < b.on ? -1 : 1)).find((question) => !question.passed);
}

needsTool(python, "a second reading of the clause model, in Python", (path) => {
  it("answers every vector to the last digit", () => {
    const vectors = calendarFree.map(readTree);
    const answers = secondReading(path, vectors as readonly object[]);
    const wrong = vectors.flatMap((vector, i) => {
      const expected = expectedOf(vector);
      const own = answers[i] ?? [];
      return expected.every((text, n) => isExpected(own[n] ?? "", text)) ? [] : [[calendarFree[i], own]];
    });
    expect(vectors.length).toBeGreaterThan(160);
    expect(wrong).toEqual([]);
  });

  it("and the engine agree on drawn clauses with late, missing and revised figures", () => {
    const vectors = fc.sample(randomVectors, { seed: 20260203, numRuns: 60 });
    const answers = secondReading(path, vectors);
    const differing = vectors.flatMap((vector, i) => {
      const difference = firstDifference(expecting(vector, answers[i] ?? []));
      return difference === undefined ? [] : [{ terms: below(vector as Tree, "terms"), difference }];
    });
    expect(differing.slice(0, 1)).toEqual([]);
    const prices = answers.flatMap((own) => own.filter((price) => price !== "1000"));
    expect(prices.length).toBeGreaterThan(answers.length * 5);
  }, 240_000);
});
