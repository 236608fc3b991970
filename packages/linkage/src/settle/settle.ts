import {
  addDays,
  currencyOf,
  type Day,
  daysBetween,
  type Fault,
  Rational,
  type Result,
  sameDimension,
  type Unit,
  unit as unitOf,
} from "@jegap/exact";
import type { ChangeTable, InForce, LineTable, Price } from "../adjust/adjustment.ts";
import { add, carried, given, labelled, multiply, type Step, subtract } from "../derivation/step.ts";
import { applyRounding } from "../observe/rounding.ts";
import type { Plan } from "../resolve/plan.ts";
import type { LinkageTerms } from "../terms/terms.ts";
import type { Delivery } from "./delivery.ts";

/** What is owed for one delivery or one invoice, and how that came to be. */
export interface Payment {
  /** Delivery or invoice id. */
  readonly id: string;
  readonly of: "delivery" | "invoice";
  readonly deliveries: readonly string[];
  readonly currency: Unit;
  /** Looks whose prices were used; 0 is the price at signing. */
  readonly looks: readonly number[];
  readonly owed: Step;
  /** owed − what the same quantity comes to at the price at signing. */
  readonly againstStart: Step;
  /** owed − paid so far, where the record says what was paid. */
  readonly open?: Step;
  /** revised − owed, where figures were revised and the clause trues up. */
  readonly trueUp?: Step;
}

/**
 * The price in force on a day: of the entries whose effective date has come, the one agreed or looked at last.
 * Entries stand in the order they came about; a late look may name an earlier date than the one before it.
 */
export function priceInForce(table: LineTable, day: Day, from: LinkageTerms["effective"]["from"]): InForce {
  const begun = table.inForce.filter(
    (entry) => entry.from < day || (entry.from === day && (from === "on" || entry.look === 0)),
  );
  const last = begun.at(-1);
  if (last === undefined) throw new TypeError("a line always has its price at signing");
  return last;
}

function priceStep(entry: InForce): Step {
  const { price, look } = entry;
  return carried(price, {
    name: "price",
    unit: price.unit,
    field: "price",
    facts: { look: `${look}`, from: entry.from },
  });
}

interface Settling {
  readonly terms: LinkageTerms;
  readonly table: LineTable;
  readonly currency: Unit;
}

/** The day whose price a delivery carries: of order, or of delivery (the agreed day where the supplier is late). */
function pricedDay(delivery: Delivery, terms: LinkageTerms): Day {
  if (terms.effective.for === "orders") return delivery.order ?? delivery.date;
  return delivery.agreed !== undefined && delivery.agreed < delivery.date ? delivery.agreed : delivery.date;
}

/** Price of the look that belongs to the delivery's event, or of the day. */
function entryFor(delivery: Delivery, at: Settling): InForce {
  const look = at.table.adjustments.find((a) => delivery.event !== undefined && a.event === delivery.event);
  if (look !== undefined) return { from: look.effective ?? look.date, look: look.look, price: look.after };
  return priceInForce(at.table, pricedDay(delivery, at.terms), at.terms.effective.from);
}

/** A billing period cut where the price changes: each part with its days, both ends included. */
function parts(
  delivery: Delivery & { readonly to: Day },
  at: Settling,
): readonly { readonly entry: InForce; readonly days: number }[] {
  const found: { entry: InForce; days: number }[] = [];
  for (let day = delivery.date; day <= delivery.to; day = addDays(day, 1)) {
    const entry = priceInForce(at.table, day, at.terms.effective.from);
    const last = found.at(-1);
    if (last?.entry === entry) last.days += 1;
    else found.push({ entry, days: 1 });
  }
  return found;
}

interface Amount {
  readonly step: Step;
  readonly looks: readonly number[];
}

