import { combine, writeDimension } from "../a/dimension.ts";
import { one, over, type Rational, readDecimal, times } from "../a/rational.ts";
import { Refused } from "../read/json.ts";

/** How many base units one of a unit is, and of what. */
export interface Scale {
  readonly scale: Rational;
  readonly dimension: string;
}

/** The symbols with a factor (section 2); any other is a currency or a counting word and stands for itself. */
const table: Readonly<Record<string, string>> = {
  kg: "kg 1, g 0.001, mg 0.000001, t 1000, lb 0.45359237, ozav 0.028349523125, ozt 0.0311034768, ston 907.18474, lton 1016.0469088",
  m: "m 1, um 0.000001, mm 0.001, cm 0.01, km 1000, in 0.0254, ft 0.3048, yd 0.9144, mile 1609.344",
  "m^2": "ha 10000",
  "m^3": "l 0.001, ml 0.000001, kl 1, gal 0.003785411784, galUK 0.00454609, bbl 0.158987294928",
  J: "J 1, kJ 1000, MJ 1000000, GJ 1000000000, TJ 1000000000000, Wh 3600, kWh 3600000, MWh 3600000000, GWh 3600000000000, Btu 1055.05585262, MMBtu 1055055852.62, kcalIT 4186.8, GcalIT 4186800000, toe 41868000000",
  "J/s": "W 1, kW 1000, MW 1000000",
  s: "s 1, min 60, h 3600, day 86400, week 604800",
  month: "month 1, quarter 3, year 12",
  pt: "pt 1",
  "1": "% 0.01, ‰ 0.001, bp 0.0001",
};

const symbols: ReadonlyMap<string, Scale> = new Map(
  Object.entries(table).flatMap(([dimension, row]) =>
    row.split(", ").map((entry): readonly [string, Scale] => {
      const [symbol = "", factor = ""] = entry.split(" ");
      return [symbol, { scale: readDecimal(factor, symbol), dimension }];
    }),
  ),
);

const none: Scale = { scale: one, dimension: "1" };

function readFactor(text: string, place: string): Scale {
  const [, multiple, symbol, power = "1"] =
    /^([0-9]+(?:\.[0-9]+)?)?([^0-9.+\-\s^·/()][^\s^·/()]*)?(?:\^([1-9]))?$/.exec(text) ?? [];
  if (multiple === undefined && symbol === undefined) throw new Refused("not-a-unit", place);
  const times1 = multiple === undefined ? one : readDecimal(multiple, place);
  if (times1.n === 0n) throw new Refused("not-a-unit", place);
  if (symbol === undefined) return { scale: times1, dimension: "1" };
  const meaning = symbols.get(symbol) ?? { scale: one, dimension: writeDimension(new Map([[symbol, 1]])) };
  let found: Scale = { scale: times1, dimension: "1" };
  for (let i = 0; i < Number(power); i += 1) found = join(found, meaning, 1);
  return found;
}

function join(a: Scale, b: Scale, sign: 1 | -1): Scale {
  const scale = sign === 1 ? times(a.scale, b.scale) : over(a.scale, b.scale);
  return { scale, dimension: combine(a.dimension, b.dimension, sign) };
}

/** Reads a unit such as `KRW/kg`, `EUR/100m`, `10000CNY`, `KRW/kW/month`, `1`. */
export function readUnit(text: string, place: string): Scale {
  const [above = "", ...below] = text.length > 200 ? [""] : text.split("/");
  const top = above.split("·").reduce((a, part) => join(a, readFactor(part, place), 1), none);
  return below.reduce((a, part) => join(a, readFactor(part, place), -1), top);
}
