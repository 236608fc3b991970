import { describe, expect, it } from "vitest";
import { check } from "../../packages/checker/src/index.ts";
import { type Day, day, koreanCalendar, must, period } from "../../packages/exact/src/index.ts";
import {
  certify,
  historyOf,
  type Observation,
  readAgreement,
  type SeriesFacts,
} from "../../packages/linkage/src/index.ts";
import { indexFile } from "./made.ts";

/** Copper by months of 2023 to 2025: a first print after three weeks, for odd months a revised one two months later. */
function copper(): readonly Observation[] {
  return [2023, 2024, 2025].flatMap((year) =>
    Array.from({ length: 12 }, (_, m) => m + 1).flatMap((month): readonly Observation[] => {
      const name = `${year}-${`${month}`.padStart(2, "0")}`;
      const own = period(name);
      const level = 8000 + ((year * 12 + month) % 7) * 450 + month * 37;
      const next = (by: number): Day => {
        const at = year * 12 + month - 1 + by;
        return day(`${Math.floor(at / 12)}-${`${(at % 12) + 1}`.padStart(2, "0")}-21`);
      };
      const common = {
        series: "copper",
        period: own,
        source: "own figures",
        checksum: "",
        grade: "exact",
      } as const;
      const first = { ...common, value: `${level}.5`, known: next(1), status: "provisional" } as const;
      const revised = { ...common, value: `${level + 12}`, known: next(3), status: "final" } as const;
      return month % 2 === 1 ? [first, revised] : [first];
    }),
  );
}

const facts: readonly SeriesFacts[] = [
  { id: "copper", title: { ko: "구리", en: "copper" }, unit: "USD/t", frequency: "month" },
];
const history = historyOf(facts, copper());

const head = `
agreement: cable
until: 2024-06-30
terms:
  use: common-1
  grades: [exact]
  signing: 2023-04-03
  goods:
    name: cable
    lines:
      - {id: A-1, name: thin, start: "12.50", w: 0.4 kg/piece, reflect.copper: 80%}
      - {id: B-2, name: thick, start: "31", w: 1.7 kg/piece, reflect.copper: 90%}
  price: {unit: USD/piece, start: each, round: half-up 0.01}
  quantities: {w: {each: kg/piece}}
  observe:
    copper: {series: copper, unit: USD/t, take: {only: 1 month, back: 2 months}}
  link:
    copper: {kind: material, base: {at: own-change}, trigger: at least 3%, reflect: each}
  adjust: {every: 1 month, first: 2023-05-05, roll: next KR}
  effective: {after: 0 days, then: month, roll: previous KR, from: on, for: deliveries}
  formula: {price: before + copper.change * w}
`;

