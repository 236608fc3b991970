import { type Json, toExactText, toShownDecimal, writeDimension } from "@jegap/exact";
import type { Adjustment, ChangeTable, ItemLook, LineTable, Price } from "../adjust/adjustment.ts";
import { rootsOf } from "./explain.ts";
import { isMet, type Step } from "./step.ts";

/** A figure for machines: exact fraction or decimal, and a decimal of 12 places for display. */
function figureJson(step: Step): Json {
  const scale = step.unit?.scale;
  const value = scale === undefined ? step.value : step.value.over(scale);
  return {
    exact: toExactText(value),
    fraction: value.toFraction(),
    decimal: toShownDecimal(value, 12),
    unit: step.unit?.text ?? writeDimension(step.dimension),
  };
}

function priceJson(price: Price): Json {
  return { exact: toExactText(price.value.over(price.unit.scale)), unit: price.unit.text };
}

/** The steps under some roots as a list in which every step comes after its inputs, which it names by number. */
export function stepsJson(roots: readonly Step[]): readonly Json[] {
  const numbers = new Map<Step, number>();
  const list: Json[] = [];
  const visit = (step: Step): number => {
    const known = numbers.get(step);
    if (known !== undefined) return known;
    const inputs = step.inputs.map(visit);
    list.push({
      step: list.length + 1,
      operation: step.operation,
      inputs,
      value: step.value.toFraction(),
      dimension: writeDimension(step.dimension),
      ...(step.name === undefined ? {} : { name: step.name }),
      ...(step.field === undefined ? {} : { field: step.field }),
      ...(step.unit === undefined
        ? {}
        : { unit: step.unit.text, inUnit: toExactText(step.value.over(step.unit.scale)) }),
      ...(step.facts === undefined ? {} : { facts: step.facts }),
    });
    numbers.set(step, list.length);
    return list.length;
  };
  roots.forEach(visit);
  return list;
}

function observationsOf(steps: readonly Step[]): readonly Json[] {
  const seen = new Map<string, Json>();
  const visited = new Set<Step>();
  const visit = (step: Step): void => {
    if (visited.has(step)) return;
    visited.add(step);
    if (step.operation === "observed" && step.facts !== undefined) {
      const { series = "", period = "", known = "" } = step.facts;
      seen.set(`${series} ${period} ${known}`, step.facts);
    }
    step.inputs.forEach(visit);
  };
  steps.forEach(visit);
  return [...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, facts]) => facts);
}

function itemJson(item: ItemLook): Json {
  const movement = item.rate ?? item.change;
  return {
    name: item.name,
    due: item.due,
    counts: item.counts,
    returns: item.returns,
    ...(item.baseDay === undefined ? {} : { baseDay: item.baseDay }),
    ...(item.base === undefined ? {} : { base: figureJson(item.base) }),
    ...(item.comparison === undefined ? {} : { comparison: figureJson(item.comparison) }),
    ...(movement === undefined ? {} : { movement: figureJson(movement) }),
    ...(item.verdict === undefined ? {} : { trigger: isMet(item.verdict) ? "met" : "not-met" }),
    countedChange: figureJson(item.countedChange),
    ...(item.counted === undefined ? {} : { counted: figureJson(item.counted) }),
  };
}

/** One adjustment for machines: no localised text, every figure exact. */
export function adjustmentJson(adjustment: Adjustment): Json {
  const roots = rootsOf(adjustment);
  return {
    ...(adjustment.line === "" ? {} : { line: adjustment.line }),
    look: adjustment.look,
    date: adjustment.date,
    ...(adjustment.event === undefined ? {} : { event: adjustment.event }),
    outcome: adjustment.outcome,
    ...(adjustment.reason === undefined
      ? {}
      : { reason: { code: adjustment.reason.code, facts: adjustment.reason.facts } }),
    ...(adjustment.decided === undefined ? {} : { decided: adjustment.decided }),
    ...(adjustment.effective === undefined ? {} : { effective: adjustment.effective }),
    before: priceJson(adjustment.before),
    after: priceJson(adjustment.after),
    ...(adjustment.exact === undefined ? {} : { exact: priceJson(adjustment.exact) }),
    ...(adjustment.departure === undefined ? {} : { departure: adjustment.departure.reason }),
    provisional: adjustment.provisional,
    items: adjustment.items.map(itemJson),
    observations: observationsOf(roots),
    steps: stepsJson(roots),
  };
}

/** The change table of one goods line for machines. */
export function lineTableJson(table: LineTable): Json {
  return {
    ...(table.line === "" ? {} : { line: table.line }),
    start: priceJson(table.start),
    adjustments: table.adjustments.map(adjustmentJson),
    inForce: table.inForce.map((entry) => ({
      from: entry.from,
      look: entry.look,
      price: priceJson(entry.price),
    })),
  };
}

/** A whole change table for machines. */
export function changeTableJson(table: ChangeTable): Json {
  return { knownOn: table.knownOn, lines: table.lines.map(lineTableJson) };
}
