import { day, must } from "@jegap/exact";
import { describe, expect, it } from "vitest";
import { revise } from "../../src/index.ts";
import { but, copperClause, fullClause } from "../clauses.ts";
import { calendars, monthly, type World, workOut } from "../world.ts";
import { written } from "./written.ts";

/** Figures printed late, missing and revised. */
const world: World = {
  CU: monthly("KRW/kg", {
    "2023-11": "9800",
    "2023-12": "10000",
    "2024-01": [
      { value: "10430", known: "2024-02-20", status: "provisional" },
      { value: "10700", known: "2024-05-20" },
    ],
    "2024-02": { value: "10920", known: "2024-03-08" },
    "2024-03": "9340",
    "2024-04": "9990",
  }),
};

const metals: World = {
  CU: monthly("USD/t", {
    "2023-11": "8000",
    "2023-12": "8100",
    "2024-01": "8400",
    "2024-02": "8900",
    "2024-03": "7300",
    "2024-04": "7000",
  }),
  CU2: monthly("USD/t", { "2024-06": "7000" }),
  FX: monthly("KRW/USD", {
    "2023-11": "1290",
    "2023-12": "1300",
    "2024-01": ["1320", { value: "1330", known: "2024-05-20" }],
    "2024-02": "1335",
    "2024-03": { value: "1350", known: "2024-04-20" },
    "2024-04": "1280",
  }),
};

function agreement(changes: string, clause: string): string {
  return `agreement: 동 케이블 연동 약정\nchanges: [${changes}]\nterms:\n${clause.trimEnd().replace(/^/gmu, "  ")}\n`;
}

const policy = (missing: string, ...more: readonly (readonly [string, string])[]) =>
  but(copperClause, ["back: 1 month}}", `back: 1 month}, missing: ${missing}}`], ...more);

const carried = but(
  policy("wait"),
  ["copper * w + K", "before * copper.ratio"],
  ["quantities: {w: 2 kg/piece, K: 1000 KRW/piece}\n", ""],
  ["formula:", "effective: {after: 5 days}\nformula:"],
);

const cases: readonly (readonly [name: string, text: string, on: string, figures: World])[] = [
  ["waits", policy("wait"), "2024-05-10", world],
  ["waits-and-counts-back", policy("wait-back"), "2024-05-10", world],
  ["waits-still", policy("wait"), "2024-02-10", world],
  [
    "held-back-by-an-open-look",
    policy("wait"),
    "2024-02-10",
    { CU: monthly("KRW/kg", { "2023-12": "10000" }) },
  ],
  ["leaves-out", policy("skip"), "2024-05-10", world],
  [
    "forgets-an-open-look",
    policy("wait", ["own-change}, trigger: at least 3%", "signing}, trigger: at least 0%"]),
    "2024-03-05",
    world,
  ],
  [
    "departed-as-worked-out",
    agreement("{departed: 2024-03-01, owed: 21500, memory: computed, reason: 합의}", carried),
    "2024-05-10",
    world,
  ],
  [
    "departed-as-if-nothing-changed",
    agreement("{departed: 2024-02-01, owed: 21500, memory: unchanged, reason: 합의}", carried),
    "2024-05-10",
    world,
  ],
  [
    "departed-to-before",
    agreement("{departed: 2024-02-01, owed: before, memory: unchanged, reason: 합의}", carried),
    "2024-05-10",
    world,
  ],
  [
    "departed-from-an-open-look",
    agreement("{departed: 2024-02-01, owed: 21500, memory: computed, reason: 합의}", carried),
    "2024-02-10",
    world,
  ],
  [
    "repriced-on-a-look",
    agreement("{repriced: 2024-04-01, start: 30000, bases: keep}", carried),
    "2024-05-10",
    world,
  ],
  [
    "repriced-between",
    agreement("{repriced: 2024-03-20, start: 30000, bases: reset}", carried),
    "2024-05-10",
    world,
  ],
  [
    "amended",
    agreement("{amended: 2024-04-01, change: {price: {round: down 10 KRW/piece}}}", carried),
    "2024-05-10",
    world,
  ],
  ["price-change-base", but(policy("previous"), ["own-change", "price-change"]), "2024-05-10", world],
  ["every-field", fullClause, "2024-05-10", metals],
];

const later = day("2024-06-10");

describe("the working of", () => {
  it.each(cases)(
    "%s, and of the same worked out again with what is known later",
    async (name, text, on, figures) => {
      const { plan, table, history } = workOut(text, figures, on);
      await expect(table.lines.map(written).join("\n")).toMatchFileSnapshot(`files/${name}.txt`);
      for (const mode of ["values", "whole"] as const) {
        const again = must(revise(plan, { history, knownOn: later, calendars }, table, mode));
        await expect(again.lines.map(written).join("\n")).toMatchFileSnapshot(`files/${name}-${mode}.txt`);
      }
    },
  );
});
