import type { Text } from "../text.ts";

/** Plain questions of the interview, by the fact they fill. */
export const lawQuestions = {
  act: { ko: "어느 법으로 볼까요?", en: "Under which act?" },
  agreement_date: {
    ko: "약정서를 체결하거나 갱신한(할) 날은 언제인가요?",
    en: "On which day was (or will) the paper (be) concluded or renewed?",
  },
  transaction_kind: { ko: "무엇을 맡기는 거래인가요?", en: "What is commissioned?" },
  buyer_class: {
    ko: "맡기는 쪽(위탁기업)의 규모는? (확인서 기준)",
    en: "How large is the buyer, by its certificate?",
  },
  supplier_class: {
    ko: "맡는 쪽(수탁기업)의 규모는? (확인서 기준)",
    en: "How large is the supplier, by its certificate?",
  },
  buyer_in_mutual_investment_group: {
    ko: "위탁기업이 상호출자제한기업집단 소속인가요?",
    en: "Does the buyer belong to a group under limits on cross-shareholding?",
  },
  buyer_annual_sales_krw: {
    ko: "위탁기업의 직전 연도 매출액은 몇 원인가요? (건설은 시공능력평가액)",
    en: "What were the buyer's sales of last year, in won (for construction: its assessed capacity)?",
  },
  supplier_annual_sales_krw: {
    ko: "수탁기업의 직전 연도 매출액은 몇 원인가요?",
    en: "What were the supplier's sales of last year, in won?",
  },
  materials: {
    ko: "큰 원재료들이 납품대금에서 차지하는 비중은? (부가세 포함끼리, %)",
    en: "What share of the delivery price does each large material cost (VAT on both sides, %)?",
  },
  energy: {
    ko: "전기·가스 등 에너지별로 납품대금에서 차지하는 비중은? (%)",
    en: "What share of the delivery price does each kind of energy cost (%)?",
  },
  duration_days: { ko: "계약기간은 며칠인가요?", en: "How many days does the contract run?" },
  delivery_price_krw_incl_vat: {
    ko: "납품대금 총액은 몇 원인가요? (부가세 포함)",
    en: "What is the whole delivery price in won, VAT included?",
  },
  forecast_total_krw_incl_vat: {
    ko: "지난 거래나 수요 예보로 본 총액은 몇 원인가요? (부가세 포함)",
    en: "What total in won is foreseen from past orders or forecasts, VAT included?",
  },
  nonlink_agreement: {
    ko: "연동하지 않기로 적은 약정서가 있나요? 취지와 사유가 적혀 있나요?",
    en: "Is there a written agreement not to link, and does it state purpose and reason?",
  },
  split_good_reason: {
    ko: "계약을 나눈 데 정당한 이유가 있나요?",
    en: "Was there good reason to split the contract?",
  },
  goods_same_except_size: { ko: "물건들이 크기나 규격만 다른가요?", en: "Do the goods differ only in size?" },
  essentials_in: {
    ko: "물건·단가·수량은 어디에서 정하나요?",
    en: "Which paper fixes goods, unit price and quantity?",
  },
  order_delivery_days: { ko: "발주에서 납품까지 며칠인가요?", en: "How many days from order to delivery?" },
  entries_present: {
    ko: "약정서에 적혀 있는 항목을 모두 고르세요",
    en: "Which of these stand in the paper?",
  },
  issued_before_work_started: {
    ko: "일을 시작하기 전에 약정서를 받았나요?",
    en: "Was the paper issued before work started?",
  },
  direction: { ko: "오를 때와 내릴 때 모두 조정하나요?", en: "Does the price follow rises and falls?" },
  threshold_up_pct: { ko: "몇 % 이상 오르면 조정하나요?", en: "From which rise in % is the price adjusted?" },
  threshold_down_pct: {
    ko: "몇 % 이상 내리면 조정하나요?",
    en: "From which fall in % is the price adjusted?",
  },
  reflection_ratio_pct: {
    ko: "변동분의 몇 %를 대금에 반영하나요?",
    en: "What share of the movement is passed on, in %?",
  },
  adjustment_cycle_days: { ko: "며칠마다 조정 여부를 보나요?", en: "Every how many days is it looked at?" },
} as const satisfies Readonly<Record<string, Text>>;

export type LawQuestion = keyof typeof lawQuestions;

/** Choices as people read them. */
export const lawChoices: Readonly<Record<string, Text>> = {
  WWA: { ko: "상생협력법", en: "Win-Win Act" },
  FSA: { ko: "하도급법", en: "Subcontracting Act" },
  BOTH: { ko: "둘 다", en: "both" },
  commissioned_manufacture: { ko: "제조", en: "making" },
  commissioned_construction: { ko: "공사", en: "construction" },
  commissioned_processing: { ko: "가공", en: "processing" },
  commissioned_repair: { ko: "수리", en: "repair" },
  commissioned_service: { ko: "용역", en: "service" },
  simple_purchase: { ko: "이미 만들어진 물건을 사기만 함", en: "buying ready goods" },
  consignment_sale: { ko: "위탁판매", en: "sale on consignment" },
  large: { ko: "대기업", en: "large" },
  mid_size: { ko: "중견기업", en: "mid-size" },
  medium_sme: { ko: "중기업", en: "medium SME" },
  small_enterprise: { ko: "소기업", en: "small enterprise" },
  sme: { ko: "중소기업", en: "SME" },
  mid_under_300bn: { ko: "매출 3천억 원 미만 중견기업", en: "mid-size, sales under 300bn won" },
  mid_other: { ko: "그 밖의 중견기업", en: "other mid-size" },
  frame: { ko: "기본계약서", en: "the frame contract" },
  order: { ko: "개별 발주서", en: "each order" },
  both: { ko: "오를 때와 내릴 때 모두", en: "both" },
  up_only: { ko: "오를 때만", en: "rises only" },
  down_only: { ko: "내릴 때만", en: "falls only" },
  item_name: { ko: "물품등의 명칭", en: "name of the goods" },
  main_material: { ko: "주요 원재료", en: "main material" },
  main_energy: { ko: "주요 에너지경비", en: "main energy expense" },
  adjustment_condition: { ko: "조정요건", en: "adjustment condition" },
  reference_index: { ko: "원재료 가격의 기준지표", en: "reference index of the material" },
  energy_index: { ko: "에너지경비의 기준지표", en: "reference index of the energy" },
  formula: { ko: "연동 산식", en: "formula" },
  base_and_comparison_time: { ko: "기준시점과 비교시점", en: "base and comparison time" },
  adjustment_date_cycle_reflection_date: {
    ko: "조정일·조정주기·조정대금 반영일",
    en: "adjustment date, cycle and reflection date",
  },
};
