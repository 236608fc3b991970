import { addDays, decimal, type Fault, fail, koreanCalendar, periodEnds } from "@jegap/exact";
import type { Deal } from "./deal.ts";
import type { LawFault } from "./fault.ts";

type Faults = readonly Fault<LawFault>[];

function clash(left: keyof Deal, right: keyof Deal, deal: Deal): Faults {
  const show = (name: keyof Deal) => `${name}: ${String(deal[name])}`;
  return fail<LawFault>("deal-contradiction", { left: show(left), right: show(right) }, { field: left })
    .faults;
}

function amounts(deal: Deal): Faults {
  const { delivery_price_krw_incl_vat: price, supply_value_krw: supply, vat_krw: vat } = deal;
  if (typeof price !== "bigint") return [];
  const goods = (deal.goods ?? []).reduce((sum, g) => sum + g.price, 0n);
  return [
    ...(supply !== undefined && vat !== undefined && supply + vat !== price
      ? clash("delivery_price_krw_incl_vat", "vat_krw", deal)
      : []),
    ...(supply !== undefined && supply > price
      ? clash("supply_value_krw", "delivery_price_krw_incl_vat", deal)
      : []),
    ...(goods > price
      ? fail<LawFault>(
          "deal-contradiction",
          { left: `goods: ${goods}`, right: `delivery_price_krw_incl_vat: ${price}` },
          { field: "goods" },
        ).faults
      : []),
    ...((deal.simple_purchase_part_krw ?? 0n) > price
      ? clash("simple_purchase_part_krw", "delivery_price_krw_incl_vat", deal)
      : []),
  ];
}

/** The first must not come after the second. */
const inOrder: readonly (readonly [keyof Deal, keyof Deal])[] = [
  ["agreement_date", "assessed_on"],
  ["request_date", "assessed_on"],
  ["request_date", "talks_opened"],
  ["talks_opened", "assessed_on"],
  ["member_request_date", "forwarded"],
  ["received", "paid"],
  ["received", "day_60"],
];

function dates(deal: Deal): Faults {
  return inOrder.flatMap(([first, second]) => {
    const [a, b] = [deal[first], deal[second]];
    return typeof a === "string" && typeof b === "string" && a > b ? clash(first, second, deal) : [];
  });
}

/** Day 60 is worked out, not believed: as counted, or moved off a rest day (민법 제161조). */
function daySixty(deal: Deal): Faults {
  const { received, day_60: stated } = deal;
  if (received === undefined || stated === undefined || stated < received) return [];
  const moved = periodEnds(received, { count: 60, unit: "day" }, koreanCalendar);
  const fits = stated === addDays(received, 60) || (moved.ok && stated === moved.value);
  return fits ? [] : clash("day_60", "received", deal);
}

function lists(deal: Deal): Faults {
  const names = (deal.materials ?? []).map((m) => m.name);
  const twice = (all: readonly string[], field: string): Faults =>
    all
      .filter((n, i) => all.indexOf(n) !== i)
      .flatMap((n) => fail<LawFault>("deal-twice", { value: n }, { field }).faults);
  const strangers = (deal.materials ?? []).flatMap((m, i) =>
    m.same_substance_as === undefined ||
    (m.same_substance_as !== m.name && names.includes(m.same_substance_as))
      ? []
      : fail<LawFault>(
          "deal-unknown-value",
          { value: m.same_substance_as, choices: names.filter((n) => n !== m.name).join(", ") },
          { field: `materials[${i}].same_substance_as` },
        ).faults,
  );
  return [
    ...twice(names, "materials"),
    ...twice(
      (deal.energy ?? []).map((e) => e.name),
      "energy",
    ),
    ...strangers,
  ];
}

function prices(deal: Deal): Faults {
  const positive = ["base_price", "comparison_price", "fx_base", "fx_comparison"] as const;
  return positive.flatMap((field) => {
    const text = deal[field];
    return text === undefined || decimal(text).sign() > 0
      ? []
      : fail<LawFault>("deal-not-positive", { value: text }, { field }).faults;
  });
}

function bothActs(deal: Deal): Faults {
  const faults: Fault<LawFault>[] = [];
  for (const [name, act] of [
    ["wwa", "WWA"],
    ["fsa", "FSA"],
  ] as const) {
    const part = deal[name];
    if (part === undefined) continue;
    if (deal.act !== undefined && deal.act !== "BOTH") faults.push(...clash("act", name, deal));
    if (part.act !== undefined && part.act !== act)
      faults.push(
        ...fail<LawFault>("deal-unknown-value", { value: part.act, choices: act }, { field: `${name}.act` })
          .faults,
      );
    if (part.wwa !== undefined || part.fsa !== undefined)
      faults.push(...fail<LawFault>("deal-unknown-field", { name: "wwa, fsa" }, { field: name }).faults);
    faults.push(
      ...contradictions(part).map((f) => ({ ...f, at: { field: `${name}.${f.at?.field ?? ""}` } })),
    );
  }
  return faults;
}

/** A certificate of a mid-size firm under 300bn won and sales of 300bn or more (중견기업법 제13조). */
function sizes(deal: Deal): Faults {
  const { supplier_class: size, supplier_annual_sales_krw: sales } = deal;
  if (size !== "mid_under_300bn" || sales === undefined || sales < 300_000_000_000n) return [];
  return clash("supplier_class", "supplier_annual_sales_krw", deal);
}

/** Facts that cannot stand beside each other, each with both fields and what they say. */
export function contradictions(deal: Deal): Faults {
  return [
    ...amounts(deal),
    ...dates(deal),
    ...daySixty(deal),
    ...lists(deal),
    ...prices(deal),
    ...sizes(deal),
    ...bothActs(deal),
    ...(deal.buyer_pays_adjusted === true && deal.buyer_keeps_old_price === true
      ? clash("buyer_pays_adjusted", "buyer_keeps_old_price", deal)
      : []),
  ];
}
