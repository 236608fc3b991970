import { type Dimension, type Fault, isRatio } from "@jegap/exact";
import { checkRounding, fault } from "./check-parts.ts";
import type { ObservationTerms } from "./terms.ts";

/** An observation reads a series or an expression, and every field of it has an effect. */
export function checkObservation(
  name: string,
  terms: ObservationTerms,
  dimension: Dimension | undefined,
): readonly Fault[] {
  const field = `observe.${name}`;
  const faults: Fault[] = [];
  if ((terms.series === undefined) === (terms.value === undefined))
    faults.push(fault("series-or-value", field));
  if (terms.value !== undefined)
    for (const key of ["unit", "vintage", "missing", "then"] as const)
      if (terms[key] !== undefined) faults.push(fault("field-without-effect", `${field}.${key}`, { key }));
  const { take } = terms;
  if (take?.each !== undefined && terms.value === undefined)
    faults.push(fault("field-without-effect", `${field}.take`, { key: "each" }));
  if (
    take?.reduction === "interpolate" &&
    (terms.value !== undefined || take.unit !== "month" || take.count !== 1)
  )
    faults.push(fault("interpolate-months-only", `${field}.take`));
  if (take?.unit === "publication" && (terms.value !== undefined || take.reduction === "chain"))
    faults.push(fault("publications-of-series-only", `${field}.take`));
  if (take?.reduction === "chain" && dimension !== undefined && !isRatio(dimension))
    faults.push(fault("chain-of-rates-only", `${field}.take`));
  const bare = terms.series === undefined ? "ratio" : "declared";
  return [...faults, ...checkRounding(terms.round, dimension, `${field}.round`, bare)];
}
