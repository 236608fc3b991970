/**
 * Makes certificates for drawn clauses and histories, on demand: each line of standard input is `{"seed", "count"}`,
 * each line of the answer `{"case", "text"}`, or `{"case", "fault"}` where the engine makes none; then an empty line.
 */
import { createInterface } from "node:readline";
import * as fc from "fast-check";
import { koreanCalendar } from "../packages/exact/src/index.ts";
import { readVector } from "../packages/linkage/src/conformance/vector.ts";
import { type CertificateQuestion, certify, historyOf } from "../packages/linkage/src/index.ts";
import { below, type Tree } from "../packages/linkage/test/conformance/vector-files.ts";
import { randomVectors } from "../packages/linkage/test/differential/clauses.ts";

const calendars = { KR: koreanCalendar };
const salt = "5a".repeat(32);

type Made = { readonly text: string } | { readonly fault: unknown };

/**
 * The table on the last day asked of; every third case a single look, every fifth an earlier day. The answers of the
 * vector are not what is asked for: they stand at nought.
 */
function certificateOf(vector: object, number: number): Made {
  const others = below(vector as Tree, "also") as readonly object[];
  const also = others.map((question) => ({ ...question, expected: "0" }));
  const read = readVector(JSON.stringify({ ...vector, expected: "0", also }), "drawn.yaml");
  if (!read.ok) return { fault: read.faults[0] };
  const { agreement, series, observations, questions } = read.value;
  const days = [...new Set(questions.flatMap(({ on }) => on ?? []))].sort();
  const knownOn = days.at(number % 5 === 4 ? Math.floor(days.length / 2) : -1);
  if (knownOn === undefined) return { fault: "no day" };
  const history = historyOf(series, observations);
  const question: CertificateQuestion = { agreement, history, knownOn, calendars, line: "" };
  const whole = certify(question, salt);
  if (!whole.ok) return { fault: whole.faults[0] };
  const looks = whole.value.body.looks as readonly { readonly look: number }[];
  const look = number % 3 === 2 ? looks[number % looks.length]?.look : undefined;
  if (look === undefined) return { text: whole.value.text };
  const one = certify({ ...question, look }, salt);
  return one.ok ? { text: one.value.text } : { fault: one.faults[0] };
}

for await (const line of createInterface({ input: process.stdin })) {
  const { seed, count }: { seed: number; count: number } = JSON.parse(line);
  const drawn = fc.sample(randomVectors, { seed, numRuns: count });
  const answers = drawn.map((vector, n) =>
    JSON.stringify({ case: `${seed}:${n}`, ...certificateOf(vector, n) }),
  );
  process.stdout.write(`${answers.join("\n")}\n\n`);
}
