import type { Unit } from "@jegap/exact";
import type { LinkageTerms, Rounding } from "./terms.ts";

function withUnit(rounding: Rounding, unit: Unit | undefined): Rounding {
  if (unit === undefined) return rounding;
  return rounding.map((step) => (step.unit === undefined ? { ...step, unit } : step));
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
  return {
    ...terms,
    observe,
    price: { ...terms.price, round: withUnit(terms.price.round, terms.price.unit) },
  };
}
