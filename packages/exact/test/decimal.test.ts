import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decimal,
  exactPlaces,
  Rational,
  readDecimal,
  readExactText,
  toExactDecimal,
  toExactText,
  toShownDecimal,
} from "../src/index.ts";
import { decimals, rationals } from "./arbitraries.ts";

const codeOf = (text: string): string => {
  const read = readDecimal(text);
  return read.ok ? `read as ${read.value}` : (read.faults[0]?.code ?? "");
};

describe("a decimal is read as written", () => {
  it("comes back from the text it is written as", () => {
    fc.assert(fc.property(decimals, (a) => decimal(toExactDecimal(a) ?? "").equals(a)));
    fc.assert(
      fc.property(rationals, (a) => {
        const read = readExactText(toExactText(a));
        expect(read.ok && read.value.equals(a)).toBe(true);
      }),
    );
  });

  const figures: readonly (readonly [text: string, fraction: string])[] = [
    ["0.1", "1/10"],
    ["-0.25", "-1/4"],
    ["+3", "3"],
    ["007", "7"],
    ["-0", "0"],
    ["1234567890123456789012345678901234567890.5", "2469135780246913578024691357802469135781/2"],
  ];
  it.each(figures)("%s is %s", (text, fraction) => {
    expect(decimal(text).toFraction()).toBe(fraction);
  });

  it.each([
    "",
    " ",
    " 1",
    "1 ",
    "1\n",
    "1e3",
    "1E3",
    "1,000",
    "1 000",
    "1_000",
    ".5",
    "5.",
    "1.2.3",
    "--1",
    "+-1",
    "−1",
    "0x10",
    "1n",
    "NaN",
    "Infinity",
    "-Infinity",
    "１２３",
    "１.5",
    "٣",
    "1/3",
    "천",
  ])("refuses %j", (text) => {
    expect(codeOf(text)).toBe("not-a-decimal");
  });

  it("refuses numbers that are already binary floats", () => {
    for (const value of [0.1, 1, Number.NaN, 10n, null, undefined, ["1"]]) {
      expect(() => Reflect.apply(readDecimal, undefined, [value])).toThrow(TypeError);
      expect(() => Reflect.apply(readExactText, undefined, [value])).toThrow(TypeError);
    }
  });

  it("refuses a hostile length before it works on it", () => {
    expect(codeOf("9".repeat(4096))).toMatch(/^read as 9+$/);
    expect(codeOf("9".repeat(4097))).toBe("number-too-long");
    const fraction = readExactText(`1/${"9".repeat(4097)}`);
    expect(fraction.ok ? "" : fraction.faults[0]?.code).toBe("number-too-long");
  });

  it("reads fractions, and none over zero", () => {
    const read = readExactText("-6/4");
    expect(read.ok && read.value.toFraction()).toBe("-3/2");
    for (const [text, code] of [
      ["1/0", "zero-denominator"],
      ["1/-2", "not-a-decimal"],
      ["1/2/3", "not-a-decimal"],
      ["1.5/2", "not-a-decimal"],
    ] as const) {
      const refused = readExactText(text);
      expect(refused.ok ? "" : refused.faults[0]?.code).toBe(code);
    }
  });
});

describe("a decimal is written exactly or not at all", () => {
  it("exactPlaces is the fewest places that are enough", () => {
    fc.assert(
      fc.property(rationals, (a) => {
        const places = exactPlaces(a);
        const fits = (n: number) => a.times(Rational.of(10n ** BigInt(n))).denominator === 1n;
        if (places === undefined) expect(fits(200)).toBe(false);
        else {
          expect(fits(places)).toBe(true);
          if (places > 0) expect(fits(places - 1)).toBe(false);
        }
      }),
    );
  });

  it.each([
    ["1/3", undefined],
    ["1/7", undefined],
    ["1/8", 3],
    ["1/125", 3],
    ["7/20", 2],
    ["5", 0],
  ] as const)("%s needs %s places", (text, places) => {
    const read = readExactText(text);
    expect(read.ok && exactPlaces(read.value)).toBe(places);
  });

  it("keeps the places asked for and never a minus on zero", () => {
    expect(toExactDecimal(decimal("5"), 2)).toBe("5.00");
    expect(toExactDecimal(decimal("-0.050"))).toBe("-0.05");
    expect(toExactDecimal(Rational.of(1n, 3n))).toBeUndefined();
    expect(toExactText(Rational.of(-1n, 3n))).toBe("-1/3");
    expect(toShownDecimal(decimal("-0.004"), 2)).toBe("0.00");
    expect(toShownDecimal(decimal("-0.005"), 2)).toBe("-0.01");
    expect(toShownDecimal(Rational.of(2n, 3n), 0)).toBe("1");
  });
});
