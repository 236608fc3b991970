import type { Day } from "@jegap/exact";
import type { Inquiry } from "../decide/inquiry.ts";
import { owedEntries } from "./entries.ts";
import type { Exemptions } from "./exemptions.ts";
import type { MainItems } from "./main-item.ts";
import { sanction } from "./sanctions.ts";
import { checkStatedTerms } from "./terms.ts";

function noPaperSanction(q: Inquiry, on: Day) {
  const found = sanction(q, q.by("wwa-no-paper", "fsa-no-entries"), on);
  q.cite(q.by("WWA 43(3)1", "FSA 30-2(5)1"));
  return found === undefined ? {} : { sanction: found };
}

function nonLinkReason(q: Inquiry, on: Day): void {
  const found = sanction(q, q.by("wwa-order", "fsa-order"), on);
  q.report({
    result: "VIOLATION_NONLINK_REASON_MISSING",
    reason: "nonlink-reason-missing",
    refs: [q.by("WWA 21(3)", "FSA 3(4)")],
    other: {
      result: q.by("VIOLATION_NO_LINKAGE_AGREEMENT", "VIOLATION_ENTRY_MISSING"),
      reason: "nonlink-not-made-out",
    },
    ...(found === undefined ? {} : { sanction: found }),
  });
}

/** Entries that are missing; nothing at all is its own finding under 상생협력법 제21조제1항제4호. */
function missingEntries(q: Inquiry, on: Day): boolean {
  const present = q.deal.entries_present ?? [];
  const missing = q.owed.filter((o) => !present.includes(o.entry));
  if (missing.length === 0) return false;
  const nothing = present.length === 0 && q.act === "WWA";
  if (q.act === "WWA") q.note("GL IV.1.다");
  q.report({
    result: nothing ? "VIOLATION_NO_LINKAGE_AGREEMENT" : "VIOLATION_ENTRY_MISSING",
    reason: nothing ? "nothing-written" : "entries-missing",
    facts: { entries: missing.map((m) => m.entry).join(", ") },
    refs: [q.by("WWA 21(1)4", "FSA 3(2)3"), ...new Set(missing.map((m) => m.ref))],
    ...noPaperSanction(q, on),
  });
  return true;
}

/** Issued after work had begun: 하도급법 제3조제1항 in words; 상생협력법 제21조제1항 "without delay" as GL IV.1.라 reads it. */
function lateIssue(q: Inquiry, on: Day): boolean {
  if (q.deal.issued_before_work_started === undefined) q.assumed.add("issued_before_work_started");
  if (q.deal.issued_before_work_started !== false) return false;
  q.report({
    result: "VIOLATION_LATE_ISSUE",
    reason: "late-issue",
    refs: q.by(["WWA 21(1)", "GL IV.1.가", "GL IV.1.라"], ["FSA 3(1)"]),
    ...(q.act === "WWA" ? noPaperSanction(q, on) : {}),
  });
  return true;
}

function openDuty(q: Inquiry, items: MainItems): void {
  q.report({
    result: "LINKAGE_REQUIRED",
    reason: "linkage-required",
    facts: { items: [...items.materials, ...items.energy].join(", ") },
    refs: [q.by("WWA 21(1)4", "FSA 3(2)3")],
    weight: "open",
  });
}

/** What the paper must hold and whether it does, then whether its terms count as linkage. */
export function papers(q: Inquiry, on: Day, items: MainItems, exempted: Exemptions): void {
  if (q.deal.event === "amend_essential") q.cite("GL IV.4.나(1)");
  q.owed = owedEntries(q, on, items);
  if (items.energySum) q.alsoRead({ result: "VIOLATION_ENTRY_MISSING", reason: "energy-sum-counted" });
  if (exempted.reasonMissing) nonLinkReason(q, on);
  if (q.deal.entries_present === undefined) {
    const bad = checkStatedTerms(q, on);
    if (!exempted.reasonMissing && !bad) openDuty(q, items);
    return;
  }
  const incomplete = missingEntries(q, on);
  const late = lateIssue(q, on);
  const bad = checkStatedTerms(q, on);
  if (incomplete || late || bad) return;
  q.report({
    result: "COMPLIANT",
    reason: "paper-complete",
    refs: [q.by("WWA 21(1)4", "FSA 3(2)3"), q.by("WWD 14(1)", "FSD 3(2)")],
    weight: "open",
  });
}
