import type { Text } from "./text.ts";

/** Words of the page that lists every field of a clause (docs/clause.md). */
export const clausePage = {
  title: { ko: "연동표의 항목", en: "The clause, field by field" },
  intro: {
    ko: "연동표 하나가 YAML이나 JSON 파일의 `terms` 아래에 섭니다(약정 없이 연동표만 담은 파일이면 맨 위에). 모든 글자는 적힌 그대로 읽으며 0.1은 이진 소수가 되지 않습니다. 적히지 않은 기본값은 없습니다. 편집기는 `packages/linkage/schema/linkage-terms.schema.json`으로 항목을 보여 줄 수 있습니다.",
    en: "A clause stands under `terms` of a YAML or JSON file, or at the top of a file that holds only the clause. Every scalar is read as written; 0.1 never becomes a binary float. There are no hidden defaults. An editor can show the fields by `packages/linkage/schema/linkage-terms.schema.json`.",
  },
  open: {
    ko: "서명된 종이가 정하지 않은 항목은 `{open: any}` 또는 `{open: [값, 값]}`으로 적습니다. 그러면 연동표는 미완성이고, 답은 허용되는 읽기마다 하나씩 나옵니다.",
    en: "What a signed paper leaves open is written `{open: any}` or `{open: [value, value]}`. The clause is then incomplete, and there is an answer for every reading it permits.",
  },
  use: {
    ko: "`use: common-1`은 파일이 말하지 않은 자리에 공표된 답 한 벌을 적어 넣습니다. 셈하거나 해시를 내기 전에 풀어 쓰므로 약정은 그 표에 기대지 않습니다.",
    en: "`use: common-1` writes a published set of answers wherever the file is silent. It is written out before anything is worked out or hashed, so a clause does not depend on that table.",
  },
  blocks: { ko: "항목", en: "Fields" },
  forms: { ko: "값 쓰는 법", en: "How values are written" },
  top: { ko: "연동표", en: "the clause" },
  columns: {
    field: { ko: "항목", en: "field" },
    meaning: { ko: "뜻", en: "meaning" },
    needed: { ko: "필요", en: "needed" },
    written: { ko: "쓰는 법", en: "written as" },
    example: { ko: "보기", en: "example" },
  },
  needed: {
    price: { ko: "단가", en: "for the price" },
    paper: { ko: "종이", en: "for the paper" },
    nothing: { ko: "–", en: "–" },
  },
  text: { ko: "글", en: "text" },
  listOf: { ko: "하나 또는 목록", en: "one or a list" },
  byName: { ko: "이름마다", en: "by name" },
} satisfies Readonly<Record<string, Text | Readonly<Record<string, Text>>>>;

