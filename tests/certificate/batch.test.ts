import { describe, expect, it } from "vitest";
import { rootOf } from "../../packages/checker/src/a/seal.ts";
import { check } from "../../packages/checker/src/index.ts";
import { must, sha256 } from "../../packages/exact/src/index.ts";
import { auditPath, merkleRoot } from "../../packages/linkage/src/certificate/merkle.ts";
import { type CertificateBatch, certify, certifyBatch } from "../../packages/linkage/src/index.ts";
import { ofExamples } from "./made.ts";

describe("the Merkle tree of RFC 6962", () => {
  const leaves = [
    "",
    "00",
    "10",
    "2021",
    "3031",
    "40414243",
    "5051525354555657",
    "606162636465666768696a6b6c6d6e6f",
  ];
  // Roots of the first 1 to 8 leaves: google/certificate-transparency, merkletree tests.
  it.each(
    [
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
      "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
      "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
      "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
      "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
      "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ].map((root, i) => [i + 1, root] as const),
  )("has the published root over %i leaves", (count, root) => {
    expect(merkleRoot(leaves.slice(0, count))).toBe(root);
  });

  it("proves every leaf of every size by its path, and none by another's", () => {
    for (let size = 1; size <= 33; size += 1) {
      const entries = Array.from({ length: size }, (_, i) => sha256(`${i}`));
      const root = merkleRoot(entries);
      for (const [i, entry] of entries.entries()) {
        const path = auditPath(entries, i);
        expect(rootOf(entry, i, size, path), `${i} of ${size}`).toBe(root);
        if (size > 1) expect(rootOf(entry, (i + 1) % size, size, path)).not.toBe(root);
        expect(rootOf(entry, i, size, [...path, root])).not.toBe(root);
      }
    }
  });
});

describe("a batch of goods lines", () => {
  const lines = ofExamples().filter(({ name }) => name.startsWith("die-cast"));
  const { agreement, history, knownOn, calendars } = lines[0]?.question ?? ({} as never);
  const question = { agreement, history, knownOn, calendars, look: 3 };
  const batch: CertificateBatch = must(certifyBatch(question, "ab".repeat(32)));
  const [first = "", second = ""] = batch.lines;

  it("makes any line again with the same hash, each under its own salt", () => {
    const [one, again, other] = [first, first, second].map((line) => must(batch.certificate(line)));
    expect(one?.text).toBe(again?.text);
    expect(JSON.parse(one?.text ?? "").salt).not.toBe(JSON.parse(other?.text ?? "").salt);
    expect(check(one?.text ?? "", { root: batch.root }).verdict).toBe("correct");
    expect(check(other?.text ?? "", { root: "0".repeat(64) }).verdict).toBe("other-inputs");
  });

  it("carries nothing of the other lines", () => {
    const { text } = must(batch.certificate(first));
    for (const line of batch.lines.slice(1)) expect(text).not.toContain(`"${line}"`);
  });

  it("is not proven by another line's path", () => {
    const file = JSON.parse(must(batch.certificate(first)).text);
    const other = JSON.parse(must(batch.certificate(second)).text);
    const report = check(JSON.stringify({ ...file, batch: other.batch }));
    expect([report.verdict, report.fault?.code]).toEqual(["wrong", "batch-root"]);
  });

  it("refuses a secret that is none, a line and a look that are not there", () => {
    expect(certifyBatch(question, "").ok).toBe(false);
    expect(certify({ ...question, line: "none" }, "").ok).toBe(false);
    expect(certify({ ...question, line: first, look: 1000 }, "").ok).toBe(false);
    expect(certify({ ...question, line: first }, "abc").ok).toBe(false);
  });
});
