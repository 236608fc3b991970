import type { FaultWords } from "./fault-words.ts";

/** Faults that reading a figure, unit, date or period can report. */
export const exactFaults = {
  "not-a-decimal": {
    what: { ko: "'{text}' — 숫자로 읽을 수 없습니다", en: "'{text}' is not a number" },
    next: {
      ko: "쉼표·공백 없이 1234.5처럼 쓰세요",
      en: "write it like 1234.5, without separators or blanks",
    },
  },
  "number-too-long": {
    what: { ko: "숫자가 너무 깁니다({length}자)", en: "the number is too long ({length} characters)" },
    next: {
      ko: "자릿수를 줄여 쓰세요",
      en: "write fewer digits",
    },
  },
  "zero-denominator": {
    what: { ko: "'{text}' — 0으로 나눌 수 없습니다", en: "'{text}' divides by zero" },
    next: {
      ko: "0이 아닌 분모를 쓰세요",
      en: "write a denominator other than zero",
    },
  },
  "not-a-quantity": {
    what: { ko: "'{text}' — 단위가 붙은 수로 읽을 수 없습니다", en: "'{text}' is not a number with a unit" },
    next: {
      ko: "'2 kg/piece'나 '3%'처럼 수 하나와 단위를 쓰세요. 1 500이나 5 100kg처럼 수를 두 번 쓰지 마세요",
      en: "write one number and its unit, such as '2 kg/piece' or '3%'; not two numbers, as in 1 500 or 5 100kg",
    },
  },
  "unknown-unit": {
    what: { ko: "'{unit}' — 모르는 단위입니다", en: "'{unit}' is not a known unit" },
    next: {
      ko: "단위표(docs/units.md)의 단위를 쓰거나, 세는 말이면 counting에 적으세요",
      en: "use a unit of docs/units.md, or name a counting word under counting",
    },
  },
  "ambiguous-unit": {
    what: {
      ko: "'{unit}' — 나라나 업계마다 다른 단위입니다",
      en: "'{unit}' means different units in different places",
    },
    next: {
      ko: "다음 중 하나로 쓰세요: {choices}",
      en: "write one of: {choices}",
    },
  },
  "unit-syntax": {
    what: { ko: "'{unit}' — 단위 표기로 읽을 수 없습니다", en: "'{unit}' cannot be read as a unit" },
    next: {
      ko: "'KRW/kg', 'EUR/100kg', 'm^2'처럼 쓰세요. 빗금 뒤에는 곱하기 대신 빗금을 다시 쓰세요: 'KRW/kW/month'",
      en: "write it like 'KRW/kg', 'EUR/100kg' or 'm^2'; after a stroke use strokes only: 'KRW/kW/month'",
    },
  },
  "different-dimensions": {
    what: {
      ko: "{left|과/와} {right|은/는} 더하거나 견줄 수 없는 단위입니다",
      en: "{left} and {right} cannot be added or compared",
    },
    next: {
      ko: "단위를 맞추거나 곱할 수량을 넣으세요",
      en: "make the units agree, or multiply by the quantity that is missing",
    },
  },
  "division-by-zero": {
    what: { ko: "0으로 나누게 됩니다", en: "this divides by zero" },
    next: {
      ko: "나누는 값이 0이 되지 않게 하세요",
      en: "make the divisor other than zero",
    },
  },
  "unknown-currency": {
    what: {
      ko: "'{currency}' — ISO 4217 통화 부호가 아닙니다",
      en: "'{currency}' is not an ISO 4217 currency",
    },
    next: {
      ko: "KRW, USD처럼 쓰세요",
      en: "write KRW, USD or the like",
    },
  },
  "different-currencies": {
    what: {
      ko: "{left|과/와} {right|은/는} 서로 다른 통화입니다",
      en: "{left} and {right} are different currencies",
    },
    next: {
      ko: "환율로 먼저 바꾸세요",
      en: "convert one by an exchange rate first",
    },
  },
  "not-a-day": {
    what: { ko: "'{text}' — 달력에 있는 날짜가 아닙니다", en: "'{text}' is not a day of the calendar" },
    next: {
      ko: "2026-12-03처럼 쓰세요",
      en: "write it like 2026-12-03",
    },
  },
  "not-a-period": {
    what: { ko: "'{text}' — 기간 이름으로 읽을 수 없습니다", en: "'{text}' is not the name of a period" },
    next: {
      ko: "2026-04, 2026-Q2, 2026-H1, 2026, 2026-W07, 2026-04-05 가운데 하나로 쓰세요",
      en: "write 2026-04, 2026-Q2, 2026-H1, 2026, 2026-W07 or 2026-04-05",
    },
  },
  "not-a-span": {
    what: { ko: "'{text}' — 길이로 읽을 수 없습니다", en: "'{text}' is not a length of time" },
    next: {
      ko: "'3 months', '49 days'처럼 쓰세요",
      en: "write it like '3 months' or '49 days'",
    },
  },
  "outside-holiday-table": {
    what: {
      ko: "{day|은/는} 공휴일 표({first}~{last}년) 밖입니다",
      en: "{day} is outside the table of public holidays ({first} to {last})",
    },
    next: {
      ko: "표에 있는 해의 날짜로 바꾸거나, 휴일에 따라 날짜를 옮기지 않는 쪽을 고르세요",
      en: "use a date within those years, or choose not to move the date for holidays",
    },
  },
  "empty-period": {
    what: { ko: "{start}부터 세는 기간이 0입니다", en: "the period from {start} has no length" },
    next: {
      ko: "'1 day', '3 months'처럼 1 이상으로 쓰세요",
      en: "write one or more, such as '1 day' or '3 months'",
    },
  },
} satisfies FaultWords;
