import { day, must } from "@jegap/exact";
import { describe, expect, it } from "vitest";
import {
  adjust,
  type ChangeTable,
  type Delivery,
  type Payment,
  readDeliveries,
  revise,
  settle,
} from "../../src/index.ts";
import { but, copperClause } from "../clauses.ts";
import { calendars, faultsOf, inUnits, monthly, type World, workOut } from "../world.ts";

// 21,000 won at signing; 21,801 from 1 February (10,400.5 × 2 + 1,000); 22,601 from 1 March.
const copper: World = {
  CU: monthly("KRW/kg", { "2023-12": "10000", "2024-01": "10400.5", "2024-02": "10800.5" }),
};

function deliveries(csv: string): readonly Delivery[] {
  return must(readDeliveries(csv, "deliveries.csv"));
}

interface Paid {
  readonly of: (id: string) => string;
  readonly payments: readonly Payment[];
}

function pay(clause: string, csv: string, world = copper): Paid {
  const { plan, table } = workOut(clause, world, "2024-04-30");
  const payments = must(settle(plan, table, deliveries(csv)));
  const of = (id: string): string => {
    const found = payments.find((payment) => payment.id === id);
    return found === undefined ? "none" : inUnits(found.owed);
  };
  return { of, payments };
}

const head = "id,date,quantity";

function settled(block: string): string {
  return but(copperClause, ["formula:", `settle: {${block}}\nformula:`]);
}

describe("what is owed for deliveries", () => {
  it("quantity × price in force on the day, with what the price at signing would have made", () => {
    const { of, payments } = pay(
      copperClause,
      `${head}\na,2024-01-31,10 piece\nb,2024-02-01,10 piece\nc,2024-03-15,0.5 piece`,
    );
    expect([of("a"), of("b"), of("c")]).toEqual(["210000", "218010", "11300.5"]);
    expect(payments.map(({ againstStart, looks }) => [inUnits(againstStart), looks])).toEqual([
      ["0", [0]],
      ["8010", [1]],
      ["800.5", [2]],
    ]);
  });

  it("the price starts on the day, or after it", () => {
    const after = but(copperClause, ["formula:", "effective: {from: after}\nformula:"]);
    expect(pay(after, `${head}\na,2024-02-01,1 piece\nb,2024-02-02,1 piece`).of("a")).toBe("21000");
    expect(pay(after, `${head}\na,2024-02-01,1 piece\nb,2024-02-02,1 piece`).of("b")).toBe("21801");
  });

  it("the price of the order, where the clause says orders", () => {
    const orders = but(copperClause, ["formula:", "effective: {for: orders}\nformula:"]);
    const csv = "id,date,order,quantity\na,2024-03-05,2024-01-20,1 piece\nb,2024-03-05,2024-02-20,1 piece";
    const { of } = pay(orders, csv);
    expect([of("a"), of("b")]).toEqual(["21000", "21801"]);
  });

  it("a delivery late by the supplier's fault keeps the price of the day agreed", () => {
    const csv =
      "id,date,agreed,quantity\na,2024-03-05,2024-01-20,1 piece\nearly,2024-01-20,2024-03-05,1 piece";
    const { of } = pay(copperClause, csv);
    expect([of("a"), of("early")]).toEqual(["21000", "21000"]);
  });

  it("roundings per delivery, or per invoice", () => {
    const csv = `${head},invoice\na,2024-03-01,0.5 piece,i\nb,2024-03-02,0.5 piece,i\nc,2024-03-02,0.5 piece,`;
    const each = pay(settled("round: down 1 KRW, per: delivery"), csv);
    expect([each.of("a"), each.of("b"), each.of("c")]).toEqual(["11300", "11300", "11300"]);
    const both = pay(settled("round: down 1 KRW, per: invoice"), csv);
    expect([both.of("i"), both.of("c"), both.of("a")]).toEqual(["22601", "11300", "none"]);
  });

  it("goods sent back at today's price, or at that of their delivery", () => {
    const csv = "id,date,quantity,returns\na,2024-01-20,10 piece,\nback,2024-03-05,-4 piece,a";
    expect(pay(settled("returns: current"), csv).of("back")).toBe("-90404"); // −4 × 22,601
    expect(pay(settled("returns: original"), csv).of("back")).toBe("-84000"); // −4 × 21,000
  });

  it("a billing period is split by days, both ends included", () => {
    const csv = "id,from,to,quantity\na,2024-01-16,2024-02-15,31 piece";
    // 16 days at 21,000 and 15 at 21,801, of 31 pieces: 336,000 + 327,015.
    expect(pay(settled("prorate: days"), csv).of("a")).toBe("663015");
    expect(pay(settled("prorate: none"), csv).of("a")).toBe("651000");
  });

  it("what is still open after a part payment", () => {
    const { payments } = pay(copperClause, "id,date,quantity,paid\na,2024-02-10,10 piece,210000");
    expect(payments[0]?.open && inUnits(payments[0].open)).toBe("8010");
  });

  it("an amendment of the settlement does not reach back", () => {
    const terms = settled("round: down 10 KRW").trimEnd().replace(/^/gmu, "  ");
    const text = `agreement: x\nterms:\n${terms}\nchanges: [{amended: 2024-02-15, change: {settle: {round: up 10 KRW}}}]\n`;
    const { of } = pay(text, `${head}\na,2024-02-10,1 piece\nb,2024-02-20,1 piece`);
    expect([of("a"), of("b")]).toEqual(["21800", "21810"]);
  });
});

