import { day, must } from "@jegap/exact";
import { describe, expect, it } from "vitest";
import { readAgreement, resolve } from "../../src/index.ts";
import { but, copperClause } from "../clauses.ts";
import { agreementOf, calendars, faultsOf, inUnits, monthly, workOut } from "../world.ts";

const copper = monthly("KRW/kg", { "2023-12": "10000", "2024-01": "10400", "2024-02": "10400" });

function datesOf(text: string, until: string): readonly string[] {
  return must(resolve(agreementOf(text), day(until), calendars)).looks.map(({ date }) => date);
}

describe("adjustment dates", () => {
  const adjust = (dates: string): string => but(copperClause, ["{every: 1 month, first: 2024-02-01}", dates]);

  it("are counted from the first, so that the 31st does not drift", () => {
    expect(datesOf(adjust("{every: 1 month, first: 2024-01-31}"), "2024-05-31")).toEqual([
      "2024-01-31",
      "2024-02-29",
      "2024-03-31",
      "2024-04-30",
      "2024-05-31",
    ]);
  });

  it("roll to a business day of the calendar the clause names", () => {
    // 1 March is Independence Movement Day, 2 and 3 March 2024 a weekend; 1 June a Saturday.
    const every = "every: 1 month, first: 2024-03-01";
    expect(datesOf(adjust(`{${every}, roll: next KR}`), "2024-06-30")).toEqual([
      "2024-03-04",
      "2024-04-01",
      "2024-05-01",
      "2024-06-03",
    ]);
    expect(datesOf(adjust(`{${every}, roll: previous KR}`), "2024-06-30")).toEqual([
      "2024-02-29",
      "2024-04-01",
      "2024-05-01",
      "2024-05-31",
    ]);
  });

  it("that roll back belong to the day they roll to, though their own day is still to come", () => {
    expect(datesOf(adjust("{every: 1 month, first: 2024-06-01, roll: previous KR}"), "2024-05-31")).toEqual([
      "2024-05-31",
    ]);
  });

  it("in a calendar nobody has are refused", () => {
    const text = adjust("{every: 1 month, first: 2024-02-01, roll: next XX}");
    expect(faultsOf(resolve(agreementOf(text), day("2024-03-01"), calendars))).toContain("unknown-calendar");
  });
});

describe("the day from which the price holds", () => {
  const effective = (block: string): string | undefined => {
    const text = but(copperClause, ["formula:", `effective: ${block}\nformula:`]);
    return workOut(text, { CU: copper }, "2024-02-10").line.adjustments[0]?.effective;
  };

  it.each([
    ["{after: 0 days}", "2024-02-01"],
    ["{after: 15 days}", "2024-02-16"],
    ["{after: 0 days, then: month}", "2024-03-01"],
    ["{after: 1 month, then: month}", "2024-04-01"],
    ["{after: 0 days, then: quarter}", "2024-04-01"],
    ["{after: 0 days, then: month, roll: next KR}", "2024-03-04"],
    ["{after: 0 days, then: month, roll: previous KR}", "2024-02-29"],
  ])("%s: %s", (block, wanted) => {
    expect(effective(block)).toBe(wanted);
  });
});

describe("looks at events", () => {
  // Priced by delivery, two months back; the base is the figure at the order.
  const text = (events: string): string =>
    `${but(copperClause, ["{every: 1 month, first: 2024-02-01}", "{on: delivery, back: 1 month}"], ["own-change", "order"])}events: ${events}\n`;

  it("are one look each, from the dates of their own event", () => {
    const { line } = workOut(
      text(
        "[{id: a, order: 2024-01-10, delivery: 2024-03-10}, {id: b, order: 2024-02-10, delivery: 2024-03-20}]",
      ),
      { CU: copper },
      "2024-04-30",
    );
    expect(
      line.adjustments.map((look) => [look.event, look.date, inUnits(look.after), look.outcome]),
    ).toEqual([
      ["a", "2024-02-10", "21800", "adjusted"], // January over December
      ["b", "2024-02-20", "21800", "unchanged"], // January over January
    ]);
  });

  it("that lack a date the clause reads are refused, whichever it is", () => {
    const refused = (events: string) => {
      const read = readAgreement(text(events));
      return read.ok ? faultsOf(resolve(read.value, day("2024-04-30"), calendars)) : faultsOf(read);
    };
    expect(refused("[{id: a, order: 2024-01-10}]")).toEqual(["event-lacks-date"]);
    expect(refused("[{id: a, delivery: 2024-03-10}]")).toEqual(["event-lacks-date"]);
    expect(refused("[{id: a, constructor: 2024-03-10}]")).toContain("bad-name 13:31 events.1.constructor");
  });

  it("an event's date is no anchor for an item that follows the calendar", () => {
    const read = readAgreement(but(copperClause, ["own-change", "order"]));
    expect(faultsOf(read)).toEqual(["unknown-anchor 10:18 link.copper.base"]);
  });
});
