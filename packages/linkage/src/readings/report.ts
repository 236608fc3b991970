import { type Day, type Fault, Rational } from "@jegap/exact";
import type { Price } from "../adjust/adjustment.ts";
import type { Choice, Picks } from "./choices.ts";
import type { Outcome, PricedFrom } from "./outcome.ts";

/** Readings that agree in every price on every day. */
export interface Group {
  readonly outcome: Outcome;
  /** How many readings come to this. */
  readonly count: number;
  /** One of them: a value for every choice, by its place. */
  readonly picks: Picks;
}

/** What one choice is worth: the most that two readings differ which differ in nothing else. */
export interface Effect {
  /** Price on the last day, in base units. */
  readonly price: Rational;
  /** Mean price over the days looked at, in base units. */
  readonly mean: Rational;
  /** Owed for the deliveries given, in base units of the currency. */
  readonly owed?: Rational;
  /** First day on which two such readings part. */
  readonly from: Day;
}

/** A choice with what it is worth here. Absent effect: its readings agree, whatever the other choices are. */
export interface WeighedChoice extends Choice {
  readonly effect?: Effect;
  /** Values that never part, together: places among the values. */
  readonly alike: readonly (readonly number[])[];
  /** It only touches how deliveries are paid, and none were given. */
  readonly onlyPayments: boolean;
}

/** From a day on, the least and the greatest price that any reading permits. */
export interface Spread {
  readonly from: Day;
  readonly least: Price;
  readonly greatest: Price;
}

/** The ambiguity audit (해석 점검): every permitted reading of a clause, and what each is worth. */
export interface ReadingsReport {
  readonly from: Day;
  readonly to: Day;
  readonly line: string;
  readonly choices: readonly WeighedChoice[];
  /** Readings that could be priced, and those whose values do not go together. */
  readonly count: number;
  readonly refused: readonly { readonly picks: Picks; readonly faults: readonly Fault[] }[];
  /** How often the engine was asked: readings that provably run alike are worked out once. */
  readonly worked: number;
  readonly groups: readonly Group[];
  /** Days on which readings part; before the first all agree. */
  readonly spreads: readonly Spread[];
}

function differ(a: Rational, b: Rational): Rational {
  return a.minus(b).absolute();
}

function priceOn(prices: readonly PricedFrom[], day: Day): Price | undefined {
  return prices.filter(({ from }) => from <= day).at(-1)?.price;
}

/** The first day on which two outcomes part, if they do. */
function partingDay(a: Outcome, b: Outcome): Day | undefined {
  const prices = [...new Set([...a.prices, ...b.prices].map(({ from }) => from))].sort();
  const parted = prices.find((day) => {
    const [x, y] = [priceOn(a.prices, day), priceOn(b.prices, day)];
    return x === undefined || y === undefined || !x.value.equals(y.value);
  });
  const looks = new Set(a.open.map(({ date }) => date));
  const others = new Set(b.open.map(({ date }) => date));
  const opened = [...a.open, ...b.open]
    .map(({ date }) => date)
    .filter((date) => looks.has(date) !== others.has(date));
  return [...opened, ...(parted === undefined ? [] : [parted])].sort()[0];
}

function larger(a: Rational, b: Rational): Rational {
  return a.compare(b) >= 0 ? a : b;
}

function earlier(a: Day, b: Day): Day {
  return a.localeCompare(b) <= 0 ? a : b;
}

function pairEffect(a: Outcome, b: Outcome, last: Day): Effect {
  const owed = a.owed === undefined || b.owed === undefined ? undefined : differ(a.owed, b.owed);
  return {
    price: differ(a.last.value, b.last.value),
    mean: differ(a.mean, b.mean),
    from: partingDay(a, b) ?? last,
    ...(owed === undefined ? {} : { owed }),
  };
}

