import type { Text } from "./text.ts";

/** Words of the page that lists every fault (docs/errors.md). */
export const errorsPage = {
  title: { ko: "오류 목록", en: "Every error" },
  intro: {
    ko: "잘못된 입력은 무엇이, 어디서, 왜 틀렸고 다음에 무엇을 하면 되는지와 함께 한꺼번에 모두 알려 줍니다. 아무것도 일부만 적용되지 않습니다. `{…}`에는 그때의 사실이 들어갑니다.",
    en: "What is wrong with an input is told all at once: what, where, and what to do next. Nothing is partly applied. The facts of the case stand in place of `{…}`.",
  },
  packages: {
    exact: { ko: "수, 단위, 날짜", en: "numbers, units, dates" },
    linkage: { ko: "연동표와 셈", en: "the clause and its computation" },
    law: { ko: "법령 판단", en: "the law" },
    indices: { ko: "지표 자료", en: "the index history" },
    other: { ko: "그 밖", en: "others" },
  },
  columns: {
    code: { ko: "부호", en: "code" },
    what: { ko: "무엇이", en: "what" },
    next: { ko: "다음에", en: "what to do" },
  },
} satisfies Readonly<Record<string, Text | Readonly<Record<string, Text>>>>;
