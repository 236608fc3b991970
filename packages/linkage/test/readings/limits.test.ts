import { must } from "@jegap/exact";
import { describe, expect, it } from "vitest";
import { readVector } from "../../src/conformance/vector.ts";
import {
  auditReadings,
  historyOf,
  readDeliveries,
  readingSentence,
  readOpenAgreement,
} from "../../src/index.ts";
import { permittedTable, permittedValues } from "../../src/readings/permitted.ts";
import { inline } from "../../src/readings/tree.ts";
import { readSource } from "../../src/terms/source.ts";
import { readText, vectorFiles } from "../conformance/vector-files.ts";
import { agreementOf, historyIn, monthly } from "../world.ts";
import { audit, choice, lastPrices, mattering, pricing } from "./audit.ts";

const clause = (parts: Readonly<Record<string, string>>) => `
grades: [exact]
goods: part
signing: 2024-01-10
price: {unit: KRW/piece, start: 1000, round: half-up 1 KRW/piece, carry: rounded}
quantities: {w: ${parts.w ?? "1 KRW/piece/pt"}}
observe:
  a: {series: a, unit: pt, take: {only: 1 month, back: 1 month}, round: exact, vintage: known, missing: ${parts.missing ?? "wait"}}
link:
  a: {base: {at: own-change}, baseVintage: as-used, movement: exact, trigger: ${parts.trigger ?? "at least 3%"}, reflect: 100%, unmet: keep}
adjust: {every: 1 month, first: 2024-02-10, roll: none}
${parts.effective ?? "effective: {after: 0 days, then: none, roll: none, from: on, for: deliveries}"}
formula: {price: before + a.change * w}
${parts.settle ?? "settle: {round: down 1 KRW, per: delivery, returns: original, prorate: none, revisions: keep}"}
`;

const history = historyIn({
  a: monthly("pt", { "2023-12": "100", "2024-01": "105", "2024-02": "111.5", "2024-03": "104" }),
});
const days = { from: "2024-01-10", to: "2024-04-30" };

describe("complete terms", () => {
  it.each(vectorFiles)("%s: exactly one reading", (path) => {
    const vector = must(readVector(readText(path), path));
    const lastDay =
      vector.questions
        .flatMap(({ on }) => on ?? [])
        .sort()
        .at(-1) ?? "2030-01-01";
    const of = historyOf(vector.series, vector.observations);
    const report = must(auditReadings(vector.agreement, pricing(of, { from: lastDay, to: lastDay })));
    expect([report.count, report.groups.length, report.choices.length, report.refused.length]).toEqual([
      1, 1, 0, 0,
    ]);
  });
});

describe("what comes after the price", () => {
  it("a paper silent on settlement: the price agrees, the payments are not asked", () => {
    const report = audit(clause({ settle: "" }), history, days);
    expect(report.count).toBe(1);
    expect(report.choices.map(({ field, onlyPayments }) => [field, onlyPayments])).toEqual(
      ["round", "per", "returns", "prorate", "revisions"].map((part) => [`settle.${part}`, true]),
    );
  });

  it("with deliveries the ways to settle are priced: rounding each delivery or the invoice", () => {
    const csv = "id,date,quantity,invoice\nA,2024-03-01,0.5 piece,I\nB,2024-03-02,0.5 piece,I\n";
    const deliveries = must(readDeliveries(csv, "deliveries.csv"));
    const text = clause({
      settle:
        "settle: {round: up 1 KRW, per: {open: any}, returns: {open: any}, prorate: none, revisions: keep}",
    });
    const report = audit(text, history, days, deliveries);
    expect(mattering(report)).toEqual(["settle.per"]);
    // 1,005 won a piece, half a piece twice: 503 + 503 by the delivery, 1,005 by the invoice.
    expect(report.groups.map(({ outcome }) => outcome.owed?.toFraction()).sort()).toEqual(["1005", "1006"]);
  });

  it("the effective day: on it or after it, that month or the next", () => {
    const text = clause({
      effective:
        "effective: {after: 0 days, then: {open: [none, month]}, roll: none, from: {open: any}, for: deliveries}",
    });
    const report = audit(text, history, { from: "2024-01-10", to: "2024-02-10" });
    expect(lastPrices(report)).toEqual(["1000", "1005"]);
    expect(report.worked).toBe(1);
    expect(report.groups.map(({ count }) => count).sort()).toEqual([1, 3]);
  });

  it("a look that waits counts from its own day or from when the figure came", () => {
    const late = historyIn({
      a: monthly("pt", { "2023-12": "100", "2024-01": { value: "105", known: "2024-02-20" } }),
    });
    const report = audit(clause({ missing: "{open: any}" }), late, { from: "2024-01-10", to: "2024-02-29" });
    const starts = report.groups.map(({ outcome, picks }) => [
      choice(report, "observe.a.missing").texts[picks[0] ?? 0],
      outcome.prices.at(-1)?.from,
    ]);
    expect(starts.sort()).toEqual([
      ["previous", "2024-01-10"],
      ["wait", "2024-02-20"],
      ["wait-back", "2024-02-10"],
    ]);
  });

  it("a block that is open as a whole is open in each of its fields", () => {
    const report = audit(clause({ effective: "effective: {open: any}" }), history, days);
    expect(report.choices.map(({ field }) => field)).toEqual(
      ["after", "then", "roll", "from", "for"].map((part) => `effective.${part}`),
    );
  });
});

