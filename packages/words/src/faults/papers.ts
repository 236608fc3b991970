import type { FaultWords } from "./fault-words.ts";

/** Faults of making, reading back and filling papers. */
export const papersFaults = {
  "paper-letters-missing": {
    what: {
      ko: "PDF 글꼴에 없는 글자가 {count}가지 있습니다: {letters}",
      en: "the PDF's font lacks {count} letter(s): {letters}",
    },
    next: {
      ko: "그 글자를 한글·영문·한자로 바꾸거나 .html 또는 .docx로 만드세요",
      en: "write them in Korean, Latin or Chinese letters, or make an .html or .docx",
    },
  },
  "paper-not-made": {
    what: { ko: "PDF를 만들지 못했습니다: {problem}", en: "the PDF could not be made: {problem}" },
    next: { ko: ".html이나 .docx로 만들어 보세요", en: "try .html or .docx" },
  },
  "sheet-too-long": {
    what: {
      ko: "스프레드시트가 {rows}줄이 되어 한도({limit}줄)를 넘습니다",
      en: "the spreadsheet would have {rows} rows, more than {limit}",
    },
    next: { ko: "--line으로 품목 하나씩 만드세요", en: "make it for one goods line at a time with --line" },
  },
  "paper-unreadable": {
    what: { ko: "파일을 열 수 없습니다: {problem}", en: "the file cannot be opened: {problem}" },
    next: {
      ko: "제값이 만든 .docx, .xlsx, .pdf, .html인지 확인하세요",
      en: "check that it is a .docx, .xlsx, .pdf or .html made by Jegap",
    },
  },
  "paper-without-data": {
    what: { ko: "파일 안에 제값 자료가 없습니다", en: "the file holds no data of Jegap" },
    next: {
      ko: "처음 만든 파일을 쓰세요. 다른 이름으로 저장하며 자료가 지워졌을 수 있습니다",
      en: "use the file as it was made; saving it elsewhere may have dropped the data",
    },
  },
  "paper-not-a-linkage-table": {
    what: { ko: "연동표가 아니라 '{kind}' 서식입니다", en: "this is a '{kind}' paper, not a linkage table" },
    next: { ko: "연동표 파일을 주세요", en: "give the file of a linkage table" },
  },
  "cannot-write-file": {
    what: { ko: "파일을 쓸 수 없습니다 ({problem})", en: "the file cannot be written ({problem})" },
    next: {
      ko: "폴더가 있는지, 쓸 수 있는지 보세요",
      en: "check that the folder exists and may be written to",
    },
  },
  "form-unreadable": {
    what: { ko: "양식을 Word 파일로 읽을 수 없습니다: {problem}", en: "the form is no Word file: {problem}" },
    next: { ko: ".docx로 저장한 양식을 주세요", en: "give a form saved as .docx" },
  },
  "form-unknown-field": {
    what: { ko: "양식의 {{field}} 칸은 모르는 이름입니다", en: "the form's field {{field}} is not known" },
    next: { ko: "다음 가운데 하나로 쓰세요: {known}", en: "use one of: {known}" },
  },
  "form-without-fields": {
    what: { ko: "양식에 채울 칸이 없습니다", en: "the form has no fields to fill" },
    next: {
      ko: "채울 곳에 위탁기업.상호, 연동산식 같은 이름을 중괄호로 싸서 적어 두세요",
      en: "write names such as buyer.name or formula in braces where data belong",
    },
  },
} satisfies FaultWords;
