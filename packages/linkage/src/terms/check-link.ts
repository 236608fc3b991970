import { type Fault, sameDimension, writeDimension } from "@jegap/exact";
import { checkBands, checkRounding, checkTrigger, fault } from "./check-parts.ts";
import type { Kinds } from "./kinds.ts";
import type { LinkageTerms, LinkTerms } from "./terms.ts";

/** A base that no look moves: signing, a date, or a figure. */
export function isFixedBase(link: LinkTerms): boolean {
  return [link.base.rise, link.base.fall].every(
    (base) => base.kind === "is" || base.anchor.at === "signing" || /^\d/u.test(base.anchor.at),
  );
}

/** The bases of an item as figures are in its unit; `keep` and `return` need a base that stays. */
function checkBase(name: string, link: LinkTerms, kinds: Kinds): readonly Fault[] {
  const field = `link.${name}`;
  const dimension = kinds.observation(name);
  const faults: Fault[] = [];
  for (const base of new Set([link.base.rise, link.base.fall])) {
    const read = base.kind === "is" ? kinds.baseDimension(base.is, `${field}.base`) : undefined;
    if (read === undefined || dimension === undefined || sameDimension(read, dimension)) continue;
    const units = { unit: writeDimension(read), wanted: writeDimension(dimension) };
    faults.push(fault("base-unit-differs", `${field}.base`, units));
  }
  if (isFixedBase(link)) return faults;
  const { movement } = link;
  if (movement.as !== "exact" && movement.round.some((step) => step.mode === "keep"))
    faults.push(fault("keep-needs-fixed-base", `${field}.movement`));
  if (link.unmet === "return")
    faults.push(fault("field-without-effect", `${field}.unmet`, { key: "unmet: return" }));
  return faults;
}

/** A watched observation is measured from the same base, which therefore has to be a time. */
function checkWatch(name: string, link: LinkTerms, terms: LinkageTerms): readonly Fault[] {
  const field = `link.${name}.watch`;
  if (link.watch === undefined) return [];
  if (terms.observe[link.watch] === undefined) return [fault("unknown-name", field, { name: link.watch })];
  const isFigure = [link.base.rise, link.base.fall].some((base) => base.kind === "is");
  return isFigure ? [fault("watch-needs-base-time", field, { name })] : [];
}

/** One linked item: bases, rounding of the movement, trigger and reflection fit what it measures. */
export function checkLink(
  name: string,
  link: LinkTerms,
  terms: LinkageTerms,
  kinds: Kinds,
): readonly Fault[] {
  const field = `link.${name}`;
  const dimension = kinds.observation(name);
  const watched = link.watch === undefined ? dimension : kinds.observation(link.watch);
  const { movement } = link;
  const rounded = movement.as === "change" ? dimension : {};
  return [
    ...checkBase(name, link, kinds),
    ...(movement.as === "exact" ? [] : checkRounding(movement.round, rounded, `${field}.movement`, "ratio")),
    ...(link.tested === "rounded" && movement.as === "exact"
      ? [fault("field-without-effect", `${field}.tested`, { key: "tested" })]
      : []),
    ...checkWatch(name, link, terms),
    ...checkTrigger(link.trigger, watched, `${field}.trigger`),
    ...[...new Set([link.reflect.rise, link.reflect.fall])].flatMap((reflection) =>
      reflection.kind === "bands" ? checkBands(reflection.bands, dimension, `${field}.reflect`) : [],
    ),
  ];
}
