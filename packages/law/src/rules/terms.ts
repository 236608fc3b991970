import { type Day, decimal } from "@jegap/exact";
import type { LawReason } from "@jegap/words";
import type { Inquiry } from "../decide/inquiry.ts";
import type { Ref } from "../ref.ts";

const half = "GL IV.3.마(3)②";

function bad(
  q: Inquiry,
  reason: LawReason,
  refs: readonly Ref[],
  facts: Readonly<Record<string, string>> = {},
): true {
  q.report({ result: "INVALID_TERM", reason, refs, facts });
  return true;
}

/** "100분의 10 이내": 10 is in, anything above is out (제2조제13호; 하도급법 제2조 연동의 정의). */
function aboveCeiling(q: Inquiry, on: Day): boolean {
  const stated = [q.deal.threshold_up_pct, q.deal.threshold_down_pct].filter((t) => t !== undefined);
  if (stated.length === 0) return false;
  const record = q.figure(q.by("wwa.thresholdCeiling", "fsa.thresholdCeiling"), on);
  const ceiling = decimal(record.value);
  if (stated.every((t) => decimal(t).compare(ceiling) <= 0)) return false;
  return bad(q, "threshold-over", [record.article], { ceiling: record.value });
}

function oneSided(q: Inquiry): boolean {
  const { threshold_up_pct: up, threshold_down_pct: down } = q.deal;
  if (q.deal.direction === "up_only") {
    q.cite("GL IV.3.다(2)");
    return false;
  }
  if (q.deal.direction === "down_only") return bad(q, "fall-only", ["GL IV.1.바(1)", "GL IV.3.다(2)"]);
  if (up === undefined || down === undefined) return false;
  const order = decimal(up).compare(decimal(down));
  if (order !== 0) q.cite("GL IV.3.다(3)");
  if (order <= 0) return false;
  q.report({
    result: "INVALID_TERM",
    reason: "one-sided-thresholds",
    facts: { up, down },
    refs: ["GL IV.1.바(4)", "GL IV.3.다(3)"],
    other: { result: "COMPLIANT", reason: "objective-reason" },
  });
  return true;
}

function cycleTooLong(q: Inquiry): boolean {
  const cycle = q.deal.adjustment_cycle_days;
  if (cycle === undefined) return false;
  q.cite("GL IV.1.바(2)");
  if (cycle <= q.need("duration_days", [cycle - 1, cycle])) return false;
  return bad(q, "cycle-too-long", ["GL IV.1.바(2)", "GL IV.3.사(2)"]);
}

/** The share passed on: nothing is no linkage; below half it stands, but does not count for relief. */
function shareTooSmall(q: Inquiry, on: Day): boolean {
  const ratio = q.deal.reflection_ratio_pct;
  if (ratio === undefined) return false;
  if (decimal(ratio).isZero()) return bad(q, "nothing-passed-on", ["GL IV.1.바(3)", "GB p.1"]);
  const least = q.figureOrNone("gl.reliefReflection", on);
  if (least === undefined) return false;
  q.cite(half);
  if (decimal(ratio).compare(decimal(least.value)) < 0)
    q.alsoRead({ result: "INVALID_TERM", reason: "far-too-little-passed-on" });
  return false;
}

/** Every stated term that is not accepted as linkage, each reported; true when any is. */
export function checkStatedTerms(q: Inquiry, on: Day): boolean {
  const found = [aboveCeiling(q, on), oneSided(q), cycleTooLong(q), shareTooSmall(q, on)];
  return found.includes(true);
}
