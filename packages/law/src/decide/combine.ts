import { weakest } from "../figures/record.ts";
import type { Inquiry } from "./inquiry.ts";
import type { Finding, LawResult, OwedEntries, Verdict } from "./verdict.ts";

/** From what asks most of the buyer to what asks nothing: the order in which one act outranks the other. */
const strictest: readonly LawResult[] = [
  "VIOLATION_EVASION",
  "VIOLATION_RETALIATION",
  "VIOLATION_CANCEL",
  "VIOLATION_UNPAID_ADJUSTMENT",
  "VIOLATION_NO_LINKAGE_AGREEMENT",
  "VIOLATION_ENTRY_MISSING",
  "VIOLATION_LATE_ISSUE",
  "VIOLATION_NONLINK_REASON_MISSING",
  "VIOLATION_COST_INFO_DEMAND",
  "VIOLATION_REFUSED_TALKS",
  "VIOLATION_RECORDS",
  "INVALID_TERM",
  "LINKAGE_REQUIRED",
  "UNDETERMINED",
  "LATE_INTEREST_DUE",
  "MAY_APPLY_FOR_MEDIATION",
  "ADJUST",
  "COMPLIANT",
  "PERMITTED",
  "NOT_AVAILABLE",
  "NO_ADJUST",
  "EXEMPT_SMALL_BUYER",
  "EXEMPT_SHORT_TERM",
  "EXEMPT_SMALL_AMOUNT",
  "EXEMPT_NONLINK_AGREED",
  "NO_MAIN_ITEM",
  "NOT_YET_EFFECTIVE",
  "OUT_OF_SCOPE",
];

/** The finding that answers: what was asked for itself, else the first that settles, else the first at all. */
function headline(findings: readonly Finding[]): Finding | undefined {
  return (
    findings.find((f) => f.weight === "answer") ?? findings.find((f) => f.weight === "settles") ?? findings[0]
  );
}

function sanctionConfidence(finding: Finding): Pick<Verdict, "sanctionConfidence"> {
  return finding.sanction === undefined ? {} : { sanctionConfidence: finding.sanction.confidence };
}

function owedBy(q: Inquiry): OwedEntries {
  const present = q.deal.entries_present;
  const entries = q.owed.map((o) =>
    present === undefined ? o : { ...o, present: present.includes(o.entry) },
  );
  return { act: q.act, entries };
}

/** One verdict of one or both acts: the stricter headline, and everything that either reported and read. */
export function combine(inquiries: readonly Inquiry[]): Verdict {
  const heads = inquiries.flatMap((q) => headline(q.findings) ?? []);
  const top = [...heads].sort((a, b) => strictest.indexOf(a.result) - strictest.indexOf(b.result))[0];
  if (top === undefined) throw new TypeError("a question without a finding");
  const same = heads.filter((h) => h.result === top.result);
  const other = same.find((h) => h.otherReading !== undefined)?.otherReading;
  return {
    result: top.result,
    findings: [...inquiries.flatMap((q) => q.findings)].sort((a, b) => Number(b === top) - Number(a === top)),
    acts: same.map((h) => h.act),
    refs: [...new Set(inquiries.flatMap((q) => [...q.refs]))],
    figures: [...new Set(inquiries.flatMap((q) => [...q.figures.values()]))],
    notInForce: [...new Set(inquiries.flatMap((q) => [...q.notInForce.values()]))],
    ...(other === undefined ? {} : { otherReading: other }),
    confidence: weakest([top.confidence]),
    ...sanctionConfidence(top),
    needs: [],
    possible: [top.result],
    owed: inquiries.filter((q) => q.owed.length > 0).map(owedBy),
    assumed: [...new Set(inquiries.flatMap((q) => [...q.assumed]))],
  };
}