function amountOf(delivery: Delivery, at: Settling): Amount {
  const quantity = given(delivery.quantity, { name: "quantity", unit: delivery.quantity.unit });
  const { to } = delivery;
  if (to === undefined || at.terms.settle.prorate === "none") {
    const entry = entryFor(delivery, at);
    return {
      step: labelled(multiply(quantity, priceStep(entry)), { name: "amount", unit: at.currency }),
      looks: [entry.look],
    };
  }
  const all = daysBetween(delivery.date, to) + 1;
  const shares = parts({ ...delivery, to }, at).map(({ entry, days }) => {
    const share = given(
      { value: Rational.of(BigInt(days), BigInt(all)), dimension: {} },
      { name: "day-share", field: "settle.prorate" },
    );
    return { entry, step: multiply(multiply(quantity, priceStep(entry)), share) };
  });
  const sum = shares.map(({ step }) => step).reduce((a, b) => add(a, b));
  return {
    step: labelled(sum, { name: "amount", unit: at.currency }),
    looks: shares.map(({ entry }) => entry.look),
  };
}

function startAmount(delivery: Delivery, at: Settling): Step {
  const start = given(at.table.start, { name: "start", field: "price.start", unit: at.table.start.unit });
  const quantity = given(delivery.quantity, { name: "quantity", unit: delivery.quantity.unit });
  return labelled(multiply(quantity, start), { name: "amount-at-start", unit: at.currency });
}

function currencyUnit(price: Price, delivery: Delivery): Unit | undefined {
  const currency = currencyOf(price.dimension);
  const due = multiply(given(delivery.quantity), given(price));
  if (currency === undefined) return undefined;
  const unit = unitOf(currency);
  return sameDimension(due.dimension, unit.dimension) ? unit : undefined;
}

/** What a delivery comes to before rounding: goods sent back may carry the price of their own delivery. */
function exactAmount(delivery: Delivery, all: ReadonlyMap<string, Delivery>, at: Settling): Amount {
  const origin = delivery.returns === undefined ? undefined : all.get(delivery.returns);
  if (origin === undefined || at.terms.settle.returns === "current") return amountOf(delivery, at);
  const original: Delivery = { ...origin, quantity: delivery.quantity };
  const amount = amountOf(original, at);
  return { ...amount, step: labelled(amount.step, { field: "settle.returns" }) };
}

interface Group {
  readonly id: string;
  readonly of: Payment["of"];
  readonly deliveries: readonly Delivery[];
}

function groups(deliveries: readonly Delivery[], per: LinkageTerms["settle"]["per"]): readonly Group[] {
  if (per === "delivery")
    return deliveries.map((delivery) => ({ id: delivery.id, of: "delivery", deliveries: [delivery] }));
  const byInvoice = new Map<string, Delivery[]>();
  for (const delivery of deliveries) {
    const key = delivery.invoice ?? delivery.id;
    byInvoice.set(key, [...(byInvoice.get(key) ?? []), delivery]);
  }
  return [...byInvoice].map(([id, members]) => ({ id, of: "invoice", deliveries: members }));
}

function sum(steps: readonly Step[], currency: Unit): Step {
  return labelled(
    steps.reduce((a, b) => add(a, b)),
    { name: "amount", unit: currency },
  );
}

/** Deliveries that the clause cannot price: unknown lines, wrong units, returns of nothing. */
function checkDeliveries(deliveries: readonly Delivery[], table: ChangeTable): readonly Fault[] {
  const ids = new Set(deliveries.map((delivery) => delivery.id));
  return deliveries.flatMap((delivery): Fault[] => {
    const at = { field: delivery.id };
    const line = table.lines.find((candidate) => candidate.line === delivery.line);
    if (line === undefined)
      return [{ code: "unknown-goods-line", facts: { id: delivery.id, line: delivery.line }, at }];
    if (delivery.returns !== undefined && !ids.has(delivery.returns))
      return [{ code: "return-of-nothing", facts: { id: delivery.id, of: delivery.returns }, at }];
    if (delivery.to !== undefined && delivery.to < delivery.date)
      return [{ code: "period-ends-before-it-starts", facts: { id: delivery.id }, at }];
    if (currencyUnit(line.start, delivery) === undefined)
      return [
        {
          code: "quantity-unit-differs",
          facts: { id: delivery.id, unit: delivery.quantity.unit.text, price: line.start.unit.text },
          at,
        },
      ];
    return [];
  });
}

