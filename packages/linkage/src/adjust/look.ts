import type { Day, Quantity } from "@jegap/exact";
import { carried, DivisionByZero, given, isMet, type Step } from "../derivation/step.ts";
import { Lacking } from "../observe/lacking.ts";
import { Observer, type Setting } from "../observe/observe.ts";
import type { Knowledge, SeriesReader } from "../observe/series.ts";
import type { PlannedLook } from "../resolve/plan.ts";
import { inNameOrder } from "../terms/order.ts";
import type { GoodsLine, LinkageTerms } from "../terms/terms.ts";
import type { Adjustment, ItemLook, Price, Reason, WorkedLook } from "./adjustment.ts";
import {
  countItem,
  type ItemSetting,
  idleItem,
  type MeasuredItem,
  measureItem,
  rememberItem,
} from "./link.ts";
import { type Memory, newItem } from "./memory.ts";
import { type PriceSetting, priceOf, priceVerdict } from "./price.ts";

/** One look of one goods line, before it is worked out. */
export interface LookSetting {
  readonly look: PlannedLook;
  readonly terms: LinkageTerms;
  readonly line?: GoodsLine;
  readonly lineId: string;
  readonly reader: SeriesReader;
  readonly memory: Memory;
  readonly knowledge: Knowledge;
  /** An earlier working-out whose verdicts and outcome are kept (`revisions: values`). */
  readonly verdicts?: Adjustment;
}

/** A look worked out, and what the next one will remember. */
export interface LookResult {
  readonly adjustment: WorkedLook;
  readonly memory: Memory;
}

export function priceIn(terms: LinkageTerms, quantity: Quantity): Price {
  return { value: quantity.value, dimension: quantity.dimension, unit: terms.price.unit };
}

function settingOf(at: LookSetting): Setting {
  const { terms, look, memory } = at;
  const start = given(memory.start, { name: "start", field: "price.start", unit: terms.price.unit });
  return {
    terms,
    signing: terms.signing,
    start,
    ...(at.line === undefined ? {} : { line: at.line }),
    ...(look.event === undefined ? {} : { event: look.event }),
  };
}

/** Which due items count: each for itself, all if any is met, or all only together. */
function countsOf(
  terms: LinkageTerms,
  measured: readonly MeasuredItem[],
  kept: Adjustment | undefined,
): ReadonlySet<string> {
  if (kept !== undefined) return new Set(kept.items.filter((item) => item.counts).map((item) => item.name));
  const met = measured.filter((item) => isMet(item.verdict)).map((item) => item.at.name);
  const all = measured.map((item) => item.at.name);
  if (terms.together === "any") return new Set(met.length > 0 ? all : []);
  if (terms.together === "all") return new Set(met.length === all.length ? all : []);
  return new Set(met);
}

interface Linked {
  readonly items: readonly ItemLook[];
  readonly measured: ReadonlyMap<string, MeasuredItem>;
}

function linkItems(at: LookSetting, setting: Setting, observer: Observer): Linked {
  const { terms, look, memory, knowledge } = at;
  // In order of names, so that equal clauses lack the same figure first, however they were written.
  const settings = inNameOrder(terms.link ?? {}).map(
    ([name, link]): ItemSetting => ({ name, link, setting, observer, memory, date: look.date, knowledge }),
  );
  const isDue = ({ name }: ItemSetting): boolean => look.due.includes(name);
  const measured = settings.filter(isDue).map(measureItem);
  const counts = countsOf(terms, measured, at.verdicts);
  const due = measured.map((item) => countItem(item, counts.has(item.at.name)));
  const idle = settings.filter((item) => !isDue(item)).map(idleItem);
  return { items: [...due, ...idle], measured: new Map(measured.map((item) => [item.at.name, item])) };
}

/** Works a look out as known on one day; throws {@link Lacking} where a figure cannot be had. */
export function workOut(at: LookSetting): LookResult {
  const { terms, look, memory, knowledge } = at;
  const setting = settingOf(at);
  const observer = new Observer(setting, at.reader);
  const linked = linkItems(at, setting, observer);
  const asks = linked.items.length === 0 || linked.items.some((item) => item.counts || item.returns);
  const before = carried(memory.before, {
    name: "before",
    field: memory.look === 0 ? "price.start" : "price.carry",
    unit: terms.price.unit,
    facts: { look: `${memory.look}`, held: "before" },
  });
  const priceSetting: PriceSetting = {
    setting,
    observer,
    knowledge,
    date: look.date,
    items: new Map(linked.items.map((item) => [item.name, item])),
    before,
  };
  const common = {
    line: at.lineId,
    look: look.number,
    date: look.date,
    ...(look.event === undefined ? {} : { event: look.event.id }),
    decided: knowledge.on,
    before: priceIn(terms, memory.owed),
    items: linked.items,
  };
  if (!asks) {
    const adjustment = unchanged(common, { code: "trigger-not-met", facts: {} }, memory, terms);
    return { adjustment, memory: remember(at, linked, memory, undefined, false) };
  }
  return concluded(at, linked, priceSetting, common);
}

