import { isRatio } from "@jegap/exact";
import {
  type Adjustment,
  type ItemLook,
  type LineTable,
  type Price,
  type Step,
  sayFigure,
  sayName,
} from "@jegap/linkage";
import { cliWords, gradeWords, type Language, say, sayReason } from "@jegap/words";
import { type Column, textTable } from "../shared/table.ts";

export function sayPrice(price: Price, language: Language): string {
  return sayFigure(price, price.unit, language);
}

function sayItem(item: ItemLook, language: Language, many: boolean): string {
  const movement = item.rate ?? item.change;
  if (!item.due || movement === undefined) return "";
  const figure = percent(movement, language);
  return many ? `${sayName(item.name, language)} ${figure}` : figure;
}

/** A rate with two decimals is enough for a table; the derivation has it exactly. */
function percent(step: Step, language: Language): string {
  if (!isRatio(step.dimension)) return sayFigure(step, step.unit, language);
  const hundredths = (step.value.numerator * 100_000n) / step.value.denominator;
  const rounded = (hundredths + (hundredths < 0n ? -5n : 5n)) / 10n;
  const sign = rounded < 0n ? "−" : rounded > 0n ? "+" : "";
  const digits = `${rounded < 0n ? -rounded : rounded}`.padStart(3, "0");
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}%`;
}

function remarks(adjustment: Adjustment, language: Language): string {
  const notes: string[] = [];
  if (adjustment.reason !== undefined) notes.push(sayReason(adjustment.reason, language));
  if (adjustment.departure !== undefined)
    notes.push(say(cliWords.departed, language, { reason: adjustment.departure.reason }));
  if (adjustment.decided !== undefined && adjustment.decided > adjustment.date)
    notes.push(say(cliWords.decidedLater, language, { day: adjustment.decided }));
  if (adjustment.provisional) notes.push(cliWords.provisional[language]);
  return notes.join("; ");
}

/** How sure the known days behind some adjustments are, most used first. */
export function gradesUsed(adjustments: readonly Adjustment[], language: Language): string {
  const counts = new Map<string, number>();
  const seen = new Set<Step>();
  const visit = (step: Step): void => {
    if (seen.has(step)) return;
    seen.add(step);
    const grade = step.operation === "observed" ? step.facts?.grade : undefined;
    if (grade !== undefined) counts.set(grade, (counts.get(grade) ?? 0) + 1);
    step.inputs.forEach(visit);
  };
  for (const { items, lines } of adjustments) {
    for (const item of items)
      for (const step of [item.base, item.comparison]) if (step !== undefined) visit(step);
    lines.forEach(visit);
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return sorted
    .map(([grade, n]) => `${gradeWords[grade as keyof typeof gradeWords][language]} ${n}`)
    .join(", ");
}

/** The change table (변동표) of one goods line. */
export function changeTable(table: LineTable, language: Language): readonly string[] {
  const titles = ["adjustmentDate", "outcome", "movement", "before", "after", "effective", "remark"] as const;
  const right: readonly string[] = ["movement", "before", "after"];
  const columns: Column[] = titles.map((title) => ({
    title: cliWords[title][language],
    align: right.includes(title) ? "right" : "left",
  }));
  const rows = table.adjustments.map((adjustment) => {
    const many = adjustment.items.length > 1;
    const movement = adjustment.items
      .map((item) => sayItem(item, language, many))
      .filter((text) => text !== "");
    return [
      adjustment.date,
      cliWords[adjustment.outcome][language],
      movement.join(", "),
      sayPrice(adjustment.before, language),
      adjustment.outcome === "adjusted" ? sayPrice(adjustment.after, language) : "",
      adjustment.effective ?? "",
      remarks(adjustment, language),
    ];
  });
  return rows.length === 0 ? [cliWords.noLooks[language]] : textTable(columns, rows);
}
