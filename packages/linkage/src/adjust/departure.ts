import { type Day, inUnit, type Quantity, type Result, succeed } from "@jegap/exact";
import type { Calendars } from "../resolve/plan.ts";
import type { Change } from "../terms/agreement.ts";
import type { LinkageTerms } from "../terms/terms.ts";
import type { WorkedLook } from "./adjustment.ts";
import { effectiveDate } from "./effective.ts";
import { type LookResult, priceIn } from "./look.ts";
import type { Memory } from "./memory.ts";

type Departed = Change & { readonly kind: "departed" };

/** What the next look remembers: the result as worked out, or as if nothing had changed, at the price now owed. */
function remembered(change: Departed, result: Memory, before: Memory, price: Quantity): Memory {
  if (change.memory === "computed") return { ...result, owed: price };
  const { waiting } = result;
  return {
    ...before,
    owed: price,
    before: change.owed === "before" ? before.before : price,
    ...(waiting === undefined ? {} : { waiting }),
  };
}

/** The look as the parties left it: the price before is no adjustment, any other price is one. */
function departed(
  look: WorkedLook,
  change: Departed,
  terms: LinkageTerms,
  price: Quantity,
): Omit<WorkedLook, "effective"> {
  const { effective: _, reason: __, ...worked } = look;
  const common = { ...worked, after: priceIn(terms, price), departure: { reason: change.reason } };
  return price.value.equals(look.before.value)
    ? { ...common, outcome: "unchanged", reason: { code: "departed-to-before", facts: {} } }
    : { ...common, outcome: "adjusted" };
}

/** A signed departure: the parties owe another price than the one worked out, and say what the next look remembers. */
export function depart(
  result: LookResult,
  changes: readonly Change[],
  terms: LinkageTerms,
  before: Memory,
  calendars: Calendars,
): Result<LookResult> {
  const look = result.adjustment;
  const change = changes.find((c): c is Departed => c.kind === "departed" && c.on === look.date);
  if (change === undefined || look.outcome === "blocked") return succeed(result);
  const { value, dimension } = change.owed === "before" ? before.owed : inUnit(change.owed, terms.price.unit);
  const price = { value, dimension };
  const adjustment = departed(look, change, terms, price);
  const memory = remembered(change, result.memory, before, price);
  if (adjustment.outcome !== "adjusted") return succeed({ adjustment, memory });
  const counted: Result<Day> =
    look.effective === undefined
      ? effectiveDate(terms.effective, look.decided ?? look.date, calendars)
      : succeed(look.effective);
  if (!counted.ok) return counted;
  return succeed({ adjustment: { ...adjustment, effective: counted.value }, memory });
}
