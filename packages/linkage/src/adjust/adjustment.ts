import type { Day, Quantity, Unit } from "@jegap/exact";
import type { Step } from "../derivation/step.ts";
import type { Observation } from "../history/history.ts";
import type { LackCode } from "../observe/lacking.ts";
import type { Memory } from "./memory.ts";

/** What one item did at one look. */
export interface ItemLook {
  readonly name: string;
  /** Whether its clock was due. */
  readonly due: boolean;
  /** Whether its movement counts (its trigger, or the joint one, is met). */
  readonly counts: boolean;
  /** Whether it went back to its base, as `unmet: return` says. */
  readonly returns: boolean;
  /** The day its base is taken at; absent for a base that is a figure. */
  readonly baseDay?: Day;
  readonly base?: Step;
  readonly comparison?: Step;
  /** (comparison − base) / base, after the rounding the clause names; absent where no rate has a meaning. */
  readonly rate?: Step;
  /** comparison − base. */
  readonly change?: Step;
  /** The trigger's test, one step of value 1 (met) or 0. */
  readonly verdict?: Step;
  /** 반영 가격: what the formula sees. Absent with two different bases. */
  readonly counted?: Step;
  readonly countedChange: Step;
}

/** Why nothing changed, or why nothing could be worked out. */
export interface Reason {
  readonly code:
    | LackCode
    | "trigger-not-met"
    | "same-price"
    | "price-trigger-not-met"
    | "skipped"
    | "departed-to-before";
  readonly facts: Readonly<Record<string, string>>;
}

/** A price in the unit of the clause: `value` counts base units. */
export interface Price extends Quantity {
  readonly unit: Unit;
}

/** 조정: one look of one goods line on one adjustment date. */
export interface Adjustment {
  /** Line of the goods list; empty for a clause about one kind of goods. */
  readonly line: string;
  readonly look: number;
  readonly date: Day;
  readonly event?: string;
  readonly outcome: "adjusted" | "unchanged" | "blocked";
  readonly reason?: Reason;
  /** The day on which every figure was known and the look could be made. Absent when blocked. */
  readonly decided?: Day;
  /** 조정대금 반영일. Absent when nothing changed. */
  readonly effective?: Day;
  readonly before: Price;
  /** Price owed after the look; the price before it where nothing changed. */
  readonly after: Price;
  /** Exact figure before the last rounding, where the formula was worked out. */
  readonly exact?: Price;
  readonly items: readonly ItemLook[];
  /** Formula lines by name, limits and the final price, each with its whole derivation. */
  readonly lines: readonly Step[];
  /** The price as worked out: the value of `after`, unless the parties departed from it. */
  readonly price?: Step;
  /** Set where the parties agreed to owe another price than the one worked out. */
  readonly departure?: { readonly reason: string };
  /** A provisional or revised figure was used: the result may be trued up. */
  readonly provisional: boolean;
  /** What earlier looks left behind, as this one found it. */
  readonly memory: Memory;
  /** Every published value that was read, also in an attempt that lacked another one. */
  readonly read: readonly Observation[];
}

/** A look before what it found and what it read are noted beside it. */
export type WorkedLook = Omit<Adjustment, "memory" | "read">;

/** One line of the goods list over all looks. */
export interface LineTable {
  readonly line: string;
  readonly start: Price;
  readonly adjustments: readonly Adjustment[];
  /** Price in force by effective date, oldest first, in the order the looks were made. */
  readonly inForce: readonly InForce[];
}

export interface InForce {
  readonly from: Day;
  /** Look that brought it; 0 for the price at signing or a renegotiated one. */
  readonly look: number;
  readonly price: Price;
}

/** 변동표: every adjustment of an agreement, as known on one day. */
export interface ChangeTable {
  readonly knownOn: Day;
  readonly lines: readonly LineTable[];
}
