import {
  gradeWords,
  type Language,
  nameWords,
  partWords,
  roundingWords,
  say,
  stepWords,
  type Text,
} from "@jegap/words";
import type { Adjustment } from "../adjust/adjustment.ts";
import { sayFigure, sayUnit } from "./figure.ts";
import { isMet, type Operation, type Step } from "./step.ts";

const signs: Readonly<Partial<Record<Operation, string>>> = {
  add: " + ",
  subtract: " − ",
  multiply: " × ",
  divide: " ÷ ",
};

const listWords: Readonly<Partial<Record<Operation, Text>>> = {
  mean: stepWords.mean,
  minimum: stepWords.minimum,
  maximum: stepWords.maximum,
};

/** What a step is called: the author's name, with the word for the part of an item. */
export function sayName(name: string, language: Language): string {
  const [item = "", part] = name.split(".");
  const words: Text | undefined = part === undefined ? undefined : partWords[part as keyof typeof partWords];
  if (words !== undefined) return say(words, language, { name: sayName(item, language) });
  const own: Text | undefined = nameWords[name as keyof typeof nameWords];
  return own === undefined ? name : own[language];
}

type Style = "names" | "figures";

function leafText(step: Step, style: Style, language: Language): string {
  if (style === "names" && step.name !== undefined) return sayName(step.name, language);
  return sayFigure(step, step.unit, language);
}

/** An operation written out, its named inputs as names or as figures. */
function infix(step: Step, style: Style, language: Language, root: boolean): string {
  const isLeaf = step.inputs.length === 0 || (!root && step.name !== undefined);
  if (isLeaf) return leafText(step, style, language);
  const inner = step.inputs.map((input) => infix(input, style, language, false));
  const sign = signs[step.operation];
  if (sign !== undefined) {
    const text = step.inputs.map((input, i) => parenthesised(step, input, i, inner[i] ?? "")).join(sign);
    return text;
  }
  const words = listWords[step.operation];
  if (words !== undefined) return say(words, language, { list: inner.join(", ") });
  if (step.operation === "negate") return `−${inner[0] ?? ""}`;
  if (step.operation === "absolute") return `|${inner[0] ?? ""}|`;
  return leafText(step, style, language);
}

function isSum(step: Step): boolean {
  return step.name === undefined && (step.operation === "add" || step.operation === "subtract");
}

function parenthesised(outer: Step, inner: Step, position: number, text: string): string {
  const product =
    inner.name === undefined && (inner.operation === "multiply" || inner.operation === "divide");
  const needed =
    ((outer.operation === "multiply" || outer.operation === "divide") && isSum(inner)) ||
    (outer.operation === "subtract" && position > 0 && isSum(inner)) ||
    (outer.operation === "divide" && position > 0 && product);
  return needed ? `(${text})` : text;
}

function sayRounding(step: Step, language: Language): string {
  const { mode = "", rounding = "" } = step.facts ?? {};
  const words: Text | undefined = roundingWords[mode as keyof typeof roundingWords];
  const written = rounding.slice(mode.length).trim();
  return words === undefined ? rounding : say(words, language, { step: sayUnit(written, language) });
}

function sayTest(step: Step, name: string, language: Language): string {
  const [size, threshold] = step.inputs;
  if (size === undefined || threshold === undefined) return say(stepWords.never, language, { name });
  const inclusive = step.facts?.comparison === "at least";
  const met = isMet(step);
  const sign = met ? (inclusive ? "≥" : ">") : inclusive ? "<" : "≤";
  return say(met ? stepWords.met : stepWords.unmet, language, {
    name,
    sign,
    size: sayFigure(size, size.unit, language),
    threshold: sayFigure(threshold, threshold.unit, language),
  });
}

/** One step as a sentence. */
export function sayStep(step: Step, language: Language): string {
  const figure = sayFigure(step, step.unit, language);
  const facts = step.facts ?? {};
  const own = step.name ?? facts.series ?? "";
  const name = sayName(own, language);
  const from =
    step.inputs[0] === undefined ? "" : sayFigure(step.inputs[0], step.inputs[0].unit ?? step.unit, language);
  switch (step.operation) {
    case "observed": {
      const grade: Text = gradeWords[(facts.grade ?? "unrecorded") as keyof typeof gradeWords];
      return say(stepWords.observed, language, { ...facts, name, figure, grade: grade[language] });
    }
    case "given":
      if (step.name?.endsWith(".trigger")) return sayTest(step, name, language);
      return say(stepWords.given, language, { name, figure });
    case "carried": {
      const { look = "0" } = facts;
      const words = look === "0" ? stepWords.atSigning : stepWords.lookOfDay;
      return say(stepWords.carried, language, { name, figure, look: say(words, language, { look }) });
    }
    case "round":
      return say(stepWords.rounded, language, { name, figure, from, rounding: sayRounding(step, language) });
    case "test":
      return sayTest(step, name, language);
    case "bands":
      return say(stepWords.bands, language, { name, figure, from });
    case "table":
      return say(stepWords.table, language, { name, figure, from });
    default: {
      const formula = infix(step, "names", language, true);
      const numbers = infix(step, "figures", language, true);
      const same = formula === numbers;
      return say(same ? stepWords.plain : stepWords.worked, language, { name, formula, numbers, figure });
    }
  }
}

/** Whether a step is worth a line of its own: it has a name, or it is a published value. */
function isTold(step: Step): boolean {
  return step.name !== undefined || step.operation === "observed" || step.operation === "round";
}

/** The steps a result rests on that have a line of their own, inputs before what is made of them, each once. */
export function toldSteps(roots: readonly Step[]): readonly Step[] {
  const seen = new Set<Step>();
  const told: Step[] = [];
  const lines = new Set<string>();
  const visit = (step: Step): void => {
    if (seen.has(step)) return;
    seen.add(step);
    step.inputs.forEach(visit);
    if (!isTold(step)) return;
    const key = `${step.operation} ${step.name ?? ""} ${step.value.toFraction()} ${step.facts?.period ?? ""} ${step.facts?.series ?? ""}`;
    if (!lines.has(key)) told.push(step);
    lines.add(key);
  };
  roots.forEach(visit);
  return told;
}

/** The steps an adjustment rests on, items first, then the formula. */
export function rootsOf(adjustment: Adjustment): readonly Step[] {
  const items = adjustment.items
    .filter((item) => item.due)
    .flatMap((item) => [
      item.base,
      item.comparison,
      item.rate ?? item.change,
      item.verdict,
      ...(item.counts ? [item.countedChange, item.counted] : []),
    ]);
  return [...items.filter((step) => step !== undefined), ...adjustment.lines];
}

/** The derivation of one adjustment as sentences, in the order it was worked out. */
export function explain(adjustment: Adjustment, language: Language): readonly string[] {
  return toldSteps(rootsOf(adjustment)).map((step) => sayStep(step, language));
}
