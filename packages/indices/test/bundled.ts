import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { must } from "@jegap/exact";
import { openHistory, type StoredHistory } from "@jegap/indices";

/** The history that the repository carries. */
export const bundledFolder = fileURLToPath(new URL("../../../data/index", import.meta.url));

let opened: StoredHistory | undefined;

export function bundled(): StoredHistory {
  opened ??= must(openHistory(bundledFolder));
  return opened;
}

/** The rows of a sample without quoted cells, header left out. */
export function sampleRows(name: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`./samples/${name}`, import.meta.url), "utf8");
  return text
    .trimEnd()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(","));
}
