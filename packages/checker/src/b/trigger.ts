import { zero } from "../a/rational.ts";
import type { ItemSetting } from "./base.ts";
import type { Trigger } from "./clause.ts";
import { given, make, type Node } from "./derive.ts";
import type { Movement } from "./movement.ts";

function testOf(
  trigger: Trigger | undefined,
  change: Node,
  rate: Node | undefined,
  field: string,
): readonly Node[] {
  if (trigger === undefined) return [];
  const { comparison, threshold } = trigger;
  const test = (size: Node, limit: Node): readonly Node[] => [
    make("test", [make("absolute", [size]), limit], field, { comparison }),
  ];
  // A threshold of nothing is met or not whatever the base is: the difference tells.
  if (threshold.unit === "1" && rate === undefined) return test(change, given(zero, change.unit, field));
  const size = threshold.unit === "1" && rate !== undefined ? rate : change;
  return test(size, given(threshold.value, threshold.unit, field));
}

/** Whether a movement reaches its threshold; one of nothing is tested both ways (section 8). */
export function verdictOf(movement: Movement, setting: ItemSetting): Node {
  const { name, link } = setting;
  const isRounded = link.tested === "rounded";
  const [change, rate] = isRounded
    ? [movement.change, movement.rate]
    : [movement.exactChange, movement.exactRate];
  const field = `link.${name}.trigger`;
  const { rise, fall } = link.trigger;
  const sign = change.value.n;
  const tested = sign > 0n ? [rise] : sign < 0n ? [fall] : [rise, fall];
  const tests = tested.flatMap((trigger) => testOf(trigger, change, rate, field));
  return tests.find(({ value }) => value.n !== 0n) ?? tests[0] ?? given(zero, "1", field);
}
