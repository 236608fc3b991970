import { isRatio, Rational } from "@jegap/exact";
import { type BandFigure, bands, given, labelled, multiply, type Step } from "../derivation/step.ts";
import type { Band, Reflection } from "../terms/terms.ts";
import { type ItemSetting, unitOf } from "./item.ts";
import { directionOf, type Movement } from "./movement.ts";

function shareTable(reflection: Reflection, at: ItemSetting): readonly Band[] {
  if (reflection.kind === "bands") return reflection.bands;
  const share = at.setting.line?.reflect[at.name];
  if (share === undefined) throw new TypeError(`goods line without reflect.${at.name}`);
  return [{ share }];
}

/** The part of the movement that counts: bands from zero outwards, each with its share. */
export function countedChange(movement: Movement, base: Step, at: ItemSetting): Step {
  const { name, link } = at;
  const field = `link.${name}.reflect`;
  const direction = directionOf(movement.change);
  const table = shareTable(link.reflect[direction === "fall" ? "fall" : "rise"], at);
  const label = { name: `${name}.change`, field, unit: unitOf(at) };
  const [only, ...more] = table;
  if (only !== undefined && more.length === 0 && only.to === undefined) {
    if (only.share.equals(Rational.one)) return labelled(movement.change, label);
    const share = given({ value: only.share, dimension: {} }, { name: `${name}.share`, field });
    return labelled(multiply(movement.change, share), label);
  }
  const figures: readonly BandFigure[] = table.map((band) => ({
    share: band.share,
    ...(band.to === undefined ? {} : { to: band.to.value }),
  }));
  const first = table[0]?.to;
  const asRate = first !== undefined && isRatio(first.dimension);
  if (!asRate || movement.rate === undefined) return labelled(bands(movement.change, figures), label);
  const rate = labelled(bands(movement.rate, figures), { name: `${name}.counted-rate`, field });
  return labelled(multiply(base, rate), label);
}
