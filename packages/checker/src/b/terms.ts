import { readDimension } from "../a/dimension.ts";
import { type Rational, readDecimal, readFigure, times } from "../a/rational.ts";
import type { Band, Figure } from "../a/steps.ts";
import {
  choiceAt,
  dayAt,
  isDay,
  listAt,
  memberOf,
  namedAt,
  objectAt,
  optionally,
  type Spot,
  textAt,
} from "../read/form.ts";
import { canonical, type Members, Refused } from "../read/json.ts";
import { type PeriodUnit, readPeriod, readSpan, type Span } from "./days.ts";
import { type Expression, readExpression } from "./expression.ts";
import { readUnit, type Scale } from "./units.ts";

export interface Both<T> {
  readonly rise: T;
  readonly fall: T;
}

export interface RoundStep {
  readonly mode: string;
  readonly step: Rational;
}

export interface Anchor {
  readonly at: string;
  readonly back: Span;
}

export type Base = { readonly is: Expression } | Anchor;

export interface Trigger {
  readonly comparison: string;
  readonly threshold: Figure;
}

/** A band's end with its dimension, beside the figures that the step carries. */
export interface TermsBand extends Band {
  readonly unit: string | undefined;
}

export interface Take {
  readonly reduction: "mean" | "last" | "only" | "chain" | "interpolate";
  readonly count: number;
  readonly unit: PeriodUnit | "publication";
  readonly back: Span;
  readonly each: PeriodUnit | undefined;
}

export interface Continuation {
  readonly first: string;
  readonly series: string;
  readonly times: Rational;
}

export interface Observe {
  readonly series: string | undefined;
  readonly value: Expression | undefined;
  readonly unit: Scale | undefined;
  readonly take: Take | undefined;
  readonly at: Anchor | undefined;
  readonly round: readonly RoundStep[];
  readonly vintage: string | undefined;
  readonly missing: string | undefined;
  readonly then: readonly Continuation[];
}

export interface Roll {
  readonly to: "next" | "previous";
  readonly calendar: string;
}

export type Dates =
  | { readonly every: Span; readonly first: string; readonly roll: Roll | undefined }
  | { readonly on: string; readonly back: Span; readonly roll: Roll | undefined };

export interface Link {
  readonly base: Both<Base>;
  readonly twoBases: boolean;
  readonly baseVintage: string;
  readonly movement: {
    readonly as: "exact" | "ratio" | "rate" | "change";
    readonly round: readonly RoundStep[];
  };
  readonly trigger: Both<Trigger | undefined>;
  readonly tested: string | undefined;
  readonly watch: string | undefined;
  readonly reflect: Both<readonly TermsBand[]>;
  readonly unmet: string;
  readonly adjust: Dates | undefined;
}

export interface Row {
  readonly from: Rational | undefined;
  readonly value: Figure;
}

export interface FormulaLine {
  readonly is: Expression;
  readonly round: readonly RoundStep[];
}

export interface Terms {
  readonly signing: string;
  readonly grades: ReadonlySet<string>;
  readonly unit: Scale;
  /** Price at signing in base units; absent where this version does not have the line. */
  readonly start: Rational | undefined;
  readonly round: readonly RoundStep[];
  readonly carry: string;
  readonly priceTrigger: Both<Trigger | undefined> | undefined;
  /** Figures of the contract with the field they stand in. */
  readonly quantities: ReadonlyMap<string, { readonly figure: Figure; readonly field: string }>;
  readonly tables: ReadonlyMap<string, readonly Row[]>;
  readonly observe: ReadonlyMap<string, Observe>;
  /** In the order of names, like every map here. */
  readonly link: ReadonlyMap<string, Link>;
  readonly together: string | undefined;
  readonly adjust: Dates | undefined;
  readonly effective: { readonly after: Span; readonly then: string; readonly roll: Roll | undefined };
  readonly formula: ReadonlyMap<string, FormulaLine>;
  readonly cap: Expression | undefined;
  readonly floor: Expression | undefined;
}

const decimalAt = (spot: Spot): Rational => readDecimal(textAt(spot), spot.place);
const spanAt = (spot: Spot): Span => readSpan(textAt(spot), spot.place);
const expressionAt = (spot: Spot): Expression => readExpression(textAt(spot), spot.place);
const unitAt = (spot: Spot): Scale => readUnit(textAt(spot), spot.place);

function figureIn(text: string, place: string): Figure {
  const [figure = "", unit = "", ...more] = text.split(" ");
  if (more.length > 0) throw new Refused("not-a-figure", place);
  readDimension(unit);
  return { value: readFigure(figure, place), unit };
}

const figureAt = (spot: Spot): Figure => figureIn(textAt(spot), spot.place);

function roundAt(spot: Spot): readonly RoundStep[] {
  return listAt(spot).map((item) => {
    const text = textAt(item);
    const cut = text.indexOf(" ");
    const { value } = figureIn(text.slice(cut + 1), item.place);
    if (value.n <= 0n) throw new Refused("not-a-rounding", item.place);
    return { mode: text.slice(0, cut), step: value };
  });
}

