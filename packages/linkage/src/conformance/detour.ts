import { namesIn } from "../formula/expression.ts";
import type { LinkageTerms } from "../terms/terms.ts";

/** Series that an observation reads, itself or through the observations it is built from. */
function seriesUnder(name: string, terms: LinkageTerms): readonly string[] {
  const observation = terms.observe[name];
  if (observation === undefined) return [];
  const own = [observation.series, ...(observation.then ?? []).map((next) => next.series)];
  const inner = observation.value === undefined ? [] : namesIn(observation.value);
  return [...own.filter((id) => id !== undefined), ...inner.flatMap((part) => seriesUnder(part, terms))];
}

/**
 * Observations that the formula reads although a linked item reads the same series: trigger, reflection and
 * base of that item are walked round, and the item's block decides nothing.
 */
export function detours(terms: LinkageTerms): readonly string[] {
  const items = Object.keys(terms.link ?? {});
  const linked = new Set(items.flatMap((name) => seriesUnder(name, terms)));
  const limits = [terms.limits?.cap, terms.limits?.floor].filter((limit) => limit !== undefined);
  const read = [...Object.values(terms.formula).map((line) => line.is), ...limits].flatMap(namesIn);
  const free = [...new Set(read)].filter((name) => !items.includes(name));
  return free.filter((name) => seriesUnder(name, terms).some((series) => linked.has(series)));
}
