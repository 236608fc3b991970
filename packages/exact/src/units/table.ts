import type { Dimension } from "./dimension.ts";

/** Where a factor is defined, so that it can be looked up again. */
export const unitSources = {
  si: "SI Brochure, 9th ed. (BIPM): prefixes, and table 8 for t, l, ha, min, h, day",
  yard: "International yard and pound agreement, 1959 (in, ft, yd, mile, lb)",
  hb44: "NIST Handbook 44, appendix C (short and long ton, ounces, US gallon of 231 in³, barrel of 42 gal)",
  uk: "Weights and Measures Act 1985 (UK), schedule 1 (gallon of 4.54609 l)",
  steam:
    "5th International Conference on the Properties of Steam, 1956 (cal(IT) 4.1868 J, and Btu(IT) from it)",
  iea: "International Energy Agency: tonne of oil equivalent, 10⁷ kcal(IT)",
  calendar: "calendar: a year is 12 months; days and months do not convert",
  week: "7 days",
  index: "index point: a level of a published index, with no physical dimension",
  ratio: "pure number",
} as const;

/** A unit with its exact factor to the base units of its dimension. */
export interface UnitDefinition {
  readonly dimension: Dimension;
  /** Decimal text; every factor here is exact by definition. */
  readonly factor: string;
  readonly source: keyof typeof unitSources;
}

type Row = readonly [symbol: string, factor: string, source: keyof typeof unitSources];

const kinds: readonly (readonly [dimension: Dimension, rows: readonly Row[]])[] = [
  [
    { kg: 1 },
    [
      ["kg", "1", "si"],
      ["g", "0.001", "si"],
      ["mg", "0.000001", "si"],
      ["t", "1000", "si"],
      ["lb", "0.45359237", "yard"],
      ["ozav", "0.028349523125", "hb44"],
      ["ozt", "0.0311034768", "hb44"],
      ["ston", "907.18474", "hb44"],
      ["lton", "1016.0469088", "hb44"],
    ],
  ],
  [
    { m: 1 },
    [
      ["m", "1", "si"],
      ["um", "0.000001", "si"],
      ["mm", "0.001", "si"],
      ["cm", "0.01", "si"],
      ["km", "1000", "si"],
      ["in", "0.0254", "yard"],
      ["ft", "0.3048", "yard"],
      ["yd", "0.9144", "yard"],
      ["mile", "1609.344", "yard"],
    ],
  ],
  [{ m: 2 }, [["ha", "10000", "si"]]],
  [
    { m: 3 },
    [
      ["l", "0.001", "si"],
      ["ml", "0.000001", "si"],
      ["kl", "1", "si"],
      ["gal", "0.003785411784", "hb44"],
      ["galUK", "0.00454609", "uk"],
      ["bbl", "0.158987294928", "hb44"],
    ],
  ],
  [
    { J: 1 },
    [
      ["J", "1", "si"],
      ["kJ", "1000", "si"],
      ["MJ", "1000000", "si"],
      ["GJ", "1000000000", "si"],
      ["TJ", "1000000000000", "si"],
      ["Wh", "3600", "si"],
      ["kWh", "3600000", "si"],
      ["MWh", "3600000000", "si"],
      ["GWh", "3600000000000", "si"],
      ["Btu", "1055.05585262", "steam"],
      ["MMBtu", "1055055852.62", "steam"],
      ["kcalIT", "4186.8", "steam"],
      ["GcalIT", "4186800000", "steam"],
      ["toe", "41868000000", "iea"],
    ],
  ],
  [
    { J: 1, s: -1 },
    [
      ["W", "1", "si"],
      ["kW", "1000", "si"],
      ["MW", "1000000", "si"],
    ],
  ],
  [
    { s: 1 },
    [
      ["s", "1", "si"],
      ["min", "60", "si"],
      ["h", "3600", "si"],
      ["day", "86400", "si"],
      ["week", "604800", "week"],
    ],
  ],
  [
    { month: 1 },
    [
      ["month", "1", "calendar"],
      ["quarter", "3", "calendar"],
      ["year", "12", "calendar"],
    ],
  ],
  [{ pt: 1 }, [["pt", "1", "index"]]],
  [
    {},
    [
      ["%", "0.01", "ratio"],
      ["‰", "0.001", "ratio"],
      ["bp", "0.0001", "ratio"],
    ],
  ],
];

/** Every unit with a fixed factor, by its symbol. Currencies and counting words stand beside it. */
export const unitTable: ReadonlyMap<string, UnitDefinition> = new Map(
  kinds.flatMap(([dimension, rows]) =>
    rows.map(([symbol, factor, source]) => [symbol, { dimension, factor, source }] as const),
  ),
);
