import type { Text } from "./text.ts";

/** The stages on the way to a price, as a person calls them. */
export const stageWords = {
  dates: { ko: "조정일", en: "adjustment dates" },
  observation: { ko: "지표값", en: "index figures" },
  base: { ko: "기준시점", en: "base" },
  movement: { ko: "변동률", en: "movement" },
  trigger: { ko: "조정요건", en: "trigger" },
  reflection: { ko: "반영비율", en: "reflection" },
  formula: { ko: "연동 산식과 계약 수치", en: "formula and contract figures" },
  limits: { ko: "상한과 하한", en: "limits" },
  rounding: { ko: "단가의 끝수와 이어 쓰기", en: "rounding and carrying on" },
  effective: { ko: "반영일", en: "effective date" },
} as const satisfies Readonly<Record<string, Text>>;

/** The first difference in one sentence. `{mine}` is ours, `{theirs}` the other side's. */
export const differenceWords = {
  "look-only-mine": {
    ko: "{date}: 이 조정일은 우리 결과에만 있습니다.",
    en: "{date}: only ours has this adjustment date.",
  },
  "look-only-theirs": {
    ko: "{date}: 이 조정일은 상대 결과에만 있습니다.",
    en: "{date}: only theirs has this adjustment date.",
  },
  outcome: {
    ko: "{date}: 결과가 다릅니다. 우리 {mine}, 상대 {theirs}.",
    en: "{date}: the outcome differs: ours {mine}, theirs {theirs}.",
  },
  series: {
    ko: "{date}: ‘{name}’ 값을 다른 지표에서 읽었습니다. 우리 {mine}, 상대 {theirs}.",
    en: "{date}: '{name}' was read from another index: ours {mine}, theirs {theirs}.",
  },
  period: {
    ko: "{date}: ‘{name}’ 값을 읽은 기간이 다릅니다. 우리는 {mine} 값 {mineFigure}, 상대는 {theirs} 값 {theirFigure}.",
    en: "{date}: '{name}' was read for another period: ours is the figure of {mine}, {mineFigure}; theirs that of {theirs}, {theirFigure}.",
  },
  print: {
    ko: "{date}: ‘{name}’ 같은 기간의 값이지만 공표된 판이 다릅니다. 우리 {mine}, 상대 {theirs}.",
    en: "{date}: the same period of '{name}', but another print: ours {mine}, theirs {theirs}.",
  },
  figures: {
    ko: "{date}: ‘{name}’ 평균에 든 값들이 다릅니다. 우리 {mine}, 상대 {theirs}.",
    en: "{date}: the mean of '{name}' takes in other figures: ours {mine}, theirs {theirs}.",
  },
  contract: {
    ko: "{date}: 계약의 수치 ‘{name}’의 값이 다릅니다. 우리 {mine}, 상대 {theirs}.",
    en: "{date}: the contract figure '{name}' differs: ours {mine}, theirs {theirs}.",
  },
  carried: {
    ko: "{date}: 앞에서 이어 온 ‘{name}’ 값이 다릅니다. 우리 {mine}, 상대 {theirs}.",
    en: "{date}: '{name}' carried on from before differs: ours {mine}, theirs {theirs}.",
  },
  rounding: {
    ko: "{date}: ‘{name}’ 끝수 처리가 다릅니다. 우리 {mine} → {mineFigure}, 상대 {theirs} → {theirFigure}.",
    en: "{date}: '{name}' is rounded otherwise: ours {mine}, {mineFigure}; theirs {theirs}, {theirFigure}.",
  },
  test: {
    ko: "{date}: ‘{name}’ 조정요건을 채웠는지가 다릅니다. 우리 {mine}, 상대 {theirs}.",
    en: "{date}: whether '{name}' is met differs: ours {mine}, theirs {theirs}.",
  },
  operation: {
    ko: "{date}: ‘{name}’ 값을 다르게 계산했습니다. 우리 {mine}, 상대 {theirs}.",
    en: "{date}: '{name}' was worked out otherwise: ours {mine}, theirs {theirs}.",
  },
  effective: {
    ko: "{date}: 반영일이 다릅니다. 우리 {mine}, 상대 {theirs}.",
    en: "{date}: the effective date differs: ours {mine}, theirs {theirs}.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What may lie behind a differing cell. `{value}` is what was done instead. */
export const causeWords = {
  month: { ko: "‘{name}’ 값을 {value}개월 앞선 달에서 읽음", en: "'{name}' read {value} month(s) too early" },
  "month-later": {
    ko: "‘{name}’ 값을 {value}개월 뒤의 달에서 읽음",
    en: "'{name}' read {value} month(s) too late",
  },
  vintage: { ko: "‘{name}’ 공표된 판을 달리 씀: {value}", en: "another print of '{name}': {value}" },
  base: { ko: "‘{name}’ 기준시점을 달리 잡음: {value}", en: "another base of '{name}': {value}" },
  "movement-rounding": {
    ko: "‘{name}’ 변동률의 끝수를 달리 처리함: {value}",
    en: "the rate of change of '{name}' rounded otherwise: {value}",
  },
  equality: {
    ko: "‘{name}’ 조정요건의 이상·초과를 달리 봄: {value}",
    en: "equality at the trigger of '{name}' read otherwise: {value}",
  },
  share: { ko: "‘{name}’ 반영비율이 다름: {value}", en: "another reflection ratio of '{name}': {value}" },
  excess: {
    ko: "‘{name}’ 조정요건을 넘는 부분만 반영함",
    en: "only the excess of '{name}' over its threshold counted",
  },
  weight: { ko: "계약 수치 ‘{name}’의 값이 다름: {value}", en: "another contract figure '{name}': {value}" },
  start: { ko: "약정 때 단가가 다름: {value}", en: "another price at signing: {value}" },
  "price-rounding": { ko: "단가의 끝수를 달리 처리함: {value}", en: "the price rounded otherwise: {value}" },
  carry: { ko: "다음 조정에 이어 쓰는 값이 다름: {value}", en: "another figure carried on: {value}" },
  "figure-of": {
    ko: "상대의 값은 {value}에 공표된 ‘{name}’ 값과 같음",
    en: "their figure is that of '{name}' for {value}",
  },
  "print-of": {
    ko: "상대의 값은 같은 기간의 다른 판과 같음: {value}",
    en: "their figure is another print of the same period: {value}",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** How a difference is told around its sentence. */
export const compareWords = {
  same: { ko: "다른 곳이 없습니다: {rows}", en: "Nothing differs: {rows}" },
  sameRows: {
    ko: "상대 표 {count}줄의 모든 칸이 적힌 자리까지 같습니다",
    en: "every cell of their {count} rows agrees as far as it is written",
  },
  sameResults: { ko: "두 결과의 모든 값이 같습니다", en: "every figure of the two results is the same" },
  first: { ko: "처음 갈리는 곳 ({stage})", en: "Where they first part ({stage})" },
  prices: {
    ko: "{day} 단가: 우리 {mine}, 상대 {theirs} (차이 {total})",
    en: "Price on {day}: ours {mine}, theirs {theirs} (difference {total})",
  },
  shares: {
    ko: "단계별 차이 (앞 단계부터 상대 것으로 하나씩 바꾸어 계산)",
    en: "What each stage is worth (taken over from theirs one after another)",
  },
  share: {
    ko: "  {stages}: {change} ({from} ~ {to} 평균 {mean})",
    en: "  {stages}: {change} (mean over {from} to {to}: {mean})",
  },
  shareWon: { ko: "    {quantity} 기준 {won}", en: "    {won} for {quantity}" },
  cell: {
    ko: "{date} {column} (상대 표 {row}줄): 우리 {mine}, 상대 {theirs}",
    en: "{date} {column} (row {row} of theirs): ours {mine}, theirs {theirs}",
  },
  noLook: {
    ko: "{date}: 상대 표에 있는 이 조정일이 우리 결과에는 없습니다 ({row}줄)",
    en: "{date}: ours has no such adjustment date (row {row} of theirs)",
  },
  noRow: {
    ko: "{date}: 우리가 조정한 이 날이 상대 표에는 없습니다",
    en: "{date}: we adjusted on this day, theirs has no row for it",
  },
  differing: { ko: "다른 칸은 모두 {count}개입니다.", en: "{count} cells differ in all." },
  causes: {
    ko: "그렇게 계산하면 상대의 값이 나오는 경우 (가능성일 뿐 확인된 것은 아님)",
    en: "What would give their figure (tried out; possible, not proven)",
  },
  cause: {
    ko: "  {cause} — 다른 칸 {differing}개 가운데 {explained}개가 맞음{since}",
    en: "  {cause}: reproduces {explained} of {differing} cells{since}",
  },
  sinceThis: { ko: " (이 조정일부터)", en: " (from this look on)" },
  noCause: {
    ko: "흔한 원인(한 달 차이, 잠정·확정, 끝수, 중량 등)으로는 상대의 값이 나오지 않습니다.",
    en: "None of the usual causes (a month off, another print, rounding, weights, …) gives their figure.",
  },
  met: { ko: "충족", en: "met" },
  notMet: { ko: "미충족", en: "not met" },
  exact: { ko: "처리 안 함", en: "not rounded" },
} as const satisfies Readonly<Record<string, Text>>;

/** Columns of the other side's table. */
export const columnWords = {
  date: { ko: "조정일", en: "date" },
  before: { ko: "조정 전 단가", en: "price before" },
  comparison: { ko: "비교시점 값", en: "comparison value" },
  base: { ko: "기준시점 값", en: "base value" },
  rate: { ko: "변동률", en: "rate of change" },
  after: { ko: "조정 후 단가", en: "price after" },
} as const satisfies Readonly<Record<string, Text>>;

/** Values of a clause that a cause names, in words. */
export const causeValueWords: Readonly<Record<string, Text>> = {
  first: { ko: "처음 공표된 값", en: "as first published" },
  known: { ko: "조정일에 알려진 값", en: "as known on the adjustment date" },
  final: { ko: "나중에 고쳐진 값", en: "as revised later" },
  "own-change": { ko: "그 원재료로 단가가 바뀐 조정일", en: "its own last change" },
  "price-change": { ko: "단가가 바뀐 조정일", en: "the last change of the price" },
  signing: { ko: "약정일", en: "signing" },
  "last-look": { ko: "바로 앞 조정일", en: "the adjustment date before" },
  "at least": { ko: "이상", en: "at least" },
  "more than": { ko: "초과", en: "more than" },
  rounded: { ko: "끝수를 처리한 단가", en: "the rounded price" },
  exact: { ko: "끝수를 처리하지 않음", en: "not rounded" },
};
