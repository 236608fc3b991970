import { describe, expect, it } from "vitest";
import { inUnits, monthly, type Published, type World, workOut } from "../world.ts";

/** A clause whose price is one reading of copper, looked at on the first of every month from February. */
function clause(observe: string, more = ""): string {
  return `use: common-1
grades: [exact]
goods: 동판
signing: 2024-01-01
price: {unit: KRW/piece, start: 0}
quantities: {w: 1 kg/piece}
observe:
${observe}
adjust: {every: 1 month, first: 2024-02-01}
formula: {price: copper * w}
${more}`;
}

const series = (take: string, more = "") =>
  `  copper: {series: CU, unit: KRW/kg, take: ${take}, missing: wait${more}}`;

/** The daily figure of copper, of which an expression makes one figure. */
const expression = (take: string) => `  day: {series: CU, unit: KRW/kg, take: {only: 1 day}}
  copper: {value: day * 2, take: ${take}}`;

function daily(values: Published["values"]): Published {
  return { unit: "KRW/kg", frequency: "day", values };
}

/** Every look: its date, then the price and the day it was decided, or why there is none. */
function looks(text: string, world: World | Published, on: string): readonly string[] {
  const all =
    "unit" in world && typeof world.unit === "string" ? { CU: world as Published } : (world as World);
  return workOut(text, all, on).line.adjustments.map(({ date, outcome, reason, after, decided }) => {
    const facts = Object.entries(reason?.facts ?? {}).map(([name, fact]) => `${name} ${fact}`);
    return outcome === "adjusted"
      ? `${date} ${inUnits(after)} decided ${decided}`
      : `${date} ${[outcome, reason?.code, ...facts].join(", ")}`;
  });
}

describe("why a figure cannot be had", () => {
  const january = daily({ "2024-01-10": "100", "2024-01-20": "300" });
  const none = daily({ "2023-12-20": "100" });
  const steps: Published = { unit: "KRW/kg", frequency: "step", values: { "2024-01-10": "100" } };
  const months = monthly("KRW/kg", { "2023-12": "100" });
  const cases: readonly (readonly [observe: string, copper: Published, why: string])[] = [
    [series("{mean: 1 month}"), january, "blocked, window-not-over, series CU, last 2024-02-29"],
    [expression("{mean: 1 month}"), january, "blocked, window-not-over, series copper, last 2024-02-29"],
    [
      series("{mean: 1 month, back: 1 month}"),
      none,
      "blocked, no-figure-in-window, series CU, first 2024-01-01, last 2024-01-31",
    ],
    [
      expression("{mean: 1 month, back: 1 month, each: day}"),
      none,
      "blocked, no-figure-in-window, series copper, first 2024-01-01, last 2024-01-31",
    ],
    [series("{only: 1 month, back: 1 month}"), january, "blocked, not-exactly-one, series CU, count 2"],
    [
      expression("{only: 1 month, back: 1 month, each: day}"),
      january,
      "blocked, not-exactly-one, series copper, count 2",
    ],
    [series("{only: 1 month, back: 1 month}"), steps, "blocked, step-needs-publication, series CU"],
    [
      series("{mean: 3 publications, back: 1 day}"),
      january,
      "blocked, too-few-publications, series CU, wanted 3, day 2024-01-31",
    ],
    [series("{only: 1 month, back: 1 month}"), months, "blocked, not-yet-known, series CU, period 2024-01"],
    [
      series("{mean: 2 weeks, back: 1 month}"),
      months,
      "blocked, window-finer-than-series, series CU, first 2023-12-25, last 2024-01-07",
    ],
    [
      expression("{mean: 1 month, back: 1 month, each: month}"),
      january,
      "blocked, no-figure-in-window, series CU, first 2024-01-31, last 2024-01-31",
    ],
  ];

  it.each(cases)("%s", (observe, copper, why) => {
    expect(looks(clause(observe), copper, "2024-02-10")).toEqual([`2024-02-01 ${why}`]);
  });
});

