import { describe, expect, it } from "vitest";
import { but } from "../clauses.ts";
import { monthly, rows, workOut } from "../world.ts";

// 2 kg of copper, 1 kg of zinc and 1,000 won: 24,000 won at signing (10,000 and 3,000 won per kilogram).
const clause = `use: common-1
grades: [exact]
goods: 황동 부품
signing: 2024-01-01
price: {unit: KRW/piece, start: 24000}
quantities: {c: 2 kg/piece, z: 1 kg/piece, K: 1000 KRW/piece}
observe:
  copper: {series: CU, unit: KRW/kg, take: {only: 1 month, back: 1 month}}
  zinc: {series: ZN, unit: KRW/kg, take: {only: 1 month, back: 1 month}}
link:
  copper: {base: {at: own-change}, trigger: at least 3%}
  zinc: {base: {at: own-change}, trigger: at least 3%}
together: each
adjust: {every: 1 month, first: 2024-02-01}
formula: {price: copper * c + zinc * z + K}
`;

const world = (zinc: readonly [string, string]) => ({
  CU: monthly("KRW/kg", { "2023-12": "10000", "2024-01": "10400", "2024-02": "10400" }),
  ZN: monthly("KRW/kg", { "2023-12": "3000", "2024-01": zinc[0], "2024-02": zinc[1] }),
});

function looks(
  zinc: readonly [string, string],
  ...changes: readonly (readonly [string, string])[]
): readonly string[] {
  return rows(workOut(but(clause, ...changes), world(zinc), "2024-03-15").line);
}

const still = "unchanged trigger-not-met";

describe("whose trigger decides", () => {
  // First look: copper +4 %, zinc +1 %. Second look: copper as it was, zinc 3,150.
  const zinc = ["3030", "3150"] as const;

  it("each for itself", () => {
    expect(looks(zinc)).toEqual([
      "2024-02-01 24800", // 20,800 + 3,000 + 1,000: zinc stays where it was
      "2024-03-01 24950", // zinc +5 % of 3,000
    ]);
  });

  it("any moves all", () => {
    expect(looks(zinc, ["together: each", "together: any"])).toEqual([
      "2024-02-01 24830", // zinc counts too, at 3,030
      "2024-03-01 24950", // zinc +3.96 % of 3,030
    ]);
  });

  it("all or none", () => {
    expect(looks(zinc, ["together: each", "together: all"])).toEqual([
      `2024-02-01 24000 ${still}`,
      "2024-03-01 24950", // copper +4 % of 10,000, zinc +5 % of 3,000
    ]);
  });
});

describe("a base that the other item moves", () => {
  // Second look: zinc at 3,105 is +3.5 % of 3,000, but only +2.475 % of the 3,030 at the first look.
  const zinc = ["3030", "3105"] as const;

  it("own change: the small move is not lost", () => {
    expect(looks(zinc)).toEqual(["2024-02-01 24800", "2024-03-01 24905"]);
  });

  it("any price change: it is", () => {
    const both = [
      ["own-change", "price-change"],
      ["own-change", "price-change"],
    ] as const;
    expect(looks(zinc, ...both)).toEqual(["2024-02-01 24800", `2024-03-01 24800 ${still}`]);
  });
});

describe("two clocks", () => {
  it("an item that is not due keeps its figure until its own day, and one date is one look", () => {
    const own = [
      "  zinc: {base: {at: own-change}, trigger: at least 3%}",
      "  zinc: {base: {at: own-change}, trigger: at least 3%, adjust: {every: 2 months, first: 2024-03-01}}",
    ] as const;
    const worked = workOut(but(clause, own), world(["3150", "3150"]), "2024-03-15");
    expect(rows(worked.line)).toEqual(["2024-02-01 24800", "2024-03-01 24950"]);
    expect(worked.plan.looks.map(({ date, due }) => [date, [...due].sort()])).toEqual([
      ["2024-02-01", ["copper"]],
      ["2024-03-01", ["copper", "zinc"]],
    ]);
    const [first] = worked.line.adjustments;
    expect(first?.items.find(({ name }) => name === "zinc")).toMatchObject({ due: false, counts: false });
  });

  it("the order in which items, quantities and observations are written changes nothing", () => {
    const lines = clause.split("\n");
    const swapped = [...lines];
    for (const [a, b] of [
      [7, 8],
      [10, 11],
    ] as const)
      [swapped[a], swapped[b]] = [lines[b] ?? "", lines[a] ?? ""];
    const text = swapped
      .join("\n")
      .replace("{c: 2 kg/piece, z: 1 kg/piece,", "{z: 1 kg/piece, c: 2 kg/piece,");
    expect(text).not.toBe(clause);
    const zinc = ["3030", "3150"] as const;
    expect(rows(workOut(text, world(zinc), "2024-03-15").line)).toEqual(looks(zinc));
  });
});
