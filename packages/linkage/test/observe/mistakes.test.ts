import { day, Rational } from "@jegap/exact";
import { describe, expect, it } from "vitest";
import { given } from "../../src/derivation/step.ts";
import { Lacking } from "../../src/observe/lacking.ts";
import { eventOrDay, Observer, quantityStep, type Setting, tableStep } from "../../src/observe/observe.ts";
import { SeriesReader } from "../../src/observe/series.ts";
import type { LinkageTerms, ObservationTerms } from "../../src/terms/terms.ts";
import { but, copperClause } from "../clauses.ts";
import { historyIn, monthly, termsOf } from "../world.ts";

/*
 * Reading a clause refuses all of this before a look is made. Should one of those checks ever let something
 * through, the look must stop and name it, and never go on with a figure that nobody agreed.
 */

const terms = termsOf(
  but(
    copperClause,
    ["K: 1000 KRW/piece", "K: 1000 KRW/piece, t: [{value: 1}, {from: 9000 KRW/kg, value: 2}]"],
    ["copper * w + K", "copper * w * t(copper) + K"],
  ),
);
const asked = day("2024-02-01");
const knowledge = { on: asked, newest: asked };
const argument = given({ value: Rational.one, dimension: {} });
const setting: Setting = { terms, signing: terms.signing, start: argument };
const reader = new SeriesReader(
  historyIn({ CU: monthly("KRW/kg", { "2024-01": "10000" }) }),
  new Set(terms.grades),
);

function quantity(name: string): NonNullable<LinkageTerms["quantities"]>[string] {
  const found = terms.quantities?.[name];
  if (found === undefined) throw new TypeError(`the clause has no ${name}`);
  return found;
}

const [copper] = Object.values(terms.observe);
if (copper === undefined) throw new TypeError("the clause observes copper");

/** The observation without one of the fields that reading a series needs. */
const copperWithout: Readonly<Record<"take" | "vintage" | "missing" | "series", ObservationTerms>> = {
  take: (({ take: _, ...rest }) => rest)(copper),
  vintage: (({ vintage: _, ...rest }) => rest)(copper),
  missing: (({ missing: _, ...rest }) => rest)(copper),
  series: (({ series: _, ...rest }) => rest)(copper),
};

describe("a mistake in the program is named", () => {
  it("a step table that is none, or empty", () => {
    expect(() => tableStep("w", quantity("w"), argument)).toThrow("w is no table");
    expect(() => tableStep("x", undefined, argument)).toThrow("x is no table");
    expect(() => tableStep("t", { kind: "table", rows: [] }, argument)).toThrow("t is an empty table");
  });

  it("an observation the clause does not make", () => {
    const observer = new Observer(setting, reader);
    expect(() => observer.read("zinc", asked, knowledge)).toThrow("no observation zinc");
  });

  it.each(["take", "vintage", "missing"] as const)("a series without %s", (without) => {
    expect(() => reader.figures("copper", copperWithout[without], asked, knowledge)).toThrow(
      "observe.copper reads a series without window, vintage or missing",
    );
  });

  it("publications of what is no series", () => {
    const { take } = copper;
    const value = terms.formula.price?.is;
    if (take === undefined || value === undefined) throw new TypeError("the clause has a window and a price");
    const wrong: ObservationTerms = {
      ...copperWithout.series,
      value,
      take: { ...take, unit: "publication" },
    };
    const observer = new Observer({ ...setting, terms: { ...terms, observe: { copper: wrong } } }, reader);
    expect(() => observer.read("copper", asked, knowledge)).toThrow(
      "publications are read from a series only",
    );
  });
});

describe("what is not there is nothing, not a guess", () => {
  it("a table is no figure, and a line's own quantity is none without the line", () => {
    expect(quantityStep(setting, "t", quantity("t"))).toBeUndefined();
    const own = termsOf(
      but(
        copperClause,
        ["start: 21000", "start: each"],
        ["w: 2 kg/piece", "w: {each: kg/piece}"],
        ["동 케이블", "{name: 케이블, lines: [{id: a, start: 21000, w: 2 kg/piece}]}"],
      ),
    );
    const w = own.quantities?.w;
    const [line] = own.goods.lines;
    if (w === undefined || line === undefined) throw new TypeError("the list has a line with w");
    expect(quantityStep({ ...setting, terms: own }, "w", w)).toBeUndefined();
    expect(
      quantityStep({ ...setting, terms: own, line: { ...line, quantities: {} } }, "w", w),
    ).toBeUndefined();
    expect(quantityStep({ ...setting, terms: own, line }, "w", w)).toMatchObject({
      name: "w",
      field: "goods.w",
      unit: { text: "kg/piece" },
    });
  });

  it("a date that the event does not have", () => {
    expect(() => eventOrDay("delivery", undefined)).toThrow(Lacking);
    expect(() => eventOrDay("delivery", undefined)).toThrow(
      expect.objectContaining({ code: "no-such-date", facts: { date: "delivery" } }),
    );
    expect(eventOrDay("2024-02-15", undefined)).toBe("2024-02-15");
  });

  it("a series that the history does not have", () => {
    expect(() => reader.figures("copper", { ...copper, series: "ZN" }, asked, knowledge)).toThrow(
      expect.objectContaining({ code: "not-yet-known", facts: { series: "ZN", period: "" } }),
    );
  });
});
