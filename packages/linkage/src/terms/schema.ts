import { goodsShape } from "./goods.ts";
import { dayLeaf, expressionLeaf, figureLeaf, oneOf, spanLeaf, text, unitLeaf } from "./leaves.ts";
import { anchorShape, rollShape, roundingShape, triggerShape, windowShape } from "./leaves-clause.ts";
import { listOf, named, type Reading, record, type Shape } from "./shape.ts";
import {
  baseShape,
  continuation,
  contractQuantity,
  datesShape,
  field,
  formulaLine,
  gradesShape,
  movementShape,
  optional,
  reflectionShape,
} from "./shapes.ts";
import type { Source } from "./source.ts";
import type {
  Effective,
  Limits,
  LinkageTerms,
  LinkTerms,
  ObservationTerms,
  PriceTerms,
  Settle,
} from "./terms.ts";

const startPrice: Shape<PriceTerms["start"]> = {
  read: (source, reading) =>
    source.kind === "text" && source.text === "each" ? "each" : figureLeaf.read(source, reading),
  write: (value) => (value === "each" ? "each" : figureLeaf.write(value)),
  canonical: (value) => (value === "each" ? "each" : figureLeaf.canonical(value)),
  schema: { anyOf: [{ const: "each" }, figureLeaf.schema], "x-form": "start" },
};

const priceShape = record<PriceTerms>({
  unit: field(unitLeaf, "단가의 단위", "unit of the price", "KRW/piece"),
  start: field(
    startPrice,
    "약정 때 단가",
    "price at signing, in the unit; `each`: on every goods line",
    "29000",
  ),
  round: field(roundingShape, "단가 끝수 처리", "rounding of the price owed", "down 1 KRW/piece"),
  carry: field(
    oneOf(["rounded", "exact"]),
    "다음 조정에 이어 쓰는 값",
    "which figure is `before` at the next look",
    "rounded",
  ),
  trigger: optional(
    triggerShape,
    "단가가 이만큼 바뀔 때만",
    "the new price counts only if it differs enough from the price in force",
    "at least 10 KRW/piece",
  ),
});

const observationRecord = record<ObservationTerms>({
  series: optional(text, "기준지표", "a published series", "WB.PINK.COPPER"),
  value: optional(
    expressionLeaf,
    "지표를 조합한 식",
    "built from other observations and quantities",
    "copper * fx",
  ),
  unit: optional(unitLeaf, "지표 단위", "unit of the series; must be the catalogue's", "USD/t"),
  take: optional(
    windowShape,
    "어느 기간의 값을 어떻게",
    "which figures are read, and how they become one",
    "{mean: 1 month, back: 1 month}",
  ),
  at: optional(anchorShape, "읽는 때", "read at this time instead of the time asked", "signing"),
  round: field(roundingShape, "지표값 끝수 처리", "rounding of the observation", "exact"),
  vintage: optional(
    oneOf(["first", "known", "final"]),
    "잠정·확정 가운데",
    "which print of the figure: the first, the one known on the day, the newest",
    "known",
  ),
  missing: optional(
    oneOf(["wait", "wait-back", "previous", "skip"]),
    "값이 없을 때",
    "what to do while the figure is not there",
    "wait",
  ),
  then: optional(
    listOf(continuation),
    "지표가 이어지는 곳",
    "series that continue it, each with a linking factor",
    "[{from: 2011-01, series: FOI.2010, times: 1.234}]",
  ),
});

/** An observation; one that reads a series must also say its unit, window, vintage and what to do when missing. */
const observationShape: Shape<ObservationTerms> & {
  readonly fields: typeof observationRecord.fields;
} = {
  ...observationRecord,
  read(source: Source, reading: Reading) {
    const value = observationRecord.read(source, reading);
    if (source.kind !== "map" || !source.entries.has("series")) return value;
    for (const name of ["unit", "take", "vintage", "missing"])
      if (!source.entries.has(name))
        reading.missing.push({ field: `${source.place.field ?? ""}.${name}`, need: "price" });
    return value;
  },
};

const linkRecord = record<LinkTerms>({
  kind: optional(
    oneOf(["material", "energy", "other"]),
    "원재료인지 에너지인지",
    "what it is for the law; not computed with",
    "material",
    "paper",
  ),
  base: field(baseShape, "기준시점", "base time or figure", "{at: own-change}"),
  baseVintage: field(
    oneOf(["as-used", "as-known"]),
    "기준값이 나중에 고쳐지면",
    "a base figure revised later: as first used, or read again",
    "as-used",
  ),
  movement: field(movementShape, "변동률 끝수 처리", "rounding of the movement before it is used", "exact"),
  trigger: field(triggerShape, "조정요건", "condition of adjustment", "at least 3%"),
  tested: optional(
    oneOf(["exact", "rounded"]),
    "조정요건에 견주는 변동률",
    "which movement the trigger tests, where the movement is rounded",
    "exact",
  ),
  watch: optional(
    text,
    "조정요건을 보는 값",
    "the trigger is tested on this observation instead",
    "copper_usd",
  ),
  reflect: field(reflectionShape, "반영비율", "share of the movement that counts", "100%"),
  unmet: field(
    oneOf(["keep", "return"]),
    "요건을 못 채우면",
    "trigger not met with a fixed base: the counted value stays, or goes back to the base",
    "keep",
  ),
  adjust: optional(
    datesShape,
    "이 원재료만의 조정일",
    "own clock of this item",
    "{every: 2 months, first: 2023-03-01}",
  ),
});

