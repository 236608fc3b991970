import type { Day } from "@jegap/exact";
import type { LawReason } from "@jegap/words";
import type { Inquiry } from "../decide/inquiry.ts";
import type { Ref } from "../ref.ts";
import type { Exemptions } from "./exemptions.ts";
import type { MainItems } from "./main-item.ts";
import { sanction } from "./sanctions.ts";

interface Dodge {
  readonly reason: LawReason;
  /** Item of 상생협력법 제21조제4항 and decree, from 2026-06-03. */
  readonly item: readonly Ref[];
  /** Place of the guideline that names it; without one the general ban is not read to cover it. */
  readonly guide: readonly Ref[];
}

const inducements: Readonly<Record<string, readonly Ref[]>> = {
  condition_of_trade: ["GL V.3.나"],
  more_volume: ["GL V.3.라", "GL IV.4.가(2)③"],
  bid_condition: ["GL V.3.다", "GL IV.4.가(2)②"],
};

function dodges(q: Inquiry, items: MainItems, exempted: Exemptions): readonly Dodge[] {
  const found: Dodge[] = [];
  if (items.divided.length > 0)
    found.push({ reason: "evasion-same-material", item: ["WWA 21(4)3", "WWD 14(5)1"], guide: ["GL V.3.사"] });
  if (exempted.dodged.includes("split"))
    found.push({ reason: "evasion-split", item: ["WWA 21(4)1"], guide: ["GL V.3.마", "GL V.3.바"] });
  if (exempted.dodged.includes("induced"))
    found.push({
      reason: "evasion-induced",
      item: ["WWA 21(4)2"],
      guide: inducements[q.deal.nonlink_agreement?.how ?? ""] ?? ["GL V.2"],
    });
  if (exempted.dodged.includes("standard"))
    found.push({
      reason: "evasion-standard-terms",
      item: [
        "WWA 21(4)3",
        q.deal.standard_terms === "nonlink_default_no_talks" ? "WWD 14(5)2" : "WWD 14(5)3",
      ],
      guide: [],
    });
  return found;
}

function evades(
  q: Inquiry,
  on: Day,
  reason: LawReason,
  refs: readonly Ref[],
  confidence: "primary" | "guideline",
): void {
  const found = sanction(q, q.by("wwa-evasion", "fsa-evasion"), on);
  q.report({
    result: "VIOLATION_EVASION",
    reason,
    refs,
    confidence,
    ...(found === undefined ? {} : { sanction: found }),
  });
}

/** A standard clause without talks is named only by 시행령 제14조제5항; the general ban may reach it, or not. */
function unsettled(q: Inquiry, reason: LawReason, refs: readonly Ref[]): void {
  q.report({
    result: "UNDETERMINED",
    reason: "evasion-not-listed",
    refs,
    confidence: "unconfirmed",
    other: { result: "VIOLATION_EVASION", reason },
  });
}

/** 상생협력법 제21조제4항, 하도급법 제3조제5항: dodging the article by misuse of position or by falsehood. */
export function evasion(q: Inquiry, on: Day, items: MainItems, exempted: Exemptions): void {
  for (const dodge of dodges(q, items, exempted)) {
    if (q.act === "FSA") {
      q.figure("fsa.evasionBan", on);
      if (dodge.guide.length === 0) unsettled(q, dodge.reason, ["FSA 3(5)"]);
      else evades(q, on, dodge.reason, ["FSA 3(5)", "FSA 20(2)"], "primary");
      continue;
    }
    q.figure("wwa.evasionBan", on);
    if (q.figureOrNone("wwa.evasionItems", on) !== undefined)
      evades(q, on, dodge.reason, dodge.item, "primary");
    else if (dodge.guide.length === 0) unsettled(q, dodge.reason, ["WWA 21(4)"]);
    else evades(q, on, dodge.reason, ["WWA 21(4)", ...dodge.guide], "guideline");
  }
}
