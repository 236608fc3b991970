import {
  type Dimension,
  type Fault,
  isRatio,
  Rational,
  sameDimension,
  writeDimension,
  writeQuantity,
} from "@jegap/exact";
import type { Band, Both, Rounding, Trigger } from "./terms.ts";

/** A fault of a field of the clause; its place in the file is added later. */
export function fault(code: string, field: string, facts: Readonly<Record<string, string>> = {}): Fault {
  return { code, facts, at: { field } };
}

/** A rounding must fit what it rounds; `keep` needs the memory that only a movement with a fixed base has. */
export function checkRounding(
  rounding: Rounding,
  dimension: Dimension | undefined,
  field: string,
  bare: "declared" | "ratio",
): readonly Fault[] {
  if (dimension === undefined) return [];
  return rounding.flatMap((step) => {
    if (step.mode === "keep" && !field.endsWith("movement")) return [fault("keep-out-of-place", field)];
    if (step.unit === undefined) {
      if (bare === "declared" || isRatio(dimension)) return [];
      return [fault("rounding-needs-unit", field, { unit: writeDimension(dimension) })];
    }
    if (sameDimension(step.unit.dimension, dimension)) return [];
    return [
      fault("rounding-unit-differs", field, { unit: step.unit.text, wanted: writeDimension(dimension) }),
    ];
  });
}

/** A threshold is not negative, not over 100 %, and in a unit that can be compared with what it tests. */
export function checkTrigger(
  triggers: Both<Trigger>,
  dimension: Dimension | undefined,
  field: string,
): readonly Fault[] {
  const each = [triggers.rise, triggers.fall].flatMap((trigger) => {
    if (trigger.kind === "never" || dimension === undefined) return [];
    const { threshold } = trigger;
    const written = writeQuantity(threshold);
    if (threshold.value.sign() < 0) return [fault("threshold-negative", field, { threshold: written })];
    if (isRatio(threshold.dimension))
      return threshold.value.compare(Rational.one) > 0
        ? [fault("threshold-over-100", field, { threshold: written })]
        : [];
    if (sameDimension(threshold.dimension, dimension)) return [];
    return [
      fault("threshold-unit-differs", field, { threshold: written, wanted: writeDimension(dimension) }),
    ];
  });
  return each.filter((f, i) => each.findIndex((g) => JSON.stringify(g) === JSON.stringify(f)) === i);
}

/** Bands rise from zero, the last without end, all limits in one unit. */
export function checkBands(
  bands: readonly Band[],
  dimension: Dimension | undefined,
  field: string,
): readonly Fault[] {
  const faults: Fault[] = [];
  for (const [i, band] of bands.entries()) {
    const last = i === bands.length - 1;
    if (band.share.sign() < 0) faults.push(fault("share-negative", field));
    if ((band.to === undefined) !== last) faults.push(fault("bands-order", field));
    const before = bands[i - 1]?.to;
    if (band.to === undefined) continue;
    if (band.to.value.sign() <= 0 || (before !== undefined && before.value.compare(band.to.value) >= 0))
      faults.push(fault("bands-order", field));
    const fits =
      isRatio(band.to.dimension) || (dimension !== undefined && sameDimension(band.to.dimension, dimension));
    const alike = bands[0]?.to === undefined || sameDimension(bands[0].to.dimension, band.to.dimension);
    if (!fits || !alike) faults.push(fault("band-unit-differs", field, { to: writeQuantity(band.to) }));
  }
  return faults;
}