describe("a paper of two materials that does not say how they go together", () => {
  const two = (head: string) => `
${head}
  grades: [exact]
  goods: part
  signing: 2024-01-10
  price: {unit: KRW/piece, start: 1000, round: half-up 1 KRW/piece, carry: rounded}
  quantities: {w: 1 KRW/piece/pt}
  observe:
    a: {series: a, unit: pt, take: {only: 1 month, back: 1 month}, round: exact, vintage: known, missing: wait}
    b: {series: b, unit: pt, take: {only: 1 month, back: 1 month}, round: exact, vintage: known, missing: wait}
  link:
    a: {base: {at: signing}, baseVintage: as-used, movement: exact, trigger: at least 3%, reflect: 100%, unmet: keep}
    b: {base: {at: signing}, baseVintage: as-used, movement: exact, trigger: at least 3%, reflect: 100%, unmet: keep}
  adjust: {every: 1 month, first: 2024-02-10, roll: none}
  effective: {after: 0 days, then: none, roll: none, from: on, for: deliveries}
  formula: {price: start + a.change * w + b.change * w}
  settle: {round: down 1 KRW, per: delivery, returns: original, prorate: none, revisions: keep}
`;
  const both = historyIn({
    a: monthly("pt", { "2023-12": "100", "2024-01": "105" }),
    b: monthly("pt", { "2023-12": "100", "2024-01": "102" }),
  });

  it.each([
    ["a clause", two("").replace(/^ {2}/gmu, "")],
    ["an agreement", two("agreement: paper\nterms:")],
  ])("%s: each, any or all", (_, text) => {
    const agreement = must(readOpenAgreement(must(readSource(text))));
    const report = must(auditReadings(agreement, pricing(both, { from: "2024-01-10", to: "2024-02-28" })));
    expect(report.choices.map(({ field }) => field)).toEqual(["together"]);
    expect(lastPrices(report)).toEqual(["1000", "1005", "1007"]);
  });

  it("what is refused for another reason stays refused", () => {
    const read = readOpenAgreement(
      must(readSource(two("").replace(/^ {2}/gmu, "").replace("unit: pt", "unit: pint"))),
    );
    expect(read.ok ? [] : read.faults.map(({ code }) => code)).toContain("unknown-unit");
  });
});

describe("an agreement amended later", () => {
  it("a choice open in both versions is one choice, and holds in both", () => {
    const text = `
agreement: paper
terms:
${clause({ trigger: "{open: [at least 5%, more than 5%]}" }).replace(/^/gmu, "  ")}
changes:
  - {amended: 2024-03-01, change: {quantities: {w: 2 KRW/piece/pt}}}
`;
    const report = audit(text, history, days);
    expect(report.choices.map(({ field }) => field)).toEqual(["link.a.trigger"]);
    // At least: +5 in February, then 111.5 / 105 = +6.2 % at 2 won. More than: 111.5 / 100 in March, 11.5 points at 2 won.
    expect(
      report.groups.map(({ outcome }) =>
        outcome.prices.map(({ from, price }) => `${from} ${price.value.toFraction()}`),
      ),
    ).toEqual([
      ["2024-01-10 1000", "2024-02-10 1005", "2024-03-10 1018", "2024-04-10 1003"],
      ["2024-01-10 1000", "2024-03-10 1023", "2024-04-10 1008"],
    ]);
  });
});

describe("what cannot be audited is refused", () => {
  function code(text: string, limits = { readings: 262_144, worked: 20_000 }): string {
    const read = auditReadings(agreementOf(text), pricing(history, days), new Map(), limits);
    return read.ok
      ? ""
      : read.faults
          .map((fault) => `${fault.code} ${fault.facts.field ?? fault.facts.count ?? ""}`.trim())
          .join("; ");
  }

  it.each([
    [
      "a weight that only the parties know",
      clause({ w: "{open: any}" }),
      "reading-needs-values quantities.w",
    ],
    [
      "two readings where one is the limit",
      clause({ trigger: "{open: [at least 5%, more than 5%]}" }),
      "too-many-readings 2",
      { readings: 1, worked: 1 },
    ],
  ] as const)("%s", (_, text, expected, limits?: { readings: number; worked: number }) => {
    expect(code(text, limits)).toBe(expected);
  });

  it("values that do not go together are left out and counted", () => {
    const report = audit(clause({ trigger: "{open: [at least 5%, at least 5 kg]}" }), history, days);
    expect([report.count, report.refused.map(({ faults }) => faults[0]?.code)]).toEqual([
      1,
      ["threshold-unit-differs"],
    ]);
  });

  it("where no reading can be computed, the reason of the first is given", () => {
    expect(code(clause({ trigger: "{open: [at least 5 kg, more than 5 kg]}" }))).toBe(
      "threshold-unit-differs",
    );
  });
});

describe("a sentence for every reading of the table", () => {
  const source = must(readSource(clause({})));
  const cases = permittedTable.flatMap((pattern) => {
    const field = pattern.replace("*", "a");
    return (permittedValues(source, field) ?? []).map((value) => [field, inline(value)] as const);
  });

  it.each(cases)("%s: %s", (field, value) => {
    const [ko, en] = [readingSentence(field, value, "ko"), readingSentence(field, value, "en")];
    expect(ko).not.toContain(field);
    expect(ko).toMatch(/다[.(]|다\.$|\)\.$/u);
    expect(en).toMatch(/\.$/u);
    expect(`${ko}${en}`).not.toMatch(/[{}]/u);
  });

  it("values of one field read differently", () => {
    for (const field of new Set(cases.map(([name]) => name))) {
      const values = cases.filter(([name]) => name === field);
      const said = values.map(([, value]) => readingSentence(field, value, "ko"));
      expect(new Set(said).size, field).toBe(said.length);
    }
  });
});
