import { addDays } from "@jegap/exact";
import type { Inquiry } from "../decide/inquiry.ts";
import type { Deal } from "../facts/deal.ts";
import { lastDay } from "./period.ts";
import { sanction } from "./sanctions.ts";

/** Whether the facts ask if papers were kept. */
export function asksKeeping(deal: Deal): boolean {
  return deal.destroyed !== undefined || deal.deal_ended !== undefined;
}

/** Linkage and non-link papers are kept for years after the deal ended (상생협력법 제39조; 하도급법 제3조제12항). */
export function judgeKeeping(q: Inquiry): void {
  const ended = q.need("deal_ended", [q.deal.destroyed ?? "2026-11-23", "2020-01-01"]);
  const years = Number(q.figure(q.by("wwr.recordYears", "fsd.recordYears"), ended).value);
  const until = lastDay(q, ended, years, "year");
  const refs = q.by(["WWA 39", "WWR 11(2)"], ["FSA 3(12)", "FSD 6(2)"]);
  if (q.act === "WWA") q.note("GL VI.3");
  const destroyed = q.need("destroyed", [until, addDays(until, 1)]);
  if (destroyed > until) {
    q.report({ result: "COMPLIANT", reason: "papers-kept", refs, weight: "open", day: until });
    return;
  }
  const found = q.act === "WWA" ? sanction(q, "wwa-records", destroyed) : undefined;
  q.report({
    result: "VIOLATION_RECORDS",
    reason: "papers-destroyed",
    facts: { years: `${years}` },
    refs: [...refs, ...q.by(["WWA 43(4)3"], [])],
    day: until,
    ...(found === undefined ? {} : { sanction: found }),
  });
}
