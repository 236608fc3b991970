import type { Json, Quantity } from "@jegap/exact";
import type { Adjustment, InForce, ItemLook, Reason } from "../adjust/adjustment.ts";
import type { ItemMemory, Memory } from "../adjust/memory.ts";
import type { Step } from "../derivation/step.ts";
import type { PlannedLook } from "../resolve/plan.ts";
import { inNameOrder } from "../terms/order.ts";
import type { LinkageTerms } from "../terms/terms.ts";
import type { StepList } from "./step-list.ts";

const itemRoots = [
  "base",
  "comparison",
  "change",
  "rate",
  "verdict",
  "countedChange",
  "counted",
] as const satisfies readonly (keyof ItemLook)[];

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}

function itemData(item: ItemLook, steps: StepList): Json {
  const { name, due, counts, returns, baseDay } = item;
  const ids = itemRoots.flatMap((root): (readonly [string, number])[] => {
    const step = item[root];
    return step === undefined ? [] : [[root, steps.id(step)]];
  });
  return {
    name,
    due,
    counts,
    returns,
    ...(baseDay === undefined ? {} : { baseDay }),
    ...Object.fromEntries(ids),
  };
}

/** The figure that the last rounding was applied to. */
function beforeRounding(price: Step, roundings: number): Step {
  const [inner] = price.inputs;
  return roundings === 0 || inner === undefined ? price : beforeRounding(inner, roundings - 1);
}

function priceData(look: Adjustment, terms: LinkageTerms, steps: StepList): { readonly [key: string]: Json } {
  const { price, lines } = look;
  if (price === undefined) return {};
  const named = inNameOrder(terms.formula).map(([name]): readonly [string, number] => {
    const line = lines.find((step) => step.name === name);
    if (line === undefined) throw new TypeError(`no line ${name} in the derivation`);
    return [name, steps.id(line)];
  });
  const exact = steps.id(beforeRounding(price, terms.price.round.length));
  const rounded = steps.id(price);
  const test = terms.price.trigger === undefined ? undefined : lines.at(-1);
  return {
    lines: Object.fromEntries(named),
    exact,
    price: rounded,
    ...(test === undefined ? {} : { test: steps.id(test) }),
  };
}

/** A division by zero is told without the divisor's name, which only the maker's own steps have. */
function reasonData({ code, facts }: Reason): Json {
  return { code, facts: code === "division-by-zero" ? {} : { ...facts } };
}

/** One look as a certificate records it (docs/certificate.md, section 8). */
export function lookData(look: Adjustment, planned: PlannedLook, terms: LinkageTerms, steps: StepList): Json {
  const { event, reason, decided, effective, departure } = look;
  const items = [...look.items].sort(byName).map((item) => itemData(item, steps));
  return {
    look: look.look,
    date: look.date,
    version: planned.version + 1,
    due: [...planned.due].sort(),
    ...(event === undefined ? {} : { event }),
    outcome: look.outcome,
    ...(reason === undefined ? {} : { reason: reasonData(reason) }),
    ...(decided === undefined ? {} : { decided }),
    ...(effective === undefined ? {} : { effective }),
    ...(departure === undefined ? {} : { departed: true }),
    provisional: look.provisional,
    before: figure(look.before),
    after: figure(look.after),
    items,
    ...priceData(look, terms, steps),
  };
}

function figure(quantity: Quantity): string {
  return quantity.value.toFraction();
}

function itemMemoryData(item: ItemMemory): Json {
  const { signing, ownChange, lastLook, counted, change, kept, firstUse } = item;
  return {
    signing,
    ...(ownChange === undefined ? {} : { ownChange }),
    ...(lastLook === undefined ? {} : { lastLook }),
    ...(counted === undefined ? {} : { counted: figure(counted) }),
    ...(change === undefined ? {} : { change: figure(change) }),
    ...(kept === undefined ? {} : { kept: figure(kept) }),
    firstUse: { ...firstUse },
  };
}

/** What a look carries in from those before it (docs/certificate.md, section 9). */
export function memoryData(memory: Memory): Json {
  const { owed, before, start, look, priceChange, waiting, blockedBy, items } = memory;
  return {
    owed: figure(owed),
    before: figure(before),
    start: figure(start),
    look,
    ...(priceChange === undefined ? {} : { priceChange }),
    ...(waiting === undefined ? {} : { waiting: { ...waiting } }),
    ...(blockedBy === undefined ? {} : { blockedBy }),
    items: Object.fromEntries(Object.entries(items).map(([name, item]) => [name, itemMemoryData(item)])),
  };
}

export function inForceData({ from, look, price }: InForce): Json {
  return { from, look, price: figure(price) };
}
