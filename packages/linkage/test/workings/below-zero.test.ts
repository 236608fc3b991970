import { describe, expect, it } from "vitest";
import { but, copperClause } from "../clauses.ts";
import { monthly, workOut } from "../world.ts";
import { written } from "./written.ts";

/** From a figure to the next: prices fell through zero in 2020, and a rate of change then has no meaning. */
const moves = [
  ["10000", "-100"],
  ["-100", "100"],
  ["10000", "0"],
  ["0", "100"],
  ["-100", "-200"],
  ["-100", "-100"],
] as const;

const triggers = [
  "at least 0%",
  "at least 3%",
  "at least 300 KRW/kg",
  "{rise: at least 300 KRW/kg, fall: at least 3%}",
  "{rise: never, fall: at least 0%}",
];
const kinds = [
  "",
  ", movement: {rate: half-up 0.1%}, tested: rounded",
  ", movement: {ratio: half-up 0.001}, tested: exact",
  ", movement: {change: down 100 KRW/kg}, tested: rounded",
  ", reflect: {rise: [{to: 3%, share: 100%}, {share: 50%}], fall: 100%}",
  ", reflect: [{to: 300 KRW/kg, share: 100%}, {share: 50%}]",
];

describe("the working of a figure that falls to zero or below", () => {
  it.each(triggers)("under a trigger of %s", async (trigger) => {
    const texts = kinds.flatMap((kind) =>
      moves.map(([from, to]) => {
        const text = but(copperClause, ["at least 3%", `${trigger}${kind}`]);
        const world = { CU: monthly("KRW/kg", { "2023-12": from, "2024-01": to }) };
        return `from ${from} to ${to}${kind}\n${written(workOut(text, world, "2024-02-10").line)}`;
      }),
    );
    const file = trigger.replaceAll(/[^a-z0-9]+/g, "-");
    await expect(texts.join("\n")).toMatchFileSnapshot(`files/below-zero-${file}.txt`);
  });
});
