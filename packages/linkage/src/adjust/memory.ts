import type { Day, Quantity } from "@jegap/exact";

/** What one item remembers from look to look. */
export interface ItemMemory {
  /** Anchor of `signing` for this item: the signing, or the day its base was reset. */
  readonly signing: Day;
  /** Last look at which it counted and the price changed (`own-change`). */
  readonly ownChange?: Day;
  /** Last look at which it was due (`last-look`). */
  readonly lastLook?: Day;
  /** Counted value and counted change, once it has counted. */
  readonly counted?: Quantity;
  readonly change?: Quantity;
  /** Rounded movement in force, for roundings that keep. */
  readonly kept?: Quantity;
  /** By base: the day as known on which it was first used. */
  readonly firstUse: Readonly<Record<string, Day>>;
}

/** What one goods line remembers from look to look. */
export interface Memory {
  /** Rounded price in force. */
  readonly owed: Quantity;
  /** What `before` is: the rounded or the exact price, as the clause says. */
  readonly before: Quantity;
  readonly start: Quantity;
  /** Look that brought `before`; 0 at the start. */
  readonly look: number;
  /** Last look at which the price changed at all (`price-change`). */
  readonly priceChange?: Day;
  readonly items: Readonly<Record<string, ItemMemory>>;
  /** The day until which a waiting look holds later ones back, and how it counts its effective date. */
  readonly waiting?: { readonly until: Day; readonly policy: "wait" | "wait-back" };
  /** Number of an earlier look that is still open. */
  readonly blockedBy?: number;
}

export function newItem(signing: Day): ItemMemory {
  return { signing, firstUse: {} };
}
