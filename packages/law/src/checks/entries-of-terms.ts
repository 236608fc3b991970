import type { LinkageTerms, LinkTerms } from "@jegap/linkage";
import type { Entry } from "../facts/deal.ts";

/** A clause as far as it is written: any block, and any field of a linked item, may still be open. */
export type WrittenTerms = {
  readonly [Block in keyof LinkageTerms]?: LinkageTerms[Block] | undefined;
};

function links(terms: WrittenTerms, kind: "material" | "energy"): readonly Partial<LinkTerms>[] {
  return Object.values(terms.link ?? {}).filter((link: Partial<LinkTerms>) => link.kind === kind);
}

function hasIndex(terms: WrittenTerms): boolean {
  return Object.values(terms.observe ?? {}).some((o) => o.series !== undefined);
}

/**
 * Which of the decree's entries a clause holds (시행령 제14조제1항): each is the presence of a block, so a clause
 * that is complete for calculating holds them all for the kinds of item it links.
 */
export function entriesOfTerms(terms: WrittenTerms): readonly Entry[] {
  const all: readonly Partial<LinkTerms>[] = Object.values(terms.link ?? {});
  const every = (has: (link: Partial<LinkTerms>) => boolean) => all.length > 0 && all.every(has);
  const [material, energy] = [links(terms, "material").length > 0, links(terms, "energy").length > 0];
  const dated =
    (terms.adjust !== undefined || every((l) => l.adjust !== undefined)) && terms.effective !== undefined;
  const held: readonly (readonly [Entry, boolean])[] = [
    ["item_name", terms.goods !== undefined],
    ["main_material", material],
    ["main_energy", energy],
    ["adjustment_condition", every((l) => l.trigger !== undefined)],
    ["reference_index", material && hasIndex(terms)],
    ["energy_index", energy && hasIndex(terms)],
    ["formula", terms.formula !== undefined && Object.keys(terms.formula).length > 0],
    ["base_and_comparison_time", every((l) => l.base !== undefined)],
    ["adjustment_date_cycle_reflection_date", dated],
  ];
  return held.flatMap(([entry, has]) => (has ? [entry] : []));
}
