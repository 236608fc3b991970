import { fail, type Result, succeed, toExactDecimal } from "@jegap/exact";
import type { ChangeTable, Price, Version } from "@jegap/linkage";
import { rootsOf, sayFigure, sayName } from "@jegap/linkage";
import { type Language, operationWords, say, sheetWords, type Text } from "@jegap/words";
import { observedUnder } from "../kinds/look.ts";
import type { Sheet, SheetCell } from "../xlsx/sheet.ts";
import { type SheetLook, sheetLooks } from "./looks.ts";
import { Beyond, largestWhole, magnitude, Whole } from "./number.ts";
import { placesOf, type StepRow, StepSheet } from "./steps.ts";

/** Most rows of one sheet: beyond it a person asks for one goods line at a time. */
const mostRows = 100_000;

/** What the spreadsheet is made from. */
export interface WorkbookInput {
  readonly language: Language;
  readonly table: ChangeTable;
  readonly versions: readonly Version[];
  /** Hashes to print: of the paper's data, of the clause, of the certificate where there is one. */
  readonly hashes?: readonly (readonly [label: Text, hash: string])[];
}

/** The sheets of a change table, and how many looks they recompute. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly recomputed: number;
  readonly fixed: number;
}

function quoted(name: string): string {
  return `'${name}'`;
}

/** A recorded price in its unit: its decimal, or the division of its fraction; neither where doubles cannot hold it. */
function shown(price: Price): SheetCell | undefined {
  const value = price.value.over(price.unit.scale);
  const text = toExactDecimal(value);
  if (text !== undefined) return { number: text };
  const holds = [value.numerator, value.denominator].every((part) => magnitude(part) < largestWhole);
  return holds ? { formula: `${value.numerator}/${value.denominator}` } : undefined;
}

/** A recorded price to read, where it cannot be computed with. */
function shownText(price: Price, language: Language): SheetCell {
  return shown(price) ?? { text: sayFigure(price, price.unit, language) };
}

const signs: Readonly<Record<string, string>> = {
  add: " + ",
  subtract: " − ",
  multiply: " × ",
  divide: " ÷ ",
};

function howText({ step, inputs }: StepRow, language: Language): string {
  const numbers = inputs.map((row) => `#${row}`);
  const sign = signs[step.operation];
  if (sign !== undefined) return numbers.join(sign);
  if (step.operation === "round") return `${numbers.join(", ")} → ${step.facts?.rounding ?? ""}`;
  if (step.operation === "test") return numbers.join(step.facts?.comparison === "at least" ? " ≥ " : " > ");
  const words: Text | undefined = operationWords[step.operation as keyof typeof operationWords];
  return `${words?.[language] ?? step.operation} ${numbers.join(", ")}`.trim();
}

/** A row's numerator or denominator: a number where it is written out, else a formula. */
function wholeCell(text: string): SheetCell {
  const plain = /^\(?(-?\d+)\)?$/u.exec(text)?.[1];
  return plain === undefined ? { formula: text } : { number: plain };
}

function stepSheet(sheet: StepSheet, language: Language): Sheet {
  const title = (text: Text): SheetCell => ({ text: text[language], head: true });
  const titles = [
    sheetWords.number,
    sheetWords.name,
    sheetWords.how,
    sheetWords.numerator,
    sheetWords.denominator,
    sheetWords.value,
    sheetWords.range,
    sheetWords.dividend,
    sheetWords.divisor,
    sheetWords.quotient,
  ];
  const rows = sheet.rows.map((row, i): readonly SheetCell[] => {
    const at = i + 2;
    const { division } = row;
    return [
      { number: `${i + 1}` },
      {
        text: row.step.name === undefined ? (row.step.facts?.series ?? "") : sayName(row.step.name, language),
      },
      { text: howText(row, language) },
      wholeCell(row.top),
      wholeCell(row.bottom),
      { formula: `D${at}/E${at}` },
      { formula: `IF(MAX(ABS(D${at}),ABS(E${at}))<2^53,"","${sheetWords.outOfRange[language]}")` },
      ...(division === undefined
        ? []
        : [wholeCell(division.dividend), wholeCell(division.divisor), { formula: division.quotient }]),
    ];
  });
  const widths = [6, 26, 34, 20, 20, 18, 10, 20, 20, 16];
  return { name: sheetWords.steps[language], widths, rows: [titles.map(title), ...rows], frozen: 1 };
}

function observationSheet(sheet: StepSheet, language: Language): Sheet {
  const titles = [
    sheetWords.series,
    sheetWords.period,
    sheetWords.known,
    sheetWords.grade,
    sheetWords.unit,
    sheetWords.printed,
    sheetWords.places,
  ];
  const rows = sheet.observations.map((row): readonly SheetCell[] => [
    { text: row.series },
    { text: row.period },
    { text: row.known },
    { text: row.grade },
    { text: row.unit },
    { number: row.printed, input: true },
    { number: `${row.scale}` },
  ]);
  return {
    name: sheetWords.observations[language],
    widths: [40, 12, 12, 12, 12, 14, 10],
    rows: [titles.map((text): SheetCell => ({ text: text[language], head: true })), ...rows],
    frozen: 1,
  };
}

/** The recomputed price in its own unit as a formula, or undefined beyond the exact range. */
function priceFormula({ look, price }: SheetLook, sheet: StepSheet): string | undefined {
  if (price === undefined) return undefined;
  const { scale } = look.after.unit;
  try {
    const top = Whole.cell(sheet.at(price, "D"), price.value.top.value).times(Whole.of(scale.denominator));
    const bottom = Whole.cell(sheet.at(price, "E"), price.value.bottom.value).times(
      Whole.of(scale.numerator),
    );
    return `${top.text}/(${bottom.text})`;
  } catch (fault) {
    if (fault instanceof Beyond) return undefined;
    throw fault;
  }
}