describe("the day from which a waiting look can be made", () => {
  it.each([
    ["a daily series", series("{mean: 1 month}"), "300"],
    ["an expression of one", expression("{mean: 1 month, each: day}"), "600"],
  ])("is the last of its window for %s", (_, observe, price) => {
    const copper = daily({ "2024-02-10": "100", "2024-02-29": "500" });
    expect(looks(clause(observe), copper, "2024-02-29")).toEqual([`2024-02-01 ${price} decided 2024-02-29`]);
  });

  it("is the first on which any figure of the window is known", () => {
    const copper = daily({
      "2024-01-30": { value: "100", known: "2024-02-05" },
      "2024-01-31": { value: "300", known: "2024-02-03" },
      "2024-02-01": { value: "900", known: "2024-02-02" },
    });
    expect(looks(clause(series("{mean: 1 month, back: 1 month}")), copper, "2024-02-10")).toEqual([
      "2024-02-01 300 decided 2024-02-03",
    ]);
  });

  it("is the day on which the last of the wanted publications is known", () => {
    const copper = daily({
      "2024-01-10": "100",
      "2024-01-20": { value: "300", known: "2024-02-05" },
      "2024-01-30": { value: "500", known: "2024-02-07" },
    });
    expect(looks(clause(series("{mean: 2 publications}")), copper, "2024-02-10")).toEqual([
      "2024-02-01 200 decided 2024-02-05",
    ]);
  });

  it("is that of a print whose known day the clause accepts, the earliest after the look", () => {
    const copper = monthly("KRW/kg", {
      "2024-01": [
        { value: "100", known: "2024-02-03", grade: "assumed" },
        { value: "300", known: "2024-02-05" },
        { value: "500", known: "2024-02-07" },
      ],
    });
    expect(looks(clause(series("{only: 1 month, back: 1 month}")), copper, "2024-02-10")).toEqual([
      "2024-02-01 300 decided 2024-02-05",
    ]);
  });
});

describe("an expression worked out unit by unit", () => {
  it("counts the weeks that lie wholly in the window, and leaves out those without a figure", () => {
    // Sundays: the week of 29 January to 4 February lies in no month, that of 15 to 21 January has none.
    const copper = daily({
      "2024-01-07": "100",
      "2024-01-14": "200",
      "2024-01-28": "300",
      "2024-02-04": "9000",
      "2024-02-11": "400",
      "2024-02-25": "500",
      "2024-03-03": "9000",
    });
    const observe = expression("{mean: 1 month, back: 1 month, each: week}");
    expect(looks(clause(observe), copper, "2024-03-10")).toEqual([
      "2024-02-01 400 decided 2024-02-01",
      "2024-03-01 900 decided 2024-03-01",
    ]);
  });

  it("leaves out a week that ends after the window, though its figure is known by then", () => {
    const copper = daily({ "2023-12-10": "100", "2024-01-14": "200", "2024-02-04": "9000" });
    const observe = expression("{mean: 1 month, back: 2 months, each: week}");
    expect(looks(clause(observe), copper, "2024-03-10")).toEqual([
      "2024-02-01 200 decided 2024-02-01",
      "2024-03-01 400 decided 2024-03-01",
    ]);
  });

  it("needs every month of its window", () => {
    const months = monthly("KRW/kg", { "2023-11": "100", "2023-12": "200", "2024-02": "500" });
    const observe = `  month: {series: CU, unit: KRW/kg, take: {only: 1 month}}
  copper: {value: month * 2, take: {mean: 2 months, back: 1 month, each: month}}`;
    expect(looks(clause(observe), months, "2024-02-10")).toEqual([
      "2024-02-01 blocked, not-yet-known, series CU, period 2024-01",
    ]);
  });
});

describe("a weekly series", () => {
  const copper: Published = {
    unit: "KRW/kg",
    frequency: "week",
    values: { "2024-W01": "100", "2024-W03": "300", "2024-W05": "9000", "2024-W06": "400" },
  };

  it("counts the printed weeks that lie wholly in the window; one not printed is none", () => {
    const observe = series("{mean: 1 month, back: 1 month}");
    expect(looks(clause(observe), copper, "2024-03-10")).toEqual([
      "2024-02-01 200 decided 2024-02-01",
      "2024-03-01 400 decided 2024-03-01",
    ]);
  });
});

