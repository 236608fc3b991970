import type { Text } from "./text.ts";

/** What a choice is about: the heading over its readings, by field pattern. */
export const choiceWords = {
  "observe.*.take": { ko: "‘{name}’ 어느 기간의 값인지", en: "which period's figure of '{name}'" },
  "observe.*.vintage": { ko: "‘{name}’ 잠정치와 확정치", en: "which print of '{name}'" },
  "observe.*.missing": { ko: "‘{name}’ 값이 없을 때", en: "'{name}' not yet published" },
  "observe.*.round": { ko: "‘{name}’ 값의 끝수", en: "rounding of '{name}'" },
  "link.*.base": { ko: "‘{name}’ 기준시점", en: "base of '{name}'" },
  "link.*.base.rise": { ko: "‘{name}’ 오를 때 기준시점", en: "base of '{name}' for a rise" },
  "link.*.base.fall": { ko: "‘{name}’ 내릴 때 기준시점", en: "base of '{name}' for a fall" },
  "link.*.baseVintage": { ko: "‘{name}’ 기준값이 고쳐질 때", en: "base of '{name}' revised later" },
  "link.*.movement": { ko: "‘{name}’ 변동률의 끝수", en: "rounding of the movement of '{name}'" },
  "link.*.trigger": { ko: "‘{name}’ 조정요건", en: "trigger of '{name}'" },
  "link.*.trigger.rise": { ko: "‘{name}’ 오를 때 조정요건", en: "trigger of '{name}' for a rise" },
  "link.*.trigger.fall": { ko: "‘{name}’ 내릴 때 조정요건", en: "trigger of '{name}' for a fall" },
  "link.*.tested": { ko: "‘{name}’ 조정요건에 견주는 변동률", en: "movement the trigger of '{name}' tests" },
  "link.*.watch": { ko: "‘{name}’ 조정요건에 환율을 넣는지", en: "exchange rate in the trigger of '{name}'" },
  "link.*.reflect": {
    ko: "‘{name}’ 전부 반영인지 초과분만인지",
    en: "whole movement of '{name}' or the excess",
  },
  "link.*.reflect.rise": { ko: "‘{name}’ 오를 때 반영분", en: "share of a rise of '{name}'" },
  "link.*.reflect.fall": { ko: "‘{name}’ 내릴 때 반영분", en: "share of a fall of '{name}'" },
  "link.*.unmet": { ko: "‘{name}’ 요건을 못 채울 때", en: "trigger of '{name}' not met" },
  "link.*.adjust.roll": {
    ko: "‘{name}’ 조정일이 쉬는 날이면",
    en: "adjustment date of '{name}' on a holiday",
  },
  together: { ko: "원재료가 여럿일 때", en: "several items" },
  "adjust.roll": { ko: "조정일이 쉬는 날이면", en: "adjustment date on a holiday" },
  "effective.after": { ko: "조정일부터 얼마 뒤", en: "time to the effective date" },
  "effective.then": { ko: "다음 달·분기 첫날로 미루는지", en: "moved to a first of the month or quarter" },
  "effective.roll": { ko: "반영일이 쉬는 날이면", en: "effective date on a holiday" },
  "effective.from": { ko: "반영일 당일", en: "the effective date itself" },
  "effective.for": { ko: "납품일·발주일·기간", en: "delivery, order or period" },
  "formula.price.round": { ko: "산식 값의 끝수", en: "rounding of the formula" },
  "price.round": { ko: "단가의 끝수", en: "rounding of the price" },
  "price.carry": { ko: "다음 조정에 이어 쓰는 값", en: "figure carried on" },
  "settle.round": { ko: "대금의 끝수", en: "rounding of payments" },
  "settle.per": { ko: "끝수를 처리하는 단위", en: "which sum is rounded" },
  "settle.returns": { ko: "반품의 단가", en: "goods sent back" },
  "settle.prorate": { ko: "기간 중에 바뀐 단가", en: "a change inside a period" },
  "settle.revisions": { ko: "나중에 고쳐진 지표", en: "figures revised later" },
} as const satisfies Readonly<Record<string, Text>>;

