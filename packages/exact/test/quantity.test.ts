import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addQuantities,
  compareQuantities,
  countIn,
  decimal,
  divideQuantities,
  inUnit,
  multiplyQuantities,
  pure,
  quantity,
  Rational,
  readQuantity,
  subtractQuantities,
  unit,
  writeDimension,
  writeQuantity,
} from "../src/index.ts";
import { decimals, rationals } from "./arbitraries.ts";

describe("a quantity is read with its unit", () => {
  it.each([
    ["2 kg/piece", "2", "kg/piece"],
    ["2kg/piece", "2", "kg/piece"],
    ["3%", "3", "%"],
    ["3 %", "3", "%"],
    ["0.20", "0.2", "1"],
    ["-36.98 USD/bbl", "-36.98", "USD/bbl"],
    ["9000.5 원/개", "9000.5", "KRW/piece"],
    ["5 1/kg", "5", "1/kg"],
    ["15 천원/톤", "15", "1000KRW/t"],
  ])("%j is %s of %s", (text, figure, unitText) => {
    const read = quantity(text);
    expect(read.unit.text).toBe(unitText);
    expect(countIn(read, unit(unitText)).equals(decimal(figure))).toBe(true);
    expect(read.dimension).toEqual(unit(unitText).dimension);
  });

  it.each([
    ["9,000 KRW", "not-a-decimal"],
    ["1.5.2 kg", "not-a-decimal"],
    ["1 500 KRW", "not-a-quantity"],
    ["5 100kg", "not-a-quantity"],
    ["kg", "not-a-quantity"],
    ["five kg", "not-a-quantity"],
    ["５ kg", "not-a-quantity"],
    [".5 kg", "not-a-quantity"],
    ["", "not-a-quantity"],
    ["1e3", "unknown-unit"],
    ["3 ton", "ambiguous-unit"],
    ["3 kg/", "unit-syntax"],
    [`${"9".repeat(5000)} kg`, "number-too-long"],
  ])("%.20j is refused: %s", (text, code) => {
    const read = readQuantity(text);
    expect(read.ok ? "" : read.faults[0]?.code).toBe(code);
  });

  it("comes back from the text it is written as", () => {
    const units = fc.constantFrom(
      "KRW/kg",
      "1",
      "%",
      "100kg",
      "EUR/100kg",
      "10000CNY",
      "1/kg",
      "10/kg",
      "t",
      "‰",
    );
    fc.assert(
      fc.property(decimals, units, (figure, text) => {
        const written = inUnit(figure, unit(text));
        const read = quantity(writeQuantity(written));
        expect(read.value.equals(written.value)).toBe(true);
        expect(read.dimension).toEqual(written.dimension);
        expect(writeQuantity(read)).toBe(writeQuantity(written));
      }),
    );
    expect(writeQuantity(inUnit(decimal("5"), unit("100kg")))).toBe("500 kg");
    expect(writeQuantity(quantity("0.20"))).toBe("0.2");
    expect(writeQuantity(quantity("3 %"))).toBe("3%");
  });
});

describe("units are reckoned with the figures", () => {
  const value = (text: string) => quantity(text);

  it("adds and compares what is alike, in whatever unit", () => {
    const sum = addQuantities(value("1 t"), value("500 kg"));
    expect(sum.ok && countIn(sum.value, unit("t")).toFraction()).toBe("3/2");
    const rest = subtractQuantities(value("1 h"), value("15 min"));
    expect(rest.ok && countIn(rest.value, unit("min")).toFraction()).toBe("45");
    expect(compareQuantities(value("1 lb"), value("453.59237 g"))).toEqual({ ok: true, value: 0 });
    expect(compareQuantities(value("2 USD/kg"), value("1999 USD/t"))).toEqual({ ok: true, value: 1 });
  });

  it("refuses to add or compare what is not alike", () => {
    const facts = { left: "KRW", right: "USD" };
    const fault = { ok: false, faults: [{ code: "different-dimensions", facts }] };
    expect(addQuantities(value("1 KRW"), value("1 USD"))).toEqual(fault);
    expect(subtractQuantities(value("1 KRW"), value("1 USD"))).toEqual(fault);
    expect(compareQuantities(value("1 KRW"), value("1 USD"))).toEqual(fault);
    expect(addQuantities(value("1 sheet"), value("1 piece")).ok).toBe(false);
    expect(addQuantities(value("1 month"), value("30 day")).ok).toBe(false);
  });

  it("multiplies and divides: USD/t by KRW/USD by kg/piece is KRW/piece", () => {
    const nickel = multiplyQuantities(value("20000 USD/t"), value("1300 KRW/USD"));
    const each = multiplyQuantities(nickel, value("1 kg/piece"));
    expect(writeDimension(each.dimension)).toBe("KRW/piece");
    expect(countIn(each, unit("KRW/piece")).toFraction()).toBe("26000");
    const back = divideQuantities(each, value("1 kg/piece"));
    expect(back.ok && countIn(back.value, unit("KRW/kg")).toFraction()).toBe("26000");
  });

  it("refuses to divide by nothing", () => {
    const fault = { ok: false, faults: [{ code: "division-by-zero", facts: {} }] };
    expect(divideQuantities(value("1 kg"), value("0 kg"))).toEqual(fault);
  });

  it("division undoes multiplication", () => {
    fc.assert(
      fc.property(rationals, rationals, (a, b) => {
        fc.pre(!b.isZero());
        const product = multiplyQuantities(inUnit(a, unit("KRW/t")), inUnit(b, unit("kg")));
        const back = divideQuantities(product, inUnit(b, unit("kg")));
        expect(back.ok && countIn(back.value, unit("KRW/t")).equals(a)).toBe(true);
      }),
    );
    expect(writeDimension(pure(Rational.one).dimension)).toBe("1");
  });
});
