import { day, decimal, must, Rational, toExactText, toShownDecimal } from "@jegap/exact";
import { describe, expect, it } from "vitest";
import {
  compareResults,
  compareWithRows,
  type ResultComparison,
  type RowsComparison,
  readRows,
} from "../../src/index.ts";
import { calendars, historyIn, monthly, type Printed, workOut } from "../world.ts";

/** Our clause: copper in won, month before the date, 5 %, whole movement, 2 kg, cut below one won. */
const ours = `
use: common-1
grades: [exact]
goods: 동 부품
signing: 2024-01-15
price: {unit: KRW/piece, start: 25000, round: down 1 KRW/piece}
quantities: {무게: 2 kg/piece}
observe:
  구리: {series: copper, unit: KRW/kg, take: {mean: 1 month, back: 1 month}}
link:
  구리: {kind: material, base: {at: own-change}, trigger: at least 3%}
adjust: {every: 1 month, first: 2024-02-10}
formula: {price: before + 구리.change * 무게}
`;

const printed: Readonly<Record<string, Printed | readonly Printed[]>> = {
  "2023-11": "9700",
  "2023-12": "10000",
  "2024-01": "10437",
  "2024-02": [
    { value: "10911", known: "2024-03-05", status: "provisional" },
    { value: "10953", known: "2024-05-02", status: "final" },
  ],
  "2024-03": "11400",
  "2024-04": "11983",
};

const world = { copper: monthly("KRW/kg", printed) };
const on = "2024-05-31";

function side(text: string, figures = world) {
  const worked = workOut(text, figures, on);
  return {
    plan: worked.plan,
    table: worked.table,
    question: { history: historyIn(figures), knownOn: day(on), calendars },
  };
}

function changed(from: string, to: string): string {
  expect(ours).toContain(from);
  return ours.replace(from, to);
}

function against(text: string, figures = world): ResultComparison {
  return must(compareResults(side(ours), side(text, figures)));
}

function told({ first, shares, total }: ResultComparison) {
  return {
    first:
      first && `${first.date} ${first.stage} ${first.kind} ${first.name}: ${first.mine} / ${first.theirs}`,
    shares: shares.map(
      ({ stages, change, mean }) => `${stages.join("+")} ${toExactText(change)} (${toShownDecimal(mean, 2)})`,
    ),
    total: toExactText(total),
  };
}

