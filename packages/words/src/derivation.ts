import type { Text } from "./text.ts";

/** How the parts of a derivation are called. */
export const partWords = {
  base: { ko: "{name} 기준값", en: "{name} base" },
  movement: { ko: "{name} 변동폭", en: "{name} movement" },
  rate: { ko: "{name} 변동률", en: "{name} rate of change" },
  ratio: { ko: "{name} 변동 배율", en: "{name} ratio" },
  threshold: { ko: "{name} 조정요건 기준", en: "{name} threshold" },
  trigger: { ko: "{name} 조정요건", en: "{name} trigger" },
  change: { ko: "{name} 반영 변동분", en: "{name} counted change" },
  share: { ko: "{name} 반영비율", en: "{name} reflection ratio" },
  kept: { ko: "{name} 유지 중인 변동", en: "{name} movement in force" },
  "counted-rate": { ko: "{name} 반영 변동률", en: "{name} counted rate" },
} as const satisfies Readonly<Record<string, Text>>;

/** Names that belong to the program rather than to the clause. */
export const nameWords = {
  price: { ko: "단가", en: "price" },
  before: { ko: "직전 단가", en: "price before" },
  start: { ko: "약정 단가", en: "price at signing" },
  "in-force": { ko: "지금 단가", en: "price in force" },
  cap: { ko: "상한", en: "cap" },
  floor: { ko: "하한", en: "floor" },
  "day-share": { ko: "날짜 비율", en: "share of days" },
  quantity: { ko: "수량", en: "quantity" },
  amount: { ko: "금액", en: "amount" },
  owed: { ko: "줄 돈", en: "amount owed" },
  "amount-at-start": { ko: "약정 단가로 친 금액", en: "amount at the price at signing" },
  "against-start": { ko: "약정 단가와의 차액", en: "difference to the price at signing" },
  paid: { ko: "낸 돈", en: "paid" },
  open: { ko: "남은 돈", en: "still open" },
  "true-up": { ko: "고쳐진 지표값 정산", en: "true-up for revised figures" },
} as const satisfies Readonly<Record<string, Text>>;

/** Sentences of a derivation. `{left}` is what is worked out, `{figure}` its value. */
export const stepWords = {
  observed: {
    ko: "{name} = {figure} ← {series} {period}, {known} 공표({grade})",
    en: "{name} = {figure} ← {series} {period}, known {known} ({grade})",
  },
  given: { ko: "{name} = {figure} (계약)", en: "{name} = {figure} (contract)" },
  carried: { ko: "{name} = {figure} ({look})", en: "{name} = {figure} ({look})" },
  worked: {
    ko: "{name} = {formula} = {numbers} = {figure}",
    en: "{name} = {formula} = {numbers} = {figure}",
  },
  plain: { ko: "{name} = {numbers} = {figure}", en: "{name} = {numbers} = {figure}" },
  rounded: {
    ko: "{name} 끝수 처리({rounding}): {from} → {figure}",
    en: "{name} rounded ({rounding}): {from} → {figure}",
  },
  met: { ko: "{name}: {size} {sign} {threshold} → 충족", en: "{name}: {size} {sign} {threshold} → met" },
  unmet: {
    ko: "{name}: {size} {sign} {threshold} → 미충족",
    en: "{name}: {size} {sign} {threshold} → not met",
  },
  never: { ko: "{name}: 이 방향으로는 조정하지 않음", en: "{name}: never in this direction" },
  bands: {
    ko: "{name} = {from}에서 구간별 반영분 = {figure}",
    en: "{name} = part of {from} that counts by bands = {figure}",
  },
  table: {
    ko: "{name} = 표에서 {from}의 값 = {figure}",
    en: "{name} = value of the table at {from} = {figure}",
  },
  mean: { ko: "평균({list})", en: "mean({list})" },
  minimum: { ko: "작은 값({list})", en: "lesser of ({list})" },
  maximum: { ko: "큰 값({list})", en: "greater of ({list})" },
  lookOfDay: { ko: "{look}번째 조정 결과", en: "result of look {look}" },
  atSigning: { ko: "약정 때", en: "at signing" },
  about: { ko: "약 {figure}", en: "about {figure}" },
} as const satisfies Readonly<Record<string, Text>>;

/** Grades of the day on which a value became known. */
export const gradeWords = {
  exact: { ko: "발표일 확인", en: "exact" },
  mirror: { ko: "늦어도 이날", en: "by then at the latest" },
  assumed: { ko: "발표 일정으로 추정", en: "assumed from the calendar" },
  unrecorded: { ko: "발표일 기록 없음", en: "day not recorded" },
} as const satisfies Readonly<Record<string, Text>>;

/** Roundings in words. */
export const roundingWords = {
  "half-up": { ko: "{step} 단위 반올림", en: "half up to {step}" },
  "half-even": { ko: "{step} 단위 반올림(짝수 쪽)", en: "half to even at {step}" },
  "half-down": { ko: "{step} 단위 반올림(절반은 버림)", en: "half down to {step}" },
  down: { ko: "{step} 미만 버림", en: "cut below {step}" },
  up: { ko: "{step} 단위 올림", en: "up to {step}" },
  floor: { ko: "{step} 단위 내림", en: "floor at {step}" },
  ceiling: { ko: "{step} 단위 천장값", en: "ceiling at {step}" },
  keep: { ko: "{step} 단위, 다 지나야 바꿈", en: "whole steps of {step}, given up only when passed" },
} as const satisfies Readonly<Record<string, Text>>;

/** Unit symbols as Korean readers write them; other symbols stay as they are. */
export const koreanUnits: Readonly<Record<string, string>> = {
  KRW: "원",
  piece: "개",
  set: "세트",
  pair: "켤레",
  sheet: "장",
  roll: "롤",
  sack: "포",
  bag: "봉",
  box: "상자",
  month: "월",
  year: "년",
  day: "일",
  pt: "포인트",
};
