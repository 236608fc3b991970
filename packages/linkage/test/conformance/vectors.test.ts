import { koreanCalendar, must } from "@jegap/exact";
import { describe, expect, it } from "vitest";
import { readFeatures, runVector, type VectorResult } from "../../src/conformance/run.ts";
import { readText, vectorFiles } from "./vector-files.ts";

const calendars = { KR: koreanCalendar };
const features = must(readFeatures(readText("features.yaml"), "features.yaml"));

function run(text: string): VectorResult {
  return runVector(text, "vector.yaml", features, calendars);
}

describe("every vector", () => {
  it.each(vectorFiles)("%s: comes out to the last digit, through the fields made for it", (path) => {
    const result = run(readText(path));
    expect(result.faults).toEqual([]);
    expect(result.questions.filter((question) => !question.passed)).toEqual([]);
    expect(result.unreached).toEqual([]);
    expect(result.literals).toEqual([]);
    expect(result.detours).toEqual([]);
    expect(result.passed).toBe(true);
  });
});

/** A vector with parts of its text replaced; each part must be there. */
function altered(path: string, changes: readonly (readonly [string, string])[]): VectorResult {
  let text = readText(path);
  for (const [from, to] of changes) {
    expect(text, from).toContain(from);
    text = text.replace(from, to);
  }
  return run(text);
}

const c20 = "cn-info/cn-info-c20-bid-below-base.yaml";

describe("a feature smuggled through the formula", () => {
  it("threshold and excess as max and min: the number is right and the vector fails", () => {
    const result = altered(c20, [
      [
        "formula: {price: start + market.change}",
        `formula: {price: "start + max(0 * start, market - max(start, published_base) * 105%)"}`,
      ],
      ["      trigger: more than 5%\n", ""],
      ["      reflect: [{to: 5%, share: 0%}, {share: 100%}]\n", ""],
      [
        `      base: {rise: {is: "max(start, published_base)"}, fall: {is: "min(start, published_base)"}}\n`,
        "      base: {is: published_base}\n",
      ],
    ]);
    expect(result.questions.every((question) => question.passed)).toBe(true);
    expect(result.unreached).toEqual(["threshold", "excess-only", "reference-is-max-of-bid-and-base"]);
    expect(result.literals).toEqual(["1.05"]);
    expect(result.passed).toBe(false);
  });

  it("a trigger that stands in the clause and is not what decides", () => {
    const result = altered("in-polymer/in-polymer-half-share.yaml", [
      ["formula: {price: pp.change * polymer}", "formula: {price: (market - agreed) * polymer / 2}"],
      ["  link:\n", "    market: {series: PP.raffia, unit: USD/kg, take: {last: 1 publication}}\n  link:\n"],
    ]);
    expect(result.questions.every((question) => question.passed)).toBe(true);
    expect(result.unreached).toEqual([]);
    expect(result.detours).toEqual(["market"]);
    expect(result.passed).toBe(false);
  });

  it("a mean of figures written out", () => {
    const result = altered("us-fuel/us-flh-fuel-base-2011.yaml", [
      ["fuel: {series: rack.fuel", "last: {series: rack.fuel"],
      [
        "take: {mean: 4 publications, back: 1 day}, round: half-up 0.01}",
        "take: {last: 1 publication, back: 1 day}}",
      ],
      ["  link:\n", `    fuel: {value: "last * 3.175 / 3.23", round: half-up 0.01 USD/gal}\n  link:\n`],
    ]);
    expect(result.questions.every((question) => question.passed)).toBe(true);
    expect(result.unreached).toEqual(["averaging"]);
    expect(result.literals).toEqual(["3.175", "3.23"]);
  });

  it("a linking factor as a quantity", () => {
    const result = altered("it-rent/it-estatio-rebase-100.yaml", [
      ["      then: [{from: 2011-01, series: ISTAT.FOI.2010, times: 1.234}]\n", ""],
      [
        "  observe:\n    foi:\n      series: ISTAT.FOI.1995",
        "  quantities: {factor: 1.234}\n  observe:\n    old:\n      series: ISTAT.FOI.1995",
      ],
      [
        "  link:\n    foi: {kind: other, base: {at: signing}",
        "    new: {series: ISTAT.FOI.2010, unit: pt, take: {only: 1 month, back: 1 month}}\n    base: {series: ISTAT.FOI.1995, unit: pt, at: signing, take: {only: 1 month, back: 1 month}}\n    foi: {value: new * factor}\n  link:\n    foi: {kind: other, base: {is: base}",
      ],
      [
        "    old:\n      series: ISTAT.FOI.1995\n      unit: pt\n      take: {only: 1 month, back: 1 month}\n",
        "",
      ],
    ]);
    expect(result.questions.every((question) => question.passed)).toBe(true);
    expect(result.unreached).toEqual(["rebase-factor"]);
  });
});

describe("a vector that is wrong", () => {
  it.each([
    ["a last digit", 'expected: "309.50"', 'expected: "309.51"'],
    ["a unit of another kind", "in: CNY/m3", "in: CNY/t"],
    ["a question without answer", "ask: price", "ask: prize"],
    ["a key that no vector has", "expected:", "expects:"],
  ])("fails for %s", (_, from, to) => {
    expect(altered(c20, [[from, to]]).passed).toBe(false);
  });
});
