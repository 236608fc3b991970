import { compare } from "../a/rational.ts";
import type { Anchor, Base, Link } from "./clause.ts";
import { addSpan } from "./days.ts";
import { type Node, under } from "./derive.ts";
import { Lack } from "./lack.ts";
import { type ItemMemory, type Memory, newItem } from "./memory.ts";
import { eventOrDay, type Observer, type Reading } from "./observe.ts";

/** One item at one look. */
export interface ItemSetting {
  readonly name: string;
  readonly link: Link;
  readonly reading: Reading;
  readonly observer: Observer;
  readonly memory: Memory;
  readonly date: string;
  /** The day as known on which everything is read. */
  readonly known: string;
}

export interface BaseRead {
  readonly node: Node;
  /** Absent for a base that is a figure. */
  readonly day: string | undefined;
}

export function memoryOf({ memory, name, reading }: ItemSetting): ItemMemory {
  return memory.items.get(name) ?? newItem(reading.terms.signing);
}

function dayOf({ at, back }: Anchor, setting: ItemSetting): string {
  const own = memoryOf(setting);
  const { priceChange } = setting.memory;
  const days: ReadonlyMap<string, string> = new Map([
    ["signing", own.signing],
    ["adjustment", setting.date],
    ["own-change", own.ownChange ?? own.signing],
    ["price-change", priceChange !== undefined && priceChange > own.signing ? priceChange : own.signing],
    ["last-look", own.lastLook ?? own.signing],
  ]);
  return addSpan(days.get(at) ?? eventOrDay(at, setting.reading.event), back, -1);
}

/** The base figure of an item in one direction, for the observation that is measured (section 8). */
export function readBase(base: Base, observation: string, setting: ItemSetting): BaseRead {
  const { name, observer, date, known } = setting;
  const field = `link.${name}.base`;
  if ("is" in base) return { node: under(observer.evaluate(base.is, date, known), field), day: undefined };
  const day = dayOf(base, setting);
  if (day > date) throw new Lack("base-after-comparison", { item: name, base: day, date });
  const first = memoryOf(setting).firstUse.get(`${observation} ${day}`);
  const on = setting.link.baseVintage === "as-used" && first !== undefined ? first : known;
  return { node: under(observer.read(observation, day, on), field), day };
}

/** A comparison with the base it is measured from; between two bases nothing has moved. */
export interface Measured {
  readonly base: BaseRead;
  readonly comparison: Node;
  readonly between: boolean;
}

export function measure(observation: string, setting: ItemSetting): Measured {
  const { link, observer, date, known, name } = setting;
  const comparison = observer.read(observation, date, known);
  const rise = readBase(link.base.rise, observation, setting);
  if (!link.twoBases) return { base: rise, comparison, between: false };
  const fall = readBase(link.base.fall, observation, setting);
  if (compare(rise.node.value, fall.node.value) < 0) throw new Lack("bases-crossed", { item: name });
  if (compare(comparison.value, rise.node.value) >= 0) return { base: rise, comparison, between: false };
  if (compare(comparison.value, fall.node.value) <= 0) return { base: fall, comparison, between: false };
  return { base: rise, comparison, between: true };
}
