import type { LawReasonWords } from "./reason.ts";

/** Talks about costs outside linkage (상생협력법 제22조의2, 하도급법 제16조의2). */
export const talkReasons = {
  "may-ask": {
    why: {
      ko: "공급원가가 변해 대금 조정이 불가피하면 수탁기업이 조정을 신청할 수 있습니다",
      en: "where supply costs changed and an adjustment cannot be avoided, the supplier may ask",
    },
    todo: { ko: "받은 날이 남는 방법으로 신청하세요", en: "ask in a way that shows the day of receipt" },
  },
  "cooperative-may-ask": {
    why: {
      ko: "조합(중앙회)이 조합원을 대신해 협의할 수 있는 상대입니다. 원가가 얼마나 올라야 한다는 문턱은 없습니다",
      en: "the cooperative may talk with this buyer for its member; no floor of cost change applies",
    },
  },
  "same-cooperative": {
    why: {
      ko: "위탁기업과 수탁기업이 같은 조합의 조합원입니다",
      en: "buyer and supplier belong to the same cooperative",
    },
    todo: { ko: "수탁기업이 직접 신청하세요", en: "let the supplier ask by itself" },
  },
  "buyer-not-addressed": {
    why: {
      ko: "조합이 협의할 수 있는 규모의 상대가 아닙니다",
      en: "the buyer is not of a kind that the cooperative may address",
    },
    todo: {
      ko: "수탁기업이 직접 신청하거나 다른 법의 절차를 보세요",
      en: "let the supplier ask by itself, or look at the other act",
    },
  },
  "old-cost-floor": {
    why: {
      ko: "2024-01-09 전에는 원가 변동의 문턱이 있었고 이에 못 미칩니다(언론 자료)",
      en: "before 2024-01-09 there were floors of cost change, not reached here (press)",
    },
  },
  "old-cost-floor-unknown": {
    why: {
      ko: "2024-01-09 전의 문턱은 본문을 읽지 못해 정하지 못합니다",
      en: "the floors before 2024-01-09 were not read, so this is not settled",
    },
  },
  "forwarded-in-time": {
    why: {
      ko: "조합(중앙회)이 정해진 날 안에 신청했습니다",
      en: "the cooperative or the Federation asked within its days",
    },
  },
  "forwarded-late": {
    why: {
      ko: "조합(중앙회)이 정해진 날을 넘겨 신청했습니다. 그 효과는 법에 적혀 있지 않습니다",
      en: "the cooperative or the Federation asked past its days; the act does not say what follows",
    },
    todo: { ko: "다시 신청을 받아 기한 안에 보내세요", en: "take a new request and send it within its days" },
  },
  "forwarded-late-lost": {
    why: { ko: "엄격히 읽으면 이 신청은 쓸 수 없습니다", en: "read strictly this request cannot be used" },
  },
  "talks-opened-in-time": {
    why: {
      ko: "신청 뒤 {days}일 안에 협의를 시작했습니다",
      en: "talks were opened within {days} days of the request",
    },
  },
  "talks-clock-runs": {
    why: {
      ko: "협의를 시작할 {days}일이 아직 지나지 않았습니다",
      en: "the {days} days for opening talks are not over",
    },
    todo: {
      ko: "기한이 지나면 분쟁조정을 신청할 수 있습니다",
      en: "once they are over mediation may be applied for",
    },
  },
  "talks-not-opened": {
    why: {
      ko: "신청 뒤 {days}일이 지나도록 협의를 시작하지 않았습니다",
      en: "{days} days after the request no talks were opened",
    },
    todo: { ko: "분쟁조정을 신청할 수 있습니다", en: "mediation may be applied for" },
  },
  "talks-failed": {
    why: { ko: "신청 뒤 {days}일 안에 합의하지 못했습니다", en: "no deal within {days} days of the request" },
    todo: { ko: "분쟁조정을 신청할 수 있습니다", en: "mediation may be applied for" },
  },
  "offers-apart": {
    why: {
      ko: "서로 내놓은 금액이 {times}배 이상 벌어졌습니다",
      en: "the offers are {times} times apart or more",
    },
    todo: {
      ko: "기간을 기다리지 않고 분쟁조정을 신청할 수 있습니다",
      en: "mediation may be applied for without waiting",
    },
  },
  "offers-close": {
    why: {
      ko: "내놓은 금액의 차이가 {times}배에 못 미쳐 이 사유로는 아직 분쟁조정을 신청할 수 없습니다",
      en: "the offers are less than {times} times apart, so this ground does not open mediation yet",
    },
  },
  "refused-talks": {
    why: { ko: "정당한 사유 없이 조정협의를 거부했습니다", en: "talks were refused without good reason" },
    todo: {
      ko: "협의를 시작할 기한이 지나면 분쟁조정을 신청할 수 있습니다",
      en: "once the days for opening talks are over mediation may be applied for",
    },
  },
  "refused-because-linked": {
    why: {
      ko: "연동 약정이 있어도 공급원가 조정협의를 거부할 이유가 되지 않습니다",
      en: "linkage is no reason to refuse talks about costs",
    },
    todo: {
      ko: "협의를 시작할 기한이 지나면 분쟁조정을 신청할 수 있습니다",
      en: "once the days for opening talks are over mediation may be applied for",
    },
  },
} as const satisfies Readonly<Record<string, LawReasonWords>>;