/** Our looks: 10,437 (+4.37 %), 10,911 provisional (+4.54 %), 11,400 (+4.48 %), 11,983 (+5.11 %): 25,874 … 28,966. */
describe("two results of ours", () => {
  it("that agree have no first difference and nothing to share out", () => {
    expect(told(against(ours))).toEqual({ first: undefined, shares: [], total: "0" });
  });

  it("with a rounded formula line beside the price that is owed", () => {
    const text = changed(
      "formula: {price: before + 구리.change * 무게}",
      "formula: {price: {is: before + 구리.change * 무게, round: half-up 0.1 KRW/piece}}",
    );
    expect(told(must(compareResults(side(text), side(text)))).first).toBeUndefined();
  });

  it("one wrong month", () => {
    expect(told(against(changed("back: 1 month", "back: 2 months")))).toMatchInlineSnapshot(`
      {
        "first": "2024-02-10 observation period 구리: 2024-01 / 2023-12",
        "shares": [
          "observation -650 (-396.20)",
        ],
        "total": "-650",
      }
    `);
  });

  it("provisional against final", () => {
    expect(told(against(changed("take: {mean", "vintage: final, take: {mean")))).toMatchInlineSnapshot(`
      {
        "first": "2024-03-10 observation print 구리: 10911 (provisional, 2024-03-05) / 10953 (final, 2024-05-02)",
        "shares": [
          "observation 0 (23.25)",
        ],
        "total": "0",
      }
    `);
  });

  it("a truncated rate", () => {
    expect(
      told(against(changed("trigger: at least 3%", "movement: {rate: down 0.1%}, trigger: at least 3%"))),
    ).toMatchInlineSnapshot(`
      {
        "first": "2024-02-10 movement rounding 구리.rate: exact / down 0.1%",
        "shares": [
          "movement -45 (-29.81)",
        ],
        "total": "-45",
      }
    `);
  });

  it("a truncated ratio", () => {
    expect(
      told(against(changed("trigger: at least 3%", "movement: {ratio: down 0.01}, trigger: at least 3%"))),
    ).toMatchInlineSnapshot(`
      {
        "first": "2024-02-10 movement rounding 구리.rate: exact / down 0.01",
        "shares": [
          "movement -320 (-212.80)",
        ],
        "total": "-320",
      }
    `);
  });

  it("a changed weight", () => {
    expect(told(against(changed("무게: 2 kg/piece", "무게: 1.9 kg/piece")))).toMatchInlineSnapshot(`
      {
        "first": "2024-02-10 formula contract 무게: 2 kg/piece / 1.9 kg/piece",
        "shares": [
          "formula -200 (-113.91)",
        ],
        "total": "-200",
      }
    `);
  });

  it("another history: one figure differs", () => {
    const other = { copper: monthly("KRW/kg", { ...printed, "2024-03": "11300" }) };
    expect(told(against(ours, other))).toMatchInlineSnapshot(`
      {
        "first": "2024-04-10 observation print 구리: 11400 (final, 2024-04-01) / 11300 (final, 2024-04-01)",
        "shares": [
          "observation 0 (-53.57)",
        ],
        "total": "0",
      }
    `);
  });

  it("several differences are shared out in the order of the steps and add up", () => {
    const text = changed("무게: 2 kg/piece", "무게: 1.9 kg/piece")
      .replace("at least 3%", "at least 5%")
      .replace("down 1 KRW/piece", "up 10 KRW/piece");
    const found = against(text);
    expect(told(found)).toMatchInlineSnapshot(`
      {
        "first": "2024-02-10 trigger contract 구리.threshold: 3 % / 5 %",
        "shares": [
          "trigger 0 (-488.27)",
          "formula -200 (-89.39)",
          "rounding 14 (8.20)",
        ],
        "total": "-186",
      }
    `);
    const sum = found.shares.reduce((total, { change }) => total.plus(change), Rational.zero);
    expect(sum.equals(found.theirs.value.minus(found.mine.value))).toBe(true);
  });
});

/** The other side's table as it would print it under a clause or history of its own. */
function tableOf(text: string, figures = world): string[][] {
  const { line } = workOut(text, figures, on);
  const rows = line.adjustments.map((look) => {
    const [item] = look.items;
    const shown = (value: Rational | undefined): string => (value === undefined ? "" : toExactText(value));
    const rate =
      item?.rate === undefined ? "" : `${toShownDecimal(item.rate.value.times(decimal("100")), 2)}%`;
    return [
      look.date,
      shown(look.before.value),
      shown(item?.comparison?.value),
      shown(item?.base?.value),
      rate,
      shown(look.after.value),
    ];
  });
  return [["조정일", "조정전 금액", "비교시점", "기준시점", "변동률", "조정후 금액"], ...rows];
}

function withRows(rows: string[][]): RowsComparison {
  return must(compareWithRows(side(ours), must(readRows(rows, {}, "theirs.csv"))));
}

function cause({ first, causes }: RowsComparison): string {
  const [best] = causes;
  const where = first === undefined ? "" : `${first.date} ${first.column}`;
  return `${where}: ${best?.kind ?? ""} ${best?.name ?? ""} ${best?.value ?? ""} ${best?.since ?? ""} ${best?.explained ?? 0}/${best?.differing ?? 0}`;
}

