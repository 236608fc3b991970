import type { Text } from "./text.ts";

/** Words around the list of tasks put to the government (README). */
export const taskWords = {
  asked: {
    ko: "{day} {title}에서 정부에 건의된 과제 {count}가지입니다. 무엇이 이 저장소에서 그 일을 돕는지, 돕지 못하면 다음에 무엇이 오는지 적습니다.",
    en: "The {count} tasks put to the government on {day} ({title}): what in this repository serves each today, and what comes next.",
  },
  sources: { ko: "출처", en: "Sources" },
  data: { ko: "자료", en: "data" },
  checked: { ko: "{day}에 확인", en: "as of {day}" },
  columns: {
    field: { ko: "분야", en: "field" },
    task: { ko: "과제", en: "task" },
    today: { ko: "오늘", en: "today" },
    next: { ko: "다음", en: "next" },
  },
  fields: {
    sme: { ko: "중소기업", en: "SMEs" },
    startup: { ko: "창업·벤처", en: "startups" },
    micro: { ko: "소상공인", en: "micro-enterprises" },
  },
  axes: {
    growth: { ko: "성장", en: "growth" },
    "win-win": { ko: "상생", en: "win-win" },
  },
} satisfies Readonly<Record<string, Text | Readonly<Record<string, Text>>>>;
