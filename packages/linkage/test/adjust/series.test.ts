import { day, must } from "@jegap/exact";
import { describe, expect, it } from "vitest";
import { adjust, resolve } from "../../src/index.ts";
import { but, copperClause } from "../clauses.ts";
import { agreementOf, calendars, historyIn, monthly, type World } from "../world.ts";

const months = { "2023-12": "10000", "2024-01": "10400" };

/** The faults of a clause in a world, as code, facts and place. */
function faults(world: World, ...changes: readonly (readonly [string, string])[]): readonly unknown[] {
  const on = day("2024-02-10");
  const plan = must(resolve(agreementOf(but(copperClause, ...changes)), on, calendars));
  const table = adjust(plan, { history: historyIn(world), knownOn: on, calendars });
  return table.ok ? [] : table.faults;
}

describe("the series of a clause", () => {
  const continued = ["1 month}}", "1 month}, then: [{from: 2024-01, series: CU2, times: 2}]}"] as const;
  const copper = monthly("KRW/kg", months);
  const at = { line: 8, column: 11 };

  it("that nobody has is refused with its name and place", () => {
    const [fault, ...more] = faults({ CU2: copper });
    expect(more).toEqual([]);
    expect(fault).toMatchObject({
      code: "unknown-series",
      facts: { series: "CU" },
      at: { line: at.line, field: "observe.copper" },
    });
  });

  it("that continues it and that nobody has, too", () => {
    expect(faults({ CU: copper }, continued)).toMatchObject([
      { code: "unknown-series", facts: { series: "CU2" }, at: { line: at.line, field: "observe.copper" } },
    ]);
  });

  it.each([
    ["KRW/t", "same kind, another scale"],
    ["USD/kg", "another kind"],
  ])("printed in %s (%s) is refused at its unit", (unit) => {
    expect(faults({ CU: monthly(unit, months) })).toMatchObject([
      {
        code: "series-unit-differs",
        facts: { series: "CU", unit, written: "KRW/kg" },
        at: { line: at.line, field: "observe.copper.unit" },
      },
    ]);
  });

  it("printed in a unit nobody can read is refused at its unit", () => {
    expect(faults({ CU: monthly("furlong", months) })).toMatchObject([
      { at: { field: "observe.copper.unit" } },
    ]);
  });

  it("may be continued in another scale, not in another kind", () => {
    expect(faults({ CU: copper, CU2: monthly("KRW/t", months) }, continued)).toEqual([]);
    expect(faults({ CU: copper, CU2: monthly("USD/kg", months) }, continued)).toMatchObject([
      { code: "series-unit-differs", facts: { series: "CU2", unit: "USD/kg", written: "KRW/kg" } },
    ]);
  });

  it("of an expression of other observations there is none", () => {
    const expression = [
      ["\nlink:", "\n  twice: {value: copper * 2}\nlink:"],
      ["copper * w + K", "copper * w + twice * w + K"],
    ] as const;
    expect(faults({ CU: copper }, ...expression)).toEqual([]);
  });
});
