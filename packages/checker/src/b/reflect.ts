import { equal, one } from "../a/rational.ts";
import type { ItemSetting } from "./base.ts";
import { given, make, type Node, under } from "./derive.ts";
import type { Movement } from "./movement.ts";

/** The part of the movement that counts: one share, or bands from zero outwards (section 8). */
export function countedChange(movement: Movement, base: Node, setting: ItemSetting): Node {
  const { name, link } = setting;
  const field = `link.${name}.reflect`;
  const table = movement.change.value.n < 0n ? link.reflect.fall : link.reflect.rise;
  const [first, ...more] = table;
  if (first !== undefined && more.length === 0 && first.to === undefined) {
    if (equal(first.share, one)) return under(movement.change, field);
    return make("product", [movement.change, given(first.share, "1", field)], field);
  }
  const bands = table.map(({ share, to }) => (to === undefined ? { share } : { share, to }));
  if (first?.unit !== "1" || movement.rate === undefined)
    return make("bands", [movement.change], field, { bands });
  return make("product", [base, make("bands", [movement.rate], field, { bands })], field);
}
