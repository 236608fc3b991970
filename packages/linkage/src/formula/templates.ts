/** An official form of the booklet 2023-09 as a formula: what it needs, and from which base it counts. */
export interface FormulaTemplate {
  readonly id: TemplateId;
  /** Linked items by name, in the order of the form. */
  readonly items: readonly string[];
  /** Observations that stand in the formula only. */
  readonly others: readonly string[];
  /** Contract quantities with the unit each is stated in, for a price of won per piece. */
  readonly quantities: Readonly<Record<string, string>>;
  readonly price: string;
  /** Base of the items that the form's arithmetic asks for. */
  readonly base: "own-change" | "signing" | "order";
  readonly adjust: "cycle" | "event";
  /** Unit of the items. */
  readonly unit: string;
}

export const templateIds = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M"] as const;

export type TemplateId = (typeof templateIds)[number];

interface Shape {
  readonly items?: readonly string[];
  readonly others?: readonly string[];
  readonly quantities: Readonly<Record<string, string>>;
  readonly price: string;
  readonly base?: FormulaTemplate["base"];
  readonly adjust?: FormulaTemplate["adjust"];
  readonly unit?: string;
}

const weight = { 중량: "kg/piece" };
const absolute = { ...weight, 그밖의비용: "KRW/piece" };

/** Forms by their arithmetic; A and E, D and H, I and J differ only in which index they read. */
const shapes: Readonly<Record<TemplateId, Shape>> = {
  A: { quantities: absolute, price: "원재료 * 중량 + 그밖의비용" },
  B: {
    items: ["원재료1", "원재료2"],
    quantities: { 중량1: "kg/piece", 중량2: "kg/piece", 그밖의비용: "KRW/piece" },
    price: "원재료1 * 중량1 + 원재료2 * 중량2 + 그밖의비용",
  },
  C: { others: ["환율"], quantities: absolute, price: "원재료 * 환율 * 중량 + 그밖의비용", unit: "USD/t" },
  D: { quantities: weight, price: "before + 원재료.change * 중량" },
  E: { quantities: absolute, price: "원재료 * 중량 + 그밖의비용" },
  F: {
    items: ["원재료1", "원재료2"],
    quantities: { 중량1: "kg/piece", 중량2: "kg/piece", 그밖의비용: "KRW/piece" },
    price: "원재료1 * 중량1 + 원재료2 * 중량2 + 그밖의비용",
  },
  G: {
    quantities: { ...weight, 가공비: "KRW/kg" },
    price: "중량 * (원재료 + 가공비)",
    base: "order",
    adjust: "event",
  },
  H: { quantities: weight, price: "before + 원재료.change * 중량" },
  I: { quantities: weight, price: "before + 원재료.change * 중량" },
  J: { quantities: weight, price: "before + 원재료.change * 중량" },
  K: { quantities: {}, price: "before * 원재료.ratio" },
  L: {
    items: ["원재료1", "원재료2"],
    quantities: { 중량1: "kg/piece", 중량2: "kg/piece" },
    price: "before + 원재료1.change * 중량1 + 원재료2.change * 중량2",
  },
  M: { quantities: weight, price: "start + 원재료.change * 중량", base: "signing" },
};

/** The template of an official form. Source: 가이드북 2023-09 ch. III–IV; I and J with the booklet's slip mended. */
export function formulaTemplate(id: TemplateId): FormulaTemplate {
  const {
    items = ["원재료"],
    others = [],
    base = "own-change",
    adjust = "cycle",
    unit = "KRW/kg",
    ...shape
  } = shapes[id];
  return { id, items, others, base, adjust, unit, ...shape };
}

const separateClocks: ReadonlySet<TemplateId> = new Set(["F"]);

function itemDraft(template: FormulaTemplate): unknown {
  const window =
    template.adjust === "event" ? { only: "1 month", back: "1 month" } : { mean: "1 month", back: "1 month" };
  return Object.fromEntries(
    [...template.items, ...template.others].map((name) => [
      name,
      {
        series: { open: "any" },
        unit: template.others.includes(name) ? "KRW/USD" : template.unit,
        take: template.id === "L" ? { mean: "3 months", back: "1 month" } : window,
        round: "exact",
        vintage: { open: ["first", "known", "final"] },
        missing: { open: ["wait", "wait-back", "previous", "skip"] },
      },
    ]),
  );
}

function linkDraft(template: FormulaTemplate): unknown {
  return Object.fromEntries(
    template.items.map((name) => [
      name,
      {
        kind: "material",
        base: { at: template.base },
        baseVintage: { open: ["as-used", "as-known"] },
        movement: "exact",
        trigger: { open: "any" },
        reflect: { open: "any" },
        unmet: "keep",
        ...(separateClocks.has(template.id)
          ? { adjust: { every: { open: "any" }, first: { open: "any" }, roll: "none" } }
          : {}),
      },
    ]),
  );
}

/** A draft clause of an official form as a tree ready for YAML: what the form leaves to the parties stays open. */
export function templateDraft(id: TemplateId): Readonly<Record<string, unknown>> {
  const template = formulaTemplate(id);
  const anyFigure = { open: "any" };
  const adjust =
    template.adjust === "event"
      ? { on: "delivery", back: "2 months", roll: "none" }
      : { every: anyFigure, first: anyFigure, roll: "none" };
  return {
    goods: anyFigure,
    signing: anyFigure,
    grades: { open: "any" },
    price: { unit: "KRW/piece", start: anyFigure, round: anyFigure, carry: { open: ["rounded", "exact"] } },
    ...(Object.keys(template.quantities).length === 0
      ? {}
      : {
          quantities: Object.fromEntries(Object.keys(template.quantities).map((name) => [name, anyFigure])),
        }),
    observe: itemDraft(template),
    link: linkDraft(template),
    ...(template.items.length > 1 ? { together: { open: ["each", "any", "all"] } } : {}),
    ...(separateClocks.has(id) ? {} : { adjust }),
    effective: {
      after: "0 days",
      then: { open: ["none", "month"] },
      roll: "none",
      from: "on",
      for: "deliveries",
    },
    formula: { price: template.price },
    settle: {
      round: anyFigure,
      per: { open: ["delivery", "invoice"] },
      returns: { open: ["current", "original"] },
      prorate: "none",
      revisions: { open: ["keep", "values", "whole"] },
    },
  };
}
