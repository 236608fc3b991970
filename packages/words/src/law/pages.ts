import type { Text } from "../text.ts";

/** Headings and sentences of the generated pages under docs/law. */
export const lawPageWords = {
  index: {
    title: { ko: "법령", en: "The law" },
    intro: {
      ko: "조문마다 한 쪽: 우리 말로 적은 규칙, 수치, 시험하는 사례. 정보이며 법적 판단이 아닙니다.",
      en: "One page an article: the rule in our own words, its figures, the cases that test it. It informs; it does not judge.",
    },
  },
  figures: { ko: "수치", en: "Figures" },
  cases: { ko: "시험하는 사례", en: "Cases that test it" },
  columns: {
    figure: { ko: "이름", en: "name" },
    article: { ko: "조문", en: "article" },
    value: { ko: "값", en: "value" },
    period: { ko: "기간", en: "in force" },
    origin: { ko: "공포와 적용", en: "promulgation and transition" },
    support: { ko: "근거", en: "support" },
    checked: { ko: "확인일", en: "last checked" },
  },
  unsettled: {
    title: { ko: "정해지지 않은 것", en: "What is not settled" },
    texts: { ko: "찾지 못했거나 글로 정해지지 않은 것", en: "Not found, or not settled by a text" },
    figures: { ko: "법령 본문으로 확인되지 않은 수치", en: "Figures not confirmed by the text in force" },
    cases: { ko: "다른 해석이 있는 사례", en: "Cases with another reading" },
  },
  facts: {
    title: { ko: "거래 파일의 항목", en: "Fields of a deal file" },
    intro: {
      ko: "수는 쉼표와 단위 없이, 비중과 비율은 %로 적은 정확한 수로 씁니다. 모르는 항목은 적지 않습니다.",
      en: "Numbers stand without separators and units; shares and ratios are exact numbers in percent. What is not known is left out.",
    },
    columns: {
      field: { ko: "항목", en: "field" },
      meaning: { ko: "뜻", en: "meaning" },
      values: { ko: "쓸 수 있는 값", en: "values" },
    },
  },
  sources: {
    title: { ko: "출처", en: "Sources" },
    columns: { key: { ko: "표시", en: "key" }, source: { ko: "읽은 것", en: "what was read" } },
  },
  transitions: {
    "concluded-or-renewed": { ko: "체결·갱신하는 약정부터", en: "agreements concluded or renewed from then" },
    "acts-from": { ko: "그날부터의 행위", en: "acts from then" },
    "at-once": { ko: "바로", en: "at once" },
  },
} as const satisfies Readonly<Record<string, unknown>>;

/** What was read, by the key that a figure names as its source. */
export const lawSources = {
  WWA: {
    ko: "대ㆍ중소기업 상생협력 촉진에 관한 법률, 법률 제22033호(2026-09-29)까지의 본문",
    en: "Win-Win Act, text up to Law 22033 (2026-09-29)",
  },
  WWD: {
    ko: "같은 법 시행령, 대통령령 제36381호(2026-06-02)까지의 본문",
    en: "its decree, text up to Decree 36381 (2026-06-02)",
  },
  WWR: {
    ko: "같은 법 시행규칙, 2017-07-26 본문(그 뒤는 찾지 못함)",
    en: "its rule, text of 2017-07-26 (later texts not found)",
  },
  FSA: {
    ko: "하도급거래 공정화에 관한 법률, 법률 제21905호(2026-09-08)까지의 본문",
    en: "Subcontracting Act, text up to Law 21905 (2026-09-08)",
  },
  FSD: {
    ko: "같은 법 시행령, 2024-05-28과 2026-06-23 본문",
    en: "its decree, texts of 2024-05-28 and 2026-06-23",
  },
  GL: {
    ko: "중소벤처기업부 예규 제12호 「납품대금 연동에 관한 지침」(2024-12-31)",
    en: "MSS guideline 12 on linkage (2024-12-31)",
  },
  GB: {
    ko: "중소벤처기업부 「표준 연동계약서 가이드북」(2023-09), 별표 발췌를 담음",
    en: "MSS booklet on the standard linkage contract (2023-09), with extracts of the annexes",
  },
  press: { ko: "언론 보도", en: "press" },
  technology: {
    ko: "상생협력법과 시행령의 기술자료 조문",
    en: "the technology articles of the Win-Win Act and its decree",
  },
} as const satisfies Readonly<Record<string, Text>>;