/** Parts that the sentences are put together from. */
export const readingParts = {
  field: { ko: "‘{field}’ 항목은", en: "'{field}'" },
  observation: { ko: "‘{name}’ 값은", en: "The figure of '{name}'" },
  ratio: { ko: "‘{name}’ 비교값÷기준값은", en: "Comparison over base of '{name}'" },
  rate: { ko: "‘{name}’ 변동률은", en: "The rate of change of '{name}'" },
  change: { ko: "‘{name}’ 변동폭은", en: "The movement of '{name}'" },
  line: { ko: "산식 ‘{name}’ 값은", en: "The line '{name}'" },
  price: { ko: "단가는", en: "The price" },
  payment: { ko: "대금은", en: "A payment" },
  adjustmentDate: { ko: "조정일은", en: "The adjustment date" },
  effectiveDate: { ko: "반영일은", en: "The effective date" },
  here: { ko: "조정일이 든 기간", en: "the period of the adjustment date" },
  by: { ko: "조정일까지", en: "by the adjustment date" },
  "by before": { ko: "조정일의 {length} 전까지", en: "by {length} before the adjustment date" },
  "month of": { ko: "조정일이 든 달", en: "the month of the adjustment date" },
  "month before": { ko: "조정일의 전월", en: "the month before the adjustment date" },
  "two months before": { ko: "조정일의 전전월", en: "the month two before the adjustment date" },
  back: { ko: "조정일의 {length} 전이 든 기간", en: "the period {length} before the adjustment date" },
  day: { ko: "{count}일", en: "{count} days" },
  week: { ko: "{count}주", en: "{count} weeks" },
  month: { ko: "{count}개월", en: "{count} months" },
  quarter: { ko: "{count}분기", en: "{count} quarters" },
  half: { ko: "{count}반기", en: "{count} half-years" },
  year: { ko: "{count}년", en: "{count} years" },
  publication: { ko: "최근 공표 {count}회", en: "{count} publications" },
} as const satisfies Readonly<Record<string, Text>>;

/** The audit as a page of text. */
export const auditWords = {
  title: {
    ko: "해석 점검: {from} ~ {to}, {knownOn}에 알려진 지표값",
    en: "Ambiguity audit: {from} to {to}, figures as known on {knownOn}",
  },
  one: {
    ko: "빠진 항목 없음: 읽는 방법이 하나뿐이고, {to} 단가는 {price}입니다.",
    en: "Nothing is left open: there is one reading, and the price on {to} is {price}.",
  },
  count: {
    ko: "정해지지 않은 항목 {choices}개, 읽는 방법 {count}가지 → 서로 다른 결과 {groups}가지 (엔진 계산 {worked}번)",
    en: "{choices} choices left open, {count} readings → {groups} different results ({worked} worked out)",
  },
  refused: {
    ko: "서로 맞지 않는 조합 {count}가지는 뺐습니다.",
    en: "{count} combinations do not go together and are left out.",
  },
  agree: {
    ko: "어떻게 읽어도 모든 날의 단가가 1원까지 같습니다: {price}",
    en: "Every reading agrees to the won on every day: {price}",
  },
  spread: {
    ko: "{to} 단가: {least} ~ {greatest} (차이 {width})",
    en: "Price on {to}: {least} to {greatest} ({width} apart)",
  },
  won: {
    ko: "이 기간에 고르게 나누어 모두 {quantity} 납품하면: {least} ~ {greatest} (차이 {width})",
    en: "For {quantity} delivered evenly over these days: {least} to {greatest} ({width} apart)",
  },
  owed: {
    ko: "주어진 납품의 대금: {least} ~ {greatest} (차이 {width})",
    en: "Owed for the deliveries: {least} to {greatest} ({width} apart)",
  },
  parts: { ko: "단가가 갈리는 날", en: "Dates on which readings part" },
  partsLine: { ko: "  {from}부터 {least} ~ {greatest}", en: "  from {from}: {least} to {greatest}" },
  matters: { ko: "차이를 만드는 항목", en: "Choices that matter" },
  mattersLine: {
    ko: "  {what} [{field}]: 단가 최대 {price} 차이, {from}부터 갈림",
    en: "  {what} [{field}]: up to {price} on the price, parting on {from}",
  },
  mattersWon: { ko: "    {quantity} 기준 최대 {won} 차이", en: "    up to {won} for {quantity}" },
  alike: { ko: "차이를 만들지 않는 항목 (1원까지 같음)", en: "Choices that make no difference (to the won)" },
  alikeLine: { ko: "  {what} [{field}]", en: "  {what} [{field}]" },
  payments: {
    ko: "대금에만 관계되는 항목 (납품 내역을 주면 계산합니다: --deliveries)",
    en: "Choices that touch payments only (give deliveries to price them: --deliveries)",
  },
  sentence: { ko: "    · {sentence}", en: "    · {sentence}" },
  note: {
    ko: "위 항목마다 한 문장을 골라 약정에 넣거나, 이미 서명한 약정이면 해석 합의로 함께 서명할 수 있습니다.",
    en: "For each of these, one sentence can be put into the clause or, under a paper already signed, signed by both as an interpretation note (해석 합의).",
  },
  open: {
    ko: "  단가가 아직 정해지지 않는 결과가 있습니다: {date}의 조정 ({why})",
    en: "  some readings leave a look open: {date} ({why})",
  },
  results: { ko: "결과별 ({count}가지까지)", en: "Results (up to {count})" },
  resultLine: {
    ko: "  {price}: {count}가지로 읽을 때. 예: {example}",
    en: "  {price}: {count} readings, for example {example}",
  },
} as const satisfies Readonly<Record<string, Text>>;
