import { type Rational, times } from "../a/rational.ts";
import {
  choiceAt,
  dayAt,
  listAt,
  memberOf,
  namedAt,
  objectAt,
  optionally,
  type Spot,
  textAt,
} from "../read/form.ts";
import { Refused } from "../read/json.ts";
import { type FormulaLine, grades, type Terms } from "./clause.ts";
import type { Expression } from "./expression.ts";
import { goodsAt, quantitiesOf, startOf } from "./goods.ts";
import {
  bothAt,
  datesAt,
  decimalAt,
  expressionAt,
  rollAt,
  roundAt,
  spanAt,
  triggerAt,
  unitAt,
} from "./leaves.ts";
import { linkAt } from "./read-link.ts";
import { observeAt } from "./read-observe.ts";
import type { Scale } from "./units.ts";

/** Named members in the order of their names. */
function byName<T>(spot: Spot, read: (spot: Spot, name: string) => T): ReadonlyMap<string, T> {
  const members = namedAt(spot);
  return new Map(
    [...members.keys()]
      .sort()
      .map((name) => [name, read(memberOf(members, name, spot.place), name)] as const),
  );
}

const topLevel = [
  "goods",
  "signing",
  "grades",
  "price",
  "observe",
  "effective",
  "formula",
  "settle",
] as const;
const topOptional = ["counting", "quantities", "link", "together", "adjust", "limits"] as const;

/** Accepted grades, ascending, none twice. */
function gradesAt(spot: Spot): ReadonlySet<string> {
  const found = listAt(spot).map((grade) => choiceAt(grade, grades));
  if ([...new Set(found)].sort().join() !== found.join()) throw new Refused("not-of-this-form", spot.place);
  return new Set(found);
}

/** Reads the canonical terms (section 5) for one goods line. */
export function readTerms(spot: Spot, line: string): Terms {
  const members = objectAt(spot, topLevel, topOptional);
  const at = (key: string): Spot => memberOf(members, key, spot.place);
  namedAt(at("settle"));
  optionally(at("counting"), (one) => listAt(one).map((word) => textAt(word)));
  const goods = goodsAt(at("goods"), line);
  const price = objectAt(at("price"), ["unit", "start", "round", "carry"], ["trigger"]);
  const priceAt = (key: string): Spot => memberOf(price, key, `${spot.place}.price`);
  const unit = unitAt(priceAt("unit"));
  const start = startOf(priceAt("start"), goods);
  const effective = objectAt(at("effective"), ["after", "then", "roll", "from", "for"]);
  const effectiveAt = (key: string): Spot => memberOf(effective, key, `${spot.place}.effective`);
  for (const key of ["from", "for"]) textAt(effectiveAt(key));
  const limits = optionally(at("limits"), (one) => objectAt(one, [], ["cap", "floor"])) ?? new Map();
  const limitAt = (key: string): Expression | undefined =>
    optionally(memberOf(limits, key, `${spot.place}.limits`), expressionAt);
  const share = (name: string): Rational | undefined => {
    const own = goods.members?.get(`reflect.${name}`);
    return own === undefined ? undefined : decimalAt({ value: own, place: goods.place });
  };
  const link =
    at("link").value === undefined ? undefined : byName(at("link"), (one, name) => linkAt(one, share(name)));
  const formula = byName(at("formula"), (one): FormulaLine => {
    const own = objectAt(one, ["is", "round"]);
    return {
      is: expressionAt(memberOf(own, "is", one.place)),
      round: roundAt(memberOf(own, "round", one.place)),
    };
  });
  const observe = byName(at("observe"), observeAt);
  for (const [name, { watch = name }] of link ?? [])
    if (!observe.has(name) || !observe.has(watch))
      throw new Refused("not-of-this-form", `${spot.place}.link.${name}`);
  if (!formula.has("price")) throw new Refused("not-of-this-form", `${spot.place}.formula`);
  return {
    signing: dayAt(at("signing")),
    hasLine: goods.listed,
    grades: gradesAt(at("grades")),
    unit,
    start: start === undefined ? undefined : scaled(start, unit),
    round: roundAt(priceAt("round")),
    carry: choiceAt(priceAt("carry"), ["rounded", "exact"]),
    priceTrigger: optionally(priceAt("trigger"), (one) => bothAt(one, triggerAt)),
    ...quantitiesOf(at("quantities"), goods, at("link")),
    observe,
    link: link ?? new Map(),
    together: optionally(at("together"), (one) => choiceAt(one, ["each", "any", "all"])),
    adjust: optionally(at("adjust"), datesAt),
    effective: {
      after: spanAt(effectiveAt("after")),
      then: choiceAt(effectiveAt("then"), ["none", "month", "quarter"]),
      roll: rollAt(effectiveAt("roll")),
    },
    formula,
    cap: limitAt("cap"),
    floor: limitAt("floor"),
  };
}

/** A figure written in the unit of the price, in base units. */
export function scaled(figure: Rational, unit: Scale): Rational {
  return times(figure, unit.scale);
}
