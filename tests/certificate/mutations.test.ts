import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check } from "../../packages/checker/src/index.ts";
import { must } from "../../packages/exact/src/index.ts";
import { certify } from "../../packages/linkage/src/index.ts";
import { type Asked, indexFile, ofVector, ofVectors } from "./made.ts";
import { mutants } from "./mutate.ts";

/** `npm run mutations` goes through every vector; the tests through a few of each kind, and one change in some. */
const isFull = process.env.MUTATIONS === "all";
const few = [
  "kr-guidebook-v04",
  "kr-guidebook-v08",
  "own-between-bid-and-base",
  "own-missing-wait",
  "own-step-table",
  "own-price-trigger",
  "de-diesel-2022-12",
  "us-tips-index-ratio-1996",
].map(ofVector);
const asked: readonly Asked[] = isFull ? ofVectors : few;
const stride = 5;

const page = readFileSync(new URL("../../docs/certificate-survivors.md", import.meta.url), "utf8");
const explained = [...page.matchAll(/^\| `(.+?)` \|/gmu)].map(
  ([, pattern]) => new RegExp(pattern ?? "", "u"),
);

type Kill = "form" | "hash" | "arithmetic" | "rule" | "anchor" | "survived";

/** Which layer finds a change: with nothing known from outside, else with the agreement's hash and the index file. */
function killOf(text: string, anchors: { readonly agreed: readonly string[]; readonly index: string }): Kill {
  const alone = check(text);
  const report = alone.verdict === "correct" ? check(text, anchors) : alone;
  if (report.verdict === "refused") return "form";
  return report.layers.find(({ result }) => result === "wrong")?.layer ?? "survived";
}

const total = new Map<Kill, number>();

function survivorsOf({ name, question }: Asked, offset: number, look: number | undefined): readonly string[] {
  const made = must(certify(look === undefined ? question : { ...question, look }, ""));
  const series = (made.body.series as readonly { readonly id: string }[]).map(({ id }) => id);
  const anchors = { agreed: [made.agreementHash], index: indexFile(question.history, series) };
  const survivors: string[] = [];
  let n = offset;
  for (const mutant of mutants(made.text)) {
    n += 1;
    if (n % stride !== 0) continue;
    const kill = killOf(mutant.text, anchors);
    total.set(kill, (total.get(kill) ?? 0) + 1);
    if (kill === "survived" && !explained.some((pattern) => pattern.test(mutant.name)))
      survivors.push(`${name}: ${mutant.name}`);
  }
  return survivors;
}

describe("a single change of a certificate, every hash made right again, is found", () => {
  it.each(asked.map((one, i) => [one.name, one, i] as const))("%s", (_, one, i) => {
    expect(survivorsOf(one, i, undefined)).toEqual([]);
    if (i % 4 === 0) expect(survivorsOf(one, i, 1)).toEqual([]);
  });

  it("by every layer, thousands of them", () => {
    const count = [...total.values()].reduce((a, b) => a + b, 0);
    console.log(`${count} changes: ${[...total].map(([layer, n]) => `${layer} ${n}`).join(", ")}`);
    expect(count).toBeGreaterThan(isFull ? 50_000 : 2_000);
    for (const layer of ["form", "hash", "arithmetic", "rule", "anchor"] as const)
      expect(total.get(layer), layer).toBeGreaterThan(0);
  });
});
