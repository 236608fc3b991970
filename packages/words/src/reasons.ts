import { type Facts, type Language, say, type Text } from "./text.ts";

/** Why a look left the price as it was, or why it could not be worked out yet: one sentence each. */
export const lookReasons = {
  "trigger-not-met": { ko: "조정요건을 채우지 못했습니다", en: "the trigger was not met" },
  "same-price": {
    ko: "계산한 단가가 지금 단가와 같습니다",
    en: "the price worked out is the price in force",
  },
  "price-trigger-not-met": {
    ko: "단가가 바뀌는 폭이 약정한 크기에 못 미칩니다",
    en: "the price would change by less than the clause asks for",
  },
  skipped: {
    ko: "{series} 값이 없어 약정대로 이번 조정을 건너뜁니다",
    en: "a figure of {series} is not there: the clause skips this adjustment",
  },
  "departed-to-before": {
    ko: "두 회사가 합의해 앞의 단가를 그대로 씁니다",
    en: "the parties agreed to keep the price before",
  },
  "not-yet-known": {
    ko: "{series} {period} 값이 아직 발표되지 않았습니다",
    en: "the figure of {series} for {period} is not published yet",
  },
  "window-not-over": {
    ko: "{series|을/를} 읽을 기간이 {last}에야 끝납니다",
    en: "the period in which {series} is read ends on {last}",
  },
  "no-figure-in-window": {
    ko: "{first}부터 {last}까지 {series} 값이 하나도 없습니다",
    en: "there is no figure of {series} from {first} to {last}",
  },
  "too-few-publications": {
    ko: "{day}까지 발표된 {series} 값이 {wanted}개에 못 미칩니다",
    en: "fewer than {wanted} figures of {series} were published by {day}",
  },
  "not-exactly-one": {
    ko: "{series} 값이 하나여야 하는데 {count}개입니다",
    en: "exactly one figure of {series} was expected, and there are {count}",
  },
  "window-finer-than-series": {
    ko: "{series|은/는} {first}부터 {last}까지보다 긴 기간마다 발표됩니다",
    en: "{series} is published for longer periods than {first} to {last}",
  },
  "step-needs-publication": {
    ko: "{series|은/는} 바뀔 때만 고시되므로 'publication'으로 세어 읽어야 합니다",
    en: "{series} is announced only when it changes and has to be read by publications",
  },
  "not-positive": {
    ko: "{item} 값이 0 이하라 변동률을 낼 수 없습니다",
    en: "a figure of {item} is zero or below: there is no rate of change",
  },
  "division-by-zero": {
    ko: "{name|이/가} 0이어서 나눌 수 없습니다",
    en: "{name} is zero and cannot divide",
  },
  "base-after-comparison": {
    ko: "{item} 기준시점({base|이/가}) 조정일({date})보다 늦습니다",
    en: "the base time of {item} ({base}) is later than the adjustment date ({date})",
  },
  "bases-crossed": {
    ko: "{item}의 오를 때 기준값이 내릴 때 기준값보다 작습니다",
    en: "the base of {item} for a rise is below its base for a fall",
  },
  "no-such-date": {
    ko: "이 조정일에는 '{date}' 날짜가 없습니다",
    en: "this adjustment date has no day called '{date}'",
  },
  "earlier-look-open": {
    ko: "{look}번째 조정이 아직 끝나지 않아 기다립니다",
    en: "adjustment {look} is still open and holds this one back",
  },
} as const satisfies Readonly<Record<string, Text>>;

export type LookReason = keyof typeof lookReasons;

/** The reason of a look in one sentence. */
export function sayReason(
  reason: { readonly code: LookReason; readonly facts: Facts },
  language: Language,
): string {
  return say(lookReasons[reason.code], language, reason.facts);
}
