import type { Unit } from "@jegap/exact";
import type { LinkageTerms, LinkTerms, Rounding } from "./terms.ts";

function withUnit(rounding: Rounding, unit: Unit | undefined): Rounding {
  if (unit === undefined) return rounding;
  return rounding.map((step) => (step.unit === undefined ? { ...step, unit } : step));
}

/** Without `tested: exact` where the movement is not rounded: there it says what is so anyway. */
function plainLink(link: LinkTerms): LinkTerms {
  const { tested, ...others } = link;
  return tested === "exact" && link.movement.as === "exact" ? others : link;
}

/**
 * The clause with every unit written out: a rounding step without one is in the declared unit of the series
 * or price it rounds, so that `half-up 0.01` and `half-up 0.01 EUR/year` are one clause with one hash.
 */
export function normaliseTerms(terms: LinkageTerms): LinkageTerms {
  const observe = Object.fromEntries(
    Object.entries(terms.observe).map(([name, observation]) => [
      name,
      { ...observation, round: withUnit(observation.round, observation.unit) },
    ]),
  );
  const links = Object.entries(terms.link ?? {}).map(([name, link]) => [name, plainLink(link)] as const);
  return {
    ...terms,
    ...(terms.link === undefined ? {} : { link: Object.fromEntries(links) }),
    observe,
    price: { ...terms.price, round: withUnit(terms.price.round, terms.price.unit) },
  };
}
