import type { Text } from "../text.ts";

/** How a result reads to people: we inform, we do not judge (never 적법 or 위반). */
export const lawResults = {
  OUT_OF_SCOPE: {
    ko: "이 법이 다루는 거래나 당사자가 아님",
    en: "not a deal or a party that the act covers",
  },
  NOT_YET_EFFECTIVE: { ko: "그날에는 아직 시행 전인 규정", en: "the rule was not yet in force on that day" },
  NO_MAIN_ITEM: {
    ko: "주요 원재료·주요 에너지경비 없음 — 연동 약정서도 미연동 약정서도 필요 없음",
    en: "no main material or main energy expense: neither a linkage nor a non-link paper is needed",
  },
  LINKAGE_REQUIRED: { ko: "연동 사항을 약정서에 적어야 함", en: "the linkage entries must be in the paper" },
  EXEMPT_SMALL_BUYER: { ko: "제외사유: 위탁기업이 소기업", en: "exempt: the buyer is a small enterprise" },
  EXEMPT_SHORT_TERM: { ko: "제외사유: 짧은 거래 기간", en: "exempt: a short deal" },
  EXEMPT_SMALL_AMOUNT: { ko: "제외사유: 작은 금액", en: "exempt: a small amount" },
  EXEMPT_NONLINK_AGREED: { ko: "제외사유: 미연동 합의", en: "exempt: a written agreement not to link" },
  COMPLIANT: { ko: "빠진 항목 없음", en: "nothing missing" },
  INVALID_TERM: {
    ko: "연동으로 인정되지 않을 수 있는 조건이 있음 (진술된 사실 기준)",
    en: "a term that may not be accepted as linkage (on the facts as stated)",
  },
  PERMITTED: { ko: "할 수 있음", en: "allowed" },
  NOT_AVAILABLE: { ko: "이 절차를 쓸 수 없음", en: "this route is not open" },
  ADJUST: { ko: "이 조정일에 대금을 조정함", en: "the price is adjusted on this date" },
  NO_ADJUST: { ko: "이번에는 조정하지 않음", en: "the price is not adjusted this time" },
  MAY_APPLY_FOR_MEDIATION: { ko: "분쟁조정을 신청할 수 있음", en: "mediation may be applied for" },
  LATE_INTEREST_DUE: { ko: "지연이자를 주어야 할 수 있음", en: "late interest may be due" },
  UNDETERMINED: { ko: "정해지지 않음", en: "undetermined" },
  VIOLATION_NO_LINKAGE_AGREEMENT: {
    ko: "위반에 해당할 수 있음 (진술된 사실 기준): 연동 약정서 없음",
    en: "may be a breach (on the facts as stated): no linkage agreement",
  },
  VIOLATION_ENTRY_MISSING: {
    ko: "위반에 해당할 수 있음 (진술된 사실 기준): 연동 기재사항 누락",
    en: "may be a breach (on the facts as stated): linkage entries missing",
  },
  VIOLATION_LATE_ISSUE: {
    ko: "위반에 해당할 수 있음 (진술된 사실 기준): 늦은 발급",
    en: "may be a breach (on the facts as stated): issued too late",
  },
  VIOLATION_NONLINK_REASON_MISSING: {
    ko: "위반에 해당할 수 있음 (진술된 사실 기준): 미연동 취지·사유 누락",
    en: "may be a breach (on the facts as stated): opt-out without purpose and reason",
  },
  VIOLATION_EVASION: {
    ko: "위반에 해당할 수 있음 (진술된 사실 기준): 탈법행위",
    en: "may be a breach (on the facts as stated): dodging the article",
  },
  VIOLATION_CANCEL: {
    ko: "위반에 해당할 수 있음 (진술된 사실 기준): 연동을 피하려는 위탁 취소·변경",
    en: "may be a breach (on the facts as stated): order cancelled so as not to link",
  },
  VIOLATION_RETALIATION: {
    ko: "위반에 해당할 수 있음 (진술된 사실 기준): 연동 요청에 대한 불이익",
    en: "may be a breach (on the facts as stated): disadvantage for asking for linkage",
  },
  VIOLATION_UNPAID_ADJUSTMENT: {
    ko: "위반에 해당할 수 있음 (진술된 사실 기준): 조정대금 미지급",
    en: "may be a breach (on the facts as stated): adjusted price not paid",
  },
  VIOLATION_COST_INFO_DEMAND: {
    ko: "위반에 해당할 수 있음 (진술된 사실 기준): 정당한 사유 없는 원가자료 요구",
    en: "may be a breach (on the facts as stated): cost data demanded without good reason",
  },
  VIOLATION_REFUSED_TALKS: {
    ko: "위반에 해당할 수 있음 (진술된 사실 기준): 조정협의 거부",
    en: "may be a breach (on the facts as stated): talks refused",
  },
  VIOLATION_RECORDS: {
    ko: "위반에 해당할 수 있음 (진술된 사실 기준): 서류 미보존",
    en: "may be a breach (on the facts as stated): papers not kept",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The name of a confidence mark. */
export const lawConfidences = {
  primary: { ko: "법령 본문 확인", en: "statute or decree text read" },
  guideline: { ko: "지침·가이드북 해석 (구속력 없음)", en: "ministry guideline or booklet (not binding)" },
  secondary: { ko: "언론 등 2차 자료", en: "press or other secondary source" },
  unconfirmed: { ko: "확인되지 않음", en: "not confirmed" },
} as const satisfies Readonly<Record<string, Text>>;

export const lawActs = {
  WWA: { ko: "상생협력법", en: "Win-Win Act" },
  FSA: { ko: "하도급법", en: "Subcontracting Act" },
} as const satisfies Readonly<Record<string, Text>>;
