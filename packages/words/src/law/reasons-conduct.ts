import type { LawReasonWords } from "./reason.ts";

/** Evasion, conduct, adjusting, paying, keeping and demanding. */
export const conductReasons = {
  "evasion-split": {
    why: {
      ko: "정당한 이유 없이 기간이나 금액을 나누어 제외사유에 맞추었습니다",
      en: "term or amount was split without good reason so as to be exempt",
    },
    todo: {
      ko: "나누기 전의 거래를 기준으로 연동을 협의하세요",
      en: "talk about linkage on the deal as a whole",
    },
  },
  "evasion-induced": {
    why: {
      ko: "위탁기업이 미연동 합의를 요구하거나 유도했습니다",
      en: "the buyer demanded or induced the agreement not to link",
    },
    todo: {
      ko: "주고받은 말과 글을 남기고, 연동 협의를 다시 요청하세요",
      en: "keep what was said and written, and ask for talks on linkage again",
    },
  },
  "evasion-standard-terms": {
    why: {
      ko: "협의 없이 미연동이나 '요청할 때만 연동'을 계약 조건으로 정해 두었습니다",
      en: "no linkage, or linkage only on request, was a standard term without talks",
    },
    todo: { ko: "그 조항을 빼고 협의를 여세요", en: "take the term out and hold talks" },
  },
  "evasion-same-material": {
    why: {
      ko: "실질이 같은 원재료를 나누어 적어 비중에 못 미치게 보입니다",
      en: "one material is shown as several so that none reaches the share",
    },
    todo: { ko: "합한 비중으로 연동 사항을 적으세요", en: "write the linkage entries on the joint share" },
  },
  "evasion-not-listed": {
    why: {
      ko: "이 유형을 이름으로 정한 규정이 그때 그 법에는 없고, 일반 금지에 들어가는지는 찾은 자료로 정해지지 않습니다",
      en: "no rule in force named this kind, and whether the general ban reaches it is not settled",
    },
  },
  cancelled: {
    why: {
      ko: "연동을 피하려고 위탁을 취소하거나 바꾸었습니다",
      en: "the order was cancelled or changed so as not to link",
    },
    todo: {
      ko: "취소 통지와 조정 계산을 함께 보관하세요",
      en: "keep the notice together with the computed adjustment",
    },
  },
  "cancel-ban-later": {
    why: { ko: "그날에는 이 금지가 아직 시행 전입니다", en: "this ban was not in force on that day" },
  },
  retaliated: {
    why: {
      ko: "연동을 요청했다는 이유로 불이익을 주었습니다",
      en: "a disadvantage was given because linkage was asked for",
    },
    todo: {
      ko: "물량·거래 기록을 남기고 신고를 검토하세요",
      en: "keep records of volumes and think of a report",
    },
  },
  "retaliation-ban-later": {
    why: {
      ko: "연동 요청을 이유로 한 불이익 금지는 {from}부터입니다. 신고나 조정신청이 있었다면 그 보복 금지를 따로 보세요",
      en: "the ban on disadvantage for asking for linkage starts on {from}; after a report or a request for talks look at those bans",
    },
  },
  "retaliation-not-named": {
    why: {
      ko: "하도급법의 보복 금지에는 연동 요청이 따로 적혀 있지 않습니다. 상생협력법을 보세요",
      en: "the Subcontracting Act does not name a request for linkage; look at the Win-Win Act",
    },
  },
  "midterm-refusal": {
    why: {
      ko: "유효한 미연동 약정이 있는 동안에는 연동 요청을 거절할 수 있습니다. 공급원가 조정협의를 거절하는 것은 다른 문제입니다",
      en: "while a valid opt-out runs a wish to link may be refused; refusing talks about costs is another matter",
    },
  },
  "between-dates": {
    why: {
      ko: "조정일이 아닙니다. 조정일 사이의 변동은 보지 않습니다",
      en: "it is no adjustment date; what happens between dates does not count",
    },
  },
  "below-trigger": {
    why: { ko: "변동률이 조정요건에 못 미칩니다", en: "the movement is below the condition" },
  },
  "rise-only-fell": {
    why: {
      ko: "오를 때만 연동하는 약정인데 내렸습니다",
      en: "the paper follows rises only and the index fell",
    },
  },
  "all-paid-before": {
    why: {
      ko: "반영일 전에 모두 납품하고 대금도 다 주었습니다",
      en: "all was delivered and paid before the reflection date",
    },
  },
  "late-by-supplier": {
    why: {
      ko: "수탁기업 탓에 늦은 부분은 조정하지 않을 수 있습니다",
      en: "the part that is late by the supplier's fault need not be adjusted",
    },
  },
  "trigger-met": {
    why: { ko: "변동률이 조정요건 이상입니다", en: "the movement meets the condition" },
    todo: {
      ko: "새 대금을 계산해 변동표에 적고 서명하세요",
      en: "work out the new price, enter it in the change table and sign",
    },
  },
  "old-price-after-fall": {
    why: {
      ko: "내렸는데도 예전 대금을 그대로 주는 것은 문제되지 않습니다",
      en: "paying the old price after a fall is no fault",
    },
  },
  "adjustment-unpaid": {
    why: {
      ko: "조정된 대금을 주지 않았습니다. 신청이 없었다거나 발주자가 올려 주지 않았다는 것은 이유가 되지 않습니다",
      en: "the adjusted price is not paid; that nobody applied, or that the buyer's own customer paid no more, is no excuse",
    },
    todo: {
      ko: "차액을 청구하고 지급기한을 확인하세요",
      en: "claim the difference and check the due day",
    },
  },
  "paid-in-time": {
    why: { ko: "수령일부터 {limit}일 안에 주었습니다", en: "paid within {limit} days of receipt" },
  },
  "late-interest": {
    why: {
      ko: "지급기한을 {days}일 넘겼습니다. 이율은 연 {rate}%(한도 {cap}%)로 알려져 있으나 현행 고시를 확인하세요",
      en: "{days} days past the due day; the rate is reported as {rate} % a year (ceiling {cap} %), check the notice in force",
    },
    todo: {
      ko: "넘긴 날수만큼 지연이자를 계산해 청구하세요",
      en: "work out and claim interest for those days",
    },
  },
  "papers-kept": { why: { ko: "보존 기간이 지난 뒤입니다", en: "the keeping period was over" } },
  "papers-destroyed": {
    why: {
      ko: "거래가 끝난 뒤 {years}년이 지나기 전에 서류를 없앴습니다",
      en: "papers were destroyed within {years} years of the end of the deal",
    },
    todo: { ko: "상대방과 보관본을 맞추어 되살리세요", en: "restore them from the other side's copies" },
  },
  "least-data": {
    why: {
      ko: "비중 확인이나 연동표 작성에 꼭 필요한 최소한의 자료입니다",
      en: "only the least needed to check the share or fill the table",
    },
    todo: {
      ko: "제3자 확인서(주요 원재료 확인서)로 대신할 수도 있습니다",
      en: "a third party's certificate of shares can take its place",
    },
  },
  "receipts-are-index": {
    why: {
      ko: "실제 구매가격이나 협의한 자료가 기준지표여서 그 증빙이 필요합니다",
      en: "the index is the real or agreed price, so its proof is needed",
    },
    todo: {
      ko: "연동 목적으로만 쓰기로 하고 최소한만 건네세요",
      en: "hand over the least, for use in the linkage only",
    },
  },
  "receipts-beside-index": {
    why: {
      ko: "공표된 지표를 쓰기로 하고도 실제 구매 자료를 요구했습니다",
      en: "real purchase records were demanded although a published index was agreed",
    },
    todo: { ko: "어느 항목에 왜 필요한지 글로 물으세요", en: "ask in writing which entry needs it and why" },
  },
} as const satisfies Readonly<Record<string, LawReasonWords>>;
