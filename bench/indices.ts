import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { must } from "@jegap/exact";
import { openHistory } from "@jegap/indices";

/** One thing measured against the plain way to do it: how many times as long ours takes. */
export interface Ratio {
  readonly name: string;
  /** Median time of ours over the median time of the plain way. */
  readonly ratio: number;
  readonly milliseconds: number;
  readonly plainMilliseconds: number;
}

const folder = fileURLToPath(new URL("../data/index", import.meta.url));

function median(run: () => void, times: number): number {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return taken[Math.floor(times / 2)] ?? 0;
}

/** The plain way: split the lines, turn the values into floats, forget where they came from. */
function plainRead(path: string): number {
  let count = 0;
  for (const line of readFileSync(path, "utf8").split("\n")) count += Number(line.split(",")[1]) > 0 ? 1 : 0;
  return count;
}

function plainReadAll(): void {
  for (const path of readdirSync(join(folder, "history"), { recursive: true, encoding: "utf8" }))
    if (path.endsWith(".csv")) plainRead(join(folder, "history", path));
}

function measure(name: string, ours: () => void, plain: () => void, times: number): Ratio {
  const [milliseconds, plainMilliseconds] = [median(ours, times), median(plain, times)];
  return { name, ratio: milliseconds / plainMilliseconds, milliseconds, plainMilliseconds };
}

/** Opening one series and all 706, checksums, exact decimals, known days and assumed days included, against naive CSV. */
export function benchIndices(): readonly Ratio[] {
  const copper = "WB.PINK.COPPER";
  const one = () => {
    must(openHistory(folder, { only: [copper] })).observations(copper);
  };
  const all = () => {
    const history = must(openHistory(folder));
    for (const series of history.catalogue.keys()) history.observations(series);
  };
  const plainOne = () => {
    plainRead(join(folder, "catalogue.csv"));
    plainRead(join(folder, `history/worldbank-pinksheet/${copper}.csv`));
  };
  return [
    measure("one series with its vintages, against naive CSV reading", one, plainOne, 21),
    measure("all 706 series with their vintages, against naive CSV reading", all, plainReadAll, 5),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(benchIndices());
