import { type Day, type Quantity, Rational } from "@jegap/exact";
import { add, given, labelled, type Step } from "../derivation/step.ts";
import { Lacking } from "../observe/lacking.ts";
import { hasTwoBases } from "../terms/kinds.ts";
import type { LinkTerms } from "../terms/terms.ts";
import type { ItemLook } from "./adjustment.ts";
import { type BaseRead, movingAnchor, readBase } from "./base.ts";
import { type ItemSetting, unitOf } from "./item.ts";
import type { ItemMemory } from "./memory.ts";
import { type Movement, movementOf } from "./movement.ts";
import { countedChange } from "./reflect.ts";
import { verdictOf } from "./trigger.ts";

export type { ItemSetting } from "./item.ts";

interface Measured {
  readonly base: BaseRead;
  readonly comparison: Step;
  readonly movement: Movement;
}

/** Comparison and base; with two bases the one that the comparison lies beyond, or nothing moved between them. */
function measure(observation: string, at: ItemSetting): Measured {
  const comparison = labelled(at.observer.read(observation, at.date, at.knowledge), { name: observation });
  const rise = readBase(at.link.base.rise, observation, at);
  if (!hasTwoBases(at.link))
    return { base: rise, comparison, movement: movementOf(at, rise.step, comparison) };
  const fall = readBase(at.link.base.fall, observation, at);
  if (rise.step.value.compare(fall.step.value) < 0) throw new Lacking("bases-crossed", { item: at.name });
  if (comparison.value.compare(rise.step.value) >= 0)
    return { base: rise, comparison, movement: movementOf(at, rise.step, comparison) };
  if (comparison.value.compare(fall.step.value) <= 0)
    return { base: fall, comparison, movement: movementOf(at, fall.step, comparison) };
  return { base: rise, comparison, movement: movementOf(at, comparison, comparison) };
}

/** A due item, measured and tested, before it is known whether it counts together with the others. */
export interface MeasuredItem {
  readonly at: ItemSetting;
  readonly measured: Measured;
  readonly verdict: Step;
}

export function measureItem(at: ItemSetting): MeasuredItem {
  const measured = measure(at.name, at);
  const watched = at.link.watch === undefined ? measured : measure(at.link.watch, at);
  const { movement } = watched;
  const rounded = at.link.tested === "rounded";
  const verdict = rounded
    ? verdictOf(movement.change, movement.rate, at)
    : verdictOf(movement.exactChange, movement.exactRate, at);
  return { at, measured, verdict };
}

/** The counted value of a due item, once it is known whether it counts. */
export function countItem(item: MeasuredItem, counts: boolean): ItemLook {
  const { at, measured, verdict } = item;
  const { base, comparison, movement } = measured;
  const two = hasTwoBases(at.link);
  const common = {
    name: at.name,
    due: true,
    verdict,
    base: base.step,
    comparison,
    change: movement.change,
    ...(movement.rate === undefined ? {} : { rate: movement.rate }),
    ...(base.day === undefined ? {} : { baseDay: base.day }),
  };
  if (counts) {
    const change = countedChange(movement, base.step, at);
    const counted = labelled(add(base.step, change), {
      name: at.name,
      field: `link.${at.name}`,
      unit: unitOf(at),
    });
    return { ...common, counts, returns: false, countedChange: change, ...(two ? {} : { counted }) };
  }
  const held = heldItem(at, base.step);
  const moved = at.memory.items[at.name]?.change?.value.isZero() === false;
  if (at.link.unmet !== "return" || !moved) return { ...common, counts, returns: false, ...held };
  return {
    ...common,
    counts,
    returns: true,
    countedChange: zeroChange(at, base.step),
    ...(two ? {} : { counted: base.step }),
  };
}

function zeroChange(at: ItemSetting, base: Quantity): Step {
  return given(
    { value: Rational.zero, dimension: base.dimension },
    { name: `${at.name}.change`, unit: unitOf(at) },
  );
}

/** Counted value and change of an item that is not due or below its trigger: what they were. */
function heldItem(at: ItemSetting, base: Step): { readonly counted?: Step; readonly countedChange: Step } {
  const { counted, change } = at.memory.items[at.name] ?? {};
  const countedChange =
    change === undefined
      ? zeroChange(at, base)
      : labelled(given(change), {
          name: `${at.name}.change`,
          unit: unitOf(at),
          facts: { held: `${at.name}.change` },
        });
  if (hasTwoBases(at.link)) return { countedChange };
  const held =
    counted === undefined
      ? labelled(base, { name: at.name })
      : labelled(given(counted), { name: at.name, unit: unitOf(at), facts: { held: at.name } });
  return { countedChange, counted: held };
}

/** An item whose clock is not due: it keeps its counted value. */
export function idleItem(at: ItemSetting): ItemLook {
  const base = readBase(at.link.base.rise, at.name, at);
  const held = heldItem(at, base.step);
  return {
    name: at.name,
    due: false,
    counts: false,
    returns: false,
    base: base.step,
    ...(base.day === undefined ? {} : { baseDay: base.day }),
    ...held,
  };
}

/** How an item's look ended, for what it remembers. */
export interface ItemEnd {
  readonly look: ItemLook;
  readonly link: LinkTerms;
  /** Absent for an item whose clock was not due. */
  readonly item: MeasuredItem | undefined;
  readonly date: Day;
  readonly priceChanged: boolean;
}

/** Whether the base has moved on after this look; the price has then taken the counted change in. */
function hasBaseMoved({ look, link, priceChanged }: ItemEnd): boolean {
  switch (movingAnchor(link)) {
    case "look":
    case "last-look":
      return look.due;
    case "own-change":
      return priceChanged && look.counts;
    case "price-change":
      return priceChanged;
    default:
      return false;
  }
}

/** What an item remembers after a look: a look that left the price as it was leaves no counted change. */
export function rememberItem(before: ItemMemory, end: ItemEnd): ItemMemory {
  const { look, item, date, priceChanged } = end;
  const key = item?.measured.base.key;
  const isFirstUse = item !== undefined && key !== undefined && before.firstUse[key] === undefined;
  const taken = priceChanged && (look.counts || look.returns);
  const held = taken ? look.counted : (before.counted ?? look.base);
  const change = hasBaseMoved(end) ? undefined : taken ? look.countedChange : before.change;
  const kept = taken && look.counts ? (item?.measured.movement.kept ?? before.kept) : before.kept;
  const ownChange = priceChanged && look.counts ? date : before.ownChange;
  const lastLook = look.due ? date : before.lastLook;
  return {
    signing: before.signing,
    firstUse: isFirstUse ? { ...before.firstUse, [key]: item.at.knowledge.on } : before.firstUse,
    ...(ownChange === undefined ? {} : { ownChange }),
    ...(lastLook === undefined ? {} : { lastLook }),
    ...(held === undefined ? {} : { counted: quantityOf(held) }),
    ...(change === undefined ? {} : { change: quantityOf(change) }),
    ...(kept === undefined ? {} : { kept: quantityOf(kept) }),
  };
}

function quantityOf(step: Quantity): Quantity {
  return { value: step.value, dimension: step.dimension };
}
