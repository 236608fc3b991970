import { addSpan, type Day, isRatio, type Quantity, Rational, sameDimension } from "@jegap/exact";
import {
  absolute,
  add,
  type BandFigure,
  bands,
  divide,
  given,
  isMet,
  labelled,
  multiply,
  type Step,
  subtract,
  test,
} from "../derivation/step.ts";
import { evaluate } from "../formula/evaluate.ts";
import { Lacking } from "../observe/lacking.ts";
import { eventOrDay, type Observer, type Setting } from "../observe/observe.ts";
import { applyRounding } from "../observe/rounding.ts";
import type { Knowledge } from "../observe/series.ts";
import { hasTwoBases } from "../terms/kinds.ts";
import type { Anchor, Band, Base, LinkTerms, Reflection, Trigger } from "../terms/terms.ts";
import type { ItemLook } from "./adjustment.ts";
import type { ItemMemory, Memory } from "./memory.ts";

/** Everything one item's look depends on. */
export interface ItemSetting {
  readonly name: string;
  readonly link: LinkTerms;
  readonly setting: Setting;
  readonly observer: Observer;
  readonly memory: Memory;
  readonly date: Day;
  readonly knowledge: Knowledge;
}

const one = given({ value: Rational.one, dimension: {} });

function itemMemory(at: ItemSetting): ItemMemory {
  return at.memory.items[at.name] ?? { signing: at.setting.signing, firstUse: {} };
}

/** The day a base is taken at. */
function baseDay(anchor: Anchor, at: ItemSetting): Day {
  const item = itemMemory(at);
  const days: Readonly<Record<string, Day | undefined>> = {
    signing: item.signing,
    adjustment: at.date,
    "own-change": item.ownChange ?? item.signing,
    "price-change": laterOf(at.memory.priceChange, item.signing),
    "last-look": item.lastLook ?? item.signing,
  };
  return addSpan(days[anchor.at] ?? eventOrDay(anchor.at, at.setting.event), anchor.back, -1);
}

function laterOf(a: Day | undefined, b: Day): Day {
  return a !== undefined && a > b ? a : b;
}

interface BaseRead {
  readonly step: Step;
  readonly day?: Day;
  readonly key?: string;
}

/** The base figure: an expression, or the observation at the base's day, at the print the clause names. */
function readBase(base: Base, observation: string, at: ItemSetting): BaseRead {
  const field = `link.${at.name}.base`;
  if (base.kind === "is") {
    const step = evaluate(base.is, at.observer.scope(at.date, at.knowledge));
    return { step: labelled(step, { name: `${at.name}.base`, field, unit: unitOf(at) }) };
  }
  const day = baseDay(base.anchor, at);
  if (day > at.date) throw new Lacking("base-after-comparison", { item: at.name, base: day, date: at.date });
  const key = `${observation} ${day}`;
  const firstUse = itemMemory(at).firstUse[key];
  const on = at.link.baseVintage === "as-used" && firstUse !== undefined ? firstUse : at.knowledge.on;
  const step = at.observer.read(observation, day, { ...at.knowledge, on });
  return { step: labelled(step, { name: `${at.name}.base`, field }), day, key };
}

function unitOf(at: ItemSetting): Step["unit"] {
  return at.setting.terms.observe[at.name]?.unit;
}

/** A ratio needs both figures above zero: a price that fell through zero has no rate of change. */
function needPositive(at: ItemSetting, base: Step, comparison: Step): void {
  if (base.value.sign() > 0 && comparison.value.sign() > 0) return;
  throw new Lacking("not-positive", { item: at.name });
}

