import { zero } from "../a/rational.ts";
import { type ItemSetting, type Measured, measure, memoryOf, readBase } from "./base.ts";
import { carried, given, make, type Node } from "./derive.ts";
import { type Movement, movementOf } from "./movement.ts";
import { countedChange } from "./reflect.ts";
import { verdictOf } from "./trigger.ts";

/** What one item did at one look, with the steps it rests on. */
export interface ItemLook {
  readonly name: string;
  readonly due: boolean;
  readonly counts: boolean;
  readonly returns: boolean;
  readonly baseDay: string | undefined;
  readonly base: Node;
  readonly comparison: Node | undefined;
  readonly change: Node | undefined;
  readonly rate: Node | undefined;
  readonly verdict: Node | undefined;
  readonly countedChange: Node;
  readonly counted: Node | undefined;
  /** Rounded movement that `keep` would hold from here on. */
  readonly kept: Node | undefined;
}

/** A due item, measured and tested, before it is known whether it counts. */
export interface MeasuredItem {
  readonly setting: ItemSetting;
  readonly measured: Measured;
  readonly movement: Movement;
  readonly verdict: Node;
}

export function measureItem(setting: ItemSetting): MeasuredItem {
  const { name, link } = setting;
  const measured = measure(name, setting);
  const movement = movementOf(measured, setting);
  const watched = link.watch === undefined ? movement : movementOf(measure(link.watch, setting), setting);
  return { setting, measured, movement, verdict: verdictOf(watched, setting) };
}

/** Counted change and value of an item that does not count: what they were. */
function held(setting: ItemSetting, base: Node): Pick<ItemLook, "countedChange" | "counted"> {
  const { name, link } = setting;
  const { change, counted } = memoryOf(setting);
  const { unit } = base;
  return {
    countedChange:
      change === undefined ? given(zero, unit) : carried(`${name}.change`, { value: change, unit }),
    counted: link.twoBases
      ? undefined
      : counted === undefined
        ? base
        : carried(name, { value: counted, unit }),
  };
}

function countItem({ setting, measured, movement, verdict }: MeasuredItem, counts: boolean): ItemLook {
  const { name, link } = setting;
  const base = measured.base.node;
  const common = {
    name,
    due: true,
    counts,
    returns: false,
    baseDay: measured.base.day,
    base,
    comparison: measured.comparison,
    change: movement.change,
    rate: movement.rate,
    verdict,
    kept: movement.kept,
  };
  if (counts) {
    const change = countedChange(movement, base, setting);
    const counted = link.twoBases ? undefined : make("sum", [base, change], `link.${name}`);
    return { ...common, countedChange: change, counted };
  }
  const { change } = memoryOf(setting);
  if (link.unmet !== "return" || change === undefined || change.n === 0n)
    return { ...common, ...held(setting, base) };
  const counted = link.twoBases ? undefined : base;
  return { ...common, returns: true, countedChange: given(zero, base.unit), counted };
}

/** An item whose clock is not due. */
export function idleItem(setting: ItemSetting): ItemLook {
  const { node, day } = readBase(setting.link.base.rise, setting.name, setting);
  return {
    name: setting.name,
    due: false,
    counts: false,
    returns: false,
    baseDay: day,
    base: node,
    comparison: undefined,
    change: undefined,
    rate: undefined,
    verdict: undefined,
    kept: undefined,
    ...held(setting, node),
  };
}

/** Which due items count: each for itself, all if any is met, or all only together. */
export function countAll(
  measured: readonly MeasuredItem[],
  together: string | undefined,
): readonly ItemLook[] {
  const met = measured.map(({ verdict }) => verdict.value.n !== 0n);
  const any = met.includes(true);
  const all = !met.includes(false);
  return measured.map((item, i) => {
    const counts = together === "any" ? any : together === "all" ? all : met[i] === true;
    return countItem(item, counts);
  });
}
