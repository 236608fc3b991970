import { compare, type Rational } from "../a/rational.ts";
import type { Figure } from "../a/steps.ts";
import { listAt, memberOf, namedAt, objectAt, optionally, type Spot, textAt } from "../read/form.ts";
import { type Members, Refused } from "../read/json.ts";
import type { Row } from "./clause.ts";
import { decimalAt, figureAt, unitAt } from "./leaves.ts";

/** The goods line that the certificate is about, as far as this version has it. */
export interface Goods {
  readonly listed: boolean;
  readonly members: Members | undefined;
  readonly place: string;
}

export function goodsAt(spot: Spot, line: string): Goods {
  const members = objectAt(spot, ["lines", "name"]);
  textAt(memberOf(members, "name", spot.place));
  const [only, ...more] = listAt(memberOf(members, "lines", spot.place));
  if (only === undefined) return { listed: false, members: undefined, place: spot.place };
  const own = namedAt(only);
  if (more.length > 0 || own.get("id") !== line) throw new Refused("not-of-this-form", only.place);
  textAt(memberOf(own, "name", only.place));
  return { listed: true, members: own, place: only.place };
}

interface Quantities {
  readonly quantities: Map<string, { readonly figure: Figure; readonly field: string }>;
  readonly tables: Map<string, readonly Row[]>;
}

function rowAt(spot: Spot): Row {
  const members = objectAt(spot, ["value"], ["from"]);
  const from = optionally(memberOf(members, "from", spot.place), figureAt);
  return { from: from?.value, unit: from?.unit, value: figureAt(memberOf(members, "value", spot.place)) };
}

/** Rows in ascending order of where they begin, the first without a beginning. */
function tableAt(spot: Spot): readonly Row[] {
  const rows = listAt(spot).map(rowAt);
  const isNext = ({ from, unit }: Row, i: number): boolean => {
    const before = rows[i - 1];
    if (i === 0 || from === undefined) return i === 0 && from === undefined;
    return before?.from === undefined || (compare(before.from, from) < 0 && before.unit === unit);
  };
  if (rows.length === 0 || !rows.every(isNext)) throw new Refused("not-of-this-form", spot.place);
  return rows;
}

/** Every column of the line belongs to something; what the clause does not read must not stand there. */
export function quantitiesOf(spot: Spot, goods: Goods, linked: Spot): Quantities {
  const found: Quantities = { quantities: new Map(), tables: new Map() };
  const columns = new Set(["id", "name", "start"]);
  for (const name of linked.value === undefined ? [] : namedAt(linked).keys()) columns.add(`reflect.${name}`);
  for (const [name, value] of spot.value === undefined ? [] : namedAt(spot)) {
    const at: Spot = { value, place: `${spot.place}.${name}` };
    if (Array.isArray(value)) found.tables.set(name, tableAt(at));
    else if (typeof value === "string")
      found.quantities.set(name, { figure: figureAt(at), field: `quantities.${name}` });
    else {
      unitAt(memberOf(objectAt(at, ["each"]), "each", at.place));
      columns.add(name);
      const own = goods.members?.get(name);
      if (own === undefined && goods.listed) throw new Refused("not-of-this-form", `${goods.place}.${name}`);
      if (own !== undefined)
        found.quantities.set(name, {
          figure: figureAt({ value: own, place: goods.place }),
          field: `goods.${name}`,
        });
    }
  }
  for (const column of goods.members?.keys() ?? [])
    if (!columns.has(column)) throw new Refused("not-of-this-form", `${goods.place}.${column}`);
  return found;
}

export function startOf(price: Spot, goods: Goods): Rational | undefined {
  if (price.value !== "each") return decimalAt(price);
  const own = goods.members?.get("start");
  return own === undefined ? undefined : decimalAt({ value: own, place: goods.place });
}
