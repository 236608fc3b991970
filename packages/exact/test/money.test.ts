import { describe, expect, it } from "vitest";
import {
  addMoney,
  currencies,
  decimal,
  money,
  Rational,
  readMoney,
  roundMoney,
  timesMoney,
  writeMoney,
} from "../src/index.ts";

const codeOf = (amount: string, currency: string): string => {
  const read = readMoney(amount, currency);
  return read.ok ? writeMoney(read.value) : (read.faults[0]?.code ?? "");
};

describe("money is an exact amount of a named currency", () => {
  it.each([
    ["30000", "KRW", "30000 KRW"],
    ["-0.50", "USD", "-0.5 USD"],
    ["30,000", "KRW", "not-a-decimal"],
    ["1e3", "KRW", "not-a-decimal"],
    ["30000", "", "unknown-currency"],
    ["30000", "원", "unknown-currency"],
    ["30000", "krw", "unknown-currency"],
    ["30000", "toString", "unknown-currency"],
  ])("%s %s: %s", (amount, currency, expected) => {
    expect(codeOf(amount, currency)).toBe(expected);
  });

  it("adds one currency only", () => {
    const sum = addMoney(money("0.1", "USD"), money("0.2", "USD"));
    expect(sum.ok && writeMoney(sum.value)).toBe("0.3 USD");
    expect(addMoney(money("1", "USD"), money("1", "KRW"))).toEqual({
      ok: false,
      faults: [{ code: "different-currencies", facts: { left: "USD", right: "KRW" } }],
    });
  });

  it("is never rounded by itself", () => {
    const third = timesMoney(money("100", "KRW"), Rational.of(1n, 3n));
    expect(writeMoney(third)).toBe("100/3 KRW");
    expect(writeMoney(roundMoney(third, "down", Rational.one))).toBe("33 KRW");
    expect(writeMoney(roundMoney(third, "up", decimal("10")))).toBe("40 KRW");
  });

  it("knows the currencies of today, as ICU does", () => {
    const known = new Set(Intl.supportedValuesOf("currency"));
    expect([...currencies].filter((code) => !known.has(code) && code !== "XCG")).toEqual([]);
    for (const gone of ["BGN", "HRK", "ANG", "ZWL", "DEM"]) expect(currencies.has(gone)).toBe(false);
  });
});