describe("our result and the other side's table", () => {
  it("that agrees to the cell", () => {
    expect(withRows(tableOf(ours))).toEqual({ differing: [], causes: [], rows: 4 });
  });

  it.each([
    [
      "one wrong month throughout",
      changed("back: 1 month", "back: 2 months"),
      "2024-02-10 comparison: month 구리 1 always 19/19",
    ],
    [
      "provisional against final",
      changed("take: {mean", "vintage: final, take: {mean"),
      "2024-03-10 comparison: vintage 구리 final always 6/6",
    ],
    [
      "a truncated rate",
      changed("trigger: at least 3%", "movement: {rate: down 0.1%}, trigger: at least 3%"),
      "2024-02-10 rate: movement-rounding 구리 down 0.001 always 11/11",
    ],
    [
      "a truncated ratio",
      changed("trigger: at least 3%", "movement: {ratio: down 0.01}, trigger: at least 3%"),
      "2024-02-10 rate: movement-rounding 구리 down 0.01 always 11/11",
    ],
    [
      "a changed weight",
      changed("무게: 2 kg/piece", "무게: 1.9 kg/piece"),
      "2024-02-10 after: weight 무게 1.9 kg/piece always 7/7",
    ],
  ])("%s", (_, text, expected) => {
    expect(cause(withRows(tableOf(text)))).toBe(expected);
  });

  it("one wrong month in one row", () => {
    const rows = tableOf(ours);
    // In April they took February's figure, 10,911, for March's; the price follows from it and the rest from that.
    const april = rows[3] ?? [];
    april[2] = "10911";
    const found = withRows(rows.slice(0, 4));
    expect(cause(found)).toBe("2024-04-10 comparison: figure-of 구리 2024-02 this-look 1/1");
  });

  it("the final print in one row", () => {
    const rows = tableOf(ours);
    const march = rows[2] ?? [];
    march[2] = "10953";
    expect(cause(withRows(rows.slice(0, 3)))).toBe(
      "2024-03-10 comparison: print-of 구리 2024-02 (final, 2024-05-02) this-look 1/1",
    );
  });

  it.each([
    ["from 5 % on more than", "at least 4.37%", "more than 4.37%", "equality"],
    [
      "only the excess",
      "trigger: at least 3%",
      "reflect: [{to: 3%, share: 0%}, {share: 100%}], trigger: at least 3%",
      "excess",
    ],
    ["half passed on", "trigger: at least 3%", "reflect: 50%, trigger: at least 3%", "share"],
    ["rounded up to ten won", "down 1 KRW/piece", "up 10 KRW/piece", "price-rounding"],
    ["another start price", "start: 25000", "start: 24000", "start"],
  ])("%s", (_, from, to, kind) => {
    const mine = from === "at least 4.37%" ? ours.replace("at least 3%", from) : ours;
    const theirs = mine.replace(from, to);
    expect(theirs).not.toBe(mine);
    const compared = must(compareWithRows(side(mine), must(readRows(tableOf(theirs), {}, "theirs.csv"))));
    expect(compared.causes[0]?.kind).toBe(kind);
    expect(compared.causes[0]?.explained).toBe(compared.differing.length);
  });

  it("a look they do not have, and one we do not", () => {
    const rows = tableOf(ours);
    expect(withRows([...rows.slice(0, 2), ...rows.slice(3)]).first).toMatchObject({
      date: "2024-03-10",
      column: "date",
      row: 0,
    });
    expect(withRows([...rows, ["2024-05-20", "", "", "", "", "30000"]]).first).toMatchObject({
      date: "2024-05-20",
      column: "date",
      row: 6,
    });
  });

  it("figures as people write them: separators, units, Korean dates, percent without its sign", () => {
    const rows = tableOf(ours).map((row, i) => {
      if (i === 0) return ["날짜", ...row.slice(1)];
      const [date = "", before = "", ...rest] = row;
      const [year, month, dayText] = date.split("-");
      return [
        `${year}년 ${Number(month)}월 ${Number(dayText)}일`,
        `${before.slice(0, 2)},${before.slice(2)}원`,
        ...rest.map((cell) => cell.replace("%", "")),
      ];
    });
    const read = must(readRows([["우리 회사 표"], ...rows], { date: { heading: "날짜" } }, "theirs.xlsx"));
    expect(must(compareWithRows(side(ours), read)).differing).toEqual([]);
  });

  it.each([
    ["a heading that is not there", { after: { heading: "금액" } }, "compare-no-column"],
    ["no date", {}, "compare-no-date-column"],
  ])("%s is refused", (_, map, code) => {
    const read = readRows(
      [
        ["비교시점", "조정후 금액"],
        ["1", "2"],
      ],
      map,
      "theirs.csv",
    );
    expect(read.ok ? "" : read.faults[0]?.code).toBe(code);
  });
});
