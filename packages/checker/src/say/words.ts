/** A sentence in both languages; `{name}` stands for a fact. This room keeps its own words: it imports nothing. */
export interface Text {
  readonly ko: string;
  readonly en: string;
}

export type Language = keyof Text;

export function say(text: Text, language: Language, facts: Readonly<Record<string, string>> = {}): string {
  return text[language].replace(/\{([a-z]+)\}/g, (whole, name: string) => facts[name] ?? whole);
}

/** Words of the page and of the report, apart from faults. */
export const words = {
  title: { ko: "제값 산출증명 검산", en: "Check a Jegap certificate" },
  lead: {
    ko: "산출증명 파일을 여기에 놓으면, 단가가 약정대로 나왔는지 처음부터 다시 계산합니다. 인터넷에 연결하지 않고, 파일은 이 컴퓨터를 떠나지 않습니다.",
    en: "Drop a certificate here and the price is worked out again from the start, by the terms. Nothing is sent anywhere: the file stays on this computer.",
  },
  drop: { ko: "산출증명 파일을 놓거나 눌러서 고르세요", en: "Drop a certificate, or press to choose one" },
  known: { ko: "밖에서 아는 것 (없어도 됩니다)", en: "What you know from elsewhere (optional)" },
  agreedField: {
    ko: "우리가 가진 약정의 해시 (여럿이면 띄어 쓰기)",
    en: "Hash of the agreement you have (several: with blanks between)",
  },
  indexField: {
    ko: "발표 기관의 지표 파일 (CSV: series,period,value,known)",
    en: "The publisher's index file (CSV: series,period,value,known)",
  },
  rootField: { ko: "묶음의 뿌리 해시", en: "Root of the batch" },
  correct: { ko: "맞습니다", en: "Correct" },
  correctMore: {
    ko: "적힌 약정과 지표값에서 적힌 단가가 그대로 나옵니다.",
    en: "The stated prices follow from the stated terms and published values.",
  },
  wrong: { ko: "틀린 곳이 있습니다", en: "Something is wrong" },
  "other-inputs": { ko: "다른 약정이나 다른 지표값의 계산입니다", en: "True of other inputs" },
  otherMore: {
    ko: "계산은 맞지만, 밖에서 주신 것과 맞지 않습니다.",
    en: "It fits together, but not with what you gave from elsewhere.",
  },
  refused: { ko: "읽을 수 없는 파일입니다", en: "This file cannot be read" },
  hash: { ko: "봉인 (해시)", en: "Seal (hashes)" },
  arithmetic: { ko: "계산 (모든 단계의 사칙과 끝수)", en: "Arithmetic (every step and rounding)" },
  rule: {
    ko: "규칙 (기간·기준·요건·반영·산식이 약정대로인지)",
    en: "Rule (window, base, trigger, share and formula as the terms say)",
  },
  anchor: { ko: "밖에서 아는 것과 맞는지", en: "Against what you know from elsewhere" },
  right: { ko: "맞음", en: "right" },
  wrongLayer: { ko: "틀림", en: "wrong" },
  "not-reached": { ko: "여기까지 오지 못함", en: "not reached" },
  "not-asked": { ko: "주어진 것 없음", en: "nothing given" },
  place: { ko: "곳", en: "Place" },
  expected: { ko: "나와야 하는 것", en: "Should be" },
  found: { ko: "적힌 것", en: "Is" },
  claims: { ko: "이 검산이 증명하지 않는 것", en: "What this check does not prove" },
  agreementHash: { ko: "이 파일에 담긴 약정의 해시", en: "Hash of the agreement in this file" },
  knownOn: { ko: "{day}까지 알려진 값으로", en: "as known on {day}" },
  look: { ko: "{number}번째 조정 — {date}", en: "Adjustment {number} — {date}" },
  adjusted: { ko: "조정", en: "adjusted" },
  unchanged: { ko: "그대로", en: "unchanged" },
  blocked: { ko: "보류", en: "open" },
  from: { ko: "{day}부터", en: "from {day}" },
  step: { ko: "단계", en: "Step" },
  what: { ko: "무엇", en: "What" },
  working: { ko: "계산", en: "Working" },
  result: { ko: "값 (기본 단위)", en: "Value (base units)" },
  earlier: {
    ko: "앞 조정에서 이미 나온 단계는 다시 적지 않습니다.",
    en: "Steps listed at an earlier adjustment are not repeated.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What a certificate claims and a check does not prove. */
export const claimWords = {
  agreement: {
    ko: "이 약정이 서로 합의한 그 약정이라는 것. 가진 약정의 해시를 넣으면 확인합니다.",
    en: "That these are the terms the parties agreed. Give the hash of the agreement you have to confirm it.",
  },
  changes: {
    ko: "나중에 따로 합의했다는 단가 변경과 종료. 약정 전체의 해시로 확인합니다.",
    en: "Later changes of price and endings. The hash of the whole agreement confirms them.",
  },
  events: {
    ko: "적힌 발주일·납품일 같은 날짜.",
    en: "The dates of orders, deliveries and other events.",
  },
  values: {
    ko: "지표값과 그 공표일이 사실이라는 것. 발표 기관의 파일을 넣으면 확인합니다.",
    en: "That the published values and the days they became known are true. Give the publisher's file to confirm them.",
  },
  "series-not-in-file": {
    ko: "넣은 지표 파일에 없는 지표의 값.",
    en: "Values of the series that the index file you gave does not have.",
  },
  holidays: {
    ko: "적힌 날만 공휴일이라는 것.",
    en: "That the listed days, and no others, are holidays.",
  },
  memory: {
    ko: "앞선 조정에서 이어받은 값. 전체 변동표의 산출증명이 증명합니다.",
    en: "What was carried in from earlier adjustments. A certificate of the whole table proves it.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What a step rests on, by the pattern of its field. */
export const fieldWords: readonly (readonly [RegExp, Text])[] = [
  [/^observe\.(.+)\.round$/, { ko: "{name} 끝수 처리", en: "rounding of {name}" }],
  [/^observe\.(.+)\.then$/, { ko: "{name} 연결계수", en: "linking factor of {name}" }],
  [/^observe\.(.+)\.(?:take|value|series)$/, { ko: "{name} 지표값", en: "figure of {name}" }],
  [/^link\.(.+)\.base$/, { ko: "{name} 기준값", en: "base of {name}" }],
  [/^link\.(.+)\.movement$/, { ko: "{name} 변동", en: "movement of {name}" }],
  [/^link\.(.+)\.trigger$/, { ko: "{name} 조정요건", en: "trigger of {name}" }],
  [/^link\.(.+)\.reflect$/, { ko: "{name} 반영하는 변동", en: "counted change of {name}" }],
  [/^link\.([^.]+)$/, { ko: "{name} 반영 가격", en: "counted value of {name}" }],
  [/^quantities\.(.+)$/, { ko: "계약의 수치 {name}", en: "figure of the contract: {name}" }],
  [/^goods\.(.+)$/, { ko: "이 규격의 수치 {name}", en: "figure of this line: {name}" }],
  [/^formula\.(.+)$/, { ko: "산식 {name}", en: "formula {name}" }],
  [/^limits\.cap$/, { ko: "상한", en: "cap" }],
  [/^limits\.floor$/, { ko: "하한", en: "floor" }],
  [/^price\.round$/, { ko: "단가 끝수 처리", en: "rounding of the price" }],
  [/^price\.trigger$/, { ko: "단가 조정요건", en: "trigger on the price" }],
  [/^price\.start$/, { ko: "약정 단가", en: "price at signing" }],
  [/^price\.carry$/, { ko: "앞 단가", en: "price before" }],
];

/** How an operation on numbered steps is written. */
export const operationWords: Readonly<Record<string, Text>> = {
  given: { ko: "약정에 적힌 수", en: "stated" },
  observed: { ko: "{series} {period} 발표값 {printed}", en: "{series} {period}, printed {printed}" },
  carried: { ko: "앞 조정에서 이어받음 ({figure})", en: "carried from an earlier look ({figure})" },
  sum: { ko: "{plus}", en: "{plus}" },
  difference: { ko: "{minus}", en: "{minus}" },
  product: { ko: "{times}", en: "{times}" },
  quotient: { ko: "{over}", en: "{over}" },
  negation: { ko: "−{list}", en: "−{list}" },
  absolute: { ko: "|{list}|", en: "|{list}|" },
  minimum: { ko: "{list} 가운데 작은 것", en: "the least of {list}" },
  maximum: { ko: "{list} 가운데 큰 것", en: "the greatest of {list}" },
  mean: { ko: "{list}의 평균", en: "the mean of {list}" },
  round: { ko: "{list} → {mode}, {step} 단위", en: "{list} → {mode} to {step}" },
  bands: { ko: "{list}의 구간별 반영", en: "{list} by bands" },
  table: { ko: "{list} → 표의 {row}번째 줄", en: "{list} → row {row} of the table" },
  test: { ko: "{first} {sign} {second} ?", en: "{first} {sign} {second} ?" },
};

export const modeWords: Readonly<Record<string, Text>> = {
  "half-up": { ko: "반올림", en: "half up" },
  "half-even": { ko: "반올림(가운데는 짝수로)", en: "half to even" },
  "half-down": { ko: "반올림(가운데는 버림)", en: "half down" },
  down: { ko: "버림", en: "down" },
  up: { ko: "올림", en: "up" },
  floor: { ko: "내림", en: "floor" },
  ceiling: { ko: "작은 쪽에서 올림", en: "ceiling" },
  keep: { ko: "다 채운 칸만", en: "whole steps kept" },
};
