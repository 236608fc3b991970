import type { Text } from "../text.ts";

/** What stands on every paper: what it is not, whose data it prints, how to check it. */
export const paperWords = {
  heading: {
    ko: "제값 서식: 2023-09 표준양식의 항목과 시행령 제14조를 따름, 정부 양식이 아님",
    en: "A Jegap paper: it follows the items of the 2023-09 standard form and article 14 of the decree; it is not a government form",
  },
  agreement: { ko: "약정 이름", en: "Agreement" },
  contract: { ko: "하도급계약등 명칭", en: "Main contract" },
  signed: { ko: "체결 일자", en: "Signed on" },
  term: { ko: "약정 기간의 끝", en: "Last day of the term" },
  knownOn: { ko: "지표값을 본 날", en: "Figures as known on" },
  asOf: { ko: "기준일", en: "As of" },
  note: { ko: "비고", en: "Note" },
  buyer: { ko: "위탁기업 (원사업자등)", en: "Buyer (위탁기업)" },
  supplier: { ko: "수탁기업 (수급사업자등)", en: "Supplier (수탁기업)" },
  name: { ko: "상호 또는 명칭", en: "Name" },
  phone: { ko: "전화번호", en: "Telephone" },
  address: { ko: "주소", en: "Address" },
  representative: { ko: "대표자 성명", en: "Representative" },
  number: { ko: "사업자(법인)번호", en: "Registration number" },
  seal: { ko: "(인)", en: "(seal)" },
  signHere: { ko: "서명·기명날인", en: "signature or seal" },
  date: { ko: "      년     월     일", en: "Date:" },
  hash: { ko: "이 서식에 담긴 자료의 해시 (SHA-256)", en: "Hash of the data on this paper (SHA-256)" },
  termsHash: { ko: "연동표 해시", en: "Hash of the linkage table" },
  certificateHash: { ko: "산출증명 해시", en: "Hash of the certificate" },
  hashMeaning: {
    ko: "적힌 내용이 하나라도 다르면 해시도 달라집니다. QR에는 같은 해시가 들어 있습니다.",
    en: "If anything in the data differs, the hash differs. The QR code holds the same hash.",
  },
  page: { ko: "쪽", en: "page" },
  none: { ko: "없음", en: "none" },
  empty: { ko: "적을 것이 없습니다", en: "There is nothing to list" },
  unsigned: { ko: "아직 서명하지 않음", en: "not signed yet" },
  dataSheet: { ko: "제값 자료", en: "Jegap data" },
  paperSheet: { ko: "서식", en: "Paper" },
  written: { ko: "{file|을/를} 만들었습니다. 해시 {hash}", en: "made {file}, hash {hash}" },
  filled: { ko: "{file|을/를} 채웠습니다", en: "filled {file}" },
  dataNote: {
    ko: "이 시트는 표를 그대로 다시 읽기 위한 것입니다. 고치지 마세요.",
    en: "This sheet is there to read the table back exactly. Do not change it.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Titles of the papers, under the names the command line uses. */
export const paperTitles = {
  "linkage-table": { ko: "납품대금(하도급대금등) 연동표", en: "Linkage table (연동표)" },
  "change-table": { ko: "납품대금(하도급대금등) 변동표", en: "Change table (변동표)" },
  "non-link": { ko: "납품대금(하도급대금등) 미연동 합의서", en: "Non-link agreement (미연동 합의)" },
  notice: { ko: "납품대금 조정 통지서", en: "Notice of adjustment (조정 통지)" },
  settlement: { ko: "납품대금 정산서", en: "Settlement (정산서)" },
  "interpretation-note": { ko: "연동 약정 해석 합의서", en: "Interpretation note (해석 합의)" },
  "talks-request": { ko: "납품대금 조정협의 신청서", en: "Request for price talks (조정협의 신청)" },
  "technology-request": { ko: "기술자료 요구서", en: "Request for technology data (기술자료 요구서)" },
  "secrecy-contract-table": {
    ko: "비밀유지계약 항목표",
    en: "Items of the secrecy contract (비밀유지계약)",
  },
  "compare-report": { ko: "대조 보고서", en: "Comparison report (대조)" },
  "readings-report": { ko: "읽는 방법별 결과 보고서", en: "Report on permitted readings (읽는 방법)" },
} as const satisfies Readonly<Record<string, Text>>;

/** A kind of paper. */
export type PaperKind = keyof typeof paperTitles;