/** Whether the movement is, or may still be chosen to be, rounded before it is used. */
function mayRound(movement: LinkTerms["movement"] | undefined, source: Source | undefined): boolean {
  if (movement !== undefined) return movement.as !== "exact";
  const open = source?.kind === "map" ? source.entries.get("open") : undefined;
  if (open?.kind !== "list") return open !== undefined;
  return open.items.some((item) => item.kind !== "text" || item.text !== "exact");
}

/** Whether rounding can turn the verdict: only "at least 0" is met by the exact and the rounded movement alike. */
function mayTurn(trigger: LinkTerms["trigger"] | undefined): boolean {
  if (trigger === undefined) return true;
  return [trigger.rise, trigger.fall].some(
    (one) => one.kind === "threshold" && (one.comparison === "more than" || !one.threshold.value.isZero()),
  );
}

/** A linked item; one whose movement is rounded must also say which movement its trigger tests. */
const linkShape: Shape<LinkTerms> & { readonly fields: typeof linkRecord.fields } = {
  ...linkRecord,
  read(source: Source, reading: Reading) {
    const value: Partial<LinkTerms> | undefined = linkRecord.read(source, reading);
    if (source.kind !== "map" || value === undefined) return undefined;
    const { entries } = source;
    const isNeeded = mayRound(value.movement, entries.get("movement")) && mayTurn(value.trigger);
    if (isNeeded && !entries.has("tested"))
      reading.missing.push({ field: `${source.place.field ?? ""}.tested`, need: "price" });
    return value as LinkTerms;
  },
};

const effectiveShape = record<Effective>({
  after: field(spanLeaf, "조정일부터 얼마 뒤", "how long after the adjustment date", "0 days"),
  then: field(
    oneOf(["none", "month", "quarter"]),
    "그다음 달·분기 첫날로",
    "moved on to the first day of the month or quarter that follows",
    "none",
  ),
  roll: field(rollShape, "반영일이 쉬는 날이면", "when that day is no business day", "none"),
  from: field(
    oneOf(["on", "after"]),
    "그날부터인지 다음 날부터인지",
    "goods of that day included or not",
    "on",
  ),
  for: field(
    oneOf(["deliveries", "orders", "periods"]),
    "납품일·발주일·기간 가운데",
    "what carries the new price: what is delivered, ordered or used from then",
    "deliveries",
  ),
});

const limitsShape = record<Limits>({
  cap: optional(expressionLeaf, "상한", "the price is at most this", "before * 110%"),
  floor: optional(expressionLeaf, "하한", "the price is at least this", "start"),
});

const settleShape = record<Settle>({
  round: field(roundingShape, "대금 끝수 처리", "rounding of a payment", "down 1 KRW"),
  per: field(oneOf(["delivery", "invoice"]), "끝수를 처리하는 단위", "which sum is rounded", "delivery"),
  returns: field(
    oneOf(["current", "original"]),
    "반품의 단가",
    "goods sent back: at today's price or that of their delivery",
    "original",
  ),
  prorate: field(
    oneOf(["none", "days"]),
    "기간 중에 단가가 바뀌면",
    "a change inside a billing period",
    "none",
  ),
  revisions: field(
    oneOf(["keep", "values", "whole"]),
    "지표값이 나중에 고쳐지면",
    "figures revised after use: never reopened, values only, or everything again",
    "keep",
  ),
});

/** The whole clause. `files` holds the text of goods lists the clause names. */
export function termsShape(files: ReadonlyMap<string, string> = new Map()) {
  return record<LinkageTerms>({
    goods: field(
      goodsShape(files),
      "연동 대상 물품등",
      "what is delivered, with its list of specifications",
      "동 케이블",
    ),
    signing: field(dayLeaf, "약정일", "day of signing, the anchor of bases", "2021-01-04"),
    counting: optional(listOf(text), "세는 말", "further counting words used as units", "[타래]"),
    grades: field(
      gradesShape,
      "공표일을 아는 정도",
      "which grades of known day the parties accept",
      "[exact, mirror, assumed]",
    ),
    price: field(priceShape, "단가", "the price"),
    quantities: optional(
      named(contractQuantity),
      "계약의 수치",
      "figures of the contract",
      "{w: 2 kg/piece}",
    ),
    observe: field(named(observationShape), "지표 읽기", "the figures that are read"),
    link: optional(
      named(linkShape),
      "연동 대상",
      "which observations move the price, from when and how much",
    ),
    together: optional(
      oneOf(["each", "any", "all"]),
      "여러 원재료의 조정요건",
      "two or more items: whose trigger decides",
      "each",
    ),
    adjust: optional(
      datesShape,
      "조정일과 조정주기",
      "adjustment dates",
      "{every: 3 months, first: 2021-04-01}",
    ),
    effective: field(effectiveShape, "조정대금 반영일", "from when the new price holds"),
    formula: field(
      named(formulaLine),
      "연동 산식",
      "named lines; the line `price` is the price",
      "{price: copper * w + K}",
    ),
    limits: optional(limitsShape, "상한과 하한", "cap and floor"),
    settle: field(settleShape, "정산", "what is paid on deliveries"),
  });
}
