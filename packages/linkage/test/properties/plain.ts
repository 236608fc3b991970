import { Rational, round, toExactText } from "@jegap/exact";

/** One clause about one item, in figures: what forms A, D and K of the booklet leave to the parties. */
export interface PlainClause {
  readonly form: "A" | "D" | "K" | "K from start";
  readonly base: "signing" | "own-change" | "price-change" | "last-look" | "month before";
  /** Thresholds in thousandths of the base, and whether equality counts. */
  readonly rise: number;
  readonly fall: number;
  readonly inclusive: boolean;
  /** Thousandths of the movement up to which nothing counts (0: the whole counts), and the share beyond. */
  readonly excess: number;
  readonly share: number;
  readonly unmet: "keep" | "return";
  /** Whole won to which the price is cut; 0: exact. */
  readonly cut: number;
}

const thousandth = (n: number): Rational => Rational.of(BigInt(n), 1000n);
const whole = (n: number): Rational => Rational.of(BigInt(n));

const weight = whole(2);
const processing = whole(1000);
const startPrice = whole(21_000);

/** The clause in the words of the engine. */
export function clauseText(clause: PlainClause): string {
  const at = clause.base === "month before" ? "{at: adjustment, back: 1 month}" : `{at: ${clause.base}}`;
  const test = clause.inclusive ? "at least" : "more than";
  const share = toExactText(thousandth(clause.share));
  const reflect =
    clause.excess === 0
      ? share
      : `[{to: ${toExactText(thousandth(clause.excess))}, share: 0}, {share: ${share}}]`;
  const formula = {
    A: "copper * w + K",
    D: "before + copper.change * w",
    K: "before * copper.ratio",
    "K from start": "start * copper.ratio",
  }[clause.form];
  const uses =
    clause.form === "A" ? "w: 2 kg/piece, K: 1000 KRW/piece" : clause.form === "D" ? "w: 2 kg/piece" : "";
  return `use: common-1
grades: [exact]
goods: cable
signing: 2024-01-01
price: {unit: KRW/piece, start: 21000${clause.cut === 0 ? "" : `, round: down ${clause.cut} KRW/piece`}}
quantities: {${uses}}
observe:
  copper: {series: CU, unit: KRW/kg, take: {only: 1 month, back: 1 month}}
link:
  copper:
    base: ${at}
    trigger: {rise: ${test} ${toExactText(thousandth(clause.rise))}, fall: ${test} ${toExactText(thousandth(clause.fall))}}
    reflect: ${reflect}
    unmet: ${clause.unmet}
adjust: {every: 1 month, first: 2024-02-01}
formula: {price: ${formula}}
`;
}

function isMet(size: Rational, threshold: Rational, inclusive: boolean): boolean {
  const order = size.compare(threshold);
  return inclusive ? order >= 0 : order > 0;
}

/** The price after each look, from the prices of copper alone: `copper[0]` is known at signing. */
export function plainPrices(clause: PlainClause, copper: readonly number[]): readonly Rational[] {
  const values = copper.map(whole);
  let [price, change, changedAt] = [startPrice, Rational.zero, 0];
  const prices: Rational[] = [];
  for (let look = 1; look < values.length; look += 1) {
    const baseAt = {
      signing: 0,
      "own-change": changedAt,
      "price-change": changedAt,
      "last-look": look - 1,
      "month before": look - 1,
    }[clause.base];
    const [base, now] = [values[baseAt] ?? Rational.one, values[look] ?? Rational.one];
    const rate = now.minus(base).over(base);
    const thresholds = rate.isZero()
      ? [clause.rise, clause.fall]
      : [rate.sign() > 0 ? clause.rise : clause.fall];
    const met = thresholds.some((n) => isMet(rate.absolute(), thousandth(n), clause.inclusive));
    const over = rate.absolute().minus(thousandth(clause.excess));
    const beyond = over.sign() > 0 ? over : Rational.zero;
    const counted = beyond.times(thousandth(clause.share)).times(base);
    const own = rate.sign() < 0 ? counted.negated() : counted;
    const back = !met && clause.unmet === "return" && !change.isZero();
    if (met || back) {
      const moved = met ? own : Rational.zero;
      const ratio = Rational.one.plus(moved.over(base));
      const exact = {
        A: base.plus(moved).times(weight).plus(processing),
        D: price.plus(moved.times(weight)),
        K: price.times(ratio),
        "K from start": startPrice.times(ratio),
      }[clause.form];
      const next = clause.cut === 0 ? exact : round(exact, "down", whole(clause.cut));
      if (!next.equals(price)) {
        change = clause.base === "signing" ? moved : Rational.zero;
        changedAt = look;
        price = next;
      }
    }
    prices.push(price);
  }
  return prices;
}
