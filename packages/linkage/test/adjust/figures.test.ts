import { describe, expect, it } from "vitest";
import { but, copperClause } from "../clauses.ts";
import { inUnits, monthly, type Published, rows, workOut } from "../world.ts";

const always = but(copperClause, ["at least 3%", "at least 0%"]);

function reading(take: string, more = ""): string {
  return but(always, ["take: {only: 1 month, back: 1 month}", `take: ${take}${more}`]);
}

describe("a figure that is not there yet", () => {
  // January is printed on 20 February; February on 1 March.
  const copper = monthly("KRW/kg", {
    "2023-12": "10000",
    "2024-01": { value: "10400", known: "2024-02-20" },
    "2024-02": "10600",
  });
  const policy = (missing: string) => reading("{only: 1 month, back: 1 month}", `, missing: ${missing}`);
  const first = (missing: string, on: string) =>
    workOut(policy(missing), { CU: copper }, on).line.adjustments[0];

  it.each(["wait", "wait-back", "previous", "skip"])("%s, asked before it is printed", (missing) => {
    const look = first(missing, "2024-02-10");
    const wanted = {
      wait: ["blocked", "not-yet-known", "21000"],
      "wait-back": ["blocked", "not-yet-known", "21000"],
      previous: ["unchanged", "same-price", "21000"],
      skip: ["unchanged", "skipped", "21000"],
    }[missing];
    expect([look?.outcome, look?.reason?.code, look && inUnits(look.after)]).toEqual(wanted);
  });

  it("wait counts from the day it is printed, wait-back from the adjustment date", () => {
    expect(first("wait", "2024-02-28")).toMatchObject({
      outcome: "adjusted",
      decided: "2024-02-20",
      effective: "2024-02-20",
    });
    expect(first("wait-back", "2024-02-28")).toMatchObject({
      decided: "2024-02-20",
      effective: "2024-02-01",
    });
  });

  it("previous and skip are not made up for later", () => {
    expect(rows(workOut(policy("previous"), { CU: copper }, "2024-02-28").line)).toEqual([
      "2024-02-01 21000 unchanged same-price",
    ]);
    expect(rows(workOut(policy("skip"), { CU: copper }, "2024-03-10").line)).toEqual([
      "2024-02-01 21000 unchanged skipped",
      "2024-03-01 22200",
    ]);
  });

  it("a later look of a clause with memory waits too, and then is made in its turn", () => {
    const late = monthly("KRW/kg", {
      "2023-12": "10000",
      "2024-01": { value: "10400", known: "2024-03-10" },
      "2024-02": "10600",
    });
    expect(rows(workOut(policy("wait"), { CU: late }, "2024-03-05").line)).toEqual([
      "2024-02-01 21000 blocked not-yet-known",
      "2024-03-01 21000 blocked earlier-look-open",
    ]);
    const { adjustments } = workOut(policy("wait"), { CU: late }, "2024-03-15").line;
    expect(adjustments.map(({ decided, after }) => [decided, inUnits(after)])).toEqual([
      ["2024-03-10", "21800"],
      ["2024-03-10", "22200"],
    ]);
  });
});

describe("which print counts", () => {
  const copper = monthly("KRW/kg", {
    "2023-12": "10000",
    "2024-01": [
      { value: "10300", known: "2024-02-01", status: "provisional" },
      { value: "10400", known: "2024-02-25" },
      { value: "10500", known: "2024-04-01", status: "corrected" },
    ],
    "2024-02": "10000",
  });
  const first = (vintage: string, on: string) => {
    const text = reading("{only: 1 month, back: 1 month}", `, vintage: ${vintage}`);
    return workOut(text, { CU: copper }, on).line.adjustments[0];
  };

  it.each([
    ["first", "2024-04-10", "21600"],
    ["known", "2024-04-10", "21600"],
    ["final", "2024-02-10", "21600"],
    ["final", "2024-03-10", "21800"],
    ["final", "2024-04-10", "22000"],
  ])("%s, asked on %s: %s won", (vintage, on, price) => {
    const look = first(vintage, on);
    expect(look && inUnits(look.after)).toBe(price);
  });

  it("a price that rests on a provisional figure says so", () => {
    expect(first("known", "2024-04-10")?.provisional).toBe(true);
    expect(first("final", "2024-04-10")?.provisional).toBe(false);
  });

  it("a base is kept at the print first used, or read again", () => {
    // The base, January, is 10,300 on 1 February, 10,400 on 1 March and 10,500 on 1 April; 3 % is asked of February and March.
    const world = {
      CU: monthly("KRW/kg", {
        "2023-12": copper.values["2024-01"] ?? "",
        "2024-01": "10600",
        "2024-02": "10600",
        "2024-03": "10780",
      }),
    };
    // +2.9 % of 10,300, +1.9 % of 10,400; at the third look +4.66 % of 10,300 or +2.67 % of 10,500.
    const text = (vintage: string) =>
      but(
        copperClause,
        ["own-change}", `signing}, baseVintage: ${vintage}`],
        ["start: 21000", "start: 21600"],
      );
    expect(rows(workOut(text("as-used"), world, "2024-04-10").line).at(-1)).toBe("2024-04-01 22560");
    expect(rows(workOut(text("as-known"), world, "2024-04-10").line).at(-1)).toBe(
      "2024-04-01 21600 unchanged trigger-not-met",
    );
  });

  it("a grade of known day that the clause does not accept is as if it were not printed", () => {
    const assumed = monthly("KRW/kg", {
      "2023-12": "10000",
      "2024-01": { value: "10400", known: "2024-02-01", grade: "assumed" },
    });
    const outcome = (grades: string) =>
      workOut(but(always, ["grades: [exact]", `grades: [${grades}]`]), { CU: assumed }, "2024-02-10").line
        .adjustments[0]?.outcome;
    expect(outcome("exact, mirror")).toBe("blocked");
    expect(outcome("exact, assumed")).toBe("adjusted");
  });
});