describe("figures printed late and out of order", () => {
  const copper = daily({ "2024-01-30": "300", "2024-01-10": "100", "2024-01-20": "200" });

  it.each([
    ["{last: 1 publication}", "300"],
    ["{last: 1 month, back: 1 month}", "300"],
    ["{mean: 2 publications, back: 10 days}", "150"],
  ])("%s are read in the order of their periods", (take, price) => {
    expect(looks(clause(series(take)), copper, "2024-02-10")).toEqual([
      `2024-02-01 ${price} decided 2024-02-01`,
    ]);
  });
});

describe("the day a reading is taken at", () => {
  const months = monthly("KRW/kg", {
    "2023-11": "100",
    "2023-12": "200",
    "2024-01": "300",
    "2024-02": "400",
  });
  const at = (anchor: string) => series("{only: 1 month, back: 1 month}", `, at: ${anchor}`);

  it.each([
    ["adjustment", ["300", "400"]],
    ["{at: adjustment, back: 1 month}", ["200", "300"]],
    ["signing", ["200", "200"]],
    ["{at: signing, back: 1 month}", ["100", "100"]],
    ["2024-02-15", ["300", "300"]],
    ["{at: 2024-02-15, back: 1 month}", ["200", "200"]],
  ])("%s", (anchor, wanted) => {
    const { line } = workOut(clause(at(anchor)), { CU: months }, "2024-03-10");
    expect(line.adjustments.map(({ after }) => inUnits(after))).toEqual(wanted);
  });

  it("a date of the event that is looked at", () => {
    const text = clause(
      at("order"),
      "events: [{id: a, order: 2024-01-10, delivery: 2024-03-02}, {id: b, order: 2024-02-10, delivery: 2024-03-05}]\n",
    ).replace("{every: 1 month, first: 2024-02-01}", "{on: delivery}");
    const { line } = workOut(text, { CU: months }, "2024-03-10");
    expect(line.adjustments.map(({ after }) => inUnits(after))).toEqual(["200", "300"]);
  });
});

describe("a series that two others continue", () => {
  const world = {
    CU: monthly("KRW/kg", { "2023-12": "100", "2024-01": "110", "2024-02": "9000", "2024-03": "9000" }),
    CU2: monthly("KRW/kg", { "2024-01": "1", "2024-02": "60", "2024-03": "9000" }),
    CU3: monthly("KRW/kg", { "2024-02": "1", "2024-03": "43" }),
  };
  const [second, third] = [
    "{from: 2024-02, series: CU2, times: 2}",
    "{from: 2024-03, series: CU3, times: 3}",
  ] as const;

  it.each([
    [second, third],
    [third, second],
  ])("is heard in the order of its months, written %s then %s", (one, other) => {
    const then = `, then: [${one}, ${other}]`;
    const month = clause(series("{only: 1 month, back: 1 month}", then));
    expect(looks(month, world, "2024-04-10").map((look) => look.split(" ")[1])).toEqual([
      "110",
      "120",
      "129",
    ]);
    const last = clause(series("{last: 3 publications, back: 1 day}", then));
    expect(looks(last, world, "2024-04-10").at(-1)).toBe("2024-04-01 129 decided 2024-04-01");
    const mean = clause(series("{mean: 2 publications, back: 1 month}", then));
    expect(looks(mean, world, "2024-04-10").at(-1)).toBe("2024-04-01 115 decided 2024-04-01");
  });
});

describe("the figure before, where one is missing", () => {
  it("is the last that is known of an earlier period, not one printed but not yet known", () => {
    const copper = monthly("KRW/kg", {
      "2023-11": "100",
      "2023-12": { value: "200", known: "2024-02-08" },
      "2024-01": { value: "300", known: "2024-03-08" },
      "2024-02": { value: "400", known: "2024-02-01" },
    });
    const text = clause(series("{only: 1 month, back: 1 month}").replace("wait", "previous"));
    expect(looks(text, copper, "2024-02-20")).toEqual(["2024-02-01 100 decided 2024-02-01"]);
  });

  it("is a reason to wait for nothing where no earlier one is known either", () => {
    const copper = monthly("KRW/kg", { "2024-01": { value: "300", known: "2024-03-08" } });
    const text = clause(series("{only: 1 month, back: 1 month}").replace("wait", "previous"));
    expect(looks(text, copper, "2024-02-20")).toEqual([
      "2024-02-01 blocked, not-yet-known, series CU, period 2024-01",
    ]);
  });
});
