import type { Text } from "./text.ts";

/** How the parts of a formula read on the paper: entry 9 (연동 산식) of the linkage table. */
export const formulaWords = {
  price: { ko: "조정 후 단가", en: "new price" },
  before: { ko: "조정 전 단가", en: "price before" },
  start: { ko: "약정 단가", en: "price at signing" },
  comparison: { ko: "비교시점 {name} 가격", en: "{name} at the comparison time" },
  base: { ko: "기준시점 {name} 가격", en: "{name} at the base time" },
  difference: {
    ko: "(비교시점 {name} 가격 − 기준시점 {name} 가격)",
    en: "({name} at the comparison time − {name} at the base time)",
  },
  rate: { ko: "{name} 변동률", en: "rate of change of {name}" },
  share: { ko: "반영비율({share})", en: "reflection ratio ({share})" },
  eachShare: { ko: "반영비율(목록)", en: "reflection ratio (goods list)" },
  bands: { ko: "구간별 반영분({name})", en: "part of {name} that counts by bands" },
  min: { ko: "작은 값", en: "lesser of" },
  max: { ko: "큰 값", en: "greater of" },
  mean: { ko: "평균", en: "mean" },
} as const satisfies Readonly<Record<string, Text>>;

/** Titles of the official forms of the ministry's booklet (2023-09), and what each is for. */
export const templateWords = {
  A: { ko: "절대식: 원재료 값 × 중량 + 그 밖의 비용", en: "absolute: material price × weight + other cost" },
  B: { ko: "절대식, 원재료 여러 가지", en: "absolute, several materials" },
  C: { ko: "절대식, 환율을 산식에만", en: "absolute, exchange rate in the formula only" },
  D: {
    ko: "차액식: 직전 단가 + 변동액 × 중량 × 반영비율",
    en: "difference: price before + change × weight × share",
  },
  E: { ko: "유상사급: 사급 계약 가격을 지표로", en: "paid issue: the supply contract's price as the index" },
  F: { ko: "두 원재료, 조정주기가 서로 다름", en: "two materials on two clocks" },
  G: { ko: "발주별: 납품 전 정한 날에 조정", en: "per order: adjusted a set time before delivery" },
  H: { ko: "실제 구매 증빙을 지표로 한 차액식", en: "difference on real purchase receipts" },
  I: {
    ko: "판매처 고시가격 차액식 (책자의 예는 산식과 숫자가 맞지 않아 고쳐 씀)",
    en: "difference on the seller's posted price (the booklet's numbers contradict its formula; corrected)",
  },
  J: {
    ko: "위탁기업이 협상한 가격 차액식 (책자의 예는 kg과 톤이 섞여 고쳐 씀)",
    en: "difference on a price the buyer negotiated (the booklet mixes kg and t; corrected)",
  },
  K: {
    ko: "변동률식: 직전 단가 × (1 + 변동률 × 반영비율), 중량을 드러내지 않음",
    en: "rate form: price before × (1 + rate × share); weights stay hidden",
  },
  L: {
    ko: "주물 차액식: 분기 평균, 원재료 두 가지",
    en: "casting, difference: quarterly means, two materials",
  },
  M: {
    ko: "약정 때 기준 차액식: 약정 단가 + 변동액 × 중량",
    en: "difference from signing: price at signing + change × weight",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What a finished clause may want a second look at. None of these is refused. */
export const findingWords = {
  "counts-a-move-twice": {
    ko: "{item}: 산식이 직전 단가를 쓰는데 기준시점이 움직이지 않아, 같은 변동이 두 번 반영됩니다",
    en: "{item}: the formula starts from the price before while the base never moves, so one move counts twice",
  },
  "forgets-earlier-moves": {
    ko: "{item}: 산식이 약정 단가를 쓰는데 기준시점이 움직여, 앞서 반영한 변동이 사라집니다",
    en: "{item}: the formula starts from the price at signing while the base moves, so earlier moves are forgotten",
  },
  "slow-drift-escapes": {
    ko: "{item}: 기준시점이 조정일마다 움직이는데 조정요건이 0%보다 커서, 조금씩 오르내리는 변동은 끝내 반영되지 않습니다",
    en: "{item}: the base moves at every look and the threshold is above zero, so slow drift is never passed on",
  },
  "small-move-is-lost": {
    ko: "{item}: 단가가 바뀔 때마다 모든 원재료의 기준시점이 움직여, 요건에 못 미친 작은 변동이 사라집니다",
    en: "{item}: any change of price moves every base, so a small move of one material is lost when another counts",
  },
  "rest-comes-in-later": {
    ko: "{item}: 절대식에서 반영비율이 100%보다 작고 기준시점이 움직여, 반영하지 않은 몫이 다음 조정 때 들어옵니다",
    en: "{item}: with an absolute formula, a share under 100 % and a moving base, the part not passed on comes in next time",
  },
  "does-not-start-at-start": {
    ko: "변동이 없을 때 산식이 내는 단가({computed})가 약정 단가({start})와 다릅니다",
    en: "with nothing moved the formula gives {computed}, not the price at signing {start}",
  },
  "one-way": { ko: "{item}: 한쪽 방향으로만 조정합니다", en: "{item}: adjusts in one direction only" },
  "uneven-trigger": {
    ko: "{item}: 오를 때와 내릴 때의 조정요건이 다릅니다",
    en: "{item}: different triggers up and down",
  },
  "uneven-share": {
    ko: "{item}: 오를 때와 내릴 때의 반영비율이 다릅니다",
    en: "{item}: different shares up and down",
  },
  "share-over-100": {
    ko: "{item}: 반영비율이 100%를 넘습니다",
    en: "{item}: more than 100 % of the movement counts",
  },
  "one-sided-limit": { ko: "상한과 하한 가운데 하나만 있습니다", en: "only one of cap and floor is set" },
  "outside-the-trigger": {
    ko: "{name}: 산식에만 있어 조정요건에는 들지 않습니다. 다른 원재료가 조정될 때 함께 다시 읽습니다",
    en: "{name}: only in the formula, so it does not count for the trigger; it is read anew whenever an item adjusts",
  },
} as const satisfies Readonly<Record<string, Text>>;
