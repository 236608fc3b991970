import { writeFigure } from "../a/rational.ts";
import type { Value } from "../read/json.ts";
import type { Body } from "./body.ts";
import type { Listing, Node } from "./derive.ts";
import type { ItemLook } from "./item.ts";
import type { PlannedLook } from "./plan.ts";
import type { Made } from "./run.ts";

type Entry = readonly [string, Value];

function present(entries: readonly (readonly [string, Value | undefined])[]): readonly Entry[] {
  return entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
}

function itemValue(item: ItemLook, listing: Listing): Value {
  const id = (node: Node | undefined): number | undefined => node && listing.id(node);
  return new Map(
    present([
      ["name", item.name],
      ["due", item.due],
      ["counts", item.counts],
      ["returns", item.returns],
      ["baseDay", item.baseDay],
      ["base", id(item.base)],
      ["comparison", id(item.comparison)],
      ["change", id(item.change)],
      ["rate", id(item.rate)],
      ["verdict", id(item.verdict)],
      ["countedChange", id(item.countedChange)],
      ["counted", id(item.counted)],
    ]),
  );
}

/** Whether a provisional figure is among what some steps rest on. */
function isProvisional(roots: readonly (Node | undefined)[], places: ReadonlySet<number>): boolean {
  const seen = new Set<Node>();
  const visit = (node: Node | undefined): boolean => {
    if (node === undefined || seen.has(node)) return false;
    seen.add(node);
    const place = node.op === "observed" ? node.members[0]?.[1] : undefined;
    return (typeof place === "number" && places.has(place)) || node.of.some(visit);
  };
  return roots.some(visit);
}

/** The record of a look as the file must hold it (section 8); its steps are listed in the order of its roots. */
export function lookValue(planned: PlannedLook, made: Made, body: Body, listing: Listing): Value {
  const { worked, reason } = made;
  const items = (worked?.items ?? []).map((item) => itemValue(item, listing));
  const priced = worked?.priced;
  const names = [...(priced?.lines.keys() ?? [])].sort();
  const lines = names.flatMap((name): readonly Entry[] => {
    const node = priced?.lines.get(name);
    return node === undefined ? [] : [[name, listing.id(node)]];
  });
  const id = (node: Node | undefined): number | undefined => node && listing.id(node);
  const [exact, price, test] = [id(priced?.exact), id(priced?.price), id(priced?.test)];
  const roots = [
    ...(worked?.items ?? []).flatMap(({ base, comparison }) => [base, comparison]),
    ...(priced === undefined ? [] : [...priced.lines.values(), priced.price, priced.test]),
  ];
  const provisional = body.observations.filter(({ status }) => status === "provisional");
  return new Map(
    present([
      ["look", planned.number],
      ["date", planned.date],
      ["version", planned.version + 1],
      ["due", planned.due],
      ["event", planned.event?.id],
      ["outcome", made.outcome],
      [
        "reason",
        reason &&
          new Map<string, Value>([
            ["code", reason.code],
            ["facts", new Map(Object.entries(reason.facts))],
          ]),
      ],
      ["decided", made.decided],
      ["effective", made.effective],
      ["departed", made.departed ? true : undefined],
      ["provisional", isProvisional(roots, new Set(provisional.map(({ place }) => place)))],
      ["before", writeFigure(made.before)],
      ["after", writeFigure(made.after)],
      ["items", items],
      ["lines", priced === undefined ? undefined : new Map(lines)],
      ["exact", exact],
      ["price", price],
      ["test", test],
    ]),
  );
}
