import type { FaultWords } from "./fault-words.ts";

/** Faults of one field of a clause: what is written there cannot be read. */
export const clauseFieldFaults = {
  "unknown-field": {
    what: { ko: "'{key}' — 없는 항목입니다", en: "'{key}' is not a field" },
    next: { ko: "다음 가운데 하나인지 보세요: {keys}", en: "see whether you meant one of: {keys}" },
  },
  "field-missing": {
    what: { ko: "{key|이/가} 없습니다", en: "{key} is missing" },
    next: { ko: "{key|을/를} 적으세요", en: "write {key}" },
  },
  "field-open": {
    what: { ko: "{key|이/가} 아직 정해지지 않았습니다", en: "{key} is still open" },
    next: {
      ko: "값을 정해 적으세요. 정하지 않은 채로 단가를 보려면 읽기별 비교를 쓰세요",
      en: "settle it; to see prices before that, compare the readings it permits",
    },
  },
  "field-without-effect": {
    what: { ko: "{key|은/는} 여기서 아무 데도 쓰이지 않습니다", en: "{key} has no effect here" },
    next: {
      ko: "지우거나, 쓰이게 할 항목을 함께 고치세요",
      en: "delete it, or change the field that would use it",
    },
  },
  "needs-map": {
    what: { ko: "'이름: 값' 꼴로 적어야 합니다", en: "this needs names and values" },
    next: { ko: "적을 수 있는 이름: {keys}", en: "the names are: {keys}" },
  },
  "needs-names": {
    what: { ko: "이름을 붙여 적어야 합니다", en: "this needs a name for each entry" },
    next: { ko: "'구리: ...'처럼 이름마다 한 줄씩 적으세요", en: "write one line a name, like 'copper: …'" },
  },
  "needs-text": {
    what: { ko: "값 하나가 와야 할 곳입니다", en: "one value belongs here" },
    next: { ko: "묶음이나 목록 대신 값 하나를 적으세요", en: "write one value instead of a list or a block" },
  },
  "needs-list": {
    what: { ko: "목록이 와야 할 곳입니다", en: "a list belongs here" },
    next: { ko: "'- '로 시작하는 줄로 하나씩 적으세요", en: "write one entry a line, each after '- '" },
  },
  "empty-text": {
    what: { ko: "비어 있습니다", en: "this is empty" },
    next: { ko: "값을 적거나 줄을 지우세요", en: "write a value or delete the line" },
  },
  "bad-name": {
    what: { ko: "'{name}' — 이름으로 쓸 수 없습니다", en: "'{name}' cannot be a name" },
    next: {
      ko: "글자로 시작해 글자, 숫자, 밑줄만 쓰세요(점과 빈칸 없이)",
      en: "start with a letter and use letters, digits and _ only",
    },
  },
  "not-a-choice": {
    what: { ko: "'{text}' — 고를 수 없는 값입니다", en: "'{text}' is not one of the choices" },
    next: { ko: "다음 가운데 하나를 쓰세요: {choices}", en: "write one of: {choices}" },
  },
  "not-a-rounding": {
    what: { ko: "'{text}' — 끝수 처리로 읽을 수 없습니다", en: "'{text}' is not a rounding" },
    next: {
      ko: "'down 1 KRW/piece'나 exact처럼 쓰세요. 방법: {modes}",
      en: "write it like 'down 1 KRW/piece' or exact; the modes are {modes}",
    },
  },
  "rounding-step-not-positive": {
    what: {
      ko: "'{text}' — 0 이하 단위로 끝수를 처리할 수 없습니다",
      en: "'{text}' rounds to steps of zero or less",
    },
    next: { ko: "'down 1 KRW'처럼 0보다 큰 단위를 쓰세요", en: "write a step above zero, like 'down 1 KRW'" },
  },
  "not-a-trigger": {
    what: { ko: "'{text}' — 조정요건으로 읽을 수 없습니다", en: "'{text}' is not a trigger" },
    next: {
      ko: "'at least 3%'(3% 이상), 'more than 5 USD/t'(초과), never 가운데 하나로 쓰세요",
      en: "write 'at least 3%', 'more than 5 USD/t' or never",
    },
  },
  "not-a-roll": {
    what: {
      ko: "'{text}' — 쉬는 날 처리로 읽을 수 없습니다",
      en: "'{text}' does not say what to do on a holiday",
    },
    next: {
      ko: "none, 'next KR'(다음 영업일), 'previous KR'(앞 영업일) 가운데 하나로 쓰세요",
      en: "write none, 'next KR' or 'previous KR'",
    },
  },
  "not-an-anchor": {
    what: { ko: "'{text}' — 때를 가리키는 말이 아닙니다", en: "'{text}' does not name a time" },
    next: {
      ko: "signing, own-change, 날짜(2024-01-31), 또는 '{at: adjustment, back: 1 month}' 꼴로 쓰세요",
      en: "write signing, own-change, a date (2024-01-31), or '{at: adjustment, back: 1 month}'",
    },
  },
  "not-a-window": {
    what: {
      ko: "어느 기간의 값을 어떻게 읽는지 알 수 없습니다",
      en: "this does not say which figures are read, and how",
    },
    next: {
      ko: "'{mean: 3 months, back: 1 month}' 꼴로 mean, last, only, chain, interpolate 가운데 하나만 쓰세요",
      en: "write it like '{mean: 3 months, back: 1 month}', with one of mean, last, only, chain, interpolate",
    },
  },
  "not-a-movement": {
    what: { ko: "변동률 끝수 처리로 읽을 수 없습니다", en: "this is not a rounding of the movement" },
    next: { ko: "exact나 '{rate: half-up 0.1%}' 꼴로 쓰세요", en: "write exact, or '{rate: half-up 0.1%}'" },
  },
  "not-a-reflection": {
    what: { ko: "반영비율로 읽을 수 없습니다", en: "this is not a share of the movement" },
    next: {
      ko: "'50%'나 '[{to: 3%, share: 0%}, {share: 100%}]' 꼴로 쓰세요",
      en: "write '50%', or '[{to: 3%, share: 0%}, {share: 100%}]'",
    },
  },
  "formula-too-long": {
    what: { ko: "산식이 너무 깁니다({length}자)", en: "the formula is too long ({length} characters)" },
    next: { ko: "여러 줄로 나누고 이름을 붙이세요", en: "divide it into named lines" },
  },
  "formula-syntax": {
    what: {
      ko: "산식 '{text}' — {position}번째 글자('{rest}')부터 읽을 수 없습니다",
      en: "the formula '{text}' cannot be read from character {position} ('{rest}')",
    },
    next: {
      ko: "+ - * / ( )와 이름, 수, min, max, mean만 쓰세요",
      en: "use + - * / ( ), names, numbers, min, max and mean only",
    },
  },
} satisfies FaultWords;
