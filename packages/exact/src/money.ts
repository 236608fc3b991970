import { readDecimal, toExactText } from "./decimal.ts";
import type { Rational } from "./rational.ts";
import { fail, must, type Result, succeed } from "./result.ts";
import { type RoundingMode, round } from "./rounding.ts";
import { currencies } from "./units/currencies.ts";

/** An exact amount of one currency, in its major unit (won, dollar). It is never rounded by itself. */
export interface Money {
  readonly amount: Rational;
  /** ISO 4217 code; there is no default currency. */
  readonly currency: string;
}

export type MoneyFault = "unknown-currency" | "different-currencies" | "not-a-decimal" | "number-too-long";

export function readMoney(amount: string, currency: string): Result<Money, MoneyFault> {
  if (!currencies.has(currency)) return fail("unknown-currency", { currency });
  const figure = readDecimal(amount);
  return figure.ok ? succeed({ amount: figure.value, currency }) : figure;
}

/** Money written in the program itself; throws where `readMoney` would report a fault. */
export function money(amount: string, currency: string): Money {
  return must(readMoney(amount, currency));
}

export function addMoney(a: Money, b: Money): Result<Money, MoneyFault> {
  if (a.currency !== b.currency) return fail("different-currencies", { left: a.currency, right: b.currency });
  return succeed({ amount: a.amount.plus(b.amount), currency: a.currency });
}

export function timesMoney(a: Money, by: Rational): Money {
  return { amount: a.amount.times(by), currency: a.currency };
}

export function roundMoney(a: Money, mode: RoundingMode, step: Rational): Money {
  return { amount: round(a.amount, mode, step), currency: a.currency };
}

export function writeMoney(a: Money): string {
  return `${toExactText(a.amount)} ${a.currency}`;
}