function bothAt<T>(spot: Spot, read: (spot: Spot) => T): Both<T> {
  const members = objectAt(spot, ["rise", "fall"]);
  return {
    rise: read(memberOf(members, "rise", spot.place)),
    fall: read(memberOf(members, "fall", spot.place)),
  };
}

function triggerAt(spot: Spot): Trigger | undefined {
  const text = textAt(spot);
  if (text === "never") return undefined;
  const [, comparison, threshold] = /^(at least|more than) (.*)$/.exec(text) ?? [];
  if (comparison === undefined || threshold === undefined) throw new Refused("not-a-trigger", spot.place);
  return { comparison, threshold: figureIn(threshold, spot.place) };
}

function anchorAt(spot: Spot): Anchor {
  const members = objectAt(spot, ["at", "back"]);
  const at = textAt(memberOf(members, "at", spot.place));
  if (/^[0-9]/.test(at) && !isDay(at)) throw new Refused("not-a-day", spot.place);
  return { at, back: spanAt(memberOf(members, "back", spot.place)) };
}

function baseAt(spot: Spot): Base {
  if (!(spot.value instanceof Map) || !spot.value.has("is")) return anchorAt(spot);
  const members = objectAt(spot, ["is"]);
  return { is: expressionAt(memberOf(members, "is", spot.place)) };
}

function rollAt(spot: Spot): Roll | undefined {
  const text = textAt(spot, /^(?:none|(?:next|previous) [A-Z]{2})$/);
  const [to, calendar = ""] = text.split(" ");
  return to === "next" || to === "previous" ? { to, calendar } : undefined;
}

function datesAt(spot: Spot): Dates {
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

function observeAt(spot: Spot): Observe {
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
  if ((found.series === undefined) === (found.value === undefined) || (found.series !== undefined && lacks))
    throw new Refused("not-of-this-form", spot.place);
  return found;
}

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
  if (bands.length === 0) throw new Refused("not-of-this-form", spot.place);
  return bands;
}

function linkAt(spot: Spot, share: Rational | undefined): Link {
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

/** Named members in the order of their names. */
function byName<T>(spot: Spot, read: (spot: Spot, name: string) => T): ReadonlyMap<string, T> {
  const members = namedAt(spot);
  return new Map(
    [...members.keys()]
      .sort()
      .map((name) => [name, read(memberOf(members, name, spot.place), name)] as const),
  );
}

/** The goods line that the certificate is about, as far as this version has it. */
interface Goods {
  readonly listed: boolean;
  readonly members: Members | undefined;
  readonly place: string;
}

function goodsAt(spot: Spot, line: string): Goods {
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
  return { from: from?.value, value: figureAt(memberOf(members, "value", spot.place)) };
}

/** Every column of the line belongs to something; what the clause does not read must not stand there. */
function quantitiesOf(spot: Spot, goods: Goods, linked: Spot): Quantities {
  const found: Quantities = { quantities: new Map(), tables: new Map() };
  const columns = new Set(["id", "name", "start"]);
  for (const name of linked.value === undefined ? [] : namedAt(linked).keys()) columns.add(`reflect.${name}`);
  for (const [name, value] of spot.value === undefined ? [] : namedAt(spot)) {
    const at: Spot = { value, place: `${spot.place}.${name}` };
    if (Array.isArray(value)) found.tables.set(name, listAt(at).map(rowAt));
    else if (typeof value === "string")
      found.quantities.set(name, { figure: figureAt(at), field: `quantities.${name}` });
    else {
      unitAt(memberOf(objectAt(at, ["each"]), "each", at.place));
      columns.add(name);
      const own = goods.members?.get(name);
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

function startOf(price: Spot, goods: Goods): Rational | undefined {
  if (price.value !== "each") return decimalAt(price);
  const own = goods.members?.get("start");
  return own === undefined ? undefined : decimalAt({ value: own, place: goods.place });
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

/** Reads the canonical terms (section 5) for one goods line. */
export function readTerms(spot: Spot, line: string): Terms {
  const members = objectAt(spot, topLevel, topOptional);
  const at = (key: string): Spot => memberOf(members, key, spot.place);
  const goods = goodsAt(at("goods"), line);
  const price = objectAt(at("price"), ["unit", "start", "round", "carry"], ["trigger"]);
  const priceAt = (key: string): Spot => memberOf(price, key, `${spot.place}.price`);
  const unit = unitAt(priceAt("unit"));
  const start = startOf(priceAt("start"), goods);
  const effective = objectAt(at("effective"), ["after", "then", "roll", "from", "for"]);
  const effectiveAt = (key: string): Spot => memberOf(effective, key, `${spot.place}.effective`);
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
  if (!formula.has("price")) throw new Refused("not-of-this-form", `${spot.place}.formula`);
  return {
    signing: dayAt(at("signing")),
    grades: new Set(listAt(at("grades")).map((grade) => textAt(grade))),
    unit,
    start: start === undefined ? undefined : scaled(start, unit),
    round: roundAt(priceAt("round")),
    carry: choiceAt(priceAt("carry"), ["rounded", "exact"]),
    priceTrigger: optionally(priceAt("trigger"), (one) => bothAt(one, triggerAt)),
    ...quantitiesOf(at("quantities"), goods, at("link")),
    observe: byName(at("observe"), observeAt),
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
