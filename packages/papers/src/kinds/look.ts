import { decimal, Rational, round, toShownDecimal } from "@jegap/exact";
import { type Adjustment, type ItemLook, type Price, type Step, sayFigure, sayName } from "@jegap/linkage";
import { gradeWords, type Language, say, sayReason, stepWords, tableWords } from "@jegap/words";

export function sayPrice(price: Price, language: Language): string {
  return sayFigure(price, price.unit, language);
}

/** A step's figure in its own unit, or nothing. */
export function sayStepFigure(step: Step | undefined, language: Language): string {
  return step === undefined ? "" : sayFigure(step, step.unit, language);
}

/** Decimals that a narrow table shows; the derivation has every figure exactly. */
const tablePlaces = 2;

/** An index figure for a table: exact where two decimals of its unit hold it, else rounded and marked `about`. */
export function sayTableFigure(step: Step | undefined, language: Language): string {
  if (step === undefined) return "–";
  const scale = step.unit?.scale ?? Rational.one;
  const shown = round(step.value, "half-up", scale.over(decimal(`${10 ** tablePlaces}`)));
  const text = sayFigure({ value: shown, dimension: step.dimension }, step.unit, language);
  return shown.equals(step.value) ? text : say(stepWords.about, language, { figure: text });
}

/** A movement to two decimals of a percent, for a table; the derivation has it exactly. */
export function sayMovement(item: ItemLook, language: Language): string {
  if (!item.due) return "–";
  if (item.rate === undefined) return sayStepFigure(item.change, language);
  const percent = toShownDecimal(item.rate.value.times(decimal("100")), 2);
  const sign = item.rate.value.sign() > 0 ? "+" : "";
  return `${sign}${percent.replace("-", "−")}%`;
}

/** The items of a look, one line each. */
export function sayItemNames(items: readonly ItemLook[], language: Language): string {
  return items.map((item) => sayName(item.name, language)).join("\n");
}

/** Why a look ended as it did, in one sentence without the full stop; empty for a plain adjustment. */
export function sayWhy(adjustment: Adjustment, language: Language): string {
  const notes = [
    ...(adjustment.reason === undefined ? [] : [sayReason(adjustment.reason, language)]),
    ...(adjustment.departure === undefined ? [] : [adjustment.departure.reason]),
    ...(adjustment.provisional ? [tableWords.provisional[language]] : []),
  ];
  return notes.join("; ");
}

/** The outcome with its reason: `그대로 (조정요건을 채우지 못했습니다)`. */
export function sayOutcome(adjustment: Adjustment, language: Language): string {
  const word = tableWords[adjustment.outcome][language];
  const why = sayWhy(adjustment, language);
  return why === "" ? word : `${word} (${why})`;
}

/** Every published value that some steps rest on, once each, in the order of series and period. */
export function observedUnder(roots: readonly Step[]): readonly Step[] {
  const found = new Map<string, Step>();
  const seen = new Set<Step>();
  const visit = (step: Step): void => {
    if (seen.has(step)) return;
    seen.add(step);
    const { series = "", period = "", known = "" } = step.facts ?? {};
    if (step.operation === "observed") found.set(`${series} ${period} ${known}`, step);
    step.inputs.forEach(visit);
  };
  roots.forEach(visit);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, step]) => step);
}

/** How sure the known days of some published values are: `발표일 확인 12, 늦어도 이날 2`. */
export function sayGrades(observed: readonly Step[], language: Language): string {
  const counts = new Map<string, number>();
  for (const step of observed) {
    const grade = step.facts?.grade ?? "unrecorded";
    counts.set(grade, (counts.get(grade) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([grade, n]) => `${gradeWords[grade as keyof typeof gradeWords][language]} ${n}`)
    .join(", ");
}
