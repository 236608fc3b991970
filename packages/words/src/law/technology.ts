import type { Text } from "../text.ts";

/** Why a demand for technology data is not ready to be met, and what to do. */
export const demandReasons = {
  "no-request": {
    ko: "서면 요구서가 없습니다. 요구서에 적힐 것: {fields}",
    en: "there is no request in writing; it must hold: {fields}",
  },
  "request-incomplete": { ko: "요구서에 빠진 것: {fields}", en: "missing in the request: {fields}" },
  "no-secrecy": {
    ko: "비밀유지계약이 없습니다. 계약에 담길 것: {fields}",
    en: "there is no secrecy contract; it must hold: {fields}",
  },
  "secrecy-incomplete": {
    ko: "비밀유지계약에 빠진 것: {fields}",
    en: "missing in the secrecy contract: {fields}",
  },
  "secrecy-after-handing-over": {
    ko: "자료를 건넨 날({day})까지 비밀유지계약을 맺지 않았습니다",
    en: "no secrecy contract stood on the day the data were handed over ({day})",
  },
  "least-for-the-share": {
    ko: "{data}: 주요 원재료인지 확인하는 데 필요한 만큼은 물을 수 있습니다",
    en: "{data}: may be asked for as far as needed to find the main materials",
  },
  "index-is-published": {
    ko: "{data}: 공표된 지표를 쓰기로 했으니 정당한 사유가 되지 않습니다",
    en: "{data}: a published index was agreed, so there is no good reason",
  },
  "price-is-index": {
    ko: "{data}: 실제 구매가격이 기준지표이니 그 증빙은 최소한으로 물을 수 있습니다",
    en: "{data}: the real price is the index, so the least proof of it may be asked for",
  },
  "which-index": {
    ko: "{data}: 기준지표가 무엇인지에 달렸습니다. 공표 지표면 묻지 않습니다",
    en: "{data}: it depends on the index; with a published one it is not asked for",
  },
  "stock-is-no-matter": {
    ko: "{data}: 비싸게 산 원재료가 이 물건에 쓰였다는 증빙까지는 정당한 사유가 되지 않습니다",
    en: "{data}: proof that the dear stock went into these goods goes too far",
  },
  "not-about-linkage": {
    ko: "{data}: 연동과 관계없는 자료라서 정당한 사유가 되지 않습니다",
    en: "{data}: not about linkage, so there is no good reason",
  },
  "business-secret": {
    ko: "{data}: 정당한 사유 없이 요구할 수 없는 경영상 정보입니다. 사유를 글로 물으세요",
    en: "{data}: business data that may not be asked for without good reason; ask for the reason in writing",
  },
  "no-just-reason": {
    ko: "정당한 사유는 요구하는 쪽이 밝혀야 합니다. 사유가 적혀 있지 않으면 거절할 근거가 됩니다",
    en: "the one who demands must show a just reason; without one written down there is ground to refuse",
  },
  "sign-first": {
    ko: "비밀유지계약을 갖추기 전에는 건네지 않을 근거가 있습니다",
    en: "there is ground not to hand anything over before the secrecy contract is complete",
  },
  "keep-technology-papers": {
    ko: "요구서와 비밀유지계약을 {day}까지 보관하세요",
    en: "keep the request and the secrecy contract until {day}",
  },
} as const satisfies Readonly<Record<string, Text>>;

export type DemandReason = keyof typeof demandReasons;

export const demandFields: Readonly<Record<string, Text>> = {
  purpose: { ko: "목적", en: "purpose" },
  rights: { ko: "권리귀속 관계", en: "who owns the rights" },
  price: { ko: "대가와 지급방법", en: "price and how it is paid" },
  name_and_range: { ko: "자료의 명칭과 범위", en: "name and range of the data" },
  dates_and_way_of_handing_over: {
    ko: "요구일·제공일·제공방법",
    en: "date of demand, date and way of handing over",
  },
  just_reason: { ko: "요구가 정당함을 보이는 내용", en: "what shows that the demand is just" },
  period_of_use: { ko: "사용기간", en: "period of use" },
  staff_list: { ko: "자료를 볼 임직원 명단", en: "list of staff who will hold it" },
  secrecy: { ko: "비밀유지의무", en: "secrecy" },
  no_other_use: { ko: "목적 외 사용금지", en: "no other use" },
  damages: { ko: "위반 시 배상", en: "damages" },
  material_share: { ko: "원재료 비중", en: "share of a material" },
  purchase_prices: { ko: "실제 구매가격", en: "real purchase prices" },
  proof_of_dear_stock: { ko: "비싼 원재료를 썼다는 증빙", en: "proof of dear stock used" },
  labour_costs: { ko: "노무비", en: "labour costs" },
  expense_costs: { ko: "경비", en: "expenses" },
  cost_sheets: { ko: "원가계산서", en: "cost sheets" },
  sales_ledgers: { ko: "매출 장부", en: "sales ledgers" },
  management_plans: { ko: "경영 계획", en: "management plans" },
  customer_lists: { ko: "거래처 명단", en: "customer lists" },
  network_passwords: { ko: "전산망 접속 정보", en: "network passwords" },
  return_or_destruction: { ko: "반환·폐기 방법과 날", en: "when and how it is returned or destroyed" },
};
