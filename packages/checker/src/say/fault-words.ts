import type { Text } from "./words.ts";

/** What was wrong, by the code of the fault: the closed list. */
export const faultWords = {
  "too-large": { ko: "파일이 16 MB를 넘습니다", en: "the file has more than 16 MB" },
  "not-json": { ko: "{place}번째 글자에서 JSON이 아닙니다", en: "not JSON at character {place}" },
  "too-many-values": { ko: "값이 백만 개를 넘습니다", en: "more than a million values" },
  "too-deep": { ko: "너무 깊이 겹쳐 있습니다", en: "nested too deep" },
  "number-too-large": {
    ko: "{place}번째 글자의 수가 너무 큽니다",
    en: "a number is too large at character {place}",
  },
  "text-too-long": { ko: "글 하나가 너무 깁니다", en: "a text is too long" },
  "not-unicode": { ko: "글자가 깨져 있습니다 (UTF-8이 아님)", en: "broken characters (not UTF-8)" },
  "key-twice": {
    ko: "같은 이름이 두 번 나옵니다 ({place}번째 글자)",
    en: "a key stands twice at character {place}",
  },
  "not-of-this-form": {
    ko: "산출증명의 꼴이 아닙니다: {place}",
    en: "not the form of a certificate: {place}",
  },
  "figure-too-long": { ko: "4096자리를 넘는 수가 있습니다", en: "a figure has more than 4096 digits" },
  "not-a-figure": { ko: "수를 적은 꼴이 아닙니다: {place}", en: "not written as a figure: {place}" },
  "not-a-rounding": { ko: "끝수 처리를 적은 꼴이 아닙니다: {place}", en: "not a rounding: {place}" },
  "too-much-work": { ko: "계산이 한없이 깁니다", en: "it asks for too much work" },
  "not-a-dimension": { ko: "단위를 적은 꼴이 아닙니다: {place}", en: "not a dimension: {place}" },
  "not-a-unit": { ko: "단위를 적은 꼴이 아닙니다: {place}", en: "not a unit: {place}" },
  "not-a-span": { ko: "기간의 길이를 적은 꼴이 아닙니다: {place}", en: "not a span: {place}" },
  "not-a-period": { ko: "기간의 이름이 아닙니다: {place}", en: "not a period: {place}" },
  "not-a-day": { ko: "날짜가 아닙니다: {place}", en: "not a day: {place}" },
  "not-a-trigger": { ko: "조정요건을 적은 꼴이 아닙니다: {place}", en: "not a trigger: {place}" },
  "not-an-expression": { ko: "산식을 적은 꼴이 아닙니다: {place}", en: "not an expression: {place}" },
  "day-out-of-range": { ko: "날짜가 0~9999년을 벗어납니다", en: "a day outside the years 0 to 9999" },
  "not-csv": {
    ko: "지표 파일이 CSV가 아닙니다 ({place}번째 줄)",
    en: "the index file is not CSV (row {place})",
  },
  "index-column": { ko: "지표 파일에 {place} 열이 없습니다", en: "the index file has no column {place}" },
  hash: {
    ko: "내용이 바뀌었습니다: 해시가 맞지 않습니다",
    en: "the content was changed: its hash does not fit",
  },
  "terms-hash": {
    ko: "약정의 해시가 약정과 맞지 않습니다",
    en: "the hash of the terms does not fit the terms",
  },
  "batch-root": {
    ko: "묶음의 뿌리로 이어지지 않습니다",
    en: "the path does not lead to the root of the batch",
  },
  "step-order": { ko: "단계의 차례가 어긋났습니다", en: "steps are out of order" },
  "step-result": { ko: "이 단계의 계산이 틀렸습니다", en: "this step was worked out wrongly" },
  "step-operands": {
    ko: "이 단계에 들어갈 수가 모자라거나 많습니다",
    en: "this step has too few or too many operands",
  },
  "step-units": {
    ko: "단위가 다른 것을 더하거나 견주었습니다",
    en: "figures of different units meet in this step",
  },
  "step-division-by-zero": { ko: "0으로 나누었습니다", en: "division by zero" },
  "look-step": { ko: "조정이 가리키는 단계가 없습니다", en: "an adjustment names a step that is not there" },
  total: { ko: "계산한 단가와 적힌 단가가 다릅니다", en: "the price stated is not the price worked out" },
  versions: { ko: "약정의 판이 변경 기록과 맞지 않습니다", en: "versions do not fit the changes" },
  "change-order": { ko: "변경 기록의 차례가 어긋났습니다", en: "changes are out of order" },
  series: { ko: "약정이 쓰는 지표와 적힌 지표가 다릅니다", en: "not the series that the terms name" },
  "series-unit": {
    ko: "지표의 단위가 약정과 다릅니다",
    en: "the unit of a series is not what the terms say",
  },
  "observation-order": { ko: "지표값의 차례가 어긋났습니다", en: "published values are out of order" },
  "observation-series": {
    ko: "약정이 쓰지 않는 지표의 값입니다",
    en: "a value of a series that the terms do not name",
  },
  "observation-period": {
    ko: "지표의 발표 주기와 맞지 않는 기간입니다",
    en: "a period that does not fit the series",
  },
  "observation-too-new": {
    ko: "묻는 날보다 늦게 알려진 값입니다",
    en: "a value that became known after the day of the question",
  },
  "observation-grade": {
    ko: "약정이 받지 않는 등급의 값입니다",
    en: "a value of a grade that the terms do not accept",
  },
  "observation-not-read": {
    ko: "어느 조정에도 쓰이지 않은 값입니다",
    en: "a value that no adjustment reads",
  },
  "holiday-order": { ko: "공휴일의 차례가 어긋났습니다", en: "holidays are out of order" },
  "holiday-not-met": { ko: "어느 날짜도 옮기지 않은 공휴일입니다", en: "a holiday that moved no day" },
  "event-date": { ko: "계기에 필요한 날짜가 없습니다", en: "an event lacks a date that is needed" },
  "terms-unreadable": {
    ko: "약정대로 계산할 수 없는 곳이 있습니다",
    en: "the terms cannot be worked out here",
  },
  "price-unit": {
    ko: "산식의 단위가 단가의 단위와 다릅니다",
    en: "the formula has another unit than the price",
  },
  "look-count": {
    ko: "조정의 수가 약정한 조정일과 다릅니다",
    en: "not as many adjustments as the terms call for",
  },
  line: { ko: "약정에 이 규격의 단가가 없습니다", en: "the terms have no price for this line" },
  "line-listed": {
    ko: "규격의 이름이 약정의 품목표와 맞지 않습니다",
    en: "the line is not one of the goods list of the terms",
  },
  "memory-items": {
    ko: "이어받은 값의 항목이 약정의 항목과 다릅니다",
    en: "what is carried in is not of the items of the terms",
  },
  memory: {
    ko: "첫 조정인데 이어받은 값이 약정과 다릅니다",
    en: "the first adjustment carries in something else than the terms give",
  },
  differs: { ko: "약정대로 하면 다른 것이 나옵니다", en: "the terms give something else here" },
  "step-rule": { ko: "약정대로라면 이 단계가 아닙니다", en: "the terms ask for another step here" },
  agreed: { ko: "가진 약정의 해시와 다릅니다", en: "not the agreement whose hash you gave" },
  root: { ko: "준 뿌리 해시와 다릅니다", en: "not the batch whose root you gave" },
} as const satisfies Readonly<Record<string, Text>>;
