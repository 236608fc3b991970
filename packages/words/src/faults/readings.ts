import type { FaultWords } from "./fault-words.ts";

/** Faults of the ambiguity audit and of comparing. */
export const readingsFaults = {
  "reading-needs-values": {
    what: {
      ko: "‘{field}’ 항목은 무엇이 될 수 있는지 약정만 보고는 알 수 없습니다.",
      en: "What '{field}' may mean cannot be told from the clause alone.",
    },
    next: {
      ko: "값을 적거나, 가능한 값을 {open: [값1, 값2]}처럼 늘어놓으십시오.",
      en: "Write its value, or list the possible ones as {open: [value1, value2]}.",
    },
  },
  "too-many-readings": {
    what: {
      ko: "정해지지 않은 항목으로 읽는 방법이 {count}가지인데, {limit}가지까지만 계산합니다.",
      en: "The open choices make {count} readings; at most {limit} are worked out.",
    },
    next: {
      ko: "다툼이 없는 항목부터 값을 적은 뒤 다시 점검하십시오.",
      en: "Settle the choices nobody disputes first, then audit again.",
    },
  },
  "reading-unknown-line": {
    what: { ko: "물품 목록에 ‘{line}’ 줄이 없습니다.", en: "The goods list has no line '{line}'." },
    next: { ko: "목록에 있는 줄을 고르십시오.", en: "Name a line of the list." },
  },
  "audit-days-out-of-order": {
    what: {
      ko: "살펴볼 기간의 첫날 {from|이/가} 끝날 {to}보다 뒤입니다.",
      en: "The first day {from} is after the last day {to}.",
    },
    next: { ko: "--from 과 --to 를 바로잡으십시오.", en: "Correct --from and --to." },
  },
} satisfies FaultWords;
