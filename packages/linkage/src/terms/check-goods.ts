import { type Fault, sameDimension } from "@jegap/exact";
import { fault } from "./check-parts.ts";
import type { LinkageTerms } from "./terms.ts";

/** Every goods line states what the clause leaves to it, in the clause's units, and nothing else. */
export function checkGoods(terms: LinkageTerms): readonly Fault[] {
  const each = Object.entries(terms.quantities ?? {}).filter(([, quantity]) => quantity.kind === "each");
  const shares = Object.entries(terms.link ?? {}).filter(([, link]) =>
    [link.reflect.rise, link.reflect.fall].some((reflection) => reflection.kind === "each"),
  );
  if (terms.goods.lines.length === 0)
    return each.length > 0 || shares.length > 0 || terms.price.start === "each"
      ? [fault("each-without-lines", "goods")]
      : [];
  return terms.goods.lines.flatMap((line, i) => {
    const field = `goods.${i + 1}`;
    const faults: Fault[] = [];
    if (terms.price.start === "each" && line.start === undefined)
      faults.push(fault("goods-line-lacks", field, { id: line.id, key: "start" }));
    for (const [name, quantity] of each) {
      const own = line.quantities[name];
      if (own === undefined) faults.push(fault("goods-line-lacks", field, { id: line.id, key: name }));
      else if (quantity.kind === "each" && !sameDimension(own.dimension, quantity.unit.dimension))
        faults.push(
          fault("goods-line-unit", field, {
            id: line.id,
            key: name,
            unit: own.unit.text,
            wanted: quantity.unit.text,
          }),
        );
    }
    for (const [name] of shares)
      if (line.reflect[name] === undefined)
        faults.push(fault("goods-line-lacks", field, { id: line.id, key: `reflect.${name}` }));
    const known = new Set(each.map(([name]) => name));
    for (const name of Object.keys(line.quantities))
      if (!known.has(name)) faults.push(fault("goods-column-unknown", field, { id: line.id, key: name }));
    for (const name of Object.keys(line.reflect))
      if (!shares.some(([item]) => item === name))
        faults.push(fault("goods-column-unknown", field, { id: line.id, key: `reflect.${name}` }));
    if (terms.price.start !== "each" && line.start !== undefined)
      faults.push(fault("goods-column-unknown", field, { id: line.id, key: "start" }));
    return faults;
  });
}
