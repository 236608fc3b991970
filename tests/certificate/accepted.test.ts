import { describe, expect, it } from "vitest";
import { check } from "../../packages/checker/src/index.ts";
import { must } from "../../packages/exact/src/index.ts";
import { certify } from "../../packages/linkage/src/index.ts";
import { type Asked, indexFile, ofExamples, ofVectors } from "./made.ts";

const salt = "5a".repeat(32);

interface Wanted {
  readonly looks: boolean;
  readonly index: boolean;
}

/** The whole table and, if wanted, each look of it, checked with the hash of the agreement and the publisher's file. */
function checkAll({ question }: Asked, wanted: Wanted): readonly string[] {
  const whole = must(certify(question, salt));
  const series = (whole.body.series as readonly { readonly id: string }[]).map(({ id }) => id);
  const index = wanted.index ? { index: indexFile(question.history, series) } : {};
  const looks = whole.body.looks as readonly { readonly look: number }[];
  const each = wanted.looks ? looks.map(({ look }) => must(certify({ ...question, look }, salt))) : [];
  return [whole, ...each].flatMap(({ text }, i) => {
    const { verdict, fault } = check(text, { agreed: [whole.agreementHash], ...index });
    return verdict === "correct" ? [] : [`${i}: ${verdict} ${JSON.stringify(fault)}`];
  });
}

describe("the checker accepts what the engine makes, with what it is made from", () => {
  it.each(ofVectors.map((asked) => [asked.name, asked] as const))("vector %s", (_, asked) => {
    expect(checkAll(asked, { looks: true, index: true })).toEqual([]);
  });

  const examples = ofExamples();

  it.each(examples.map((asked) => [asked.name, asked] as const))("example %s", (_, asked) => {
    expect(checkAll(asked, { looks: false, index: false })).toEqual([]);
  });

  const first = examples.filter(
    ({ question }, i) => examples[i - 1]?.question.agreement !== question.agreement,
  );

  it.each(first.map((asked) => [asked.name, asked] as const))("each look of example %s", (_, asked) => {
    expect(checkAll(asked, { looks: true, index: true })).toEqual([]);
  });
});
