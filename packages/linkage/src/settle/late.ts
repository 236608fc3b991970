import {
  type BusinessCalendar,
  type Day,
  daysBetween,
  periodEnds,
  Rational,
  type Result,
} from "@jegap/exact";
import { divide, given, labelled, multiply, type Step } from "../derivation/step.ts";
import { applyRounding } from "../observe/rounding.ts";
import type { Rounding } from "../terms/terms.ts";
import type { Delivery } from "./delivery.ts";
import type { Payment } from "./settle.ts";

/** A figure of law that a caller hands in: this package knows no law. */
export interface LawFigure {
  readonly value: Rational;
  /** Article in the notation of the law package, `WWA 22(1)`. */
  readonly article: string;
  readonly source: string;
  readonly confidence: string;
}

/** By when a price is due, and what is owed for the days after. */
export interface PaymentClock {
  /** Days from receipt within which the price is due (상생협력법 제22조제1항). */
  readonly dueDays: LawFigure;
  /** Yearly rate of late interest as a pure number; absent where no rate is confirmed. */
  readonly rate?: LawFigure;
  /** Rounding of the interest, agreed or prescribed; there is no default. */
  readonly round?: Rounding;
  readonly calendar: BusinessCalendar;
}

/** How late a payment is on a day. */
export interface Lateness {
  readonly payment: string;
  readonly received: Day;
  readonly due: Day;
  /** Days after the due date, to the day of payment or of the question; 0 when in time. */
  readonly days: number;
  /** What was not paid by the due date. */
  readonly amount: Step;
  /** amount × rate × days ÷ 365; absent where no rate is confirmed: then only the formula can be named. */
  readonly interest?: Step;
}

const daysOfYear = given({ value: Rational.of(365n), dimension: {} }, { name: "days-of-year" });

function interestOn(amount: Step, days: number, clock: PaymentClock): Step | undefined {
  const { rate, round } = clock;
  if (rate === undefined || round === undefined) return undefined;
  const { article, source, confidence } = rate;
  const yearly = given(
    { value: rate.value, dimension: {} },
    { name: "late-rate", field: article, facts: { source, confidence } },
  );
  const late = given({ value: Rational.of(BigInt(days)), dimension: {} }, { name: "days-late" });
  const exact = divide(multiply(multiply(amount, yearly), late), daysOfYear);
  return applyRounding(labelled(exact, { name: "late-interest", unit: amount.unit }), round, article);
}

/**
 * The payment clock of the payments whose deliveries say when the goods were received. The first day is not
 * counted and a last day that is a Saturday or holiday moves on (민법 제157조, 제161조).
 */
export function lateness(
  payments: readonly Payment[],
  deliveries: readonly Delivery[],
  on: Day,
  clock: PaymentClock,
): Result<readonly Lateness[]> {
  const byId = new Map(deliveries.map((delivery) => [delivery.id, delivery]));
  const found: Lateness[] = [];
  for (const payment of payments) {
    const members = payment.deliveries.flatMap((id) => byId.get(id) ?? []);
    // An invoice over several deliveries is due as its last one is: earlier parts have their own rows.
    const received = members
      .flatMap((delivery) => delivery.received ?? [])
      .sort()
      .at(-1);
    if (received === undefined) continue;
    const span = { count: Number(clock.dueDays.value.numerator), unit: "day" } as const;
    const due = periodEnds(received, span, clock.calendar);
    if (!due.ok) return due;
    const paidOn = members
      .flatMap((delivery) => delivery.paidOn ?? [])
      .sort()
      .at(-1);
    const days = Math.max(0, daysBetween(due.value, paidOn ?? on));
    const amount = paidOn === undefined ? (payment.open ?? payment.owed) : payment.owed;
    const interest = days === 0 ? undefined : interestOn(amount, days, clock);
    found.push({
      payment: payment.id,
      received,
      due: due.value,
      days,
      amount,
      ...(interest === undefined ? {} : { interest }),
    });
  }
  return { ok: true, value: found };
}
