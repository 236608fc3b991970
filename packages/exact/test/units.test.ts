import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ambiguousUnits,
  countIn,
  countingWords,
  currencies,
  currencyOf,
  decimal,
  quantity,
  type Rational,
  readUnit,
  sameDimension,
  unit,
  unitSources,
  unitSpellings,
  unitTable,
  writeDimension,
} from "../src/index.ts";
import { wordMap } from "../src/units/word-list.ts";

const size = (text: string): Rational => unit(text).scale;
const n = (text: string): Rational => decimal(text);
const codeOf = (text: string, counting?: ReadonlySet<string>): string => {
  const read = readUnit(text, counting);
  return read.ok ? `read as ${read.value.text}` : (read.faults[0]?.code ?? "");
};

/** Each factor again, from the words of its definition and not from its decimals. */
const cm3 = n("0.01").power(3);
const inch = n("2.54").times(n("0.01"));
const yard = inch.times(n("36"));
const pound = n("453.59237").over(n("1000"));
const grain = pound.over(n("7000"));
const second = n("1");
const hour = n("60").times(n("60"));
const wattHour = hour;
const calorieIT = n("4.1868");
/** Btu(IT): the heat that warms a pound by 1 °F, where cal(IT) warms a gram by 1 °C; 9 °F are 5 °C. */
const btuIT = calorieIT.times(pound.times(n("1000"))).times(n("5").over(n("9")));
const usGallon = n("231").times(inch.power(3));
const mega = n("1000000");

const definitions: Readonly<Record<string, Rational>> = {
  kg: n("1"),
  g: n("1").over(n("1000")),
  mg: n("1").over(mega),
  t: n("1000"),
  lb: pound,
  ozav: pound.over(n("16")),
  ozt: grain.times(n("480")),
  ston: pound.times(n("2000")),
  lton: pound.times(n("2240")),
  m: n("1"),
  um: n("1").over(mega),
  mm: n("1").over(n("1000")),
  cm: n("1").over(n("100")),
  km: n("1000"),
  in: inch,
  ft: inch.times(n("12")),
  yd: yard,
  mile: yard.times(n("1760")),
  ha: n("100").power(2),
  l: n("0.1").power(3),
  ml: cm3,
  kl: n("1"),
  gal: usGallon,
  galUK: n("4.54609").times(n("0.1").power(3)),
  bbl: usGallon.times(n("42")),
  J: n("1"),
  kJ: n("1000"),
  MJ: mega,
  GJ: mega.times(n("1000")),
  TJ: mega.times(mega),
  Wh: wattHour,
  kWh: wattHour.times(n("1000")),
  MWh: wattHour.times(mega),
  GWh: wattHour.times(mega).times(n("1000")),
  Btu: btuIT,
  MMBtu: btuIT.times(mega),
  kcalIT: calorieIT.times(n("1000")),
  GcalIT: calorieIT.times(mega).times(n("1000")),
  toe: calorieIT.times(n("1000")).times(n("10").power(7)),
  W: n("1"),
  kW: n("1000"),
  MW: mega,
  s: second,
  min: n("60"),
  h: hour,
  day: hour.times(n("24")),
  week: hour.times(n("24")).times(n("7")),
  month: n("1"),
  quarter: n("12").over(n("4")),
  year: n("12"),
  pt: n("1"),
  "%": n("1").over(n("100")),
  "‰": n("1").over(n("1000")),
  bp: n("1").over(n("100")).over(n("100")),
};

describe("every factor is its definition", () => {
  it("the definitions cover the table", () => {
    expect(Object.keys(definitions).sort()).toEqual([...unitTable.keys()].sort());
  });

  it.each([...unitTable.keys()])("%s", (symbol) => {
    expect(size(symbol).toFraction()).toBe(definitions[symbol]?.toFraction());
    expect(unitSources[unitTable.get(symbol)?.source ?? "si"]).toBeTruthy();
  });

  it.each([
    ["1 USD/lb", "USD/t", "100000000000/45359237"],
    ["120 KRW/kWh", "KRW/MWh", "120000"],
    ["1.05505585262 USD/MMBtu", "USD/GJ", "1"],
    ["80 USD/bbl", "USD/gal", "40/21"],
    ["12 EUR/t", "EUR/100kg", "6/5"],
    ["1200 KRW/year", "KRW/month", "100"],
    ["31.1034768 USD/ozt", "USD/g", "1"],
    ["3 bp", "%", "3/100"],
  ])("%s in %s is %s", (text, other, expected) => {
    const read = quantity(text);
    expect(sameDimension(read.dimension, unit(other).dimension)).toBe(true);
    expect(countIn(read, unit(other)).toFraction()).toBe(expected);
  });
});

