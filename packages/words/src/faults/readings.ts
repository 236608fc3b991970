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
  "compare-units-differ": {
    what: {
      ko: "두 단가의 단위가 다릅니다: {mine}, {theirs}.",
      en: "The two prices are in different units: {mine} and {theirs}.",
    },
    next: { ko: "같은 물품의 결과끼리 견주십시오.", en: "Compare results about the same goods." },
  },
  "compare-no-column": {
    what: {
      ko: "상대 표에 ‘{heading}’ 칸이 없습니다. 있는 칸: {headings}",
      en: "Their table has no column '{heading}'. It has: {headings}",
    },
    next: {
      ko: "--map 으로 어느 칸이 무엇인지 다시 알려 주십시오.",
      en: "Say with --map which of their columns is which.",
    },
  },
  "compare-no-date-column": {
    what: {
      ko: "상대 표에서 조정일 칸을 찾지 못했습니다. 있는 칸: {headings}",
      en: "No column of their table is the adjustment date. It has: {headings}",
    },
    next: { ko: "--map date=칸이름 을 주십시오.", en: "Give --map date=heading." },
  },
  "compare-unknown-item": {
    what: {
      ko: "약정에 ‘{item}’ 연동 대상이 없습니다. 있는 것: {items}",
      en: "The clause links no '{item}'. It links: {items}",
    },
    next: { ko: "--item 으로 그 가운데 하나를 고르십시오.", en: "Choose one of them with --item." },
  },
  "compare-certificate-unreadable": {
    what: {
      ko: "산출증명으로 읽을 수 없는 파일입니다 {place}.",
      en: "The file cannot be read as a certificate {place}.",
    },
    next: {
      ko: "jegap check 로 무엇이 틀렸는지 먼저 확인하십시오.",
      en: "See with jegap check what is wrong with it.",
    },
  },
  "compare-certificate-of-one-look": {
    what: { ko: "조정 한 번만 담은 산출증명입니다.", en: "The certificate holds one adjustment only." },
    next: {
      ko: "변동표 전체의 산출증명을 받으십시오.",
      en: "Ask for the certificate of the whole change table.",
    },
  },
  "compare-certificate-differs": {
    what: {
      ko: "산출증명의 단가가 그 안에 든 약정과 지표값에서 나오지 않습니다.",
      en: "The prices of the certificate do not follow from the clause and figures in it.",
    },
    next: {
      ko: "jegap check 로 처음 틀린 곳을 확인하십시오.",
      en: "See with jegap check where it first goes wrong.",
    },
  },
} satisfies FaultWords;
