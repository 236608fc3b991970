import { isRatio, type Quantity, Rational } from "@jegap/exact";
import { divide, given, labelled, multiply, type Step, subtract } from "../derivation/step.ts";
import { Lacking } from "../observe/lacking.ts";
import { applyRounding } from "../observe/rounding.ts";
import { type ItemSetting, itemMemory, unitOf } from "./item.ts";

const one = given({ value: Rational.one, dimension: {} });

/** A ratio needs both figures above zero: a price that fell through zero has no rate of change. */
function needPositive(at: ItemSetting, base: Step, comparison: Step): void {
  if (base.value.sign() > 0 && comparison.value.sign() > 0) return;
  throw new Lacking("not-positive", { item: at.name });
}

/** How far an item has moved from its base, after the rounding the clause names and before it. */
export interface Movement {
  readonly change: Step;
  readonly rate?: Step;
  /** The movement before rounding, where the trigger tests that. */
  readonly exactChange: Step;
  readonly exactRate?: Step;
  readonly kept?: Quantity;
}

/** Whether anything in the clause needs the movement of this item as a rate. */
function needsRate(at: ItemSetting, dimension: Quantity["dimension"]): boolean {
  if (isRatio(dimension)) return true;
  const { link } = at;
  if (link.movement.as === "ratio" || link.movement.as === "rate") return true;
  const triggers = [link.trigger.rise, link.trigger.fall];
  if (
    triggers.some(
      (t) => t.kind === "threshold" && isRatio(t.threshold.dimension) && !t.threshold.value.isZero(),
    )
  )
    return true;
  return [link.reflect.rise, link.reflect.fall].some(
    (r) => r.kind === "bands" && r.bands.some((b) => b.to !== undefined && isRatio(b.to.dimension)),
  );
}

/** The movement in force, for roundings that keep: none at the start, which as a ratio is 1. */
function keptMovement(at: ItemSetting): Step | undefined {
  const name = `${at.name}.kept`;
  const { kept } = itemMemory(at);
  if (kept !== undefined) return labelled(given(kept), { name, facts: { held: name } });
  return at.link.movement.as === "ratio" ? labelled(one, { name }) : undefined;
}

/** The movement from a base to the comparison. */
export function movementOf(at: ItemSetting, base: Step, comparison: Step): Movement {
  const { link, name } = at;
  const field = `link.${name}.movement`;
  const wanted = needsRate(at, base.dimension);
  if (wanted) needPositive(at, base, comparison);
  const positive = base.value.sign() > 0 && comparison.value.sign() > 0;
  const exactChange = labelled(subtract(comparison, base), {
    name: `${name}.movement`,
    field,
    unit: unitOf(at),
  });
  const exactRate = positive
    ? labelled(divide(exactChange, base), { name: `${name}.rate`, field })
    : undefined;
  const { movement } = link;
  if (movement.as === "exact" || (movement.as !== "change" && exactRate === undefined))
    return {
      change: exactChange,
      exactChange,
      ...(exactRate === undefined ? {} : { rate: exactRate, exactRate }),
    };
  const inForce = keptMovement(at);
  if (movement.as === "change") {
    const change = applyRounding(exactChange, movement.round, field, inForce);
    const rate = positive ? labelled(divide(change, base), { name: `${name}.rate`, field }) : undefined;
    const common = { change, exactChange, kept: change };
    return rate === undefined || exactRate === undefined ? common : { ...common, rate, exactRate };
  }
  const raw =
    movement.as === "ratio"
      ? labelled(divide(comparison, base), { name: `${name}.ratio`, field })
      : exactRate;
  if (raw === undefined) throw new TypeError("a rate was needed and not worked out");
  const figure = applyRounding(raw, movement.round, field, inForce);
  const rate =
    movement.as === "ratio" ? labelled(subtract(figure, one), { name: `${name}.rate`, field }) : figure;
  const change = labelled(multiply(base, rate), { name: `${name}.movement`, field, unit: unitOf(at) });
  return { change, rate, exactChange, kept: figure, ...(exactRate === undefined ? {} : { exactRate }) };
}

export type Direction = "rise" | "fall" | "none";

/** Which way a change goes. */
export function directionOf(change: Step): Direction {
  const sign = change.value.sign();
  return sign > 0 ? "rise" : sign < 0 ? "fall" : "none";
}
