import { readDimension } from "../a/dimension.ts";
import { type Rational, readDecimal, readFigure, roundingModes } from "../a/rational.ts";
import type { Figure } from "../a/steps.ts";
import { dayAt, isDay, listAt, memberOf, objectAt, type Spot, textAt } from "../read/form.ts";
import { type Members, Refused } from "../read/json.ts";
import type { Anchor, Base, Both, Dates, Roll, RoundStep, Trigger } from "./clause.ts";
import { readSpan, type Span } from "./days.ts";
import { type Expression, readExpression } from "./expression.ts";
import { readUnit, type Scale } from "./units.ts";

export const decimalAt = (spot: Spot): Rational => readDecimal(textAt(spot), spot.place);
export const spanAt = (spot: Spot): Span => readSpan(textAt(spot), spot.place);
export const expressionAt = (spot: Spot): Expression => readExpression(textAt(spot), spot.place);
export function dimensionAt(spot: Spot): string {
  const text = textAt(spot);
  readDimension(text);
  return text;
}
export const unitAt = (spot: Spot): Scale => readUnit(textAt(spot), spot.place);

function figureIn(text: string, place: string): Figure {
  const [figure = "", unit = "", ...more] = text.split(" ");
  if (more.length > 0) throw new Refused("not-a-figure", place);
  readDimension(unit);
  return { value: readFigure(figure, place), unit };
}

export const figureAt = (spot: Spot): Figure => figureIn(textAt(spot), spot.place);

export function roundAt(spot: Spot): readonly RoundStep[] {
  return listAt(spot).map((item) => {
    const text = textAt(item);
    const cut = text.indexOf(" ");
    const { value, unit } = figureIn(text.slice(cut + 1), item.place);
    const mode = roundingModes.find((one) => one === text.slice(0, cut));
    if (value.n <= 0n || mode === undefined) throw new Refused("not-a-rounding", item.place);
    return { mode, step: value, unit };
  });
}

export function bothAt<T>(spot: Spot, read: (spot: Spot) => T): Both<T> {
  const members = objectAt(spot, ["rise", "fall"]);
  return {
    rise: read(memberOf(members, "rise", spot.place)),
    fall: read(memberOf(members, "fall", spot.place)),
  };
}

export function triggerAt(spot: Spot): Trigger | undefined {
  const text = textAt(spot);
  if (text === "never") return undefined;
  const [, comparison, threshold] = /^(at least|more than) (.*)$/.exec(text) ?? [];
  if (comparison === undefined || threshold === undefined) throw new Refused("not-a-trigger", spot.place);
  return { comparison, threshold: figureIn(threshold, spot.place) };
}

export function anchorAt(spot: Spot): Anchor {
  const members = objectAt(spot, ["at", "back"]);
  const at = textAt(memberOf(members, "at", spot.place));
  if (/^[0-9]/.test(at) && !isDay(at)) throw new Refused("not-a-day", spot.place);
  return { at, back: spanAt(memberOf(members, "back", spot.place)) };
}

export function baseAt(spot: Spot): Base {
  if (!(spot.value instanceof Map) || !spot.value.has("is")) return anchorAt(spot);
  const members = objectAt(spot, ["is"]);
  return { is: expressionAt(memberOf(members, "is", spot.place)) };
}

export function rollAt(spot: Spot): Roll | undefined {
  const text = textAt(spot, /^(?:none|(?:next|previous) [A-Z]{2})$/);
  const [to, calendar = ""] = text.split(" ");
  return to === "next" || to === "previous" ? { to, calendar } : undefined;
}

export function datesAt(spot: Spot): Dates {
  const at = (members: Members, key: string): Spot => memberOf(members, key, spot.place);
  if (spot.value instanceof Map && spot.value.has("on")) {
    const members = objectAt(spot, ["on", "back", "roll"]);
    return {
      on: textAt(at(members, "on")),
      back: spanAt(at(members, "back")),
      roll: rollAt(at(members, "roll")),
    };
  }
  const members = objectAt(spot, ["every", "first", "roll"]);
  const every = spanAt(at(members, "every"));
  if (every.count === 0) throw new Refused("not-a-span", spot.place);
  return { every, first: dayAt(at(members, "first")), roll: rollAt(at(members, "roll")) };
}
