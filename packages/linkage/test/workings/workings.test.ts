import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { must } from "@jegap/exact";
import { describe, expect, it } from "vitest";
import { readVector } from "../../src/conformance/vector.ts";
import { adjust, historyOf, resolve } from "../../src/index.ts";
import { calendars } from "../world.ts";
import { written } from "./written.ts";

/**
 * Vectors that between them go through every way of reading a figure, taking a base, moving, testing, counting,
 * carrying and limiting. Their prices are checked elsewhere; here every step says the clause field it rests on,
 * its name, its unit and its facts, and every look what it found and what it read.
 */
const shown = [
  "own/own-base-as-used",
  "own/own-between-bid-and-base",
  "own/own-cap-then-floor",
  "own/own-chain-of-rates",
  "own/own-clock-not-due",
  "own/own-below-zero-ratio",
  "own/own-carry-exact",
  "own/own-effective-next-quarter",
  "own/own-excess-of-a-fall",
  "own/own-lesser-of-fall",
  "own/own-missing-previous",
  "own/own-missing-skip",
  "own/own-missing-wait",
  "own/own-price-trigger",
  "own/own-product-of-means",
  "own/own-step-table",
  "own/own-tested-exact",
  "own/own-together-any",
  "own/own-unmet-return",
  "own/own-watch-dollar-price",
  "it-rent/it-estatio-rebase-100",
];

function path(id: string): string {
  return fileURLToPath(new URL(`../../../../conformance/${id}.yaml`, import.meta.url));
}

describe("the working of", () => {
  it.each(shown)("%s, step by step", async (id) => {
    const vector = must(readVector(readFileSync(path(id), "utf8"), id));
    const days = vector.questions.flatMap(({ on }) => on ?? []).sort();
    const knownOn = days.at(-1);
    if (knownOn === undefined) throw new TypeError(`${id} asks nothing`);
    const history = historyOf(vector.series, vector.observations);
    const table = must(
      adjust(must(resolve(vector.agreement, knownOn, calendars)), { history, knownOn, calendars }),
    );
    const text = table.lines.map(written).join("\n");
    await expect(text).toMatchFileSnapshot(`files/${id.split("/")[1]}.txt`);
  });
});
