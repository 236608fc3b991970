import type { FaultWords } from "./fault-words.ts";

/** Faults of the command line itself. */
export const cliFaults = {
  "cannot-read-file": {
    what: { ko: "파일을 읽을 수 없습니다 ({problem})", en: "the file cannot be read ({problem})" },
    next: { ko: "경로와 이름을 확인하세요", en: "check the path and the name" },
  },
} satisfies FaultWords;
