import { addDays, type Day } from "@jegap/exact";
import type { Inquiry } from "../decide/inquiry.ts";
import type { Deal } from "../facts/deal.ts";
import { conduct, midtermRequest } from "./conduct.ts";
import { evasion } from "./evasion.ts";
import { exemptions } from "./exemptions.ts";
import { hasMainItem, mainItems } from "./main-item.ts";
import { papers } from "./papers.ts";
import { inScope } from "./scope.ts";

const marks: readonly (keyof Deal)[] = [
  "agreement_date",
  "event",
  "materials",
  "energy",
  "transaction_kind",
  "delivery_price_krw_incl_vat",
  "duration_days",
  "goods",
  "nonlink_agreement",
  "entries_present",
  "standard_terms",
  "split_contract",
  "frame_contract",
];

/** Whether the facts ask if the deal must be linked. */
export function asksDeal(deal: Deal): boolean {
  return marks.some((name) => deal[name] !== undefined);
}

/** The duty counts for agreements concluded, renewed or amended in essence from its first day (부칙). */
function isEffective(q: Inquiry, on: Day): boolean {
  const ref = q.by("WWA 21(1)4", "FSA 3(2)3");
  const id = q.by("wwa.linkageDuty", "fsa.linkageDuty");
  if (q.figureOrNone(id, on) !== undefined) return true;
  q.report({
    result: "NOT_YET_EFFECTIVE",
    reason: "duty-later",
    facts: { from: q.firstDay(id) },
    refs: [ref],
  });
  return false;
}

function eventDay(q: Inquiry): Day {
  const starts = ["linkageDuty", "mainEnergyShare"].flatMap((name) =>
    q.book.records.filter((r) => r.id === `${q.by("wwa", "fsa")}.${name}`).map((r) => r.from),
  );
  return q.need("agreement_date", [...starts.slice(0, 1).map((d) => addDays(d, -1)), ...starts]);
}

/** Must this deal be linked? In the order of decision: scope, day, main item, exemptions, papers and terms, conduct. */
export function judgeDeal(q: Inquiry): void {
  const on = eventDay(q);
  if (!inScope(q, on)) return;
  if (!isEffective(q, on)) return;
  const items = mainItems(q, on);
  if (!hasMainItem(q, on, items)) {
    q.turn();
    conduct(q);
    return;
  }
  const exempted = exemptions(q, on);
  if (!exempted.exempt) {
    papers(q, on, items, exempted);
    evasion(q, on, items, exempted);
  }
  q.turn();
  conduct(q);
  const optedOut = q.findings.some((f) => f.result === "EXEMPT_NONLINK_AGREED");
  midtermRequest(q, optedOut);
}
