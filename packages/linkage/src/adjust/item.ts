import type { Day } from "@jegap/exact";
import type { Step } from "../derivation/step.ts";
import type { Observer, Setting } from "../observe/observe.ts";
import type { Knowledge } from "../observe/series.ts";
import type { LinkTerms } from "../terms/terms.ts";
import { type ItemMemory, type Memory, newItem } from "./memory.ts";

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

/** What the item remembers of earlier looks; one that is new begins at signing. */
export function itemMemory(at: ItemSetting): ItemMemory {
  return at.memory.items[at.name] ?? newItem(at.setting.signing);
}

/** The unit the item is shown in; one built from others has none of its own. */
export function unitOf(at: ItemSetting): Step["unit"] {
  return at.setting.terms.observe[at.name]?.unit;
}
