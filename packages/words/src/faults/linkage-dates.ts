import type { FaultWords } from "./fault-words.ts";

/** Faults of dates: clocks, anchors, events, and what was agreed later. */
export const agreementDateFaults = {
  "no-adjustment-dates": {
    what: { ko: "조정일이 없습니다", en: "there are no adjustment dates" },
    next: {
      ko: "adjust에 '{every: 3 months, first: 2024-04-01}'처럼 적으세요",
      en: "write adjust, like '{every: 3 months, first: 2024-04-01}'",
    },
  },
  "together-missing": {
    what: {
      ko: "원재료가 둘 이상인데, 누구의 조정요건을 따르는지 없습니다",
      en: "there are two or more items, and nothing says whose trigger decides",
    },
    next: {
      ko: "together에 each(각자), any(하나라도), all(모두) 가운데 하나를 적으세요",
      en: "write together: each, any or all",
    },
  },
  "cycle-of-nothing": {
    what: { ko: "조정주기가 0입니다", en: "the cycle has no length" },
    next: { ko: "'1 month', '3 months'처럼 적으세요", en: "write it like '1 month' or '3 months'" },
  },
  "unknown-anchor": {
    what: {
      ko: "'{anchor}' — 여기서 쓸 수 있는 때가 아닙니다",
      en: "'{anchor}' is no time that can be used here",
    },
    next: {
      ko: "날짜나 다음 가운데 하나를 쓰세요: {choices}. 발주일 같은 계기의 날짜는 조정일이 그 계기를 따를 때만 쓸 수 있습니다",
      en: "write a date or one of: {choices}; a date of an event only where the adjustment dates follow that event",
    },
  },
  "base-is-comparison": {
    what: {
      ko: "기준시점과 비교시점이 같아 변동이 늘 0입니다",
      en: "base and comparison are the same time, so nothing ever moves",
    },
    next: {
      ko: "'{at: adjustment, back: 1 year}'처럼 얼마 전인지 적으세요",
      en: "say how far back, like '{at: adjustment, back: 1 year}'",
    },
  },
  "base-after-comparison": {
    what: {
      ko: "기준시점({base|이/가}) 첫 조정일({first})보다 늦습니다",
      en: "the base time ({base}) is later than the first adjustment date ({first})",
    },
    next: {
      ko: "기준시점을 앞당기거나 첫 조정일을 늦추세요",
      en: "take an earlier base, or a later first adjustment date",
    },
  },
  "unknown-calendar": {
    what: { ko: "{name|이라는/라는} 영업일 달력이 없습니다", en: "there is no business-day calendar {name}" },
    next: { ko: "KR(대한민국)을 쓰거나 none으로 적으세요", en: "use KR (Korea), or write none" },
  },
  "event-lacks-date": {
    what: { ko: "{id}에 {date} 날짜가 없습니다", en: "{id} has no date '{date}'" },
    next: {
      ko: "events의 {id}에 '{date}: 2024-01-31'처럼 적으세요",
      en: "write it under events, {id}, like '{date}: 2024-01-31'",
    },
  },
  "event-twice": {
    what: { ko: "{id|이/가} events에 두 번 있습니다", en: "{id} is there twice under events" },
    next: { ko: "번호를 다르게 붙이세요", en: "give each its own id" },
  },
  "not-a-change": {
    what: { ko: "무엇이 바뀌었는지 알 수 없습니다", en: "this does not say what was changed" },
    next: { ko: "다음 가운데 하나로 시작하세요: {choices}", en: "begin with one of: {choices}" },
  },
  "changes-out-of-order": {
    what: {
      ko: "{day}의 변경이 {before}의 변경보다 뒤에 적혀 있습니다",
      en: "the change of {day} stands after the one of {before}",
    },
    next: { ko: "변경은 날짜 차례로 적으세요", en: "write changes in the order of their days" },
  },
  "version-price-unit": {
    what: {
      ko: "바뀐 약정의 단가 단위 {unit|은/는} 앞의 {wanted|과/와} 다릅니다",
      en: "the amended clause prices in {unit}, the one before in {wanted}",
    },
    next: {
      ko: "같은 단위로 적거나, 앞 약정을 끝내고 새로 약정하세요",
      en: "keep the unit, or end this agreement and make a new one",
    },
  },
  "version-start-differs": {
    what: {
      ko: "바뀐 약정이 약정 때 단가를 {before}에서 {start|으로/로} 고쳐 적었습니다",
      en: "the amended clause changes the price at signing from {before} to {start}",
    },
    next: {
      ko: "새 단가는 repriced로 적고, price.start는 그대로 두세요",
      en: "write a new price as `repriced` and leave price.start as it was",
    },
  },
  "repriced-line-unknown": {
    what: {
      ko: "새 단가를 적은 '{line}' — 물품 목록에 없습니다",
      en: "a new price is given for '{line}', which is not in the goods list",
    },
    next: { ko: "물품 목록의 id와 맞추세요", en: "use the ids of the goods list" },
  },
  "departure-without-look": {
    what: {
      ko: "{day|은/는} 조정일이 아니어서 달리 정할 결과가 없습니다",
      en: "{day} is no adjustment date, so there is no result to depart from",
    },
    next: {
      ko: "조정일을 적거나, 새 단가라면 repriced로 적으세요",
      en: "write an adjustment date; a new price is `repriced`",
    },
  },
} satisfies FaultWords;
