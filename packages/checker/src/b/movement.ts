import { one } from "../a/rational.ts";
import { type ItemSetting, type Measured, memoryOf } from "./base.ts";
import type { Link } from "./clause.ts";
import { carried, given, make, type Node } from "./derive.ts";
import { Lack } from "./lack.ts";
import { rounded } from "./scope.ts";

export interface Movement {
  readonly change: Node;
  readonly rate: Node | undefined;
  readonly exactChange: Node;
  readonly exactRate: Node | undefined;
  /** The rounded figure, for a rounding that keeps. */
  readonly kept: Node | undefined;
}

/** Whether anything in the clause needs this item's movement as a rate. */
function needsRate(link: Link, unit: string): boolean {
  const { movement, trigger, reflect } = link;
  const triggers = [trigger.rise, trigger.fall].some(
    (t) => t?.threshold.unit === "1" && t.threshold.value.n !== 0n,
  );
  const bands = [reflect.rise, reflect.fall].some((table) => table.some((band) => band.unit === "1"));
  return unit === "1" || movement.as === "ratio" || movement.as === "rate" || triggers || bands;
}

/** From base to comparison, as difference and, where it has a meaning, as rate (section 8). */
export function movementOf(measured: Measured, setting: ItemSetting): Movement {
  const { name, link } = setting;
  const { comparison } = measured;
  const base = measured.between ? comparison : measured.base.node;
  const field = `link.${name}.movement`;
  const positive = base.value.n > 0n && comparison.value.n > 0n;
  if (!positive && needsRate(link, base.unit)) throw new Lack("not-positive", { item: name });
  const exactChange = make("difference", [comparison, base], field);
  const exactRate = positive ? make("quotient", [exactChange, base], field) : undefined;
  const exact = { change: exactChange, rate: exactRate, exactChange, exactRate, kept: undefined };
  const { as, round } = link.movement;
  const round1 = (raw: Node): Node => {
    const { kept } = memoryOf(setting);
    // None is held at the start, which as a ratio is 1.
    const none = as === "ratio" ? given(one, "1") : undefined;
    const held = kept === undefined ? none : carried(`${name}.kept`, { value: kept, unit: raw.unit });
    return rounded(raw, round, field, held);
  };
  if (as === "change") {
    const change = round1(exactChange);
    return {
      ...exact,
      change,
      rate: positive ? make("quotient", [change, base], field) : undefined,
      kept: change,
    };
  }
  if (as === "exact" || exactRate === undefined) return exact;
  const figure = round1(as === "rate" ? exactRate : make("quotient", [comparison, base], field));
  const rate = as === "rate" ? figure : make("difference", [figure, given(one, "1")], field);
  return { ...exact, change: make("product", [base, rate], field), rate, kept: figure };
}
