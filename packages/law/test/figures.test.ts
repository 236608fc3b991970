import { readFileSync } from "node:fs";
import { addDays, addMonths, type Day, day, must, readDecimal } from "@jegap/exact";
import { lawArticles, lawSources } from "@jegap/words";
import { describe, expect, it } from "vitest";
import { figureUnits, transitions } from "../src/figures/record.ts";
import {
  confidences,
  type Deal,
  decide,
  type FigureBook,
  type FigureRecord,
  koreanArticle,
  lawBook,
  readCases,
  readDeal,
  withFigure,
} from "../src/index.ts";

const file = new URL("./cases/cases.json", import.meta.url);
const cases = must(readCases(JSON.parse(readFileSync(file, "utf8"))));

describe("every record is a dated figure with its article and source", () => {
  it.each(lawBook.records.map((r) => [`${r.id} from ${r.from}`, r] as const))("%s", (_name, record) => {
    expect(record.id).toMatch(/^(?:wwa|wwd|wwr|fsa|fsd|gl)\.[a-z][A-Za-z]+$/);
    expect(figureUnits).toContain(record.unit);
    expect(transitions).toContain(record.transition);
    expect(confidences).toContain(record.confidence);
    if (record.unit === "provision") expect(record.value).toBe("in force");
    else expect(readDecimal(record.value).ok).toBe(true);
    expect(record.to === undefined || record.from <= record.to).toBe(true);
    expect(record.lastChecked).toBe(lawBook.asOf);
    expect(record.promulgation).toMatch(/\d{4}-\d{2}-\d{2}/);
    expect(koreanArticle(record.article)).toMatch(/^(?:상생협력법|하도급법|납품대금 연동)/u);
    if (record.confidence !== "primary") expect(record.note ?? record.source).toBeDefined();
  });

  it.each(lawBook.records.map((r) => r.source))("names a source that is listed: %s", (source) => {
    expect(Object.keys(lawSources)).toContain(source);
  });

  it("every article that a case reads has its page of rules", () => {
    const refs = cases.flatMap((c) => must(decide(must(readDeal(c.inputs)))).refs);
    const paged = (ref: string) => {
      const [act = "", place = ""] = ref.split(" ");
      const article = /^(?:annex\d+|\d+(?:-\d+)?)/u.exec(place)?.[0] ?? "";
      return Object.hasOwn(lawArticles, act) || Object.hasOwn(lawArticles, `${act} ${article}`);
    };
    expect([...new Set(refs)].filter((ref) => !paged(ref))).toEqual([]);
  });

  it("records of one id follow each other without a gap or an overlap", () => {
    for (const id of new Set(lawBook.records.map((r) => r.id))) {
      const own = lawBook.records.filter((r) => r.id === id).sort((a, b) => (a.from < b.from ? -1 : 1));
      for (const [i, record] of own.entries()) {
        const next = own[i + 1];
        if (next !== undefined) expect(record.to && addDays(record.to, 1)).toBe(next.from);
      }
    }
  });
});

describe("articles in both notations", () => {
  it.each([
    ["WWA 21(3)2", "상생협력법 제21조제3항제2호"],
    ["WWA 2(12)", "상생협력법 제2조제12호"],
    ["WWA 2(12-2)", "상생협력법 제2조제12호의2"],
    ["WWA 22-2(8)1", "상생협력법 제22조의2제8항제1호"],
    ["WWA 25(1)1-2", "상생협력법 제25조제1항제1호의2"],
    ["WWA 25(1)14다", "상생협력법 제25조제1항제14호다목"],
    ["WWD 14-5(1)", "상생협력법 시행령 제14조의5제1항"],
    ["WWD annex3", "상생협력법 시행령 별표 3"],
    ["FSA 2(17)", "하도급법 제2조제17항"],
    ["FSA 2(2)2", "하도급법 제2조제2항제2호"],
    ["FSA 34", "하도급법 제34조"],
    ["FSD 2(4)1", "하도급법 시행령 제2조제4항제1호"],
    ["GL III.3.나(6)", "납품대금 연동에 관한 지침 III.3.나(6)"],
  ])("%s is %s", (ref, korean) => {
    expect(koreanArticle(ref)).toBe(korean);
  });
});

type Facts = Partial<Record<keyof Deal, unknown>>;

