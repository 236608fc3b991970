import { describe, expect, it } from "vitest";
import { must } from "../../packages/exact/src/index.ts";
import { certify, disclosure } from "../../packages/linkage/src/index.ts";
import { disclosureWords, say } from "../../packages/words/src/index.ts";
import { ofExamples, ofVector } from "./made.ts";

describe("what a receiver will learn is said before a certificate leaves", () => {
  it("names weight, other cost, start price, share and trigger of the booklet's example 2", () => {
    const { question } = ofVector("kr-guidebook-v04");
    const told = disclosure(question, 3, "").map(({ learns, facts }) =>
      say(disclosureWords[learns], "en", facts),
    );
    expect(told).toEqual([
      "the goods: nickel part",
      "the price at signing: 29000 KRW/piece",
      "figures of the contract: K 9000 KRW/piece, w 1 kg/piece; weights and other cost that stand here are shown as they are",
      "the formula: price = nickel × fx × w + K",
      "shares: nickel 100%",
      "triggers: nickel ≥ 3%",
      "the prices of 3 adjustments and how each was worked out",
      "there is no salt: who sees only the hash can find the terms by trying",
    ]);
  });

  it("tells a look's certificate that it holds the price before", () => {
    const { question } = ofVector("kr-guidebook-v04");
    const learns = disclosure({ ...question, look: 2 }, 1, "ab".repeat(32)).map((one) => one.learns);
    expect(learns).toContain("memory");
    expect(learns).not.toContain("unsalted");
  });

  it("keeps parties, other lines and notes out of the file", () => {
    const lines = ofExamples().filter(({ name }) => name.startsWith("die-cast"));
    const [first] = lines;
    if (first === undefined) throw new TypeError("no example");
    const { text } = must(certify({ ...first.question, look: 1 }, "ab".repeat(32)));
    const { buyer, supplier, note } = first.question.agreement;
    for (const secret of [buyer?.name, supplier?.name, note])
      if (secret !== undefined) expect(text).not.toContain(secret);
    for (const { question } of lines.slice(1))
      if (question.line !== first.question.line) expect(text).not.toContain(`"${question.line}"`);
  });
});
