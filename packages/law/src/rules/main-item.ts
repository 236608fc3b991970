import { type Day, decimal, Rational } from "@jegap/exact";
import type { Inquiry } from "../decide/inquiry.ts";
import { MissingFact } from "../decide/inquiry.ts";
import type { MaterialFact } from "../facts/deal.ts";

/** What the shares say: which items are main, and what is not settled about the rest. */
export interface MainItems {
  readonly materials: readonly string[];
  readonly energy: readonly string[];
  /** Energy charges that reach the share only when added up. */
  readonly energySum: boolean;
  /** Auxiliary materials that reach the share: case by case (GL III.2.나(2)). */
  readonly auxiliary: readonly string[];
  /** Materials listed apart that are in substance one, and reach the share together only. */
  readonly divided: readonly string[];
}

/** At a renewal or an amendment in essence the share is tested anew (GL III.3.나(2), (7)). */
function shareOf(q: Inquiry, material: MaterialFact, index: number, limit: string): Rational {
  const again = q.deal.event === "renew" || q.deal.event === "amend_essential";
  if (material.share_pct_later !== undefined) {
    q.cite("GL III.3.나(2)");
    if (again && q.deal.assessed === undefined) return decimal(material.share_pct_later);
  }
  if (material.added_by_amendment === true) q.cite("GL III.3.나(7)");
  if (material.share_pct === undefined) throw new MissingFact(`materials.${index}.share_pct`, ["0", limit]);
  return decimal(material.share_pct);
}

/** Materials that are in substance one are taken together, each group under its first name. */
function groups(materials: readonly MaterialFact[]): readonly (readonly MaterialFact[])[] {
  const out: MaterialFact[][] = [];
  for (const material of materials) {
    const home = out.find((group) =>
      group.some((m) => m.name === material.same_substance_as || m.same_substance_as === material.name),
    );
    if (home === undefined) out.push([material]);
    else home.push(material);
  }
  return out;
}

interface Sorted {
  readonly main: string[];
  readonly auxiliary: string[];
  readonly divided: string[];
}

function sortMaterials(q: Inquiry, on: Day): Sorted {
  const sorted: Sorted = { main: [], auxiliary: [], divided: [] };
  const all = q.need("materials", [[], [{ name: "?", share_pct: "100" }]]);
  if (all.some((m) => m.supply === "free_issue" || m.supply === "paid_issue")) q.cite("GL III.3.나(6)");
  const counted = all.filter((m) => m.supply !== "free_issue");
  if (counted.length === 0) return sorted;
  const record = q.figure(q.by("wwa.mainMaterialShare", "fsa.mainMaterialShare"), on);
  const limit = decimal(record.value);
  const reaches = (share: Rational) => share.compare(limit) >= 0;
  for (const group of groups(counted)) {
    const shares = group.map((m) => shareOf(q, m, all.indexOf(m), record.value));
    const total = shares.reduce((sum, s) => sum.plus(s), Rational.zero);
    const names = group.map((m) => m.name);
    if (!reaches(total)) continue;
    if (group.some((m) => m.use === "auxiliary")) sorted.auxiliary.push(...names);
    else if (shares.some(reaches)) sorted.main.push(...names);
    else sorted.divided.push(...names);
  }
  if (sorted.main.length > 1) q.cite("GL III.3.나(4)");
  return sorted;
}

function sortEnergy(
  q: Inquiry,
  on: Day,
  mustKnow: boolean,
): { readonly main: string[]; readonly sum: boolean } {
  const id = q.by("wwa.mainEnergyShare", "fsa.mainEnergyShare");
  const stated = q.deal.energy;
  if (stated !== undefined && stated.length === 0) return { main: [], sum: false };
  const record = q.figureOrNone(id, on);
  if (record === undefined || (stated === undefined && !mustKnow)) return { main: [], sum: false };
  const energy = q.need("energy", [[], [{ name: "?", share_pct: record.value }]]);
  q.cite(q.by("WWA 2(13)", "FSA 2(18)"));
  const limit = decimal(record.value);
  const main = energy.filter((e) => decimal(e.share_pct).compare(limit) >= 0).map((e) => e.name);
  const total = energy.reduce((sum, e) => sum.plus(decimal(e.share_pct)), Rational.zero);
  return { main, sum: main.length === 0 && total.compare(limit) >= 0 };
}

function besideTheShare(q: Inquiry): void {
  // Labour is no item of linkage, however large (GB p.16).
  if (q.deal.labour_share_pct !== undefined) q.cite("GB p.16");
  // The parties cannot agree a main material away.
  if (q.deal.parties_declared_not_main === true) q.cite("GL III.3.나(3)");
  // Fuel that becomes the product is no fuel (에너지법 제2조제2호): it is tested as a material.
  if ((q.deal.materials ?? []).some((m) => m.use === "feedstock")) q.lean("guideline");
}

/** Which items reach 10/100 of the delivery price, each by itself (제2조 정의). */
export function mainItems(q: Inquiry, on: Day): MainItems {
  besideTheShare(q);
  const { main, auxiliary, divided } = sortMaterials(q, on);
  const energy = sortEnergy(q, on, main.length === 0 && divided.length === 0);
  return { materials: [...main, ...divided], energy: energy.main, energySum: energy.sum, auxiliary, divided };
}

/** Whether the deal has a main item; reports NO_MAIN_ITEM, or UNDETERMINED where the sources do not settle it. */
export function hasMainItem(q: Inquiry, on: Day, items: MainItems): boolean {
  if (items.materials.length > 0 || items.energy.length > 0) return true;
  const refs = [q.by("WWA 2(12)", "FSA 2(16)")];
  const facts = { share: q.figure(q.by("wwa.mainMaterialShare", "fsa.mainMaterialShare"), on).value };
  if (items.energySum)
    q.report({
      result: "UNDETERMINED",
      reason: "energy-sum",
      facts,
      refs: [q.by("WWA 2(12-2)", "FSA 2(17)")],
      confidence: "unconfirmed",
      other: { result: "LINKAGE_REQUIRED", reason: "energy-sum-counted" },
    });
  else if (items.auxiliary.length > 0)
    q.report({
      result: "UNDETERMINED",
      reason: "auxiliary-material",
      facts: { ...facts, items: items.auxiliary.join(", ") },
      refs: [...refs, "GL III.2.나(2)"],
      other: { result: "LINKAGE_REQUIRED", reason: "auxiliary-counted" },
    });
  else q.report({ result: "NO_MAIN_ITEM", reason: "no-main-item", facts, refs });
  return false;
}
