import type { Day } from "@jegap/exact";
import { type Inquiry, MissingFact } from "../decide/inquiry.ts";
import { isSmallAmount } from "./amount.ts";
import { buyersApart } from "./kinds.ts";
import { isShortTerm } from "./term.ts";

/** How the exemptions came out. `dodged`: grounds that were brought about so as to dodge the article. */
export interface Exemptions {
  readonly exempt: boolean;
  readonly dodged: readonly ("split" | "induced" | "standard")[];
  /** A written opt-out that lacks its purpose and reason. */
  readonly reasonMissing: boolean;
}

type Test = () => boolean;

/** Runs every test; a fact missing in one is asked for only when no other exempts the deal. */
function anyExempts(tests: readonly Test[]): boolean {
  const missing: MissingFact[] = [];
  let exempt = false;
  for (const test of tests) {
    try {
      exempt = test() || exempt;
    } catch (signal) {
      if (!(signal instanceof MissingFact)) throw signal;
      missing.push(signal);
    }
  }
  if (!exempt && missing[0] !== undefined) throw missing[0];
  return exempt;
}

/** Splitting without good reason takes the ground away (21(4)1); the buyer bears the proof of the reason (25-2). */
function isSplit(q: Inquiry, on: Day): boolean {
  if (!q.stated("split_contract")) return false;
  const listed = q.act === "WWA" && q.figureOrNone("wwa.evasionItems", on) !== undefined;
  q.note(...q.by([listed ? "WWA 21(4)1" : "WWA 21(4)", "WWA 25-2"], ["FSA 3(5)"]));
  return !q.need("split_good_reason", [true, false]);
}

function smallBuyer(q: Inquiry): boolean {
  const ref = q.by("WWA 21(3)1", "FSA 3(4)1");
  q.cite(ref);
  if (q.need("buyer_class", buyersApart) !== "small_enterprise") return false;
  q.report({ result: "EXEMPT_SMALL_BUYER", reason: "small-buyer", refs: [ref] });
  return true;
}

function shortTerm(q: Inquiry, on: Day, dodged: Set<string>): boolean {
  if (!isShortTerm(q, on)) return false;
  if (isSplit(q, on)) {
    dodged.add("split");
    return false;
  }
  q.report({
    result: "EXEMPT_SHORT_TERM",
    reason: "short-term",
    facts: { days: q.figure(q.by("wwd.shortTermDays", "fsd.shortTermDays"), on).value },
    refs: q.by(["WWA 21(3)2", "WWD 14(3)"], ["FSA 3(4)2", "FSD 3(3)"]),
  });
  return true;
}

function smallAmount(q: Inquiry, on: Day, dodged: Set<string>): boolean {
  const small = isSmallAmount(q, on);
  if (small === false) return false;
  const refs = q.by(["WWA 21(3)3", "WWD 14(4)"], ["FSA 3(4)3", "FSD 3(4)"]);
  const facts = { amount: q.figure(q.by("wwd.smallAmount", "fsd.smallAmount"), on).value };
  if (small === "vat-unsettled") {
    q.report({
      result: "UNDETERMINED",
      reason: "vat-unsettled",
      facts,
      refs,
      confidence: "unconfirmed",
      other: { result: "LINKAGE_REQUIRED", reason: "vat-counted" },
    });
    return true;
  }
  if (isSplit(q, on)) {
    dodged.add("split");
    return false;
  }
  q.report({ result: "EXEMPT_SMALL_AMOUNT", reason: "small-amount", facts, refs });
  return true;
}

const nonLinks = [
  { agreed: false },
  { agreed: true, purpose_and_reason_stated: true, induced_by_buyer: false },
  { agreed: true, purpose_and_reason_stated: false, induced_by_buyer: false },
] as const;

interface NonLink {
  readonly exempt: boolean;
  readonly induced: boolean;
  readonly reasonMissing: boolean;
}

/** The written opt-out: both agree, purpose and reason written, not brought about by the buyer (21(3)4, 3(4)4). */
function nonLink(q: Inquiry): NonLink {
  const ref = q.by("WWA 21(3)4", "FSA 3(4)4");
  q.cite(ref);
  const none = { exempt: false, induced: false, reasonMissing: false };
  if (q.deal.nonlink_agreement === undefined && q.deal.entries_present !== undefined) return none;
  const paper = q.need("nonlink_agreement", nonLinks);
  if (paper.induced_by_buyer === true) return { ...none, induced: true };
  if (paper.agreed === undefined) throw new MissingFact("nonlink_agreement.agreed", [true, false]);
  if (!paper.agreed) return none;
  if (q.deal.standard_terms === "nonlink_default_no_talks") return none;
  if (paper.induced_by_buyer === undefined) q.assumed.add("nonlink_agreement.induced_by_buyer");
  if (paper.purpose_and_reason_stated === undefined)
    throw new MissingFact("nonlink_agreement.purpose_and_reason_stated", [true, false]);
  if (!paper.purpose_and_reason_stated) return { ...none, reasonMissing: true };
  return { ...none, exempt: true };
}

/** The four grounds in the order of the article; each that applies is reported. */
export function exemptions(q: Inquiry, on: Day): Exemptions {
  const dodged = new Set<"split" | "induced" | "standard">();
  let paper: NonLink = { exempt: false, induced: false, reasonMissing: false };
  const exempt = anyExempts([
    () => smallBuyer(q),
    () => shortTerm(q, on, dodged),
    () => smallAmount(q, on, dodged),
    () => {
      paper = nonLink(q);
      if (paper.exempt)
        q.report({
          result: "EXEMPT_NONLINK_AGREED",
          reason: "nonlink-agreed",
          refs: [q.by("WWA 21(3)4", "FSA 3(4)4")],
        });
      return paper.exempt;
    },
  ]);
  if (paper.induced) dodged.add("induced");
  if (q.deal.standard_terms !== undefined) dodged.add("standard");
  return { exempt, dodged: [...dodged], reasonMissing: paper.reasonMissing };
}
