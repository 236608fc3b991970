import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Day, koreanCalendar, must } from "../../packages/exact/src/index.ts";
import { openHistory } from "../../packages/indices/src/index.ts";
import { readVector } from "../../packages/linkage/src/conformance/vector.ts";
import {
  type CertificateQuestion,
  goodsFilesOf,
  historyOf,
  type IndexHistory,
  readAgreementSource,
  readSource,
  resolve,
} from "../../packages/linkage/src/index.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const calendars = { KR: koreanCalendar };

/** A question with a name for the test that asks it. */
export interface Asked {
  readonly name: string;
  readonly question: CertificateQuestion;
}

/** Every day on which a vector is asked anything, and the last on which anything in it happens. */
function vectorQuestions(path: string): readonly Asked[] {
  const vector = must(readVector(readFileSync(path, "utf8"), path));
  const days = [
    ...vector.questions.flatMap(({ on }) => on ?? []),
    ...vector.deliveries.map(({ to, date }) => to ?? date),
    ...vector.agreement.events.flatMap(({ dates }) => Object.values(dates)),
  ];
  const history = historyOf(vector.series, vector.observations);
  return [...new Set(days)].sort().map((knownOn) => ({
    name: `${vector.id} on ${knownOn}`,
    question: { agreement: vector.agreement, history, knownOn, calendars, line: "" },
  }));
}

const vectorPaths: readonly string[] = globSync("conformance/*/*.yaml", { cwd: root })
  .filter((path) => !path.includes("clauses"))
  .sort()
  .map((path) => join(root, path));

export function ofVector(id: string): Asked {
  const path = vectorPaths.find((candidate) => basename(candidate) === `${id}.yaml`);
  const last = path === undefined ? undefined : vectorQuestions(path).at(-1);
  if (last === undefined) throw new TypeError(`no vector ${id}`);
  return last;
}

export const ofVectors: readonly Asked[] = vectorPaths.flatMap(vectorQuestions);

function exampleQuestions(path: string, history: IndexHistory): readonly Asked[] {
  const source = must(readSource(readFileSync(path, "utf8"), path));
  const files = new Map(
    goodsFilesOf(source).map((file) => [file, readFileSync(join(dirname(path), file), "utf8")] as const),
  );
  const agreement = must(readAgreementSource(source, files));
  return [...new Set([history.lastRecorded(), "2024-07-15" as Day])].flatMap((knownOn) =>
    must(resolve(agreement, knownOn, calendars)).lines.map((line) => ({
      name: `${basename(path, ".yaml")} ${line} on ${knownOn}`,
      question: { agreement, history, knownOn, calendars, line },
    })),
  );
}

/** The example agreements on the published values that come with the repository, line by line. */
export function ofExamples(): readonly Asked[] {
  const history = must(openHistory(join(root, "data/index")));
  const paths = globSync("examples/*.yaml", { cwd: root }).sort();
  return paths
    .filter((path) => /^agreement:/mu.test(readFileSync(join(root, path), "utf8")))
    .flatMap((path) => exampleQuestions(join(root, path), history));
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The publisher's file with every column, as a checker of the other side would be given it. */
export function indexFile(history: IndexHistory, series: readonly string[]): string {
  const rows = series.flatMap((id) =>
    history
      .observations(id)
      .map((one) => [
        one.series,
        one.period.name,
        one.value,
        one.known,
        one.grade,
        one.status,
        one.source,
        one.checksum,
      ]),
  );
  const header = ["series", "period", "value", "known", "grade", "status", "source", "checksum"];
  return [header, ...rows].map((row) => row.map(cell).join(",")).join("\r\n");
}
