import type { LawReason, LawSanction } from "@jegap/words";
import type { Entry } from "../facts/deal.ts";
import type { Act, Confidence, FigureRecord } from "../figures/record.ts";
import type { Ref } from "../ref.ts";

/** What a question can come out as: the results of the case format, in its order. */
export const results = [
  "OUT_OF_SCOPE",
  "NOT_YET_EFFECTIVE",
  "NO_MAIN_ITEM",
  "LINKAGE_REQUIRED",
  "EXEMPT_SMALL_BUYER",
  "EXEMPT_SHORT_TERM",
  "EXEMPT_SMALL_AMOUNT",
  "EXEMPT_NONLINK_AGREED",
  "COMPLIANT",
  "INVALID_TERM",
  "PERMITTED",
  "NOT_AVAILABLE",
  "ADJUST",
  "NO_ADJUST",
  "MAY_APPLY_FOR_MEDIATION",
  "LATE_INTEREST_DUE",
  "UNDETERMINED",
  "VIOLATION_NO_LINKAGE_AGREEMENT",
  "VIOLATION_ENTRY_MISSING",
  "VIOLATION_LATE_ISSUE",
  "VIOLATION_NONLINK_REASON_MISSING",
  "VIOLATION_EVASION",
  "VIOLATION_CANCEL",
  "VIOLATION_RETALIATION",
  "VIOLATION_UNPAID_ADJUSTMENT",
  "VIOLATION_COST_INFO_DEMAND",
  "VIOLATION_REFUSED_TALKS",
  "VIOLATION_RECORDS",
] as const;

export type LawResult = (typeof results)[number];

/** What else the same facts may come out as, because the sources do not settle it. */
export interface OtherReading {
  readonly result: LawResult;
  readonly reason: LawReason;
}

/** What may follow a breach: amounts as they stood, and how well their text is known. */
export interface Sanction {
  readonly key: LawSanction;
  readonly confidence: Confidence;
  readonly facts: Readonly<Record<string, string>>;
  readonly notes: readonly NonNullable<FigureRecord["note"]>[];
}

/** One thing the law says of the deal. */
export interface Finding {
  readonly act: Act;
  readonly result: LawResult;
  readonly reason: LawReason;
  /** Facts that the sentence of the reason names. */
  readonly facts: Readonly<Record<string, string>>;
  readonly refs: readonly Ref[];
  readonly confidence: Confidence;
  readonly otherReading?: OtherReading;
  readonly sanction?: Sanction;
  /** The day by which something is to be done, or from which it was late. */
  readonly day?: string;
  /** `open`: yields to anything later that settles the question; `answer`: the very thing that was asked. */
  readonly weight: "settles" | "open" | "answer";
}

/** The entries one act asks for, and whether the paper has them; undefined where nobody said what it has. */
export interface OwedEntries {
  readonly act: Act;
  readonly entries: readonly { readonly entry: Entry; readonly ref: Ref; readonly present?: boolean }[];
}

/** The answer for one deal. Headline first; no text for people stands in it, only keys into the catalogue. */
export interface Verdict {
  readonly result: LawResult;
  /** Every finding, in the order of decision; the headline is one of them unless facts are missing. */
  readonly findings: readonly Finding[];
  /** Which act asks for the headline. */
  readonly acts: readonly Act[];
  /** Every article looked at on the way, the deciding ones included. */
  readonly refs: readonly Ref[];
  /** Every figure that was really read. */
  readonly figures: readonly FigureRecord[];
  /** Figures that were looked for before the first day on which they hold. */
  readonly notInForce: readonly FigureRecord[];
  readonly otherReading?: OtherReading;
  /** Weakest support of the headline and of what it rests on. */
  readonly confidence: Confidence;
  readonly sanctionConfidence?: Confidence;
  /** Facts without which it is not settled, the one to ask for first in front. */
  readonly needs: readonly string[];
  /** What it may come out as, once the facts in `needs` are known. */
  readonly possible: readonly LawResult[];
  /** Entries that a linkage paper of this deal must hold, for each act that asks for one. */
  readonly owed: readonly OwedEntries[];
  /** Facts that nobody stated and that were taken as "no". */
  readonly assumed: readonly string[];
}
