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
  return_or_destruction: { ko: "반환·폐기 방법과 날", en: "when and how it is returned or destroyed" },
};
