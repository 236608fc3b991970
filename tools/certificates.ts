/**
 * Writes the certificates of every conformance vector and every example into a folder, with the agreement hash and
 * the publisher's file of each beside it: `node --conditions=jegap-source tools/certificates.ts <folder>`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { must } from "../packages/exact/src/index.ts";
import { certify } from "../packages/linkage/src/index.ts";
import { type Asked, indexFile, ofExamples, ofVectors } from "../tests/certificate/made.ts";

const salt = "5a".repeat(32);

/** One table and, if wanted, each look of it, as files of the folder; returns how many. */
function write(folder: string, name: string, { question }: Asked, withLooks: boolean): number {
  const whole = must(certify(question, salt));
  const series = whole.body["series"] as readonly { readonly id: string }[];
  const looks = withLooks ? (whole.body["looks"] as readonly { readonly look: number }[]) : [];
  writeFileSync(join(folder, `${name}.json`), whole.text);
  writeFileSync(join(folder, `${name}.hash`), whole.agreementHash);
  writeFileSync(
    join(folder, `${name}.csv`),
    indexFile(
      question.history,
      series.map(({ id }) => id),
    ),
  );
  for (const { look } of looks) {
    const one = must(certify({ ...question, look }, salt));
    writeFileSync(join(folder, `${name}.look-${look}.json`), one.text);
  }
  return 1 + looks.length;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new TypeError("usage: certificates.ts <folder>");
mkdirSync(folder, { recursive: true });
const counts = [...ofVectors, ...ofExamples()].map((asked, i, all) =>
  write(
    folder,
    asked.name.replaceAll(/[^\w.-]+/gu, "_"),
    asked,
    asked.question.agreement !== all[i + 1]?.question.agreement,
  ),
);
process.stdout.write(`${counts.reduce((sum, count) => sum + count, 0)}\n`);
