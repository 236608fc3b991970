import type { FaultWords } from "./fault-words.ts";

/** Faults of the law package. */
export const lawFaults = {
  "deal-not-a-record": {
    what: { ko: "'{value}' — '이름: 값' 꼴이 아닙니다", en: "'{value}' is not a record of names and values" },
    next: { ko: "'buyer_class: large'처럼 쓰세요", en: "write it like 'buyer_class: large'" },
  },
  "deal-unknown-field": {
    what: { ko: "'{name}' — 모르는 항목입니다", en: "'{name}' is not a known field" },
    next: {
      ko: "항목 이름을 확인하세요(docs/law/facts.md)",
      en: "check the name of the field (docs/law/facts.md)",
    },
  },
  "deal-unknown-value": {
    what: { ko: "'{value}' — 쓸 수 없는 값입니다", en: "'{value}' is not a known value" },
    next: { ko: "다음 중에서 쓰세요: {choices}", en: "write one of: {choices}" },
  },
  "deal-field-missing": {
    what: { ko: "{name|이/가} 없습니다", en: "{name} is missing" },
    next: { ko: "{name|을/를} 적으세요", en: "add {name}" },
  },
  "deal-twice": {
    what: { ko: "'{value}' — 두 번 나옵니다", en: "'{value}' is there twice" },
    next: {
      ko: "한 번만 적으세요. 같은 원재료면 비중을 합하세요",
      en: "write it once; add up the shares of one material",
    },
  },
  "deal-not-a-day": {
    what: { ko: "'{value}' — 달력에 있는 날짜가 아닙니다", en: "'{value}' is not a day of the calendar" },
    next: { ko: "2026-12-03처럼 쓰세요", en: "write it like 2026-12-03" },
  },
  "deal-not-whole": {
    what: { ko: "'{value}' — 소수 없는 수가 아닙니다", en: "'{value}' is not a whole number" },
    next: { ko: "쉼표 없이 100000000처럼 쓰세요", en: "write it like 100000000, without separators" },
  },
  "deal-negative": {
    what: { ko: "'{value}' — 0보다 작습니다", en: "'{value}' is below zero" },
    next: { ko: "0이나 그보다 큰 수를 쓰세요", en: "write zero or more" },
  },
  "deal-not-positive": {
    what: { ko: "'{value}' — 0보다 커야 합니다", en: "'{value}' must be above zero" },
    next: { ko: "가격이나 환율을 확인하세요", en: "check the price or exchange rate" },
  },
  "deal-not-exact": {
    what: { ko: "'{value}' — 정확한 수로 읽을 수 없습니다", en: "'{value}' is not an exact number" },
    next: { ko: '% 없이 "9.99"처럼 따옴표로 쓰세요', en: 'write it in quotes without %, like "9.99"' },
  },
  "deal-contradiction": {
    what: {
      ko: "'{left}', '{right}' — 둘은 함께 맞을 수 없습니다",
      en: "'{left}' and '{right}' cannot both be true",
    },
    next: { ko: "둘 가운데 어느 쪽이 틀렸는지 확인하세요", en: "check which of the two is wrong" },
  },
  "date-outside-law": {
    what: {
      ko: "{day} — 담아 둔 법령({act})의 기간 {first} ~ {last} 밖입니다",
      en: "{day} is outside the encoded text of {act}, {first} to {last}",
    },
    next: {
      ko: "날짜를 확인하세요. 연동 의무는 2023-10-04 뒤에 체결·갱신한 약정부터이니, 그 전 약정은 갱신일로 물으세요",
      en: "check the date; the duty starts with agreements concluded or renewed from 2023-10-04, so ask an older one by its renewal",
    },
  },
  "case-file-shape": {
    what: { ko: "사례 파일의 모양이 다릅니다: {problem}", en: "the case file has another shape: {problem}" },
    next: { ko: "cases 아래에 id, inputs, expected를 두세요", en: "put id, inputs and expected under cases" },
  },
} satisfies FaultWords;
