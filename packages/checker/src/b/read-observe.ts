import { choiceAt, listAt, memberOf, objectAt, optionally, type Spot, textAt } from "../read/form.ts";
import { Refused } from "../read/json.ts";
import type { Continuation, Observe, Take } from "./clause.ts";
import { readPeriod, readSpan } from "./days.ts";
import { anchorAt, decimalAt, expressionAt, roundAt, spanAt, unitAt } from "./leaves.ts";

const units = ["day", "week", "month", "quarter", "half", "year"] as const;

function takeAt(spot: Spot): Take {
  const reductions = ["mean", "last", "only", "chain", "interpolate"] as const;
  const reduction = reductions.find((one) => spot.value instanceof Map && spot.value.has(one));
  if (reduction === undefined) throw new Refused("not-of-this-form", spot.place);
  const members = objectAt(spot, [reduction], ["back", "each"]);
  const at = (key: string): Spot => memberOf(members, key, spot.place);
  const length = textAt(at(reduction));
  const [, publications] = /^([1-9][0-9]{0,3}) publications?$/.exec(length) ?? [];
  const span = publications === undefined ? readSpan(length, spot.place) : undefined;
  if (span?.count === 0) throw new Refused("not-a-span", spot.place);
  return {
    reduction,
    count: span?.count ?? Number(publications),
    unit: span?.unit ?? "publication",
    back: optionally(at("back"), spanAt) ?? { count: 0, unit: "day" },
    each: optionally(at("each"), (each) => choiceAt(each, units)),
  };
}

function continuationAt(spot: Spot): Continuation {
  const members = objectAt(spot, ["from", "series", "times"]);
  const from = memberOf(members, "from", spot.place);
  return {
    first: readPeriod(textAt(from), from.place).first,
    series: textAt(memberOf(members, "series", spot.place)),
    times: decimalAt(memberOf(members, "times", spot.place)),
  };
}

export function observeAt(spot: Spot): Observe {
  const members = objectAt(
    spot,
    ["round"],
    ["series", "value", "unit", "take", "at", "vintage", "missing", "then"],
  );
  const at = (key: string): Spot => memberOf(members, key, spot.place);
  const found: Observe = {
    series: optionally(at("series"), textAt),
    value: optionally(at("value"), expressionAt),
    unit: optionally(at("unit"), unitAt),
    take: optionally(at("take"), takeAt),
    at: optionally(at("at"), anchorAt),
    round: roundAt(at("round")),
    vintage: optionally(at("vintage"), (one) => choiceAt(one, ["first", "known", "final"])),
    missing: optionally(at("missing"), (one) => choiceAt(one, ["wait", "wait-back", "previous", "skip"])),
    then: optionally(at("then"), (list) => listAt(list).map(continuationAt)) ?? [],
  };
  const lacks = [found.unit, found.take, found.vintage, found.missing].includes(undefined);
  if (found.value !== undefined && found.take?.reduction === "interpolate")
    throw new Refused("not-of-this-form", spot.place);
  if ((found.series === undefined) === (found.value === undefined) || (found.series !== undefined && lacks))
    throw new Refused("not-of-this-form", spot.place);
  return found;
}
