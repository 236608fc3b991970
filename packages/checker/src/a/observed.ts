import type { Step } from "../read/step.ts";
import { Wrong } from "../read/wrong.ts";
import { equal, type Rational, times, writeFigure } from "./rational.ts";

/** Published values by place, and what one of each series' unit is. */
export interface Published {
  readonly observations: readonly { readonly series: string; readonly value: Rational }[];
  readonly series: ReadonlyMap<string, { readonly scale: Rational; readonly dimension: string }>;
}

/** An observed step has the printed value times the scale of its series, in the series' dimension (section 4). */
export function checkObserved(step: Step, { observations, series }: Published): void {
  if (step.op !== "observed") return;
  const one = observations[(step.observation ?? 0) - 1];
  const own = one && series.get(one.series);
  const value = one && own && times(one.value, own.scale);
  if (value !== undefined && equal(value, step.value) && own?.dimension === step.unit) return;
  const expected = value && `${writeFigure(value)} ${own?.dimension}`;
  const found = `${writeFigure(step.value)} ${step.unit}`;
  throw new Wrong("arithmetic", "step-result", `steps.${step.id}`, step.id, expected, found);
}