describe("how a unit is read", () => {
  it.each([
    ["KRW/kg", "KRW/kg", "1", "KRW/kg"],
    ["EUR/100kg", "EUR/100kg", "1/100", "EUR/kg"],
    ["10000CNY", "10000CNY", "10000", "CNY"],
    ["10000.0 CNY", "10000CNY", "10000", "CNY"],
    ["EUR/100m", "EUR/100m", "1/100", "EUR/m"],
    ["KRW/kW/month", "KRW/kW/month", "1/1000", "KRW·s/(J·month)"],
    ["KRW/100m2", "KRW/100m^2", "1/100", "KRW/m^2"],
    ["m²", "m^2", "1", "m^2"],
    ["1", "1", "1", "1"],
    ["1/kg", "1/kg", "1", "1/kg"],
    ["%", "%", "1/100", "1"],
    ["t/t", "t/t", "1", "1"],
    ["2 kg * 3 m", "6kg·m", "6", "kg·m"],
    ["원/톤", "KRW/t", "1/1000", "KRW/kg"],
    ["천원/㎥", "1000KRW/m^3", "1000", "KRW/m^3"],
    ["백만원", "1000000KRW", "1000000", "KRW"],
    ["원/kW/월", "KRW/kW/month", "1/1000", "KRW·s/(J·month)"],
    ["￦/㎏", "KRW/kg", "1", "KRW/kg"],
    ["원/EA", "KRW/piece", "1", "KRW/piece"],
    ["원/다스", "KRW/12piece", "1/12", "KRW/piece"],
  ])("%s is %s, %s of %s", (written, text, scale, dimension) => {
    const read = unit(written);
    expect([read.text, read.scale.toFraction(), writeDimension(read.dimension)]).toEqual([
      text,
      scale,
      dimension,
    ]);
  });

  it.each([
    ["ton", "ambiguous-unit"],
    ["USD/ton", "ambiguous-unit"],
    ["USD/oz", "ambiguous-unit"],
    ["달러/배럴", "ambiguous-unit"],
    ["원/근", "ambiguous-unit"],
    ["원/주", "ambiguous-unit"],
    ["USD/furlong", "unknown-unit"],
    ["krw", "unknown-unit"],
    ["e3", "unknown-unit"],
    ["constructor", "unknown-unit"],
    ["__proto__", "unknown-unit"],
    ["", "unit-syntax"],
    ["KRW/", "unit-syntax"],
    ["/kg", "unit-syntax"],
    ["KRW//kg", "unit-syntax"],
    ["0kg", "unit-syntax"],
    ["KRW/kg·m", "unit-syntax"],
    ["kg^2^2", "unit-syntax"],
    ["㎡^2", "unit-syntax"],
    ["m·m·m·m·m·m·m·m·m·m", "unit-syntax"],
    ["kg/(m·s)", "unit-syntax"],
    ["k".repeat(101), "unit-syntax"],
  ])("%j is refused: %s", (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it("says what to write instead of an ambiguous word", () => {
    const read = readUnit("KRW/ton");
    expect(read.ok ? {} : read.faults[0]?.facts).toEqual({
      unit: "ton",
      choices: "t (1000 kg), ston (2000 lb = 907.18474 kg), lton (2240 lb = 1016.0469088 kg)",
    });
  });

  it("admits counting words that are declared, each a dimension of its own, but no ambiguous one", () => {
    const declared = new Set(["crate", "ton"]);
    expect(codeOf("KRW/crate")).toBe("unknown-unit");
    expect(codeOf("KRW/crate", declared)).toBe("read as KRW/crate");
    expect(codeOf("KRW/ton", declared)).toBe("ambiguous-unit");
    const crate = readUnit("crate", declared);
    expect(crate.ok && sameDimension(crate.value.dimension, unit("box").dimension)).toBe(false);
  });

  it("each counting word and currency is a dimension of its own", () => {
    const words = [...countingWords, ...currencies];
    expect(new Set(words.map((word) => writeDimension(unit(word).dimension))).size).toBe(words.length);
  });
});

const symbols = fc.constantFrom(...unitTable.keys(), ...countingWords, "KRW", "USD", "EUR");
const powers = fc.constantFrom("", "", "", "^2", "3", "²");
const multiples = fc.constantFrom("", "", "", "10", "100 ", "0.5");
const factors = fc.tuple(multiples, symbols, powers).map((parts) => parts.join(""));

describe("canonical text", () => {
  it("is the same for the same factors in any order, and reads back as the same unit", () => {
    const sides = fc.tuple(
      fc.array(factors, { minLength: 1, maxLength: 2 }),
      fc.array(factors, { maxLength: 3 }),
      fc.constantFrom("*", "·", " · "),
    );
    fc.assert(
      fc.property(sides, ([above, below, sign]) => {
        const write = (top: string[], bottom: string[]) => [top.join(sign), ...bottom].join("/");
        const read = unit(write(above, below));
        const turned = unit(write([...above].reverse(), [...below].reverse()));
        expect(turned.text).toBe(read.text);
        const again = unit(read.text);
        expect(again.text).toBe(read.text);
        expect(again.scale.equals(read.scale) && turned.scale.equals(read.scale)).toBe(true);
        expect(again.dimension).toEqual(read.dimension);
      }),
    );
  });

  it("is the same for every other spelling", () => {
    for (const [other, symbol] of unitSpellings) {
      expect(unit(`KRW/${other}`).text).toBe(unit(`KRW/${symbol}`).text);
    }
  });

  it("no word means two things", () => {
    const known = [...unitTable.keys(), ...countingWords, ...currencies];
    expect(new Set(known).size).toBe(known.length);
    for (const word of [...unitSpellings.keys(), ...ambiguousUnits.keys()]) expect(known).not.toContain(word);
    for (const word of unitSpellings.keys()) expect(ambiguousUnits.has(word)).toBe(false);
  });
});

it("a word listed for two meanings is a mistake that shows at once", () => {
  expect(() =>
    wordMap([
      ["piece", "개 본"],
      ["head", "두 본"],
    ]),
  ).toThrow(RangeError);
});

it.each([
  ["KRW/piece", "KRW"],
  ["KRW/USD", "KRW"],
  ["1000KRW", "KRW"],
  ["kg/piece", undefined],
  ["KRW^2", undefined],
  ["1/KRW", undefined],
])("the currency of %s is %s", (text, currency) => {
  expect(currencyOf(unit(text).dimension)).toBe(currency);
});
