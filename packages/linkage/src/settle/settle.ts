import { addDays, type Day, daysBetween, Rational, type Result, type Unit } from "@jegap/exact";
import type { ChangeTable, InForce, LineTable } from "../adjust/adjustment.ts";
import { lineTable } from "../adjust/line-table.ts";
import { add, carried, given, labelled, multiply, type Step, subtract } from "../derivation/step.ts";
import { applyRounding } from "../observe/rounding.ts";
import type { Plan } from "../resolve/plan.ts";
import type { LinkageTerms } from "../terms/terms.ts";
import { checkDeliveries, currencyUnit, termsOn } from "./check-deliveries.ts";
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
  /** Looks that are still blocked and may yet change the price of these deliveries. */
  readonly waitingFor: readonly number[];
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

/** Looks that could not be made yet and whose price might apply: of the delivery's event, or up to its day. */
function openLooks(delivery: Delivery, at: Settling): readonly number[] {
  const day = delivery.to ?? pricedDay(delivery, at.terms);
  return at.table.adjustments
    .filter((look) => look.outcome === "blocked")
    .filter((look) => (delivery.event === undefined ? look.date <= day : look.event === delivery.event))
    .map((look) => look.look);
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

interface Group {
  readonly id: string;
  readonly of: Payment["of"];
  readonly deliveries: readonly Delivery[];
}

function groups(deliveries: readonly Delivery[], plan: Plan): readonly Group[] {
  const found = new Map<string, { id: string; of: Payment["of"]; deliveries: Delivery[] }>();
  for (const delivery of deliveries) {
    const of = termsOn(plan, delivery.date).settle.per;
    const id = of === "invoice" ? (delivery.invoice ?? delivery.id) : delivery.id;
    const group = found.get(`${of} ${id}`);
    if (group === undefined) found.set(`${of} ${id}`, { id, of, deliveries: [delivery] });
    else group.deliveries.push(delivery);
  }
  return [...found.values()];
}

function sum(steps: readonly Step[], currency: Unit): Step {
  return labelled(
    steps.reduce((a, b) => add(a, b)),
    { name: "amount", unit: currency },
  );
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
  const faults = checkDeliveries(plan, deliveries, table);
  if (faults.length > 0) return { ok: false, faults };
  const byId = new Map(deliveries.map((delivery) => [delivery.id, delivery]));
  const book = { plan, byId };
  return {
    ok: true,
    value: groups(deliveries, plan).map((group) => paymentOf(group, book, table, revised)),
  };
}

/** What every payment is worked out from. */
interface Book {
  readonly plan: Plan;
  readonly byId: ReadonlyMap<string, Delivery>;
}

function settlingFor(delivery: Delivery, tables: ChangeTable, plan: Plan): Settling {
  const table = lineTable(tables, delivery.line);
  const currency = table && currencyUnit(table.start, delivery);
  if (table === undefined || currency === undefined)
    throw new TypeError(`delivery ${delivery.id} was not checked`);
  return { terms: termsOn(plan, delivery.date), table, currency };
}

/** What a delivery comes to before rounding: goods sent back may carry the price of their own delivery. */
function exactAmount(delivery: Delivery, { plan, byId }: Book, tables: ChangeTable): Amount & Settling {
  const own = settlingFor(delivery, tables, plan);
  const origin = delivery.returns === undefined ? undefined : byId.get(delivery.returns);
  if (origin === undefined || own.terms.settle.returns === "current")
    return { ...own, ...amountOf(delivery, own) };
  const original: Delivery = { ...origin, quantity: delivery.quantity };
  const amount = amountOf(original, settlingFor(original, tables, plan));
  return { ...own, ...amount, step: labelled(amount.step, { field: "settle.returns" }) };
}

/** What a group comes to under a table, rounded as the clause of its first delivery says. */
function amountsOf(group: Group, book: Book, tables: ChangeTable): Amount & Settling {
  const each = group.deliveries.map((delivery) => exactAmount(delivery, book, tables));
  const [first] = each;
  if (first === undefined) throw new TypeError("a payment is for something");
  const steps = each.map((one) => one.step);
  const step = applyRounding(sum(steps, first.currency), first.terms.settle.round, "settle.round");
  return { ...first, step, looks: [...new Set(each.flatMap((one) => one.looks))] };
}

function paymentOf(group: Group, book: Book, table: ChangeTable, revised: ChangeTable | undefined): Payment {
  const { step: owed, looks, currency } = amountsOf(group, book, table);
  const start = sum(
    group.deliveries.map((d) => startAmount(d, settlingFor(d, table, book.plan))),
    currency,
  );
  const waitingFor = group.deliveries.flatMap((d) => openLooks(d, settlingFor(d, table, book.plan)));
  const paid = group.deliveries.flatMap((delivery) => delivery.paid ?? []);
  const again = revised === undefined ? undefined : amountsOf(group, book, revised).step;
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
    waitingFor: [...new Set(waitingFor)],
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
