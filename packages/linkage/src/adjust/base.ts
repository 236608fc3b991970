import { addSpan, type Day } from "@jegap/exact";
import { labelled, type Step } from "../derivation/step.ts";
import { evaluate } from "../formula/evaluate.ts";
import { Lacking } from "../observe/lacking.ts";
import { eventOrDay } from "../observe/observe.ts";
import type { Anchor, Base, LinkTerms } from "../terms/terms.ts";
import { type ItemSetting, itemMemory, unitOf } from "./item.ts";

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

/** A base figure, with the day it is taken at and the key its print is remembered under. */
export interface BaseRead {
  readonly step: Step;
  readonly day?: Day;
  readonly key?: string;
}

/** The base figure: an expression, or the observation at the base's day, at the print the clause names. */
export function readBase(base: Base, observation: string, at: ItemSetting): BaseRead {
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
