import { describe, expect, it } from "vitest";
import { check } from "../../packages/checker/src/index.ts";
import { must } from "../../packages/exact/src/index.ts";
import {
  type CertificateQuestion,
  certify,
  type IndexHistory,
  readAgreement,
} from "../../packages/linkage/src/index.ts";
import { indexFile, ofVector } from "./made.ts";

const { question } = ofVector("kr-guidebook-v04");
const signed = must(certify(question, ""));
const index = indexFile(question.history, ["KRWUSD", "LME.NI.cash.offer"]);

/** The same question over a history in which values are other than they were. */
function over(
  change: (one: ReturnType<IndexHistory["observations"]>[number]) => typeof one,
): CertificateQuestion {
  const { history } = question;
  const changed: IndexHistory = {
    facts: (id) => history.facts(id),
    lastRecorded: () => history.lastRecorded(),
    observations: (id) => history.observations(id).map(change),
  };
  return { ...question, history: changed };
}

describe("a certificate that fits together over other inputs is true of those, and is refused by what one knows", () => {
  const inputs = [
    [
      "one digit of a value",
      over((one) => (one.period.name === "2023-01" ? { ...one, value: "21001" } : one)),
    ],
    [
      "a value known a day later",
      over((one) =>
        one.period.name === "2022-12" ? { ...one, known: "2023-01-02" as typeof one.known } : one,
      ),
    ],
    ["a provisional value called final", over((one) => ({ ...one, status: "provisional" }))],
    ["another source", over((one) => ({ ...one, source: "someone" }))],
  ] as const;

  it.each(inputs)("%s", (_, other) => {
    const { text } = must(certify(other, ""));
    expect(check(text).verdict).toBe("correct");
    expect(check(text, { agreed: [signed.agreementHash] }).verdict).toBe("correct");
    const report = check(text, { index });
    expect(report.verdict).toBe("other-inputs");
    expect(report.layers.at(-1)).toEqual({ layer: "anchor", result: "wrong" });
  });

  const clause = `
use: common-1
grades: [exact]
goods: nickel part
signing: 2023-01-10
price: {unit: KRW/piece, start: 29000}
quantities: {w: 1 kg/piece, K: 9000 KRW/piece}
observe:
  nickel: {series: LME.NI.cash.offer, unit: USD/t, take: {mean: 1 month, back: 1 month}}
  fx: {series: KRWUSD, unit: KRW/USD, take: {mean: 1 month, back: 1 month}}
link:
  nickel: {kind: material, base: {at: own-change}, trigger: at least 3%}
adjust: {every: 1 month, first: 2023-02-01}
formula: {price: nickel * fx * w + K}
`;

  it.each([
    ["nothing", "at least 3%", "at least 3%", "correct"],
    ["another spelling of the same formula", "nickel * fx * w + K", "K + w * (fx * nickel)", "correct"],
    ["another threshold", "at least 3%", "at least 4%", "other-inputs"],
    ["more than for at least", "at least 3%", "more than 3%", "other-inputs"],
    ["another weight", "w: 1 kg", "w: 1.01 kg", "other-inputs"],
    ["other goods", "nickel part", "steel part", "other-inputs"],
    [
      "another rule for returns",
      "use: common-1",
      "use: common-1\nsettle: {returns: original}",
      "other-inputs",
    ],
  ])("changed in the terms: %s", (_, from, to, verdict) => {
    const agreement = must(readAgreement(clause.replace(from, to)));
    const { text } = must(certify({ ...question, agreement }, ""));
    expect(check(text, { index }).verdict).toBe("correct");
    expect(check(text, { agreed: [signed.agreementHash] }).verdict).toBe(verdict);
  });

  it("a value left out of the certificate is found by the publisher's file", () => {
    const daily = ofVector("us-tips-index-ratio-1996");
    const made = must(certify(daily.question, ""));
    const series = (made.body.series as readonly { readonly id: string }[]).map(({ id }) => id);
    const full = indexFile(daily.question.history, series);
    expect(check(made.text, { index: full }).verdict).toBe("correct");
    const revised = `${full}\r\n${full.split("\r\n")[1]?.split(",").slice(0, 2).join(",")},999,1990-01-01,exact,final,vector,`;
    expect(check(made.text, { index: revised }).verdict).toBe("other-inputs");
  });

  it("says what it cannot confirm", () => {
    expect(check(signed.text).claims).toEqual(["agreement", "values"]);
    const own = { agreed: [signed.agreementHash], index };
    expect(check(signed.text, own).claims).toEqual([]);
    const half = { index: indexFile(question.history, ["KRWUSD"]) };
    expect(check(signed.text, half).claims).toEqual(["agreement", "series-not-in-file"]);
    const third = must(certify({ ...question, look: 3 }, ""));
    expect(check(third.text, own).claims).toEqual(["memory"]);
  });

  it("takes the hash of the terms where nothing else was agreed", () => {
    const [version] = JSON.parse(signed.text).body.agreement.versions as readonly { readonly hash: string }[];
    expect(check(signed.text, { agreed: [version?.hash ?? ""] }).verdict).toBe("correct");
  });

  it("does not read a file that is no index file", () => {
    expect(check(signed.text, { index: "a,b\n1,2" }).fault?.code).toBe("index-column");
    expect(check(signed.text, { index: 'series,period,value,known\n"x' }).fault?.code).toBe("not-csv");
  });
});
