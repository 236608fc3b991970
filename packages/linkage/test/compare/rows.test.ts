import { decimal, must, type Rational, toExactText, toShownDecimal } from "@jegap/exact";
import { describe, expect, it } from "vitest";
import { compareWithRows, type RowsComparison, readRows } from "../../src/index.ts";
import { workOut } from "../world.ts";
import { changed, on, ours, side, world } from "./sides.ts";

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
      changed("trigger: at least 3%", "movement: {rate: down 0.1%}, tested: exact, trigger: at least 3%"),
      "2024-02-10 rate: movement-rounding 구리 down 0.001 always 11/11",
    ],
    [
      "a truncated ratio",
      changed("trigger: at least 3%", "movement: {ratio: down 0.01}, tested: exact, trigger: at least 3%"),
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