describe("deliveries that cannot be settled", () => {
  const refused = (clause: string, csv: string): readonly string[] => {
    const { plan, table } = workOut(clause, copper, "2024-04-30");
    return faultsOf(settle(plan, table, deliveries(csv)));
  };
  const orders = but(copperClause, ["formula:", "effective: {for: orders}\nformula:"]);
  const original = settled("returns: original");

  const cases: readonly (readonly [is: string, clause: string, csv: string, gives: string])[] = [
    ["an unknown line", copperClause, `${head},line\na,2024-02-01,1 piece,x`, "unknown-goods-line a"],
    [
      "kilograms at a price by the piece",
      copperClause,
      `${head}\na,2024-02-01,1 kg`,
      "quantity-unit-differs a",
    ],
    ["an event there is not", copperClause, `${head},event\na,2024-02-01,1 piece,x`, "unknown-event a"],
    ["an order without its day", orders, `${head}\na,2024-02-01,1 piece`, "delivery-lacks-order a"],
    ["a return of nothing", copperClause, `${head},returns\na,2024-02-01,-1 piece,z`, "return-of-nothing a"],
    [
      "a return that adds",
      copperClause,
      `${head},returns\na,2024-02-01,1 piece,\nb,2024-02-01,1 piece,a`,
      "return-not-negative b",
    ],
    [
      "a return of an unnamed delivery",
      original,
      `${head}\na,2024-02-01,-1 piece`,
      "return-names-no-delivery a",
    ],
    [
      "a period that ends before it starts",
      copperClause,
      "id,from,to,quantity\na,2024-02-01,2024-01-01,1 piece",
      "period-ends-before-it-starts a",
    ],
  ];

  it.each(cases)("%s", (_, clause, csv, gives) => {
    expect(refused(clause, csv)).toEqual([gives]);
  });

  it("cells, columns and rows name their place in the file", () => {
    const read = (csv: string) => faultsOf(readDeliveries(csv, "d.csv"));
    expect(read(`${head}\n\na,soon,1 piece\n`)).toEqual(["not-a-day 3 date"]);
    expect(read(`${head}\na,2024-02-01,\nb,,3`)).toEqual([
      "field-missing 2 quantity",
      "field-missing 3 date",
    ]);
    expect(read(`${head}\na,2024-02-01,1 piece\na,2024-02-02,1 piece`)).toEqual(["delivery-twice 3 id"]);
    expect(read(`${head},price\na,2024-02-01,1 piece,5`)).toEqual(["unknown-field 1:4 price"]);
    expect(read("id,date,id,quantity\na,2024-02-01,b,1 piece")).toContain("column-twice 1:3");
    expect(read(`${head}\na,2024-02-01,1,000 piece`)).toContain("csv-row-too-long 2:4");
    expect(read(`${head}\n"a,2024-02-01,1 piece\n`)[0]).toMatch(/^csv-syntax/u);
    expect(read(`\uFEFF${head},,\r\na,2024-02-01,1 piece,,\r\n`)).toEqual([]);
  });
});

describe("figures revised after use", () => {
  // January is printed as 10,400 and corrected to 10,200 in April; February is 10,500: 3 % asked of the base 10,000 or 10,400.
  const world: World = {
    CU: monthly("KRW/kg", {
      "2023-12": "10000",
      "2024-01": [
        { value: "10400", known: "2024-02-01", status: "provisional" },
        { value: "10200", known: "2024-04-10" },
      ],
      "2024-02": "10500",
    }),
  };
  const csv = `${head}\na,2024-02-10,10 piece\nb,2024-03-10,10 piece`;
  const [before, now] = [day("2024-03-31"), day("2024-04-30")];

  function trued(mode: "values" | "whole"): readonly (readonly [string, string])[] {
    const { plan, history, table } = workOut(copperClause, world, before);
    const revised = must(revise(plan, { history, knownOn: now, calendars }, table, mode));
    const payments = must(settle(plan, table, deliveries(csv), revised));
    return payments.map(({ owed, trueUp }) => [inUnits(owed), trueUp === undefined ? "" : inUnits(trueUp)]);
  }

  it("values: the first look still counts, at 10,200 (+2 %); the second still does not", () => {
    expect(trued("values")).toEqual([
      ["218000", "-4000"],
      ["218000", "-4000"],
    ]);
  });

  it("whole: +2 % no longer counts, and then 10,500 is +5 % of 10,000", () => {
    expect(trued("whole")).toEqual([
      ["218000", "-8000"],
      ["218000", "2000"], // 220,000 − 218,000
    ]);
  });

  it("whole is what the clause gives when it is worked out with the final figures from the start", () => {
    const { plan, history, table } = workOut(copperClause, world, before);
    const question = { history, knownOn: now, calendars };
    const revised = must(revise(plan, question, table, "whole"));
    const final = { CU: monthly("KRW/kg", { "2023-12": "10000", "2024-01": "10200", "2024-02": "10500" }) };
    const scratch = workOut(copperClause, final, before);
    const prices = (one: ChangeTable) =>
      one.lines[0]?.adjustments.map((look) => [look.date, look.outcome, inUnits(look.after)]);
    expect(prices(revised)).toEqual(prices(scratch.table));
    expect(prices(must(adjust(plan, { ...question, knownOn: before })))).toEqual(prices(table));
  });
});
