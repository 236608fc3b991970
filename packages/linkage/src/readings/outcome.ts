import { addDays, type Day, daysBetween, Rational, type Result } from "@jegap/exact";
import type { Price, Reason } from "../adjust/adjustment.ts";
import { priceInForce } from "../settle/settle.ts";
import { owedFor, type Pricing, type Run } from "./run.ts";

/** A price and the first day on which it is in force. */
export interface PricedFrom {
  readonly from: Day;
  readonly price: Price;
}

/** A look that could not be made. */
export interface OpenLook {
  readonly date: Day;
  readonly reason: Reason;
}

/** What a reading comes to. Two readings with the same `key` agree in every price on every day. */
export interface Outcome {
  readonly key: string;
  /** Prices in force from the first day looked at, each where it differs from the one before. */
  readonly prices: readonly PricedFrom[];
  /** Price in force on the last day looked at. */
  readonly last: Price;
  readonly open: readonly OpenLook[];
  /** Mean price over the days looked at: what a quantity delivered evenly over them costs a unit. */
  readonly mean: Rational;
  /** Owed for the deliveries given, in base units of the currency. */
  readonly owed?: Rational;
}

/** The prices in force over some days, each where it differs from the one before. */
export function pricesBetween(run: Pick<Run, "plan" | "line">, from: Day, to: Day): readonly PricedFrom[] {
  const rule = run.plan.versions.at(-1)?.terms.effective.from ?? "on";
  const starts = run.line.inForce.map((entry) =>
    rule === "after" && entry.look !== 0 ? addDays(entry.from, 1) : entry.from,
  );
  const days = [...new Set([from, ...starts.filter((day) => day > from && day <= to)])].sort();
  const found: PricedFrom[] = [];
  for (const day of days) {
    const { price } = priceInForce(run.line, day, rule);
    if (found.at(-1)?.price.value.equals(price.value) !== true) found.push({ from: day, price });
  }
  return found;
}

/** The mean price over days that end with `to`, each day counting once. */
export function meanOver(prices: readonly PricedFrom[], to: Day): Rational {
  const first = prices[0]?.from ?? to;
  const all = daysBetween(first, to) + 1;
  const sum = prices.reduce((total, { from, price }, i) => {
    const next = prices[i + 1]?.from;
    const days = next === undefined ? daysBetween(from, to) + 1 : daysBetween(from, next);
    return total.plus(price.value.times(Rational.of(BigInt(days))));
  }, Rational.zero);
  return sum.over(Rational.of(BigInt(all)));
}

/** Reads off a run what it comes to over the days looked at. */
export function outcomeOf(run: Run, pricing: Pricing): Result<Outcome> {
  const { from, to, deliveries, question } = pricing;
  const prices = pricesBetween(run, from, to);
  const last = prices.at(-1)?.price;
  if (last === undefined) throw new TypeError("a line always has a price in force");
  const open = run.line.adjustments.flatMap((look): readonly OpenLook[] =>
    look.outcome === "blocked" && look.reason !== undefined && look.date <= to
      ? [{ date: look.date, reason: look.reason }]
      : [],
  );
  const owed = deliveries === undefined ? undefined : owedFor(run, deliveries, question);
  if (owed?.ok === false) return owed;
  const key = [
    ...prices.map(({ from: day, price }) => `${day} ${price.value.toFraction()}`),
    ...open.map(({ date, reason }) => `${date} ${reason.code}`),
    owed?.value.toFraction() ?? "",
  ].join("; ");
  const common = { key, prices, last, open, mean: meanOver(prices, to) };
  return { ok: true, value: owed === undefined ? common : { ...common, owed: owed.value } };
}
