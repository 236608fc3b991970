import { must } from "@jegap/exact";
import { describe, expect, it } from "vitest";
import { needsTool, soffice } from "../../../tests/tools.ts";
import { changeWorkbook } from "../src/index.ts";
import { xlsxBytes } from "../src/xlsx/write.ts";
import { example, examples } from "./examples.ts";
import { convert, firstSheetCsv, rowsOf } from "./office.ts";
import { type Drawn, drawnClauses } from "./random.ts";

/** The check column of the first sheet, counted. */
function checks(rows: readonly (readonly string[])[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const row of rows.slice(1)) counts[row[9] ?? ""] = (counts[row[9] ?? ""] ?? 0) + 1;
  return counts;
}

async function recalculated(path: string, tables: ReadonlyMap<string, Drawn>) {
  const books = new Map<string, Uint8Array>();
  for (const [name, { table, versions }] of tables) {
    const book = must(changeWorkbook({ language: "en", table, versions }));
    books.set(`${name}.xlsx`, await xlsxBytes(book.sheets));
  }
  return [...convert(path, books, firstSheetCsv).values()].map(rowsOf);
}

describe("the spreadsheet of a change table", () => {
  it.each(examples.map(({ name }) => name))("every look of %s is made of formulas", (name) => {
    const { table, plan } = example(name as "die-cast");
    const book = must(changeWorkbook({ language: "ko", table, versions: plan.versions }));
    expect(book.fixed).toBe(0);
    expect(book.recomputed).toBe(table.lines.flatMap((line) => line.adjustments).length);
  });

  it("compares triggers by multiplying across, never by dividing", () => {
    const { table, plan } = example("copper-cable");
    const book = must(changeWorkbook({ language: "ko", table, versions: plan.versions }));
    const steps = book.sheets[2]?.rows.slice(1) ?? [];
    const triggers = steps.filter(
      (row) => row[1] !== undefined && "text" in row[1] && /조정요건$/u.test(row[1].text),
    );
    const formulas = triggers.flatMap((row) =>
      row[3] !== undefined && "formula" in row[3] ? [row[3].formula] : [],
    );
    expect(formulas.length).toBeGreaterThan(10);
    for (const formula of formulas) expect(formula).toMatch(/^IF\(D\d+(?:\*\d+)?>=[\dDE*]+,1,0\)$/u);
    for (const formula of formulas) expect(formula).not.toContain("/");
  });

  it("says so where whole numbers would leave the exact range, and shows the recorded price", () => {
    const beyond = drawnClauses(40, 7).flatMap(({ table, versions }) => {
      const book = must(changeWorkbook({ language: "en", table, versions }));
      return book.sheets[0]?.rows.filter((row) => row[9] !== undefined && "text" in row[9]) ?? [];
    });
    const notes = beyond.flatMap((row) => (row[9] !== undefined && "text" in row[9] ? [row[9].text] : []));
    expect(notes).toContain("cannot be recomputed here");
    expect(
      beyond.every(
        (row) => row[6] !== undefined && !("formula" in row[6] && row[6].formula.startsWith("IF")),
      ),
    ).toBe(true);
  });
});

needsTool(soffice, "LibreOffice, an evaluator that shares nothing with the engine", (path) => {
  it("works every example out to the same won", async () => {
    const tables = new Map(
      examples.map(({ name, table, plan }) => [name, { table, versions: plan.versions }]),
    );
    const sheets = await recalculated(path, tables);
    expect(sheets).toHaveLength(4);
    expect(sheets.map(checks)).toEqual(
      expect.arrayContaining([{ same: 21 }, { same: 1320 }, { same: 11 }, { same: 8 }]),
    );
  });

  it("works two hundred random clauses out to the same price", { timeout: 300_000 }, async () => {
    const tables = new Map(drawnClauses(200, 7).map((drawn, i) => [`clause-${i}`, drawn]));
    const counts = (await recalculated(path, tables)).map(checks);
    const total = (word: string) => counts.reduce((sum, count) => sum + (count[word] ?? 0), 0);
    expect(total("differs")).toBe(0);
    expect(total("a trigger flipped: work it out anew")).toBe(0);
    expect(total("same")).toBeGreaterThan(800);
  });

  it("recomputes when a published figure is changed, and stops where a trigger flips", async () => {
    const { table, plan } = example("copper-cable");
    const book = must(changeWorkbook({ language: "en", table, versions: plan.versions }));
    const changed = (series: string, period: string, to: string) =>
      book.sheets.map((sheet, i) =>
        i !== 1
          ? sheet
          : {
              ...sheet,
              rows: sheet.rows.map((row) => {
                const [id, about] = row;
                const hit = id !== undefined && "text" in id && id.text === series;
                const when = about !== undefined && "text" in about && about.text === period;
                return hit && when ? row.map((cell, c) => (c === 5 ? { number: to } : cell)) : row;
              }),
            },
      );
    const books = new Map([
      ["moved.xlsx", await xlsxBytes(changed("WB.PINK.COPPER", "2026-03", "12600.00"))],
      ["flipped.xlsx", await xlsxBytes(changed("WB.PINK.COPPER", "2026-03", "11800.00"))],
    ]);
    const made = convert(path, books, firstSheetCsv);
    const last = (name: string) =>
      rowsOf([...made].find(([file]) => file.startsWith(name))?.[1] ?? new Uint8Array()).at(-1) ?? [];
    // 12,600 USD/t × 1,490.5177 won/USD × 0.45 kg/m ÷ 1,000 + 1,700 won = 10,151.235… won.
    expect(last("moved").slice(6, 10)).toEqual(["10151", "10103", "KRW/m", "differs"]);
    expect(last("flipped")[6]).toBe("a trigger flipped: work it out anew");
  });
});