type Common = Pick<Adjustment, "line" | "look" | "date" | "before" | "items"> & { readonly decided: Day };

function unchanged(common: Common, reason: Reason, memory: Memory, terms: LinkageTerms): WorkedLook {
  return {
    ...common,
    outcome: "unchanged",
    reason,
    after: priceIn(terms, memory.owed),
    lines: [],
    provisional: isProvisional(common.items, []),
  };
}

function concluded(at: LookSetting, linked: Linked, priceSetting: PriceSetting, common: Common): LookResult {
  const { terms, memory } = at;
  const { lines, exact, price } = priceOf(priceSetting);
  const owed = carried(memory.owed, {
    name: "in-force",
    unit: terms.price.unit,
    facts: { look: `${memory.look}`, held: "in-force" },
  });
  const verdict = priceVerdict(priceSetting, price, owed);
  const samePrice = price.value.equals(memory.owed.value);
  const sameCarried = terms.price.carry === "exact" ? exact.value.equals(memory.before.value) : samePrice;
  const refused = verdict !== undefined && !isMet(verdict);
  // Where the parties departed from the result, its outcome is theirs and tells nothing of the figures.
  const kept = at.verdicts?.departure === undefined ? at.verdicts : undefined;
  const stays = kept === undefined ? samePrice || refused : kept.outcome !== "adjusted";
  const moves = kept === undefined ? !refused && !sameCarried : kept.outcome === "adjusted";
  const shown = verdict === undefined ? [...lines, price] : [...lines, price, verdict];
  const worked = {
    ...common,
    exact: priceIn(terms, exact),
    lines: shown,
    price,
    provisional: isProvisional(common.items, shown),
  };
  const next = remember(at, linked, memory, moves ? { price, exact } : undefined, moves);
  if (stays) {
    const code = refused ? "price-trigger-not-met" : "same-price";
    return {
      adjustment: { ...worked, outcome: "unchanged", reason: { code, facts: {} }, after: common.before },
      memory: next,
    };
  }
  return { adjustment: { ...worked, outcome: "adjusted", after: priceIn(terms, price) }, memory: next };
}

/** Memory after a look: prices only when it moved the price, item memory always. */
function remember(
  at: LookSetting,
  linked: Linked,
  memory: Memory,
  priced: { readonly price: Step; readonly exact: Step } | undefined,
  priceChanged: boolean,
): Memory {
  const { terms, look } = at;
  const items = Object.fromEntries(
    linked.items.map((item) => {
      const link = terms.link?.[item.name];
      const own = memory.items[item.name] ?? newItem(terms.signing);
      if (link === undefined) return [item.name, own];
      const measured = linked.measured.get(item.name);
      return [
        item.name,
        rememberItem(own, { look: item, link, item: measured, date: look.date, priceChanged }),
      ];
    }),
  );
  if (priced === undefined) return { ...memory, items };
  const carriedOn = terms.price.carry === "exact" ? priced.exact : priced.price;
  return {
    ...memory,
    items,
    owed: quantityOf(priced.price),
    before: quantityOf(carriedOn),
    look: look.number,
    priceChange: look.date,
  };
}

function quantityOf(step: Quantity): Quantity {
  return { value: step.value, dimension: step.dimension };
}

/** Whether any figure that the result rests on was published as provisional. */
function isProvisional(items: readonly ItemLook[], lines: readonly Step[]): boolean {
  const seen = new Set<Step>();
  const visit = (step: Step): boolean => {
    if (seen.has(step)) return false;
    seen.add(step);
    return step.facts?.status === "provisional" || step.inputs.some(visit);
  };
  const roots = items.flatMap((item) => [item.base, item.comparison].filter((step) => step !== undefined));
  return [...roots, ...lines].some(visit);
}

/** The reason of a look that cannot be worked out, or undefined for a mistake in the program. */
export function lackOf(fault: unknown): Lacking | undefined {
  if (fault instanceof Lacking) return fault;
  if (fault instanceof DivisionByZero) return new Lacking("division-by-zero", { name: fault.divisor });
  return undefined;
}
