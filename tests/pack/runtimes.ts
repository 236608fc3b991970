import { existsSync } from "node:fs";
import { root } from "../house/sources.ts";
import { findTool, type Tool } from "../tools.ts";

const own = `${root}tests/pack/runtimes/node_modules/`;

/**
 * A Node of this major version: the one tests/pack/runtimes brings (npm ci there, as .ci/run does), or the one
 * that runs the tests, where it is that.
 */
function nodeOf(major: number): Tool {
  const brought = `${own}node${major}-${process.platform}-${process.arch}/bin/node`;
  if (existsSync(brought)) return findTool(`Node ${major}`, [brought]);
  const isThis = process.versions.node.startsWith(`${major}.`);
  return { name: `Node ${major}`, path: isThis ? process.execPath : undefined };
}

/** The Nodes on which the published packages must do the same: the oldest they promise, and those since. */
export const nodes: readonly Tool[] = [20, 22, 24].map(nodeOf);

/** Environments of other places: their clocks and their spelling must change nothing. */
export const places: readonly Readonly<Record<string, string>>[] = [
  { TZ: "UTC", LANG: "C", LC_ALL: "C" },
  { TZ: "America/New_York", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
  { TZ: "Asia/Seoul", LANG: "ko_KR.UTF-8", LC_ALL: "ko_KR.UTF-8" },
];