interface Movement {
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

function movementOf(at: ItemSetting, base: Step, comparison: Step): Movement {
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
  const held = itemMemory(at).kept;
  const inForce = held && labelled(given(held), { name: `${name}.kept`, facts: { held: `${name}.kept` } });
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

type Direction = "rise" | "fall" | "none";

function directionOf(change: Step): Direction {
  const sign = change.value.sign();
  return sign > 0 ? "rise" : sign < 0 ? "fall" : "none";
}

function testOne(trigger: Trigger, change: Step, rate: Step | undefined, at: ItemSetting): Step | undefined {
  if (trigger.kind === "never") return undefined;
  const { threshold, comparison } = trigger;
  const field = `link.${at.name}.trigger`;
  const asRate = isRatio(threshold.dimension) && !(isRatio(change.dimension) && rate === undefined);
  const limit = labelled(given(threshold), { name: `${at.name}.threshold`, field, unit: threshold.unit });
  if (asRate && rate === undefined) {
    // A threshold of zero is met or not whatever the base is: the difference tells.
    const zero = given(
      { value: Rational.zero, dimension: change.dimension },
      { name: `${at.name}.threshold`, field },
    );
    return labelled(test(absolute(change), comparison, zero), { name: `${at.name}.trigger`, field });
  }
  const size = absolute(asRate && rate !== undefined ? rate : change);
  if (!sameDimension(size.dimension, threshold.dimension))
    throw new TypeError("the unit check let a threshold through");
  return labelled(test(size, comparison, limit), { name: `${at.name}.trigger`, field });
}

/** The trigger's test; a movement of nothing is tested in both directions and met if either is. */
function verdictOf(change: Step, rate: Step | undefined, at: ItemSetting): Step {
  const { trigger } = at.link;
  const direction = directionOf(change);
  const tests = direction === "none" ? [trigger.rise, trigger.fall] : [trigger[direction]];
  const verdicts = tests.flatMap((t) => testOne(t, change, rate, at) ?? []);
  const met = verdicts.find(isMet) ?? verdicts[0];
  return (
    met ??
    labelled(given({ value: Rational.zero, dimension: {} }), {
      name: `${at.name}.trigger`,
      field: `link.${at.name}.trigger`,
    })
  );
}

function shareTable(reflection: Reflection, at: ItemSetting): readonly Band[] {
  if (reflection.kind === "bands") return reflection.bands;
  const share = at.setting.line?.reflect[at.name];
  if (share === undefined) throw new TypeError(`goods line without reflect.${at.name}`);
  return [{ share }];
}

/** The part of the movement that counts: bands from zero outwards, each with its share. */
function countedChange(movement: Movement, base: Step, at: ItemSetting): Step {
  const { name, link } = at;
  const field = `link.${name}.reflect`;
  const direction = directionOf(movement.change);
  const table = shareTable(link.reflect[direction === "fall" ? "fall" : "rise"], at);
  const label = { name: `${name}.change`, field, unit: unitOf(at) };
  const [only, ...more] = table;
  if (only !== undefined && more.length === 0 && only.to === undefined) {
    if (only.share.equals(Rational.one)) return labelled(movement.change, label);
    const share = given({ value: only.share, dimension: {} }, { name: `${name}.share`, field });
    return labelled(multiply(movement.change, share), label);
  }
  const figures: readonly BandFigure[] = table.map((band) => ({
    share: band.share,
    ...(band.to === undefined ? {} : { to: band.to.value }),
  }));
  const first = table[0]?.to;
  const asRate = first !== undefined && isRatio(first.dimension);
  if (!asRate || movement.rate === undefined) return labelled(bands(movement.change, figures), label);
  const rate = labelled(bands(movement.rate, figures), { name: `${name}.counted-rate`, field });
  return labelled(multiply(base, rate), label);
}

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

/** How a base moves: with every due look, with the item's own change, with any price change, or not at all. */
export function movingAnchor(
  link: LinkTerms,
): "last-look" | "look" | "own-change" | "price-change" | undefined {
  for (const base of [link.base.rise, link.base.fall]) {
    if (base.kind === "is") continue;
    const { at } = base.anchor;
    if (at === "last-look" || at === "own-change" || at === "price-change") return at;
    if (at === "adjustment" || (at !== "signing" && !/^\d/u.test(at))) return "look";
  }
  return undefined;
}