/** How each kind of value is written, by the name the schema gives it; several examples are parted by ` ; `. */
export const clauseForms = {
  day: { ko: "달력의 하루", en: "a day of the calendar", example: "2026-12-03" },
  period: {
    ko: "해, 반기, 분기, 달, ISO 주, 하루의 이름",
    en: "the name of a year, half, quarter, month, ISO week or day",
    example: "2026 ; 2026-H1 ; 2026-Q1 ; 2026-03 ; 2026-W09 ; 2026-03-02",
  },
  span: { ko: "길이", en: "a length of time", example: "0 days ; 3 months ; 1 quarter" },
  figure: {
    ko: "단위 없는 수 또는 백분율",
    en: "a number without unit, or a percentage",
    example: "29000 ; 50%",
  },
  unit: { ko: "단위 (docs/units.md)", en: "a unit (docs/units.md)", example: "KRW/piece ; USD/t" },
  quantity: { ko: "수와 단위", en: "a number with its unit", example: "0.45 kg/m ; 3%" },
  expression: {
    ko: "이름과 수를 + - * / ( )와 min, max, mean, 구간표 이름으로 이은 식. 단위가 맞아야 읽힌다. 연동 대상의 `.base` `.change` `.rate` `.ratio`와 단가 `start`, `before`를 쓸 수 있다",
    en: "names and numbers joined by + - * / ( ), min, max, mean and the names of step tables; its units must agree. It may read `.base` `.change` `.rate` `.ratio` of a linked item, and the prices `start` and `before`",
    example: "before + copper.change * w",
  },
  rounding: {
    ko: "`exact`(끝수를 그대로 둠), `방식 자리 [단위]`, 또는 차례대로 적은 목록. 방식은 half-up(사사오입), half-even, half-down, down(0 쪽으로 버림), up(0에서 먼 쪽으로 올림), floor, ceiling, keep(이웃한 두 자리 가운데 지금 값에 가까운 쪽)",
    en: "`exact`, `mode step [unit]`, or a list of them in order. Modes: half-up (ties away from zero), half-even, half-down, down and up (towards and away from zero), floor, ceiling, keep (of the two neighbouring steps the one nearer the figure in force)",
    example: "exact ; down 1 KRW/piece ; half-up 0.01% ; [half-up 0.01%, keep 4%]",
  },
  trigger: {
    ko: "`at least`(이상), `more than`(초과)과 문턱, 또는 `never`. 오를 때와 내릴 때가 다르면 `{rise: …, fall: …}`",
    en: "`at least` or `more than` and a threshold, or `never`; `{rise: …, fall: …}` where the two differ",
    example: "at least 10% ; more than 5 USD/t ; {rise: at least 3%, fall: at least 5%}",
  },
  roll: {
    ko: "쉬는 날이면 다음·앞 영업일로. 어느 나라의 달력인지 적는다",
    en: "to the next or previous business day, by a named calendar",
    example: "none ; next KR",
  },
  time: {
    ko: "signing(약정), adjustment(이번 조정일), own-change(자기가 마지막으로 바뀐 때), price-change(단가가 마지막으로 바뀐 때), last-look(지난 조정일), 일어난 일의 날짜 이름, 또는 하루. 앞당기려면 `{at: …, back: 길이}`",
    en: "signing, adjustment, own-change, price-change, last-look, the name of an event's date, or a day; earlier by `{at: …, back: span}`",
    example: "signing ; {at: adjustment, back: 1 year}",
  },
  window: {
    ko: "어느 기간의 값을 읽어 하나로 만드는가: mean(평균) last(마지막) only(하나뿐) chain(이어 곱함) interpolate(사이값)와 길이, `back`(얼마 앞), `each`(식을 기간마다 셈)",
    en: "which figures are read and how they become one: mean, last, only, chain or interpolate with a length, `back` (how far before), `each` (an expression worked out period by period)",
    example: "{mean: 3 months, back: 1 month} ; {last: 1 publication}",
  },
  "contract-quantity": {
    ko: "수와 단위, 목록의 줄마다 적는 `{each: 단위}`, 또는 구간표",
    en: "a number with its unit, `{each: unit}` where every goods line states its own, or a step table",
    example: "2 kg/piece ; {each: kg/piece} ; [{value: 1%}, {from: 10 t, value: 2%}]",
  },
  base: {
    ko: "기준이 되는 때, 또는 식으로 정한 값 `{is: 식}`. 오를 때와 내릴 때가 다르면 `{rise: …, fall: …}`",
    en: "a time, or a figure by an expression `{is: …}`; `{rise: …, fall: …}` where the two differ",
    example: "{at: own-change} ; {is: base_price}",
  },
  movement: {
    ko: "`exact`, 또는 비 `ratio`, 변동률 `rate`, 차액 `change` 가운데 하나의 끝수 처리",
    en: "`exact`, or the rounding of the ratio, the rate or the change",
    example: "exact ; {rate: half-up 0.01%}",
  },
  reflection: {
    ko: "비율 하나, 목록의 줄마다면 `each`, 또는 구간별 비율. 초과분만이면 첫 구간을 0 %로",
    en: "one share, `each` where every goods line states its own, or marginal bands; only the excess is a first band of 0 %",
    example: "100% ; each ; [{to: 3%, share: 0%}, {share: 100%}]",
  },
  dates: {
    ko: "주기로 또는 일어난 일마다",
    en: "by a cycle, or at every event",
    example: "{every: 3 months, first: 2021-04-10, roll: none} ; {on: delivery, back: 2 months, roll: none}",
  },
  line: {
    ko: "식, 또는 끝수를 처리하는 식",
    en: "an expression, or one that is rounded",
    example: "copper * w + K ; {is: copper * w + K, round: down 1 KRW/piece}",
  },
  goods: {
    ko: "이름, 또는 규격 목록이 있는 물품. 목록의 줄은 id, name, start와 계약의 수치, `reflect.<연동 대상>`을 가진다",
    en: "a name, or goods with a list whose lines carry id, name, start, the contract's quantities and `reflect.<item>`",
    example: "동 케이블 ; {name: 하우징 40종, file: goods.csv}",
  },
  start: {
    ko: "단가 단위의 수, 또는 목록의 줄마다면 `each`",
    en: "a number in the unit of the price, or `each` where every goods line states its own",
    example: "29000 ; each",
  },
} satisfies Readonly<Record<string, Text & { readonly example: string }>>;