function joined(a: Effect | undefined, b: Effect): Effect {
  if (a === undefined) return b;
  const owed = a.owed === undefined || b.owed === undefined ? undefined : larger(a.owed, b.owed);
  return {
    price: larger(a.price, b.price),
    mean: larger(a.mean, b.mean),
    from: earlier(a.from, b.from),
    ...(owed === undefined ? {} : { owed }),
  };
}

/** Gathers, over all readings, what each pair of values of one choice is worth. */
export class Weigher {
  private readonly groups: readonly Group[];
  private readonly last: Day;
  private readonly pairs = new Map<string, Effect>();

  constructor(groups: readonly Group[], last: Day) {
    this.groups = groups;
    this.last = last;
  }

  private between(a: number, b: number): Effect {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const known = this.pairs.get(key);
    if (known !== undefined) return known;
    const [x, y] = [this.groups[a], this.groups[b]];
    if (x === undefined || y === undefined) throw new TypeError("a reading belongs to a group");
    const effect = pairEffect(x.outcome, y.outcome, this.last);
    this.pairs.set(key, effect);
    return effect;
  }

  /** `groupOf` gives the group of every reading (-1: refused); `stride` is how far its values lie apart there. */
  weigh(choice: Choice, groupOf: Int32Array, stride: number): WeighedChoice {
    const size = choice.values.length;
    const parted = new Set<string>();
    const met = new Set<string>();
    for (let number = 0; number < groupOf.length; number += 1) {
      const own = Math.floor(number / stride) % size;
      for (let other = own + 1; other < size; other += 1) {
        const [a, b] = [groupOf[number] ?? -1, groupOf[number + (other - own) * stride] ?? -1];
        if (a === b || a < 0 || b < 0) continue;
        parted.add(`${own} ${other}`);
        met.add(a < b ? `${a} ${b}` : `${b} ${a}`);
      }
    }
    let effect: Effect | undefined;
    for (const pair of met) {
      const [a = 0, b = 0] = pair.split(" ").map(Number);
      effect = joined(effect, this.between(a, b));
    }
    const alike = aliking(size, parted);
    return { ...choice, alike, onlyPayments: false, ...(effect === undefined ? {} : { effect }) };
  }
}

/** Values grouped so that within a group none part from the first. */
function aliking(size: number, parted: ReadonlySet<string>): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (let pick = 0; pick < size; pick += 1) {
    const home = groups.find((group) => group.every((member) => !parted.has(`${member} ${pick}`)));
    if (home === undefined) groups.push([pick]);
    else home.push(pick);
  }
  return groups;
}

/** The days on which readings part, with the least and greatest price from each. */
export function spreadsOf(groups: readonly Group[]): readonly Spread[] {
  const days = [...new Set(groups.flatMap(({ outcome }) => outcome.prices.map(({ from }) => from)))].sort();
  const found: Spread[] = [];
  for (const from of days) {
    const prices = groups.flatMap(({ outcome }) => priceOn(outcome.prices, from) ?? []);
    const [first] = prices;
    if (first === undefined) continue;
    const least = prices.reduce((a, b) => (b.value.compare(a.value) < 0 ? b : a), first);
    const greatest = prices.reduce((a, b) => (b.value.compare(a.value) > 0 ? b : a), first);
    const before = found.at(-1);
    const same =
      before?.least.value.equals(least.value) === true && before.greatest.value.equals(greatest.value);
    if (same || (before === undefined && least.value.equals(greatest.value))) continue;
    found.push({ from, least, greatest });
  }
  return found;
}

/** The greatest difference of a figure between any two groups. */
export function widest(
  groups: readonly Group[],
  figure: (outcome: Outcome) => Rational | undefined,
): Rational {
  const figures = groups.flatMap(({ outcome }) => figure(outcome) ?? []);
  const [first] = figures;
  if (first === undefined) return Rational.zero;
  const least = figures.reduce((a, b) => (b.compare(a) < 0 ? b : a), first);
  return figures.reduce((a, b) => larger(a, b), first).minus(least);
}
