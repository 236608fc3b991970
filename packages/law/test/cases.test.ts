import { readFileSync } from "node:fs";
import { must } from "@jegap/exact";
import { type LawReasonWords, languages, lawReasons, lawResults, say, type Text } from "@jegap/words";
import { describe, expect, it } from "vitest";
import { checkCase, decide, readCases, readDeal } from "../src/index.ts";

const file = new URL("./cases/cases.json", import.meta.url);
const cases = must(readCases(JSON.parse(readFileSync(file, "utf8"))));

describe("decision cases", () => {
  it("are all there", () => expect(cases).toHaveLength(82));
  it.each(cases.map((c) => [c.id, c.title, c] as const))("%s %s", (_id, _title, of) => {
    expect(checkCase(of)).toEqual([]);
  });
});

describe("what a finding says to people", () => {
  const reasons: Readonly<Record<string, LawReasonWords>> = lawReasons;
  const bad = /적법|위법|위반입니다|lawful|illegal/u;
  it.each(cases.map((c) => [c.id, c] as const))("%s has every fact it names, and no judgement", (_id, of) => {
    for (const finding of must(decide(must(readDeal(of.inputs)))).findings) {
      const { why, todo } = reasons[finding.reason] ?? {};
      const other =
        finding.otherReading === undefined ? undefined : reasons[finding.otherReading.reason]?.why;
      const texts: readonly (Text | undefined)[] = [why, todo, other, lawResults[finding.result]];
      for (const text of texts)
        for (const language of languages) {
          const said = text === undefined ? "" : say(text, language, finding.facts);
          expect(said).not.toMatch(/[{}]/);
          expect(said).not.toMatch(bad);
        }
    }
  });
});

describe("a case that expects otherwise", () => {
  const [first] = cases;
  if (first === undefined) throw new Error("no cases");
  it("is reported by result, by article and by other reading", () => {
    const wrong = { ...first, result: "NO_MAIN_ITEM", basisRefs: ["FSA 99"], otherReading: true } as const;
    expect(checkCase(wrong).map((m) => m.what)).toEqual(["result", "refs", "other-reading"]);
  });
  it("is reported when its inputs hold an unknown fact", () => {
    const strange = { ...first, inputs: { act: "WWA", price_of_copper: 3 } };
    expect(checkCase(strange)[0]).toMatchObject({ what: "inputs", found: "deal-unknown-field" });
  });
});
