import { describe, expect, it } from "vitest";
import { but, copperClause } from "../clauses.ts";
import { monthly, type World, workOut } from "../world.ts";
import { written } from "./written.ts";

const copper = monthly("KRW/kg", {
  "2023-11": "9800",
  "2023-12": "10000",
  "2024-01": "10430",
  "2024-02": "10920",
  "2024-03": "9340",
  "2024-04": "9990",
});

type Changes = readonly (readonly [from: string, to: string])[];

/** What no vector shows: clauses whose steps have names, fields, units and facts of their own. */
type Case = readonly [name: string, changes: Changes, world?: World];

const cases: readonly Case[] = [
  [
    "between-two-months",
    [
      ["only: 1 month, back: 1 month", "interpolate: 1 month, back: 2 months"],
      ["first: 2024-02-01", "first: 2024-03-15"],
    ],
  ],
  ["mean-of-one-month", [["only: 1 month", "mean: 1 month"]]],
  [
    "continued-in-tonnes",
    [["1 month}}", "1 month}, then: [{from: 2024-01, series: CU2, times: 1.5}]}"]],
    {
      CU: copper,
      CU2: monthly("KRW/t", { "2024-01": "7000000", "2024-02": "7280000", "2024-03": "6240000" }),
    },
  ],
  ["movement-as-rate", [["at least 3%", "at least 3%, movement: {rate: half-up 0.1%}, tested: exact"]]],
  ["movement-as-ratio", [["at least 3%", "at least 3%, movement: {ratio: half-up 0.001}, tested: rounded"]]],
  [
    "movement-as-change",
    [["at least 3%", "at least 3%, movement: {change: down 100 KRW/kg}, tested: rounded"]],
  ],
  [
    "movement-as-change-that-keeps",
    [
      ["own-change", "signing"],
      ["at least 3%", "at least 0%, movement: {change: keep 300 KRW/kg}"],
    ],
  ],
  [
    "movement-as-ratio-that-keeps",
    [
      ["own-change", "signing"],
      ["at least 3%", "at least 0%, movement: {ratio: keep 4%}"],
    ],
  ],
  [
    "bands-of-rates",
    [["at least 3%", "at least 3%, reflect: [{to: 3%, share: 100%}, {to: 5%, share: 50%}, {share: 0%}]"]],
  ],
  [
    "bands-of-won",
    [
      [
        "at least 3%",
        "at least 3%, reflect: {rise: [{to: 300 KRW/kg, share: 100%}, {share: 50%}], fall: 70%}",
      ],
    ],
  ],
  ["trigger-in-won", [["at least 3%", "{rise: at least 300 KRW/kg, fall: never}"]]],
  [
    "two-bases",
    [
      ["base: {at: own-change}", "base: {rise: {at: signing}, fall: {at: signing, back: 1 month}}"],
      ["copper * w + K", "start + copper.change * w"],
      [", K: 1000 KRW/piece", ""],
    ],
  ],
  [
    "ratio-of-the-price-before",
    [
      ["copper * w + K", "before * copper.ratio"],
      ["quantities: {w: 2 kg/piece, K: 1000 KRW/piece}\n", ""],
      ["start: 21000", "start: 21000, round: down 10 KRW/piece, carry: exact"],
    ],
  ],
  [
    "rate-and-base",
    [
      ["copper * w + K", "start + copper.base * copper.rate * w"],
      [", K: 1000 KRW/piece", ""],
    ],
  ],
  ["price-trigger-as-rate", [["start: 21000", "start: 21000, trigger: {rise: at least 5%, fall: never}"]]],
  ["cap-and-floor", [["formula:", "limits: {cap: start * 103%, floor: before * 95%}\nformula:"]]],
  ["unmet-return", [["own-change}", "signing}, unmet: return"]]],
];

describe("the working of", () => {
  it.each(cases.map((one) => [one[0], one] as const))("%s, step by step", async (_, one) => {
    const [name, changes, world = { CU: copper }] = one;
    const { table } = workOut(but(copperClause, ...changes), world, "2024-05-10");
    await expect(table.lines.map(written).join("\n")).toMatchFileSnapshot(`files/${name}.txt`);
  });

  it("a-goods-list, line by line", async () => {
    const text = but(
      copperClause,
      ["start: 21000", "start: each"],
      ["w: 2 kg/piece", "w: {each: kg/piece}"],
      ["at least 3%}", "at least 3%, reflect: each}"],
      [
        "동 케이블",
        "{name: 케이블, lines: [{id: a, start: 21000, w: 2 kg/piece, reflect.copper: 100%}, {id: b, start: 31000, w: 3000 g/piece, reflect.copper: 50%}]}",
      ],
    );
    const { table } = workOut(text, { CU: copper }, "2024-04-10");
    await expect(table.lines.map(written).join("\n")).toMatchFileSnapshot("files/a-goods-list.txt");
  });
});
