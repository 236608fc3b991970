import type { Rational } from "../a/rational.ts";
import {
  choiceAt,
  listAt,
  memberOf,
  namedAt,
  objectAt,
  optionally,
  type Spot,
  textAt,
} from "../read/form.ts";
import { canonical, Refused } from "../read/json.ts";
import type { Link, TermsBand } from "./clause.ts";
import { baseAt, bothAt, datesAt, decimalAt, figureAt, roundAt, triggerAt } from "./leaves.ts";

function movementAt(spot: Spot): Link["movement"] {
  if (spot.value === "exact") return { as: "exact", round: [] };
  const as = (["ratio", "rate", "change"] as const).find(
    (one) => spot.value instanceof Map && spot.value.has(one),
  );
  if (as === undefined) throw new Refused("not-of-this-form", spot.place);
  return { as, round: roundAt(memberOf(objectAt(spot, [as]), as, spot.place)) };
}

/** The line's own share where the clause says `each`; a version without the line has none and needs none. */
function reflectionAt(spot: Spot, own: Rational | undefined): readonly TermsBand[] {
  if (spot.value === "each") return [{ share: own ?? { n: 0n, d: 1n }, unit: undefined }];
  const bands = listAt(spot).map((item): TermsBand => {
    const members = objectAt(item, ["share"], ["to"]);
    const share = decimalAt(memberOf(members, "share", item.place));
    const to = optionally(memberOf(members, "to", item.place), figureAt);
    return to === undefined ? { share, unit: undefined } : { share, to: to.value, unit: to.unit };
  });
  const isOpen = ({ to }: TermsBand, i: number): boolean => (to === undefined) === (i === bands.length - 1);
  if (bands.length === 0 || !bands.every(isOpen)) throw new Refused("not-of-this-form", spot.place);
  return bands;
}

export function linkAt(spot: Spot, share: Rational | undefined): Link {
  const members = objectAt(
    spot,
    ["base", "baseVintage", "movement", "trigger", "reflect", "unmet"],
    ["kind", "tested", "watch", "adjust"],
  );
  const at = (key: string): Spot => memberOf(members, key, spot.place);
  optionally(at("kind"), (kind) => choiceAt(kind, ["material", "energy", "other"]));
  const [rise, fall] = ["rise", "fall"].map((way) => canonical(namedAt(at("base")).get(way) ?? null));
  return {
    base: bothAt(at("base"), baseAt),
    twoBases: rise !== fall,
    baseVintage: choiceAt(at("baseVintage"), ["as-used", "as-known"]),
    movement: movementAt(at("movement")),
    trigger: bothAt(at("trigger"), triggerAt),
    tested: optionally(at("tested"), (one) => choiceAt(one, ["exact", "rounded"])),
    watch: optionally(at("watch"), textAt),
    reflect: bothAt(at("reflect"), (one) => reflectionAt(one, share)),
    unmet: choiceAt(at("unmet"), ["keep", "return"]),
    adjust: optionally(at("adjust"), datesAt),
  };
}
