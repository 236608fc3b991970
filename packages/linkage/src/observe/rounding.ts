import { Rational, toExactText } from "@jegap/exact";
import { rounded, type Step } from "../derivation/step.ts";
import type { Rounding, RoundStep } from "../terms/terms.ts";

function written(step: RoundStep): string {
  const unit = step.unit === undefined ? "" : step.unit.text === "%" ? "%" : ` ${step.unit.text}`;
  return `${step.mode} ${toExactText(step.figure)}${unit}`;
}

/** Applies the roundings of a clause field from left to right; `inForce` is what `keep` compares with. */
export function applyRounding(step: Step, rounding: Rounding, field: string, inForce?: Step): Step {
  return rounding.reduce<Step>((current, next) => {
    const scale = next.unit?.scale ?? Rational.one;
    const result = rounded(current, next.mode, next.figure.times(scale), written(next), inForce);
    const unit = current.unit ?? next.unit;
    return {
      ...result,
      field,
      ...(current.name === undefined ? {} : { name: current.name }),
      ...(unit === undefined ? {} : { unit }),
    };
  }, step);
}