/** Facts set to just where a figure bites, one neighbour after the other. */
function neighbours(of: Deal, figure: FigureRecord): readonly Facts[] {
  const value = figure.value;
  const from: Day = figure.from;
  const started = of.request_date ?? of.member_request_date ?? of.received ?? day("2026-09-01");
  if (figure.unit === "percent")
    return [
      { materials: (of.materials ?? []).map((m) => ({ ...m, share_pct: value })) },
      { energy: (of.energy ?? []).map((e) => ({ ...e, share_pct: value })), materials: [] },
      { threshold_up_pct: value, threshold_down_pct: value },
      { reflection_ratio_pct: value },
      { cost_change_pct: value },
    ];
  if (figure.unit === "days") {
    const later = addDays(started, Number(value));
    return [
      { duration_days: Number(value), order_delivery_days: Number(value) },
      { talks_opened: later, assessed_on: later },
      { assessed_on: later, agreed: false },
      { forwarded: later },
      { paid: later, day_60: undefined },
    ];
  }
  if (figure.unit === "KRW") {
    const won = BigInt(value);
    return [
      {
        delivery_price_krw_incl_vat: won,
        forecast_total_krw_incl_vat: won,
        supply_value_krw: undefined,
        vat_krw: undefined,
        goods: undefined,
        simple_purchase_part_krw: undefined,
      },
      { buyer_annual_sales_krw: won, supplier_annual_sales_krw: 1n },
      {
        goods: [
          { name: "a", price: won },
          { name: "b", price: 1n },
        ],
        delivery_price_krw_incl_vat: won + 1n,
        goods_same_except_size: false,
      },
    ];
  }
  if (figure.unit === "years")
    return [{ destroyed: addMonths(of.deal_ended ?? started, 12 * Number(value)) }];
  if (figure.unit === "times") return [{ supplier_offer: (of.buyer_offer ?? 1n) * BigInt(value) }];
  const begun = {
    agreement_date: from,
    act_date: from,
    date: from,
    request_date: undefined,
    assessed_on: undefined,
  };
  return [begun, { ...begun, materials: [{ name: "all", share_pct: "100" }] }];
}

/** The deal with other facts; one that is undefined is taken away. */
function moved(of: Deal, facts: Facts): Deal {
  return Object.fromEntries(Object.entries({ ...of, ...facts }).filter(([, v]) => v !== undefined));
}

/** What could hide a figure is taken away: a split, a short term, an opt-out, a small sum. */
const calm: Facts = {
  split_contract: undefined,
  duration_days: 365,
  delivery_price_krw_incl_vat: 500_000_000n,
  nonlink_agreement: { agreed: false },
};

/** The deal itself and every neighbour, plain and with nothing that hides the figure; under both acts in each part. */
function near(of: Deal, figure: FigureRecord): readonly Deal[] {
  const { wwa, fsa } = of;
  if (wwa !== undefined && fsa !== undefined) {
    const parts = neighbours(wwa, figure).map((n) => ({ ...of, wwa: moved(wwa, n), fsa: moved(fsa, n) }));
    return [of, ...parts];
  }
  const asked = of.agreement_date === undefined ? [of] : [of, moved(of, calm)];
  return [of, ...asked.flatMap((deal) => neighbours(deal, figure).map((n) => moved(deal, n)))];
}

function says(of: Deal, book: FigureBook): string {
  const decided = decide(of, book);
  if (!decided.ok) return "refused";
  const { result, findings, owed, otherReading } = decided.value;
  return JSON.stringify({ result, findings, owed, otherReading });
}

/** A little less, a little more, or a day later. */
function perturbed(figure: FigureRecord): readonly FigureBook[] {
  const with_ = (change: (r: FigureRecord) => FigureRecord) => withFigure(lawBook, figure.id, change);
  if (figure.unit === "provision") return [with_((r) => ({ ...r, from: addDays(r.from, 1) }))];
  const whole = Math.floor(Number(figure.value));
  return [whole - 1, whole + 1].map((v) => with_((r) => ({ ...r, value: `${v}` })));
}

describe("every figure that a verdict names counts: another value changes a neighbouring verdict", () => {
  it.each(cases.map((c) => [c.id, c] as const))("%s", (_id, of) => {
    const deal = must(readDeal(of.inputs));
    const idle = must(decide(deal)).figures.filter((figure) => {
      const deals = near(deal, figure);
      return perturbed(figure).every((book) => deals.every((d) => says(d, book) === says(d, lawBook)));
    });
    expect(idle.map((f) => f.id)).toEqual([]);
  });
});
