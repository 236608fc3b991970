import type { LawReasonWords } from "./reason.ts";

/** Scope, first days, main items and exemptions. */
export const dealReasons = {
  "not-a-commission": {
    why: {
      ko: "규격을 주고 맡긴 것이 아니라 만들어진 물건을 사거나 맡겨 파는 거래입니다",
      en: "goods are bought ready or sold on consignment; no maker was given a specification",
    },
  },
  "parties-outside-wwa": {
    why: {
      ko: "수탁기업이 중소기업이 아니고, 상호출자제한기업집단 소속 위탁기업과 거래하는 매출 3천억 원 미만 중견기업도 아닙니다",
      en: "the supplier is no SME, nor a mid-size firm under 300bn won dealing with a company of a restricted group",
    },
  },
  "parties-outside-fsa": {
    why: {
      ko: "하도급법의 원사업자와 수급사업자 관계가 아닙니다. 상생협력법은 따로 보세요",
      en: "the two are not prime contractor and subcontractor under the Subcontracting Act; look at the Win-Win Act apart",
    },
  },
  "duty-later": {
    why: {
      ko: "연동 의무는 {from}부터 체결하거나 갱신하는 약정에 적용됩니다",
      en: "the linkage duty counts for agreements concluded or renewed from {from}",
    },
    todo: { ko: "갱신할 때 다시 확인하세요", en: "ask again at the renewal" },
  },
  "no-main-item": {
    why: {
      ko: "그 비용이 납품대금의 {share}% 이상인 원재료(시행 중이면 에너지)가 없습니다",
      en: "no material (or energy, where in force) costs {share} % or more of the delivery price",
    },
    todo: {
      ko: "갱신하거나 본질적인 내용을 바꿀 때 비중을 다시 확인하세요. 자율로 연동할 수는 있습니다",
      en: "test the shares again at a renewal or a change of the essence; linking freely stays open",
    },
  },
  "energy-sum": {
    why: {
      ko: "에너지별로는 {share}%에 못 미치고 합하면 그 이상입니다. 합하는지는 찾은 자료로 정해지지 않습니다",
      en: "no kind of energy reaches {share} % but together they do; whether they are added up is not settled",
    },
    todo: {
      ko: "안전하게는 에너지도 연동 사항에 적고, 소관 부처에 물으세요",
      en: "to be safe put energy into the linkage entries, and ask the ministry",
    },
  },
  "energy-sum-counted": {
    why: {
      ko: "에너지를 합해 보는 해석에서는 주요 에너지경비가 됩니다",
      en: "read with energy added up, it is a main energy expense",
    },
  },
  "auxiliary-material": {
    why: {
      ko: "{share}% 이상인 {items|은/는} 보조 재료라서, 원재료인지는 구체적 사정을 보아 따로 판단합니다",
      en: "{items} reach(es) {share} % but is auxiliary; whether it counts as a material is decided case by case",
    },
    todo: {
      ko: "그 재료가 납품 물건의 일부가 되는지 적어 두세요",
      en: "write down whether it becomes part of the goods",
    },
  },
  "auxiliary-counted": {
    why: {
      ko: "원재료로 보는 해석에서는 주요 원재료입니다",
      en: "read as a material, it is a main material",
    },
  },
  "small-buyer": {
    why: { ko: "위탁기업(원사업자)이 소기업입니다", en: "the buyer is a small enterprise" },
    todo: { ko: "소기업 확인서를 받아 두세요", en: "keep the certificate of a small enterprise" },
  },
  "short-term": {
    why: { ko: "거래 기간이 {days}일 이내입니다", en: "the deal runs within {days} days" },
  },
  "monthly-paper-alone": {
    why: {
      ko: "달마다의 계약서를 새 계약으로 보면 짧은 거래입니다",
      en: "taken as a new contract each month, the deal is short",
    },
  },
  "small-amount": {
    why: { ko: "납품대금이 {amount}원 이하입니다", en: "the price is within {amount} won" },
  },
  "sizes-apart": {
    why: {
      ko: "크기나 규격만 다른 물건을 따로 보면 각각 한도 이하입니다. 지침은 하나로 '볼 수 있다'고만 합니다",
      en: "taken apart, goods that differ only in size are each within the amount; the guideline only says they may be added",
    },
  },
  "vat-unsettled": {
    why: {
      ko: "부가가치세를 넣으면 {amount}원을 넘고 빼면 넘지 않습니다. 하도급법의 기준은 찾지 못했습니다",
      en: "above {amount} won with VAT and within it without; which basis the Subcontracting Act uses was not found",
    },
    todo: { ko: "안전하게는 연동 사항을 적으세요", en: "to be safe write the linkage entries" },
  },
  "vat-counted": {
    why: { ko: "부가가치세를 넣어 보면 한도를 넘습니다", en: "with VAT the price is above the amount" },
  },
  "vat-apart": {
    why: {
      ko: "부가가치세를 빼고 보면 한도 이하일 수 있습니다",
      en: "without VAT the price may be within the amount",
    },
  },
  "nonlink-agreed": {
    why: {
      ko: "서로 연동하지 않기로 하고 취지와 사유를 적었습니다",
      en: "both agreed not to link and wrote down purpose and reason",
    },
    todo: {
      ko: "미연동 약정서를 거래가 끝난 뒤에도 보존 기한까지 보관하세요",
      en: "keep the non-link paper until the keeping period after the deal is over",
    },
  },
} as const satisfies Readonly<Record<string, LawReasonWords>>;
