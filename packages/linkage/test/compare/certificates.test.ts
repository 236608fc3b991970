import { type Day, day, must } from "@jegap/exact";
import { describe, expect, it } from "vitest";
import { readVector } from "../../src/conformance/vector.ts";
import { certify, compareResults, historyOf, sideOfCertificate } from "../../src/index.ts";
import { readText, vectorFiles } from "../conformance/vector-files.ts";
import { calendars } from "../world.ts";

/** The certificate of a vector's first line on the last day it asks about. */
function certificateOf(path: string): string {
  const vector = must(readVector(readText(path), path));
  const days = vector.questions.flatMap(({ on }) => on ?? []).sort();
  const knownOn: Day = days.at(-1) ?? day("2030-01-01");
  const line = vector.agreement.terms.complete?.goods.lines[0]?.id ?? "";
  const history = historyOf(vector.series, vector.observations);
  return must(certify({ agreement: vector.agreement, history, knownOn, calendars, line }, "")).text;
}

describe("certificates as sides of a comparison", () => {
  it.each(vectorFiles)("%s: is read back and differs in nothing from itself", (path) => {
    const side = must(sideOfCertificate(certificateOf(path), calendars));
    const found = must(compareResults(side, side));
    expect(found.first).toBeUndefined();
    expect(found.shares).toEqual([]);
  });

  it("another weight, from two certificates alone", () => {
    const path = "own/own-base-own-change.yaml";
    const text = certificateOf(path);
    const vector = must(readVector(readText(path).replace("w: 1 KRW", "w: 2 KRW"), path));
    const history = historyOf(vector.series, vector.observations);
    const theirs = must(
      certify({ agreement: vector.agreement, history, knownOn: day("2024-04-01"), calendars, line: "" }, ""),
    );
    const found = must(
      compareResults(
        must(sideOfCertificate(text, calendars)),
        must(sideOfCertificate(theirs.text, calendars)),
      ),
    );
    expect(found.first).toMatchObject({ kind: "contract", stage: "formula", name: "w", date: "2024-03-01" });
    expect(found.shares.map(({ stages, change }) => [stages, change.toFraction()])).toEqual([
      [["formula"], "16"],
    ]);
  });

  const good = certificateOf("own/own-base-own-change.yaml");

  it.each([
    ["no JSON", "{", "compare-certificate-unreadable"],
    ["another file", "{}", "compare-certificate-unreadable"],
    [
      "a number where a text is due",
      good.replace(/"knownOn":"[^"]+"/u, '"knownOn":1'),
      "compare-certificate-unreadable",
    ],
    [
      "terms that are not those of their hash",
      good.replace('"1000"', '"1001"'),
      "compare-certificate-unreadable",
    ],
    [
      "a price that does not follow",
      good.replace(/"after":"1016"/u, '"after":"1017"'),
      "compare-certificate-differs",
    ],
    ["one look", good.replace('"scope":"table"', '"scope":"look"'), "compare-certificate-of-one-look"],
  ])("%s is refused", (_, text, code) => {
    expect(text).not.toBe(good);
    const read = sideOfCertificate(text, calendars);
    expect(read.ok ? "" : read.faults[0]?.code).toBe(code);
  });
});