const cases: Readonly<Record<string, string>> = {
  "business days, lines, a term that ends": head,
  "waiting for the figure": head.replace("back: 2 months", "back: 1 month"),
  "first prints": head.replace("take: {only", "vintage: first, take: {only"),
  "final prints": head.replace("take: {only", "vintage: final, take: {only"),
  "renewed, amended and ended": `${head}changes:
  - amended: 2023-11-01
    change: {link: {copper: {trigger: at least 1%, base: {at: last-look}}}}
  - renewed: 2024-07-01
    until: 2025-12-31
    change: {adjust: {every: 2 months, first: 2024-07-05}, price: {carry: exact}}
  - ended: 2025-05-20
`,
  "another price, with bases reset": `${head}changes:
  - repriced: 2023-09-20
    start: {A-1: "13.10"}
    bases: reset
`,
  "another price, with bases kept": `${head}changes:
  - repriced: 2023-09-20
    start: "20"
    bases: keep
`,
  "set aside, remembered as worked out": `${head}changes:
  - departed: 2023-09-05
    owed: before
    memory: computed
    reason: agreed in writing
`,
  "set aside for another price, as if nothing had changed": `${head}changes:
  - departed: 2023-08-07
    owed: "13"
    memory: unchanged
    reason: agreed in writing
`,
  "two clocks, all together, and a watch": head
    .replace(
      "  link:\n",
      "    won: {value: copper * fx}\n    fx: {value: 1300 * one}\n  link:\n    won: {kind: other, base: {at: signing}, trigger: {rise: more than 2%, fall: never}, reflect: [{to: 5%, share: 50%}, {share: 100%}], unmet: return, adjust: {every: 3 months, first: 2023-06-01, roll: none}}\n",
    )
    .replace(
      "w: {each: kg/piece}}",
      "w: {each: kg/piece}, one: 1 KRW/USD, k: 0.0001 USD/KRW}\n  together: any",
    )
    .replace("copper.change * w", "copper.change * w + won.change * w * k"),
  "a line that an amendment brings in, another left out": `${head.replace('      - {id: B-2, name: thick, start: "31", w: 1.7 kg/piece, reflect.copper: 90%}\n', "")}changes:
  - amended: 2023-08-01
    change: {goods: {name: cable, lines: [{id: A-1, name: thin, start: "12.50", w: 0.4 kg/piece, reflect.copper: 80%}, {id: B-2, name: thick, start: "31", w: 1.7 kg/piece, reflect.copper: 90%}]}}
  - repriced: 2023-10-10
    start: "33"
    bases: keep
`,
  "three publications, waited for": head
    .replace("take: {only: 1 month, back: 2 months}", "take: {mean: 3 publications, back: 1 day}")
    .replace("signing: 2023-04-03", "signing: 2023-04-03"),
  "continued by itself with a factor": head.replace(
    "take: {only: 1 month, back: 2 months}}",
    "take: {mean: 2 months, back: 2 months}, then: [{from: 2023-08, series: copper, times: 1.02}]}",
  ),
  "interpolated, with the previous figure where one is missing": head.replace(
    "take: {only: 1 month, back: 2 months}}",
    "missing: previous, take: {interpolate: 1 month, back: 1 month}}",
  ),
  "rounded as a ratio that keeps, from signing": head
    .replace("base: {at: own-change}", "base: {at: signing}, movement: {ratio: keep 0.05}, tested: rounded")
    .replace("before + copper.change", "start + copper.change"),
  "cap, floor, a trigger on the price and the exact figure carried": head
    .replace(
      "round: half-up 0.01}",
      "round: half-up 0.01, carry: exact, trigger: {rise: at least 0.05 USD/piece, fall: more than 1%}}",
    )
    .concat("  limits: {cap: start * 1.3, floor: start * 0.9}\n"),
  "on orders": head
    .replace(
      "adjust: {every: 1 month, first: 2023-05-05, roll: next KR}",
      "adjust: {on: order, back: 5 days, roll: previous KR}",
    )
    .concat(`events:
  - {id: o1, order: 2023-06-08, delivery: 2023-07-01}
  - {id: o2, order: 2023-09-30, delivery: 2023-10-20}
  - {id: o3, order: 2023-10-04, delivery: 2023-10-20}
`),
};

describe("what was agreed beside the clause is certified and checked", () => {
  const asked = Object.entries(cases).flatMap(([name, text]) =>
    ["A-1", "B-2"].flatMap((line) =>
      (["2023-12-31", "2025-12-31"] as const).map((on) => [name, line, day(on), text] as const),
    ),
  );

  it.each(asked)("%s: line %s on %s", (_, line, knownOn, text) => {
    const agreement = must(readAgreement(text));
    const question = { agreement, history, knownOn, calendars: { KR: koreanCalendar }, line };
    const whole = must(certify(question, ""));
    const anchors = { agreed: [whole.agreementHash], index: indexFile(history, ["copper"]) };
    const looks = whole.body.looks as readonly { readonly look: number; readonly outcome: string }[];
    expect(looks.length).toBeGreaterThan(2);
    expect(looks.map(({ outcome }) => outcome)).toContain("adjusted");
    const all = [whole, ...looks.map(({ look }) => must(certify({ ...question, look }, "")))];
    for (const { text: file } of all) {
      const { verdict, fault } = check(file, anchors);
      expect([verdict, fault]).toEqual(["correct", undefined]);
    }
  });

  it("claims only what is not anchored", () => {
    const agreement = must(readAgreement(cases["on orders"] ?? ""));
    const question = {
      agreement,
      history,
      knownOn: day("2023-12-31"),
      calendars: { KR: koreanCalendar },
      line: "A-1",
    };
    expect(check(must(certify(question, "")).text).claims).toEqual([
      "agreement",
      "events",
      "values",
      "holidays",
    ]);
  });
});
