import { type Day, isRatio, Rational } from "@jegap/exact";
import {
  absolute,
  add,
  divide,
  given,
  labelled,
  maximum,
  minimum,
  type Step,
  subtract,
  test,
} from "../derivation/step.ts";
import { evaluate, type Scope } from "../formula/evaluate.ts";
import { Lacking } from "../observe/lacking.ts";
import { type Observer, quantityStep, type Setting, tableStep } from "../observe/observe.ts";
import { applyRounding } from "../observe/rounding.ts";
import type { Knowledge } from "../observe/series.ts";
import { itemNameOf } from "../terms/kinds.ts";
import { inNameOrder } from "../terms/order.ts";
import type { ItemLook } from "./adjustment.ts";

/** Everything the formula of one look reads. */
export interface PriceSetting {
  readonly setting: Setting;
  readonly observer: Observer;
  readonly knowledge: Knowledge;
  readonly date: Day;
  readonly items: ReadonlyMap<string, ItemLook>;
  readonly before: Step;
}

/** A price worked out: the named lines, the exact figure, and the rounded price. */
export interface Priced {
  readonly lines: readonly Step[];
  readonly exact: Step;
  readonly price: Step;
}

const one = given({ value: Rational.one, dimension: {} });

class Lines implements Scope {
  private readonly at: PriceSetting;
  private readonly worked = new Map<string, Step>();

  constructor(at: PriceSetting) {
    this.at = at;
  }

  line(name: string): Step {
    const known = this.worked.get(name);
    if (known !== undefined) return known;
    const terms = this.at.setting.terms.formula[name];
    if (terms === undefined) throw new TypeError(`no formula line ${name}`);
    const field = `formula.${name}`;
    const unit = name === "price" ? this.at.setting.terms.price.unit : undefined;
    const raw = labelled(evaluate(terms.is, this), { name, field, unit });
    const step = applyRounding(raw, terms.round, field);
    this.worked.set(name, step);
    return step;
  }

  name(name: string): Step {
    const { setting, before } = this.at;
    if (name === "before") return before;
    if (name === "start") return setting.start;
    if (setting.terms.formula[name] !== undefined) return this.line(name);
    const quantity = setting.terms.quantities?.[name];
    const figure = quantity && quantityStep(setting, name, quantity);
    return figure ?? this.linked(name) ?? this.at.observer.read(name, this.at.date, this.at.knowledge);
  }

  private linked(name: string): Step | undefined {
    const read = itemNameOf(name);
    const item = read === undefined ? undefined : this.at.items.get(read.item);
    if (read === undefined || item === undefined) return undefined;
    if (read.part === undefined) return item.counted;
    if (read.part === "change") return item.countedChange;
    if (read.part === "base") return item.base;
    const { base } = item;
    if (base === undefined) return undefined;
    return rateOf(item.countedChange, base, read.item, read.part);
  }

  table(name: string, argument: Step): Step {
    return tableStep(name, this.at.setting.terms.quantities?.[name], argument);
  }

  /** Every line worked out, those of the price first, figures to show after it. */
  all(): readonly Step[] {
    this.line("price");
    for (const [name] of inNameOrder(this.at.setting.terms.formula)) this.line(name);
    return [...this.worked.values()];
  }
}

/** `x.rate` is the counted change over the base, `x.ratio` one more; a base at or below zero has neither. */
function rateOf(change: Step, base: Step, item: string, part: "rate" | "ratio"): Step {
  if (base.value.sign() <= 0) throw new Lacking("not-positive", { item });
  const rate = labelled(divide(change, base), { name: `${item}.rate`, field: `link.${item}` });
  return part === "rate" ? rate : labelled(add(one, rate), { name: `${item}.ratio`, field: `link.${item}` });
}

/** Works the formula out: lines, then cap, then floor, then the rounding of the price. */
export function priceOf(at: PriceSetting): Priced {
  const { terms } = at.setting;
  const { unit } = terms.price;
  const scope = new Lines(at);
  const lines = scope.all();
  let exact = labelled(scope.line("price"), { name: "price", unit });
  const { cap, floor } = terms.limits ?? {};
  if (cap !== undefined) {
    const limit = labelled(evaluate(cap, scope), { name: "cap", field: "limits.cap", unit });
    exact = labelled(minimum([exact, limit]), { name: "price", field: "limits.cap", unit });
  }
  if (floor !== undefined) {
    const limit = labelled(evaluate(floor, scope), { name: "floor", field: "limits.floor", unit });
    exact = labelled(maximum([exact, limit]), { name: "price", field: "limits.floor", unit });
  }
  return { lines, exact, price: applyRounding(exact, terms.price.round, "price.round") };
}

/** Whether the new price differs enough from the price in force; undefined where the clause does not ask. */
export function priceVerdict(at: PriceSetting, price: Step, owed: Step): Step | undefined {
  const { trigger } = at.setting.terms.price;
  if (trigger === undefined) return undefined;
  const change = subtract(price, owed);
  const direction = change.value.sign() < 0 ? trigger.fall : trigger.rise;
  const field = "price.trigger";
  if (direction.kind === "never")
    return labelled(given({ value: Rational.zero, dimension: {} }), { name: "price.trigger", field });
  const limit = labelled(given(direction.threshold), { field, unit: direction.threshold.unit });
  const asRate = isRatio(limit.dimension) && !isRatio(change.dimension);
  if (asRate && owed.value.sign() <= 0) throw new Lacking("not-positive", { item: "price" });
  const size = absolute(asRate ? divide(change, owed) : change);
  return labelled(test(size, direction.comparison, limit), { name: "price.trigger", field });
}
