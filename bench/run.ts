import { linesOf } from "./clause.ts";
import { benchIndices } from "./indices.ts";
import { type Way, waysOf } from "./ways.ts";

/** Runs of every way; each round runs them all, so that a busy moment meets them alike. */
const rounds = 9;
const sizes = [100, 2_000] as const;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function milliseconds(way: Way): number {
  way.reset?.();
  const start = performance.now();
  way.run();
  return performance.now() - start;
}

/** Prices that are not the exact ones: the way got the won wrong. */
function wrong(prices: readonly string[], exact: readonly string[]): number {
  return prices.filter((price, at) => price !== exact[at]).length;
}

function compare(count: number): readonly Record<string, string | number>[] {
  const ways = waysOf(linesOf(count));
  const exact = ways[0]?.run() ?? [];
  const taken = ways.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [at, way] of ways.entries()) taken[at]?.push(milliseconds(way));
  const [own = []] = taken;
  return ways.map((way, at) => {
    const times = taken[at] ?? [];
    const ratio = median(times.map((time, round) => (own[round] ?? 0) / time));
    return {
      way: way.name,
      "ms (median)": Number(median(times).toFixed(2)),
      "lines/s": Math.round((count / median(times)) * 1000),
      "ours takes × as long": Number(ratio.toFixed(2)),
      "won wrong": wrong(way.run(), exact),
    };
  });
}

for (const count of sizes) {
  console.log(
    `\nForm K repriced on one look, ${count} goods lines; ${rounds} paired runs on Node ${process.versions.node}`,
  );
  console.table(compare(count));
}
console.log("\nReading the index history");
console.table(
  benchIndices().map(({ name, ratio, milliseconds: own, plainMilliseconds }) => ({
    what: name,
    "ms (median)": Number(own.toFixed(1)),
    "plain ms": Number(plainMilliseconds.toFixed(1)),
    "ours takes × as long": Number(ratio.toFixed(2)),
  })),
);
