import { namesIn } from "../formula/expression.ts";
import { isFixedBase } from "../terms/check-link.ts";
import type { LinkageTerms } from "../terms/terms.ts";

/** Whether a later look depends on what an earlier one found: then an open look holds the later ones back. */
export function hasMemory(terms: LinkageTerms): boolean {
  const expressions = [
    ...Object.values(terms.formula).map((line) => line.is),
    ...[terms.limits?.cap, terms.limits?.floor].filter((limit) => limit !== undefined),
  ];
  if (expressions.some((expression) => namesIn(expression).includes("before"))) return true;
  if (terms.price.trigger !== undefined) return true;
  return Object.values(terms.link ?? {}).some(
    (link) =>
      !isFixedBase(link) ||
      link.adjust !== undefined ||
      (link.unmet === "keep" && !alwaysMet(link)) ||
      (link.movement.as !== "exact" && link.movement.round.some((step) => step.mode === "keep")),
  );
}

function alwaysMet(link: NonNullable<LinkageTerms["link"]>[string]): boolean {
  return [link.trigger.rise, link.trigger.fall].every(
    (t) => t.kind === "threshold" && t.comparison === "at least" && t.threshold.value.isZero(),
  );
}
