import { isRatio, Rational, sameDimension } from "@jegap/exact";
import { absolute, given, isMet, labelled, type Step, test } from "../derivation/step.ts";
import type { Trigger } from "../terms/terms.ts";
import type { ItemSetting } from "./item.ts";
import { directionOf } from "./movement.ts";

function testOne(trigger: Trigger, change: Step, rate: Step | undefined, at: ItemSetting): Step | undefined {
  if (trigger.kind === "never") return undefined;
  const { threshold, comparison } = trigger;
  const field = `link.${at.name}.trigger`;
  const asRate = isRatio(threshold.dimension) && !(isRatio(change.dimension) && rate === undefined);
  const limit = labelled(given(threshold), { name: `${at.name}.threshold`, field, unit: threshold.unit });
  if (asRate && rate === undefined) {
    // A threshold of zero is met or not whatever the base is: the difference tells.
    const zero = given(
      { value: Rational.zero, dimension: change.dimension },
      { name: `${at.name}.threshold`, field },
    );
    return labelled(test(absolute(change), comparison, zero), { name: `${at.name}.trigger`, field });
  }
  const size = absolute(asRate && rate !== undefined ? rate : change);
  if (!sameDimension(size.dimension, threshold.dimension))
    throw new TypeError("the unit check let a threshold through");
  return labelled(test(size, comparison, limit), { name: `${at.name}.trigger`, field });
}

/** The trigger's test; a movement of nothing is tested in both directions and met if either is. */
export function verdictOf(change: Step, rate: Step | undefined, at: ItemSetting): Step {
  const { trigger } = at.link;
  const direction = directionOf(change);
  const tests = direction === "none" ? [trigger.rise, trigger.fall] : [trigger[direction]];
  const verdicts = tests.flatMap((t) => testOne(t, change, rate, at) ?? []);
  const met = verdicts.find(isMet) ?? verdicts[0];
  return (
    met ??
    labelled(given({ value: Rational.zero, dimension: {} }), {
      name: `${at.name}.trigger`,
      field: `link.${at.name}.trigger`,
    })
  );
}