/** What one look recomputes to; undefined where the sheet cannot. */
function resultFormula(one: SheetLook, row: number, sheet: StepSheet): string | undefined {
  const { look, recomputed } = one;
  if (!recomputed || look.departure !== undefined || look.outcome === "blocked") return undefined;
  if (shown(look.after) === undefined) return undefined;
  const worked = look.outcome === "adjusted" || look.reason?.code === "same-price";
  return worked ? priceFormula(one, sheet) : `F${row}`;
}

function validity(one: SheetLook, row: number, first: boolean, sheet: StepSheet): string {
  const tests = one.checks.map(({ cell, test, expected }) => {
    const top = sheet.at(cell, "D");
    return test === "sign" ? `SIGN(${top})=${expected}` : `${top}=${expected}`;
  });
  const all = [...(first ? [] : [`K${row - 1}=1`]), ...tests];
  return all.length === 0 ? "1" : `IF(AND(${all.join(",")}),1,0)`;
}

function lookRow(
  one: SheetLook,
  at: { readonly row: number; readonly before: SheetCell; readonly first: boolean },
  sheet: StepSheet,
  language: Language,
): readonly SheetCell[] {
  const { look } = one;
  const { row, before, first } = at;
  const formula = resultFormula(one, row, sheet);
  const flipped = `"${sheetWords.flipped[language]}"`;
  const note =
    look.outcome === "blocked"
      ? sheetWords.waiting
      : look.departure === undefined
        ? sheetWords.cannot
        : sheetWords.departed;
  const same = `IF(G${row}=H${row},"${sheetWords.equal[language]}","${sheetWords.differs[language]}")`;
  return [
    { number: `${look.look}` },
    { text: look.line },
    { text: look.date },
    { text: look.effective ?? "" },
    { text: look.outcome },
    before,
    formula === undefined
      ? shownText(look.after, language)
      : { formula: `IF(K${row}=1,${formula},${flipped})` },
    shownText(look.after, language),
    { text: look.after.unit.text },
    formula === undefined ? { text: note[language] } : { formula: `IF(K${row}=1,${same},${flipped})` },
    { formula: validity(one, row, first, sheet) },
  ];
}

function tableRows(
  lines: readonly (readonly SheetLook[])[],
  sheet: StepSheet,
  language: Language,
): readonly (readonly SheetCell[])[] {
  const rows: (readonly SheetCell[])[] = [];
  for (const looks of lines) {
    let previous: SheetLook | undefined;
    for (const one of looks) {
      const row = rows.length + 2;
      const follows = previous?.look.after.value.equals(one.look.before.value) === true;
      const before: SheetCell = follows ? { formula: `G${row - 1}` } : shownText(one.look.before, language);
      rows.push(lookRow(one, { row, before, first: previous === undefined }, sheet, language));
      previous = one;
    }
  }
  return rows;
}

function tooLong(rows: number): Result<never> {
  return fail("sheet-too-long", { rows: `${rows}`, limit: `${mostRows}` });
}

/**
 * A change table as sheets of formulas: observations, steps over them, and the table with the recomputed price beside
 * the recorded one. Whole numerators and denominators only, every product below 2^53; a look that cannot stay there
 * says so and shows the recorded price.
 */
export function changeWorkbook({ language, table, versions, hashes = [] }: WorkbookInput): Result<Workbook> {
  const count = table.lines.reduce((sum, line) => sum + line.adjustments.length, 0);
  if (count > mostRows) return tooLong(count);
  const observed = observedUnder(table.lines.flatMap((line) => line.adjustments.flatMap(rootsOf)));
  const names = {
    observations: quoted(sheetWords.observations[language]),
    steps: quoted(sheetWords.steps[language]),
  };
  const sheet = new StepSheet(names, placesOf(observed));
  const lines = table.lines.map((line) => sheetLooks(line, versions, sheet));
  if (sheet.rows.length > mostRows) return tooLong(sheet.rows.length);
  const titles = [
    sheetWords.number,
    sheetWords.line,
    sheetWords.date,
    sheetWords.effective,
    sheetWords.outcome,
    sheetWords.before,
    sheetWords.computed,
    sheetWords.recorded,
    sheetWords.unit,
    sheetWords.same,
    sheetWords.valid,
  ].map((text): SheetCell => ({ text: text[language], head: true }));
  const rows = tableRows(lines, sheet, language);
  const recomputed = rows.filter((row) => row[9] !== undefined && "formula" in row[9]).length;
  const fixed = rows.length - recomputed;
  const about = [
    say(sheetWords.counts, language, { yes: `${recomputed}`, no: `${fixed}` }),
    sheetWords.aboutLines[language],
    sheetWords.aboutTriggers[language],
    sheetWords.aboutRange[language],
    sheetWords.aboutPrograms[language],
    ...hashes.map(([label, hash]) => `${label[language]}: ${hash}`),
  ];
  return succeed({
    recomputed,
    fixed,
    sheets: [
      {
        name: sheetWords.table[language],
        widths: [6, 12, 12, 12, 12, 14, 16, 16, 12, 24, 6],
        rows: [titles, ...rows],
        frozen: 1,
      },
      observationSheet(sheet, language),
      stepSheet(sheet, language),
      { name: sheetWords.about[language], widths: [120], rows: about.map((text) => [{ text, wrap: true }]) },
    ],
  });
}
