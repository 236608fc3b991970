import { currencyOf, type Day, type Fault, sameDimension, type Unit, unit as unitOf } from "@jegap/exact";
import type { ChangeTable, Price } from "../adjust/adjustment.ts";
import { lineTable } from "../adjust/line-table.ts";
import { given, multiply } from "../derivation/step.ts";
import type { Plan } from "../resolve/plan.ts";
import type { LinkageTerms } from "../terms/terms.ts";
import type { Delivery } from "./delivery.ts";

/** The currency that a quantity at a price comes to, or undefined where they do not make money. */
export function currencyUnit(price: Price, delivery: Delivery): Unit | undefined {
  const currency = currencyOf(price.dimension);
  const due = multiply(given(delivery.quantity), given(price));
  if (currency === undefined) return undefined;
  const unit = unitOf(currency);
  return sameDimension(due.dimension, unit.dimension) ? unit : undefined;
}

/** The clause as it stood on a day: what was agreed later does not reach back. */
export function termsOn(plan: Plan, day: Day): LinkageTerms {
  const version = plan.versions.findLast((candidate) => candidate.from <= day) ?? plan.versions[0];
  if (version === undefined) throw new TypeError("a plan has at least one version");
  return version.terms;
}

function refusal(code: string, delivery: Delivery, facts: Readonly<Record<string, string>> = {}): Fault {
  return { code, facts: { id: delivery.id, ...facts }, at: { field: delivery.id } };
}

/** Goods sent back: what they give back is there, less than nothing, and named where its price counts. */
function checkReturn(delivery: Delivery, ids: ReadonlySet<string>, terms: LinkageTerms): readonly Fault[] {
  const { returns, quantity } = delivery;
  const isBack = quantity.value.sign() < 0;
  if (returns === undefined)
    return isBack && terms.settle.returns === "original"
      ? [refusal("return-names-no-delivery", delivery)]
      : [];
  if (!ids.has(returns)) return [refusal("return-of-nothing", delivery, { of: returns })];
  return isBack ? [] : [refusal("return-not-negative", delivery)];
}

/** Deliveries that the clause cannot price: unknown lines or events, no order day, wrong units, wrong returns. */
export function checkDeliveries(
  plan: Plan,
  deliveries: readonly Delivery[],
  table: ChangeTable,
): readonly Fault[] {
  const ids = new Set(deliveries.map((delivery) => delivery.id));
  const events = new Set(plan.agreement.events.map((event) => event.id));
  return deliveries.flatMap((delivery): readonly Fault[] => {
    const { line: id, event, quantity } = delivery;
    const terms = termsOn(plan, delivery.date);
    const line = lineTable(table, id);
    if (line === undefined) return [refusal("unknown-goods-line", delivery, { line: id })];
    const faults = [...checkReturn(delivery, ids, terms)];
    if (event !== undefined && !events.has(event)) faults.push(refusal("unknown-event", delivery, { event }));
    if (terms.effective.for === "orders" && event === undefined && delivery.order === undefined)
      faults.push(refusal("delivery-lacks-order", delivery));
    if (delivery.to !== undefined && delivery.to < delivery.date)
      faults.push(refusal("period-ends-before-it-starts", delivery));
    if (currencyUnit(line.start, delivery) === undefined)
      faults.push(
        refusal("quantity-unit-differs", delivery, { unit: quantity.unit.text, price: line.start.unit.text }),
      );
    return faults;
  });
}
