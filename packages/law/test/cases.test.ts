import { readFileSync } from "node:fs";
import { must } from "@jegap/exact";
import { describe, expect, it } from "vitest";
import { checkCase, readCases } from "../src/index.ts";

const file = new URL("./cases/cases.json", import.meta.url);
const cases = must(readCases(JSON.parse(readFileSync(file, "utf8"))));

describe("decision cases", () => {
  it("are all there", () => expect(cases).toHaveLength(82));
  it.each(cases.map((c) => [c.id, c.title, c] as const))("%s %s", (_id, _title, of) => {
    expect(checkCase(of)).toEqual([]);
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
