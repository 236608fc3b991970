import { type Rational, readFigure, writeFigure } from "../a/rational.ts";
import {
  choiceAt,
  countAt,
  dayAt,
  memberOf,
  namedAt,
  objectAt,
  optionally,
  type Spot,
  textAt,
} from "../read/form.ts";
import type { Value } from "../read/json.ts";

/** What one item remembers (section 9). */
export interface ItemMemory {
  readonly signing: string;
  readonly ownChange: string | undefined;
  readonly lastLook: string | undefined;
  readonly counted: Rational | undefined;
  /** What the counted value measures; not known of a claim, which no new version meets. */
  readonly unit: string | undefined;
  readonly change: Rational | undefined;
  readonly kept: Rational | undefined;
  /** By `observation day`. */
  readonly firstUse: ReadonlyMap<string, string>;
}

export interface Waiting {
  readonly policy: "wait" | "wait-back";
  readonly until: string;
}

export interface Memory {
  readonly owed: Rational;
  readonly before: Rational;
  readonly start: Rational;
  readonly look: number;
  readonly priceChange: string | undefined;
  readonly waiting: Waiting | undefined;
  readonly blockedBy: number | undefined;
  readonly items: ReadonlyMap<string, ItemMemory>;
}

export function newItem(signing: string): ItemMemory {
  const nothing = {
    ownChange: undefined,
    lastLook: undefined,
    counted: undefined,
    unit: undefined,
    change: undefined,
    kept: undefined,
  };
  return { signing, ...nothing, firstUse: new Map() };
}

const figureAt = (spot: Spot): Rational => readFigure(textAt(spot), spot.place);

function itemAt(spot: Spot): ItemMemory {
  const members = objectAt(
    spot,
    ["signing", "firstUse"],
    ["ownChange", "lastLook", "counted", "change", "kept"],
  );
  const at = (key: string): Spot => memberOf(members, key, spot.place);
  const uses = namedAt(at("firstUse"));
  return {
    signing: dayAt(at("signing")),
    ownChange: optionally(at("ownChange"), dayAt),
    lastLook: optionally(at("lastLook"), dayAt),
    counted: optionally(at("counted"), figureAt),
    unit: undefined,
    change: optionally(at("change"), figureAt),
    kept: optionally(at("kept"), figureAt),
    firstUse: new Map([...uses.keys()].map((key) => [key, dayAt(memberOf(uses, key, spot.place))])),
  };
}

function waitingAt(spot: Spot): Waiting {
  const members = objectAt(spot, ["policy", "until"]);
  return {
    policy: choiceAt(memberOf(members, "policy", spot.place), ["wait", "wait-back"]),
    until: dayAt(memberOf(members, "until", spot.place)),
  };
}

/** Reads what the one look of a certificate carries in. */
export function readMemory(spot: Spot): Memory {
  const members = objectAt(
    spot,
    ["owed", "before", "start", "look", "items"],
    ["priceChange", "waiting", "blockedBy"],
  );
  const at = (key: string): Spot => memberOf(members, key, spot.place);
  const items = namedAt(at("items"));
  return {
    owed: figureAt(at("owed")),
    before: figureAt(at("before")),
    start: figureAt(at("start")),
    look: countAt(at("look"), 0),
    priceChange: optionally(at("priceChange"), dayAt),
    waiting: optionally(at("waiting"), waitingAt),
    blockedBy: optionally(at("blockedBy"), (one) => countAt(one, 1)),
    items: new Map(
      [...items.keys()].map((name) => [name, itemAt(memberOf(items, name, `${spot.place}.items`))]),
    ),
  };
}

function present(entries: readonly (readonly [string, Value | undefined])[]): Value {
  return new Map(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
}

/** Memory as the file would hold it. */
export function memoryValue(memory: Memory): Value {
  const figure = (of: Rational | undefined): string | undefined => of && writeFigure(of);
  const items = [...memory.items].map(([name, item]): readonly [string, Value] => [
    name,
    present([
      ["signing", item.signing],
      ["ownChange", item.ownChange],
      ["lastLook", item.lastLook],
      ["counted", figure(item.counted)],
      ["change", figure(item.change)],
      ["kept", figure(item.kept)],
      ["firstUse", new Map(item.firstUse)],
    ]),
  ]);
  const { waiting } = memory;
  return present([
    ["owed", figure(memory.owed)],
    ["before", figure(memory.before)],
    ["start", figure(memory.start)],
    ["look", memory.look],
    ["priceChange", memory.priceChange],
    ["waiting", waiting && new Map(Object.entries(waiting))],
    ["blockedBy", memory.blockedBy],
    ["items", new Map(items)],
  ]);
}
