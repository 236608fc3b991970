import type { Text } from "../text.ts";

/** Words of the spreadsheet that recomputes a change table. */
export const sheetWords = {
  table: { ko: "변동표", en: "Change table" },
  observations: { ko: "지표값", en: "Observations" },
  contract: { ko: "계약값", en: "Contract" },
  steps: { ko: "계산", en: "Steps" },
  about: { ko: "읽는 법", en: "About" },
  number: { ko: "번호", en: "No." },
  line: { ko: "품목", en: "Goods line" },
  date: { ko: "조정일", en: "Adjustment date" },
  before: { ko: "조정 전", en: "Before" },
  computed: { ko: "다시 계산한 단가", en: "Recomputed price" },
  recorded: { ko: "기록된 단가", en: "Recorded price" },
  same: { ko: "확인", en: "Check" },
  outcome: { ko: "결과", en: "Outcome" },
  unit: { ko: "단위", en: "Unit" },
  name: { ko: "이름", en: "Name" },
  how: { ko: "계산", en: "How" },
  numerator: { ko: "분자", en: "Numerator" },
  denominator: { ko: "분모", en: "Denominator" },
  value: { ko: "값 (기본 단위)", en: "Value (base units)" },
  range: { ko: "범위", en: "Range" },
  dividend: { ko: "나눌 수", en: "Dividend" },
  divisor: { ko: "나누는 수", en: "Divisor" },
  quotient: { ko: "몫", en: "Quotient" },
  places: { ko: "자리 배수", en: "Scale" },
  equal: { ko: "같음", en: "same" },
  differs: { ko: "다름", en: "differs" },
  flipped: { ko: "조정요건이 바뀜: 다시 계산 필요", en: "a trigger flipped: work it out anew" },
  cannot: { ko: "이 표로는 계산 못 함", en: "cannot be recomputed here" },
  outOfRange: { ko: "범위 밖", en: "out of range" },
  aboutLines: {
    ko: "지표값 시트의 발표값을 바꾸면 모든 단가가 다시 계산됩니다. 계산은 모두 정수 분자와 분모로 하며, 조정요건은 나눗셈 없이 서로 곱하여 견줍니다.",
    en: "Change a figure on the observations sheet and every price is worked out again. All arithmetic is on whole numerators and denominators; triggers are compared by cross-multiplication, without dividing.",
  },
  aboutRange: {
    ko: "모든 정수가 2^53보다 작을 때만 계산합니다. 넘는 칸은 '이 표로는 계산 못 함'으로 적고 제값이 계산한 값을 그대로 씁니다.",
    en: "Whole numbers must stay below 2^53. A cell beyond that says so and holds the value that Jegap worked out.",
  },
  aboutTriggers: {
    ko: "조정요건의 판단이 기록과 달라지면 뒤의 계산 순서가 달라지므로 그 조정은 '다시 계산 필요'로 표시합니다.",
    en: "If a trigger's verdict departs from the record, later steps would differ: that adjustment then says that it must be worked out anew.",
  },
  aboutPrograms: {
    ko: "LibreOffice로 다시 계산해 맞는지 시험했습니다. Excel은 손에 없어 시험하지 못했습니다.",
    en: "Recalculation was tested in LibreOffice. Excel was not at hand and was not tested.",
  },
  counts: {
    ko: "다시 계산하는 조정 {yes}건, 못 하는 조정 {no}건",
    en: "{yes} adjustments recomputed, {no} not",
  },
} as const satisfies Readonly<Record<string, Text>>;
