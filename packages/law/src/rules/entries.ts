import type { Day } from "@jegap/exact";
import type { Inquiry, OwedEntry } from "../decide/inquiry.ts";
import { type Entry, enums } from "../facts/deal.ts";
import type { MainItems } from "./main-item.ts";

const shared: readonly (readonly [Entry, number])[] = [
  ["item_name", 1],
  ["adjustment_condition", 3],
  ["formula", 5],
  ["base_and_comparison_time", 6],
  ["adjustment_date_cycle_reflection_date", 7],
];

/**
 * The entries a paper of this day owes for these main items (시행령 제14조제1항제1호–제7호; 하도급법 시행령
 * 제3조제2항). Energy words stand in items 2, 4 and 6 from 2026-12-03 (WWD); the FSD text of 2026 was not found,
 * there the act itself names main energy (하도급법 제3조제2항제3호).
 */
export function owedEntries(
  q: Inquiry,
  on: Day,
  items: Pick<MainItems, "materials" | "energy">,
): readonly OwedEntry[] {
  const decree = q.by("WWD 14(1)", "FSD 3(2)");
  q.cite(q.by("WWA 21(1)4", "FSA 3(2)3"), decree);
  q.figure(q.by("wwd.linkageEntries", "fsd.linkageEntries"), on);
  const owed = shared.map(([entry, item]) => ({ entry, ref: `${decree}${item}` }));
  if (items.materials.length > 0)
    owed.push({ entry: "main_material", ref: `${decree}2` }, { entry: "reference_index", ref: `${decree}4` });
  if (items.energy.length > 0) {
    q.lean(q.figure(q.by("wwd.energyEntries", "fsd.energyEntries"), on).confidence);
    const act = q.by(decree, "FSA 3(2)3");
    owed.push(
      { entry: "main_energy", ref: q.by(`${act}2`, act) },
      { entry: "energy_index", ref: q.by(`${act}4`, act) },
    );
  }
  return owed.sort((a, b) => enums.entry.indexOf(a.entry) - enums.entry.indexOf(b.entry));
}