/**
 * What is owed for deliveries under a change table: quantity × price in force, rounded as the clause says per
 * delivery or invoice. With a revised table, the difference to what was owed stands as one true-up each.
 */
export function settle(
  plan: Plan,
  table: ChangeTable,
  deliveries: readonly Delivery[],
  revised?: ChangeTable,
): Result<readonly Payment[]> {
  const terms = plan.versions.at(-1)?.terms;
  if (terms === undefined) throw new TypeError("a plan has at least one version");
  const faults = checkDeliveries(deliveries, table);
  if (faults.length > 0) return { ok: false, faults };
  const byId = new Map(deliveries.map((delivery) => [delivery.id, delivery]));
  const amounts = (
    group: Group,
    tables: ChangeTable,
  ): { readonly step: Step; readonly looks: readonly number[] } => {
    const each = group.deliveries.map((delivery) => {
      const at = settlingFor(delivery, tables, terms);
      return { ...exactAmount(delivery, byId, at), currency: at.currency };
    });
    const [first] = each;
    if (first === undefined) throw new TypeError("a payment is for something");
    const total = sum(
      each.map((one) => one.step),
      first.currency,
    );
    const owed = applyRounding(total, terms.settle.round, "settle.round");
    return { step: owed, looks: [...new Set(each.flatMap((one) => one.looks))] };
  };
  return {
    ok: true,
    value: groups(deliveries, terms.settle.per).map((group) =>
      paymentOf(group, amounts, table, terms, revised),
    ),
  };
}

function settlingFor(delivery: Delivery, tables: ChangeTable, terms: LinkageTerms): Settling {
  const table = tables.lines.find((line) => line.line === delivery.line);
  const currency = table && currencyUnit(table.start, delivery);
  if (table === undefined || currency === undefined)
    throw new TypeError(`delivery ${delivery.id} was not checked`);
  return { terms, table, currency };
}

function paymentOf(
  group: Group,
  amounts: (group: Group, table: ChangeTable) => Amount,
  table: ChangeTable,
  terms: LinkageTerms,
  revised: ChangeTable | undefined,
): Payment {
  const { step: owed, looks } = amounts(group, table);
  const [first] = group.deliveries;
  if (first === undefined) throw new TypeError("a payment is for something");
  const { currency } = settlingFor(first, table, terms);
  const start = sum(
    group.deliveries.map((d) => startAmount(d, settlingFor(d, table, terms))),
    currency,
  );
  const paid = group.deliveries.flatMap((delivery) => delivery.paid ?? []);
  const again = revised === undefined ? undefined : amounts(group, revised).step;
  const open =
    paid.length === 0
      ? undefined
      : subtract(
          owed,
          given(
            { value: paid.reduce((a, b) => a.plus(b)), dimension: currency.dimension },
            { name: "paid", unit: currency },
          ),
        );
  return {
    id: group.id,
    of: group.of,
    deliveries: group.deliveries.map((delivery) => delivery.id),
    currency,
    looks,
    owed: labelled(owed, { name: "owed", unit: currency }),
    againstStart: labelled(subtract(owed, start), { name: "against-start", unit: currency }),
    ...(open === undefined ? {} : { open: labelled(open, { name: "open", unit: currency }) }),
    ...(again === undefined
      ? {}
      : {
          trueUp: labelled(subtract(again, owed), {
            name: "true-up",
            field: "settle.revisions",
            unit: currency,
          }),
        }),
  };
}
