import { must, Rational, toExactText, toShownDecimal } from "@jegap/exact";
import { describe, expect, it } from "vitest";
import { compareResults, type ResultComparison } from "../../src/index.ts";
import { monthly } from "../world.ts";
import { changed, ours, printed, side, world } from "./sides.ts";

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
    expect(told(against(changed("back: 1 month", "back: 2 months")))).toEqual({
      first: "2024-02-10 observation period 구리: 2024-01 / 2023-12",
      shares: ["observation -650 (-396.20)"],
      total: "-650",
    });
  });

  it("provisional against final", () => {
    expect(told(against(changed("take: {mean", "vintage: final, take: {mean")))).toEqual({
      first: "2024-03-10 observation print 구리: 10911 (provisional, 2024-03-05) / 10953 (final, 2024-05-02)",
      shares: ["observation 0 (23.25)"],
      total: "0",
    });
  });

  it("a truncated rate", () => {
    expect(
      told(
        against(
          changed("trigger: at least 3%", "movement: {rate: down 0.1%}, tested: exact, trigger: at least 3%"),
        ),
      ),
    ).toEqual({
      first: "2024-02-10 movement rounding 구리.rate: exact / down 0.1%",
      shares: ["movement -45 (-29.81)"],
      total: "-45",
    });
  });

  it("a truncated ratio", () => {
    expect(
      told(
        against(
          changed(
            "trigger: at least 3%",
            "movement: {ratio: down 0.01}, tested: exact, trigger: at least 3%",
          ),
        ),
      ),
    ).toEqual({
      first: "2024-02-10 movement rounding 구리.rate: exact / down 0.01",
      shares: ["movement -320 (-212.80)"],
      total: "-320",
    });
  });

  it("a changed weight", () => {
    expect(told(against(changed("무게: 2 kg/piece", "무게: 1.9 kg/piece")))).toEqual({
      first: "2024-02-10 formula contract 무게: 2 kg/piece / 1.9 kg/piece",
      shares: ["formula -200 (-113.91)"],
      total: "-200",
    });
  });

  it("another history: one figure differs", () => {
    const other = { copper: monthly("KRW/kg", { ...printed, "2024-03": "11300" }) };
    expect(told(against(ours, other))).toEqual({
      first: "2024-04-10 observation print 구리: 11400 (final, 2024-04-01) / 11300 (final, 2024-04-01)",
      shares: ["observation 0 (-53.57)"],
      total: "0",
    });
  });

  it("several differences are shared out in the order of the steps and add up", () => {
    const text = changed("무게: 2 kg/piece", "무게: 1.9 kg/piece")
      .replace("at least 3%", "at least 5%")
      .replace("down 1 KRW/piece", "up 10 KRW/piece");
    const found = against(text);
    expect(told(found)).toEqual({
      first: "2024-02-10 trigger contract 구리.threshold: 3 % / 5 %",
      shares: ["trigger 0 (-488.27)", "formula -200 (-89.39)", "rounding 14 (8.20)"],
      total: "-186",
    });
    const sum = found.shares.reduce((total, { change }) => total.plus(change), Rational.zero);
    expect(sum.equals(found.theirs.value.minus(found.mine.value))).toBe(true);
  });

  it("stages whose mixture makes no clause are taken over together: an item under another name", () => {
    const renamed = ours.replaceAll("구리", "동값").replace("무게: 2 kg/piece", "무게: 1.9 kg/piece");
    const found = against(renamed);
    expect(told(found).shares).toEqual([
      "observation+base+movement+trigger+reflection+formula -200 (-113.91)",
    ]);
    expect(found.total.toFraction()).toBe("-200");
  });

  it("an agreement amended on one side only is one share of all stages", () => {
    const agreement = `agreement: 약정\nterms:\n${ours.trim().replace(/^/gmu, "  ")}\n`;
    const amended = `${agreement}changes:\n  - {amended: 2024-04-01, change: {quantities: {무게: 3 kg/piece}}}\n`;
    const found = must(compareResults(side(agreement), side(amended)));
    expect(told(found).first).toBe("2024-04-10 formula contract 무게: 2 kg/piece / 3 kg/piece");
    expect(found.shares.map(({ stages, change }) => [stages.length, change.toFraction()])).toEqual([
      [10, "1072"],
    ]);
  });

  it("other looking days: the first look that only one side has", () => {
    const found = against(changed("every: 1 month", "every: 2 months"));
    expect(told(found).first).toBe("2024-03-10 dates look-only-mine : 2024-03-10 / ");
  });

  it("prices of different things are not compared", () => {
    const read = compareResults(
      side(ours),
      side(
        changed("KRW/piece, start", "USD/piece, start")
          .replace("down 1 KRW/piece", "down 1 USD/piece")
          .replace("* 무게}", "* 무게 / 환}")
          .replace("quantities: {", "quantities: {환: 1300 KRW/USD, "),
      ),
    );
    expect(read.ok ? "" : read.faults[0]?.code).toBe("compare-units-differ");
  });
});
