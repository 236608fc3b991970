/**
 * Makes certificates for drawn clauses and histories, on demand: each line of standard input is `{"seed", "count"}`,
 * each line of the answer `{"case", "text"}`, or `{"case", "fault"}` where the engine makes none; then an empty line.
 */
import { createInterface } from "node:readline";
import * as fc from "fast-check";
import { koreanCalendar } from "../../packages/exact/src/index.ts";
import { readVector } from "../../packages/linkage/src/conformance/vector.ts";
import { type CertificateQuestion, certify, historyOf } from "../../packages/linkage/src/index.ts";
import { randomVectors } from "../../packages/linkage/test/differential/clauses.ts";

const calendars = { KR: koreanCalendar };
const salt = "5a".repeat(32);

/** What is drawn: a vector whose questions have no answers yet, since it is not the answers that are asked for. */
interface Drawn {
  readonly also: readonly object[];
}

/** The table on the last day asked of; every third case a single look, every fifth an earlier day. */
function certificateOf(
  vector: object,
  number: number,
): { readonly text: string } | { readonly fault: unknown } {
  const read = readVector(JSON.stringify({ ...vector, expected: "0" }), "drawn.yaml");
  if (!read.ok) return { fault: read.faults };
  const { agreement, series, observations, questions } = read.value;
  const days = [...new Set(questions.flatMap(({ on }) => on ?? []))].sort();
  const knownOn = days.at(number % 5 === 4 ? Math.floor(days.length / 2) : -1);
  if (knownOn === undefined) return { fault: "no day" };
  const history = historyOf(series, observations);
  const question: CertificateQuestion = { agreement, history, knownOn, calendars, line: "" };
  const whole = certify(question, salt);
  if (!whole.ok) return { fault: whole.faults[0] };
  const looks = whole.value.body["looks"] as readonly { readonly look: number }[];
  const look = number % 3 === 2 ? looks[number % looks.length]?.look : undefined;
  if (look === undefined) return { text: whole.value.text };
  const one = certify({ ...question, look }, salt);
  return one.ok ? { text: one.value.text } : { fault: one.faults[0] };
}

for await (const line of createInterface({ input: process.stdin })) {
  const { seed, count }: { seed: number; count: number } = JSON.parse(line);
  const drawn = fc.sample(randomVectors as unknown as fc.Arbitrary<Drawn>, { seed, numRuns: count });
  const answers = drawn.map((vector, n) =>
    JSON.stringify({ case: `${seed}:${n}`, ...certificateOf(vector, n) }),
  );
  process.stdout.write(`${answers.join("\n")}\n\n`);
}
