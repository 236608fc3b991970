import type { FaultWords } from "./fault-words.ts";

/** Faults of a clause as a whole: every field can be read, but they do not fit together. */
export const clauseFaults = {
  "name-twice": {
    what: {
      ko: "{name|이라는/라는} 이름이 {other}에도 있습니다",
      en: "the name {name} is also used by {other}",
    },
    next: { ko: "둘 가운데 하나의 이름을 바꾸세요", en: "rename one of the two" },
  },
  "reserved-name": {
    what: {
      ko: "{name|은/는} 뜻이 정해져 있어 이름으로 쓸 수 없습니다",
      en: "{name} has a meaning of its own and cannot be a name",
    },
    next: { ko: "다른 이름을 쓰세요", en: "choose another name" },
  },
  "link-without-observation": {
    what: {
      ko: "연동 대상 {name|을/를} 어디서 읽는지 없습니다",
      en: "nothing says where the linked item {name} is read",
    },
    next: { ko: "observe에 {name|을/를} 적으세요", en: "add {name} under observe" },
  },
  "no-price-line": {
    what: { ko: "단가를 구하는 줄(price)이 산식에 없습니다", en: "the formula has no line 'price'" },
    next: { ko: "formula에 'price: ...' 줄을 적으세요", en: "add a line 'price: …' under formula" },
  },
  "circular-formula": {
    what: { ko: "식이 서로 물려 돕니다: {circle}", en: "the formulas go in a circle: {circle}" },
    next: {
      ko: "한 곳을 끊으세요. 앞 조정의 단가는 before로 씁니다",
      en: "break the circle; the price before is written `before`",
    },
  },
  "unknown-name": {
    what: { ko: "{name|이라는/라는} 이름이 없습니다", en: "there is nothing called {name}" },
    next: {
      ko: "quantities, observe, link, formula에 적은 이름인지 확인하세요",
      en: "check that it stands under quantities, observe, link or formula",
    },
  },
  "not-a-table": {
    what: { ko: "{name|은/는} 구간표가 아닙니다", en: "{name} is no table" },
    next: {
      ko: "괄호를 빼거나, quantities에 구간표로 적으세요",
      en: "leave out the parentheses, or write it as a table under quantities",
    },
  },
  "table-needs-argument": {
    what: {
      ko: "{name|은/는} 구간표인데, 무엇으로 찾을지 없습니다",
      en: "{name} is a table and needs a figure to look up",
    },
    next: { ko: "'{name}(구리)'처럼 괄호 안에 찾을 값을 적으세요", en: "write it like '{name}(copper)'" },
  },
  "call-arguments": {
    what: {
      ko: "{name} 괄호 안 값의 수가 맞지 않습니다",
      en: "{name} has the wrong number of figures in its parentheses",
    },
    next: {
      ko: "구간표는 값 하나, min·max·mean은 하나 이상이 필요합니다",
      en: "a table takes one figure, min, max and mean one or more",
    },
  },
  "table-order": {
    what: { ko: "구간표의 차례가 맞지 않습니다", en: "the rows of the table are out of order" },
    next: {
      ko: "첫 줄은 value만, 다음 줄부터 from을 작은 값부터 적으세요",
      en: "give the first row only a value, then rows with rising `from`",
    },
  },
  "table-units-differ": {
    what: { ko: "구간표의 줄마다 단위가 다릅니다", en: "the rows of the table are in different units" },
    next: {
      ko: "value끼리, from끼리 같은 단위로 적으세요",
      en: "write all values in one unit, and all `from` in one",
    },
  },
  "units-differ": {
    what: {
      ko: "'{formula}' — {left|은/는} {leftUnit}, {right|은/는} {rightUnit|이라/라} 함께 계산할 수 없습니다",
      en: "'{formula}': {left} is in {leftUnit} and {right} in {rightUnit}; they cannot be combined",
    },
    next: {
      ko: "단위를 맞추거나, 빠진 수량(소요량, 환율)을 곱하세요",
      en: "make the units agree, or multiply by the quantity that is missing (a weight, an exchange rate)",
    },
  },
  "price-unit-differs": {
    what: {
      ko: "산식의 결과는 {unit}, 단가는 {wanted|으로/로} 서로 다릅니다",
      en: "the formula gives {unit}, the price is in {wanted}",
    },
    next: {
      ko: "빠진 수량을 곱하거나 단가의 단위를 고치세요",
      en: "multiply by the quantity that is missing, or change the unit of the price",
    },
  },
  "base-unit-differs": {
    what: {
      ko: "기준값은 {unit}, 지표는 {wanted|으로/로} 서로 다릅니다",
      en: "the base is in {unit}, the index in {wanted}",
    },
    next: { ko: "기준값을 지표의 단위로 적으세요", en: "write the base in the unit of the index" },
  },
  "threshold-unit-differs": {
    what: {
      ko: "조정요건 {threshold|은/는} {wanted|과/와} 견줄 수 없습니다",
      en: "the threshold {threshold} cannot be compared with {wanted}",
    },
    next: { ko: "%로 적거나 지표의 단위로 적으세요", en: "write it in % or in the unit of the index" },
  },
  "threshold-negative": {
    what: { ko: "조정요건 {threshold|이/가} 0보다 작습니다", en: "the threshold {threshold} is below zero" },
    next: { ko: "오르내림의 크기를 0 이상으로 적으세요", en: "write the size of the movement, zero or more" },
  },
  "threshold-over-100": {
    what: { ko: "조정요건 {threshold|이/가} 100%를 넘습니다", en: "the threshold {threshold} is over 100%" },
    next: {
      ko: "'3%'처럼 적었는지 확인하세요. 3은 300%입니다",
      en: "check that you wrote it like '3%': 3 is 300%",
    },
  },
  "band-unit-differs": {
    what: {
      ko: "반영 구간의 {to|은/는} 다른 구간이나 지표와 단위가 다릅니다",
      en: "the band limit {to} differs in unit from the index or the other limits",
    },
    next: {
      ko: "구간을 모두 %로 적거나 모두 지표의 단위로 적으세요",
      en: "write all limits in %, or all in the unit of the index",
    },
  },
  "bands-order": {
    what: { ko: "반영 구간의 차례가 맞지 않습니다", en: "the bands of the reflection are out of order" },
    next: {
      ko: "to를 0보다 크고 작은 값부터 적고, 마지막 구간에는 to를 적지 마세요",
      en: "write rising limits above zero, and none on the last band",
    },
  },
  "share-negative": {
    what: { ko: "반영비율이 0보다 작습니다", en: "a share is below zero" },
    next: { ko: "0% 이상으로 적으세요", en: "write 0% or more" },
  },
  "rounding-needs-unit": {
    what: { ko: "끝수 처리에 단위가 없습니다({unit})", en: "the rounding has no unit ({unit})" },
    next: { ko: "'down 1 {unit}'처럼 단위를 적으세요", en: "write the unit, like 'down 1 {unit}'" },
  },
  "rounding-unit-differs": {
    what: {
      ko: "끝수 처리는 {unit}, 값은 {wanted|으로/로} 서로 다릅니다",
      en: "the rounding is in {unit}, the figure in {wanted}",
    },
    next: { ko: "끝수 처리를 값의 단위로 적으세요", en: "write the rounding in the unit of the figure" },
  },
  "keep-out-of-place": {
    what: { ko: "keep은 변동률 끝수 처리에만 쓸 수 있습니다", en: "keep stands only on a movement" },
    next: { ko: "down, half-up 같은 다른 방법을 쓰세요", en: "use another mode, such as down or half-up" },
  },
  "keep-needs-fixed-base": {
    what: {
      ko: "keep은 기준이 움직이지 않을 때만 쓸 수 있습니다",
      en: "keep needs a base that does not move",
    },
    next: {
      ko: "기준을 signing, 날짜, 값(is)으로 하거나 다른 방법을 쓰세요",
      en: "take signing, a date or a figure as base, or another mode",
    },
  },
  "watch-needs-base-time": {
    what: {
      ko: "{name|은/는} 조정요건을 다른 값(watch)으로 보는데 기준이 금액으로 적혀 있습니다",
      en: "{name} watches another figure, but its base is a figure of its own",
    },
    next: {
      ko: "기준을 때(signing, own-change, 날짜)로 적으세요",
      en: "write the base as a time (signing, own-change, a date)",
    },
  },
  "series-or-value": {
    what: {
      ko: "기준지표(series)와 식(value) 가운데 꼭 하나가 있어야 합니다",
      en: "exactly one of series and value belongs here",
    },
    next: { ko: "읽을 지표나 식 하나만 적으세요", en: "write the series that is read, or the expression" },
  },
  "interpolate-months-only": {
    what: {
      ko: "interpolate는 월 지표 하나에만 쓸 수 있습니다",
      en: "interpolate works on one month of a series only",
    },
    next: {
      ko: "'{interpolate: 1 month}'로 적거나 다른 방법을 쓰세요",
      en: "write '{interpolate: 1 month}', or another reduction",
    },
  },
  "publications-of-series-only": {
    what: {
      ko: "publication은 지표에만 쓸 수 있고 chain과 함께 쓸 수 없습니다",
      en: "publications are counted of a series only, and not chained",
    },
    next: { ko: "'1 month'처럼 달력 기간으로 적으세요", en: "write a calendar length, like '1 month'" },
  },
  "chain-of-rates-only": {
    what: { ko: "chain은 변동률 지표에만 쓸 수 있습니다", en: "chain multiplies rates only" },
    next: {
      ko: "변동률 지표를 고르거나 mean, last, only를 쓰세요",
      en: "choose a series of rates, or use mean, last or only",
    },
  },
  "nothing-reads": {
    what: {
      ko: "{name|은/는} 적혀 있지만 아무 데도 쓰이지 않습니다",
      en: "{name} is written but nothing uses it",
    },
    next: { ko: "산식에 쓰거나 지우세요", en: "use it in the formula, or delete it" },
  },
  "unknown-series": {
    what: {
      ko: "기준지표 {series|이/가} 지표 목록에 없습니다",
      en: "the series {series} is not in the index history",
    },
    next: {
      ko: "'jegap index search'로 이름을 찾거나 값을 들이세요",
      en: "look for its name with 'jegap index search', or import it",
    },
  },
  "series-unit-differs": {
    what: {
      ko: "기준지표 {series}의 단위는 {unit}인데 약정에는 {written|으로/로} 적혀 있습니다",
      en: "the series {series} is in {unit}, the clause says {written}",
    },
    next: {
      ko: "약정의 단위를 {unit|으로/로} 고치고, 환산은 식에 적으세요",
      en: "write {unit} in the clause, and convert in an expression",
    },
  },
} satisfies FaultWords;
