import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { must } from "../../packages/exact/src/index.ts";
import { certify } from "../../packages/linkage/src/index.ts";
import { type Asked, indexFile, ofExamples, ofVectors } from "./made.ts";

const salt = "5a".repeat(32);

/** One table and, if wanted, each look of it, as files of the folder; returns the names of the certificates. */
function writeOne(folder: string, { name, question }: Asked, withLooks: boolean): readonly string[] {
  const stem = name.replaceAll(/[^\w.-]+/gu, "_");
  const whole = must(certify(question, salt));
  const series = whole.body.series as readonly { readonly id: string }[];
  const looks = withLooks ? (whole.body.looks as readonly { readonly look: number }[]) : [];
  const ids = series.map(({ id }) => id);
  writeFileSync(join(folder, `${stem}.hash`), whole.agreementHash);
  writeFileSync(join(folder, `${stem}.csv`), indexFile(question.history, ids));
  writeFileSync(join(folder, `${stem}.json`), whole.text);
  const each = looks.map(({ look }) => {
    const file = `${stem}.look-${look}.json`;
    writeFileSync(join(folder, file), must(certify({ ...question, look }, salt)).text);
    return file;
  });
  return [`${stem}.json`, ...each];
}

/**
 * The certificates of every vector and every example in a folder, with the agreement hash and the publisher's file of
 * each beside it; single looks are written for the last day on which an agreement is asked.
 */
export function writeCertificates(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return [...ofVectors, ...ofExamples()].flatMap((asked, i, all) =>
    writeOne(folder, asked, asked.question.agreement !== all[i + 1]?.question.agreement),
  );
}
