import { equal, type Rational } from "../a/rational.ts";
import type { ItemSetting } from "./base.ts";
import type { Link, Terms } from "./clause.ts";
import { type Priced, priceOf, startStep } from "./formula.ts";
import type { History } from "./history.ts";
import { countAll, type ItemLook, idleItem, measureItem } from "./item.ts";
import { type ItemMemory, type Memory, newItem } from "./memory.ts";
import { Observer } from "./observe.ts";
import type { PlannedLook } from "./plan.ts";

/** One look before it is worked out. */
export interface LookSetting {
  readonly planned: PlannedLook;
  readonly terms: Terms;
  readonly history: History;
  readonly memory: Memory;
  readonly newest: string;
}

/** A look as worked out on one day. */
export interface Worked {
  readonly outcome: "adjusted" | "unchanged";
  readonly reason: string | undefined;
  readonly items: readonly ItemLook[];
  readonly priced: Priced | undefined;
  readonly owed: Rational;
  readonly memory: Memory;
}

/** Whether the base has moved on: the price has then taken the counted change in. */
function hasMovedOn(link: Link, look: ItemLook, moved: boolean): boolean {
  for (const base of [link.base.rise, link.base.fall]) {
    if ("is" in base || base.at === "signing" || /^[0-9]/.test(base.at)) continue;
    if (base.at === "own-change") return moved && look.counts;
    return base.at === "price-change" ? moved : look.due;
  }
  return false;
}

/** What an item remembers after a look that was worked out (section 9). */
function rememberItem(
  own: ItemMemory,
  look: ItemLook,
  link: Link,
  at: LookSetting,
  known: string,
  moved: boolean,
): ItemMemory {
  const { date } = at.planned;
  const taken = moved && (look.counts || look.returns);
  const use = look.due && look.baseDay !== undefined ? `${look.name} ${look.baseDay}` : undefined;
  const isFirst = use !== undefined && !own.firstUse.has(use);
  const change = taken ? look.countedChange.value : own.change;
  return {
    signing: own.signing,
    ownChange: moved && look.counts ? date : own.ownChange,
    lastLook: look.due ? date : own.lastLook,
    counted: taken ? look.counted?.value : (own.counted ?? look.base.value),
    unit: look.base.unit,
    change: hasMovedOn(link, look, moved) ? undefined : change,
    kept: taken && look.counts ? (look.kept?.value ?? own.kept) : own.kept,
    firstUse: isFirst ? new Map([...own.firstUse, [use, known]]) : own.firstUse,
  };
}

function remember(
  at: LookSetting,
  items: readonly ItemLook[],
  known: string,
  priced: Priced | undefined,
  moved: boolean,
): Memory {
  const { memory, terms, planned } = at;
  const remembered = items.flatMap((look): readonly (readonly [string, ItemMemory])[] => {
    const link = terms.link.get(look.name);
    const own = memory.items.get(look.name) ?? newItem(terms.signing);
    return link === undefined ? [] : [[look.name, rememberItem(own, look, link, at, known, moved)]];
  });
  const next = { ...memory, items: new Map(remembered) };
  if (!moved || priced === undefined) return next;
  const before = terms.carry === "exact" ? priced.exact.value : priced.price.value;
  return { ...next, owed: priced.price.value, before, look: planned.number, priceChange: planned.date };
}

/** Works a look out as known on a day; throws Lack where a figure cannot be had (section 8). */
export function workOut(at: LookSetting, known: string): Worked {
  const { terms, planned, memory, history, newest } = at;
  const { date, event } = planned;
  const start = startStep(memory.start, terms);
  const reading = { terms, history, event, start, newest };
  const observer = new Observer(reading);
  const settings = [...terms.link].map(
    ([name, link]): ItemSetting => ({ name, link, reading, observer, memory, date, known }),
  );
  const isDue = ({ name }: ItemSetting): boolean => planned.due.includes(name);
  const due = countAll(settings.filter(isDue).map(measureItem), terms.together);
  const items = [...due, ...settings.filter((one) => !isDue(one)).map(idleItem)];
  items.sort((a, b) => (a.name < b.name ? -1 : 1));
  const { owed } = memory;
  if (items.length > 0 && !items.some(({ counts, returns }) => counts || returns)) {
    const next = remember(at, items, known, undefined, false);
    return { outcome: "unchanged", reason: "trigger-not-met", items, priced: undefined, owed, memory: next };
  }
  const priced = priceOf({ terms, observer, date, known, items, memory, start });
  const isRefused = priced.test !== undefined && priced.test.value.n === 0n;
  const isSame = equal(priced.price.value, owed);
  const stays = terms.carry === "exact" ? equal(priced.exact.value, memory.before) : isSame;
  const next = remember(at, items, known, priced, !isRefused && !stays);
  if (isRefused || isSame) {
    const reason = isRefused ? "price-trigger-not-met" : "same-price";
    return { outcome: "unchanged", reason, items, priced, owed, memory: next };
  }
  return { outcome: "adjusted", reason: undefined, items, priced, owed: priced.price.value, memory: next };
}