describe("which figures are read", () => {
  const daily: Published = {
    unit: "KRW/kg",
    frequency: "day",
    values: {
      "2023-12-20": "10000",
      "2023-12-28": "10000",
      "2024-01-02": "10100",
      "2024-01-30": "10300",
      "2024-01-31": "10800",
      "2024-02-01": "11000",
    },
  };
  const price = (take: string, series: Published, on = "2024-02-10"): string => {
    const look = workOut(reading(take, ", missing: previous"), { CU: series }, on).line.adjustments[0];
    if (look === undefined) throw new TypeError("the clause looks on 1 February");
    return look.outcome === "blocked" ? (look.reason?.code ?? "") : inUnits(look.after);
  };

  it.each([
    ["{mean: 1 month, back: 1 month}", "21800"], // (10,100 + 10,300 + 10,800) / 3 = 10,400
    ["{last: 1 month, back: 1 month}", "22600"],
    ["{last: 1 publication}", "23000"],
    ["{last: 1 publication, back: 1 day}", "22600"], // strictly before the adjustment date
    ["{mean: 2 publications, back: 1 day}", "22100"], // (10,300 + 10,800) / 2 = 10,550
    ["{only: 1 day}", "23000"],
    ["{only: 1 day, back: 3 days}", "21200"], // none on 29 January: the last earlier figure, 10,100
    ["{only: 1 month, back: 1 month}", "not-exactly-one"],
    ["{mean: 1 week, back: 14 days}", "21200"], // 15–21 January holds none: the last earlier figure
    ["{last: 9 publications}", "too-few-publications"],
  ])("%s: %s", (take, wanted) => {
    expect(price(take, daily)).toBe(wanted);
  });

  it("a mean of months needs every month, and counts the prints of each once", () => {
    const copper = monthly("KRW/kg", {
      "2023-10": "9700",
      "2023-11": "10100",
      "2023-12": "10200",
      "2024-01": "10600",
    });
    expect(price("{mean: 3 months, back: 1 month}", copper)).toBe("21600"); // 10,300
    expect(price("{mean: 2 weeks}", copper)).toBe("window-finer-than-series");
  });

  it("between two months by the day of the month", () => {
    const text = but(reading("{interpolate: 1 month, back: 1 month}"), [
      "first: 2024-02-01",
      "first: 2024-02-15",
    ]);
    // Base 1 January: December 10,000 whole. 15 February: January 10,290 + 14/29 × (10,580 − 10,290) = 10,430.
    const copper = monthly("KRW/kg", {
      "2023-12": "10000",
      "2024-01": "10290",
      "2024-02": { value: "10580", known: "2024-02-10" },
    });
    expect(rows(workOut(text, { CU: copper }, "2024-02-20").line)).toEqual(["2024-02-15 21860"]);
  });
});

describe("a series that another continues", () => {
  const link = ", then: [{from: 2024-02, series: CU15, times: 1.5}]";
  const old = monthly("KRW/kg", { "2023-12": "10000", "2024-01": "10200", "2024-02": "99999" });
  const next = monthly("KRW/kg", { "2024-01": "1", "2024-02": "7000", "2024-03": "7200" });

  it("speaks from its first month on, times the linking factor", () => {
    const { line } = workOut(
      reading("{only: 1 month, back: 1 month}", link),
      { CU: old, CU15: next },
      "2024-04-10",
    );
    expect(rows(line)).toEqual(["2024-02-01 21400", "2024-03-01 22000", "2024-04-01 22600"]);
  });

  it.each([
    ["{mean: 2 months, back: 1 month}", "21700"], // (10,200 + 10,500) / 2
    ["{mean: 2 publications, back: 1 day}", "21700"],
    ["{mean: 3 publications, back: 1 day}", "21466.666"],
  ])("%s goes over the month in which one series takes over", (take, wanted) => {
    const text = but(
      reading(take, link),
      ["own-change", "2024-02-01"],
      ["start: 21000", "start: 21000, round: down 0.001"],
    );
    const earlier = { ...old, values: { ...old.values, "2023-11": "9000" } };
    expect(rows(workOut(text, { CU: earlier, CU15: next }, "2024-03-10").line).at(-1)).toBe(
      `2024-03-01 ${wanted}`,
    );
  });

  it("may continue itself, rebased", () => {
    const rebased = monthly("KRW/kg", { "2023-12": "10000", "2024-01": "10200", "2024-02": "102" });
    const text = reading(
      "{only: 1 month, back: 1 month}",
      ", then: [{from: 2024-02, series: CU, times: 102}]",
    );
    expect(rows(workOut(text, { CU: rebased }, "2024-03-10").line)).toEqual([
      "2024-02-01 21400",
      "2024-03-01 21808",
    ]);
  });

  it("is chosen by its month, whatever the order in which continuations are written", () => {
    const then =
      ", then: [{from: 2024-03, series: CU3, times: 3}, {from: 2024-02, series: CU15, times: 1.5}]";
    const third = monthly("KRW/kg", { "2024-03": "3600" });
    const world = { CU: old, CU15: next, CU3: third };
    expect(rows(workOut(reading("{only: 1 month, back: 1 month}", then), world, "2024-04-10").line)).toEqual([
      "2024-02-01 21400",
      "2024-03-01 22000",
      "2024-04-01 22600",
    ]);
  });
});
