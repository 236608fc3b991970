import type { LawReasonWords } from "./reason.ts";

/** Papers and terms. */
export const paperReasons = {
  "linkage-required": {
    why: {
      ko: "주요 원재료·에너지({items})가 있고 제외사유가 없습니다",
      en: "there are main items ({items}) and no exemption",
    },
    todo: {
      ko: "일을 시작하기 전에 연동 사항을 적은 약정서를 주고받으세요",
      en: "issue the paper with the linkage entries before work starts",
    },
  },
  "nothing-written": {
    why: { ko: "연동 사항이 하나도 적혀 있지 않습니다", en: "none of the linkage entries is written" },
    todo: {
      ko: "연동 약정서를 바로 만들거나, 서로 원하면 취지와 사유를 적은 미연동 약정서를 만드세요",
      en: "make the linkage paper now, or, if both wish, a non-link paper with purpose and reason",
    },
  },
  "entries-missing": {
    why: { ko: "빠진 항목: {entries}", en: "missing entries: {entries}" },
    todo: { ko: "빠진 항목을 적어 다시 발급하세요", en: "add the missing entries and issue the paper again" },
  },
  "late-issue": {
    why: {
      ko: "수탁기업이 일을 시작한 뒤에 약정서를 주었습니다",
      en: "the paper was issued after work had started",
    },
    todo: { ko: "지금이라도 발급하고 발급일을 남기세요", en: "issue it now and keep the date of issue" },
  },
  "nonlink-reason-missing": {
    why: {
      ko: "연동하지 않기로 했지만 취지와 사유가 적혀 있지 않습니다",
      en: "the parties agreed not to link but did not write purpose and reason",
    },
    todo: {
      ko: "각자의 미연동 사유를 적은 약정서를 다시 만드세요",
      en: "make the paper again, each side writing its own reason",
    },
  },
  "nonlink-not-made-out": {
    why: {
      ko: "엄격히 읽으면 미연동 합의가 갖추어지지 않아 연동 사항이 빠진 것이 됩니다",
      en: "read strictly the opt-out is not made out, and the linkage entries are missing",
    },
  },
  "paper-complete": {
    why: {
      ko: "시행령이 정한 연동 기재사항이 모두 있습니다",
      en: "every linkage entry of the decree is there",
    },
    todo: {
      ko: "보존 기한까지 보관하고, 갱신할 때 다시 확인하세요",
      en: "keep it until the keeping period is over, and ask again at the renewal",
    },
  },
  "threshold-over": {
    why: { ko: "조정요건이 {ceiling}%를 넘습니다", en: "the threshold is above {ceiling} %" },
    todo: { ko: "{ceiling}% 이내로 다시 정하세요", en: "agree on {ceiling} % or less" },
  },
  "fall-only": {
    why: { ko: "가격이 내릴 때만 연동합니다", en: "the price follows falls only" },
    todo: { ko: "오를 때도 연동하도록 고치세요", en: "let it follow rises too" },
  },
  "one-sided-thresholds": {
    why: {
      ko: "오를 때의 조정요건({up}%)이 내릴 때({down}%)보다 커서 수탁기업에 일방적으로 불리할 수 있습니다",
      en: "the threshold for a rise ({up} %) is above that for a fall ({down} %), which may be one-sided",
    },
    todo: {
      ko: "같게 하거나, 객관적인 이유를 적어 두세요. 사람이 살펴볼 대목입니다",
      en: "make them equal or write down an objective reason; a person should look at this",
    },
  },
  "objective-reason": {
    why: {
      ko: "객관적이고 합리적인 이유가 있으면 인정될 수 있습니다",
      en: "with an objective and reasonable ground it may be accepted",
    },
  },
  "cycle-too-long": {
    why: { ko: "조정주기가 계약기간보다 깁니다", en: "the adjustment cycle is longer than the contract" },
    todo: { ko: "계약기간 안에 조정일이 오게 하세요", en: "let an adjustment date fall within the contract" },
  },
  "nothing-passed-on": {
    why: {
      ko: "반영비율이 0이어서 변동을 수탁기업이 모두 떠안습니다",
      en: "a reflection ratio of 0 leaves the whole change to the supplier",
    },
    todo: {
      ko: "반영비율을 다시 정하세요. 원칙은 100%입니다",
      en: "agree on a ratio again; the principle is 100 %",
    },
  },
  "far-too-little-passed-on": {
    why: {
      ko: "반영비율이 50% 미만이면 벌점 경감에서 연동으로 세지 않고, 지나치게 불리하면 연동으로 보지 않을 수 있습니다",
      en: "under 50 % it does not count for relief, and where far too bad for the supplier it may be no linkage",
    },
  },
  "base-always-moves": {
    why: {
      ko: "기준시점이 조정일마다 옮겨 가는데 조정요건이 0이 아니어서, 조금씩 움직이면 끝내 조정되지 않을 수 있습니다",
      en: "the base moves at every look while the threshold is not 0, so slow drift may never be adjusted",
    },
    todo: {
      ko: "기준시점을 '마지막으로 대금이 바뀐 조정일'로 하거나 조정요건을 0으로 하세요",
      en: "take the last adjustment that changed the price as base, or set the threshold to 0",
    },
  },
  "never-moves": {
    why: { ko: "오를 때도 내릴 때도 조정하지 않습니다", en: "the price moves neither up nor down" },
    todo: {
      ko: "조정요건을 법이 정한 한도 안에서 정하세요",
      en: "agree on a condition within the ceiling of the act",
    },
  },
  "one-sided-shares": {
    why: {
      ko: "오를 때의 반영비율이 내릴 때보다 작아 수탁기업에 일방적으로 불리할 수 있습니다",
      en: "less is passed on for a rise than for a fall, which may be one-sided",
    },
    todo: {
      ko: "같게 하거나 객관적인 이유를 적어 두세요",
      en: "make them equal or write down an objective reason",
    },
  },
  "equality-left-out": {
    why: {
      ko: "법은 정한 비율 '이상'이라 하는데 조항은 '초과'여서 꼭 그 비율일 때 조정하지 않습니다",
      en: "the statute says 'at least', the clause 'more than', so that equality moves nothing",
    },
    todo: { ko: "'이상'으로 고치세요", en: "write 'at least'" },
  },
  "excess-only": {
    why: {
      ko: "넘는 부분만 반영합니다. 법은 '그 변동분'에 연동한다고 하고, 이를 허용하거나 금하는 글은 찾지 못했습니다",
      en: "only the part above a band counts; the statute links to 'that movement', and no text allows or bans this",
    },
    todo: {
      ko: "요건이 맞으면 변동 전부를 반영하는 것이 공식 예시입니다",
      en: "the official examples count the whole movement",
    },
  },
  "more-than-all-passed-on": {
    why: { ko: "반영비율이 100%를 넘습니다", en: "more than the whole movement is passed on" },
  },
} as const satisfies Readonly<Record<string, LawReasonWords>>;
