import type { FaultWords } from "./fault-words.ts";

/** Faults of files that publishers offer for download and people drop. */
export const fileFaults = {
  "encoding-unknown": {
    what: { ko: "글자 부호(인코딩)를 알 수 없는 파일입니다", en: "the file's encoding is not known" },
    next: { ko: "UTF-8이나 CP949(한글 윈도우)로 저장하세요", en: "save it as UTF-8 or CP949" },
  },
  "file-empty": {
    what: { ko: "빈 파일입니다", en: "the file is empty" },
    next: { ko: "값이 있는 파일을 고르세요", en: "choose a file that has values" },
  },
  "file-missing": {
    what: { ko: "'{file}' — 파일이 없습니다", en: "there is no file '{file}'" },
    next: { ko: "이름과 폴더를 확인하세요", en: "check the name and the folder" },
  },
  "file-not-a-table": {
    what: { ko: "표가 아니라 웹 페이지입니다", en: "the file is a web page, not a table" },
    next: {
      ko: "발행처 화면에서 CSV나 엑셀로 내려받으세요",
      en: "download it from the publisher as CSV or Excel",
    },
  },
  "file-old-excel": {
    what: { ko: "예전 엑셀 형식(.xls)입니다", en: "the file is an old Excel file (.xls)" },
    next: { ko: "엑셀에서 .xlsx나 CSV로 다시 저장하세요", en: "save it as .xlsx or CSV" },
  },
  "file-too-large": {
    what: {
      ko: "파일이 너무 큽니다({size}바이트, {limit}까지)",
      en: "the file is too large ({size} bytes, at most {limit})",
    },
    next: {
      ko: "필요한 부분만 담아 다시 만드세요",
      en: "make it again with only what is needed",
    },
  },
  "xlsx-unreadable": {
    what: { ko: "엑셀 파일을 읽을 수 없습니다: {reason}", en: "the workbook cannot be read: {reason}" },
    next: { ko: "다시 내려받거나 CSV로 저장하세요", en: "download it again or save it as CSV" },
  },
  "sheet-choice": {
    what: { ko: "시트가 여럿입니다: {sheets}", en: "the workbook has several sheets: {sheets}" },
    next: { ko: "--sheet로 하나를 고르세요", en: "choose one with --sheet" },
  },
  "sheet-unknown": {
    what: {
      ko: "'{sheet}' 시트가 없습니다. 있는 시트: {sheets}",
      en: "there is no sheet '{sheet}'; there are: {sheets}",
    },
    next: { ko: "있는 시트 이름을 쓰세요", en: "use the name of a sheet that is there" },
  },
  "workbook-changed": {
    what: {
      ko: "'{sheet}' — 세계은행 월간 자료의 모양이 바뀌었습니다",
      en: "'{sheet}' does not look like the World Bank's monthly workbook any more",
    },
    next: {
      ko: "--sheet로 시트를 고르거나 값을 CSV로 옮겨 들이세요",
      en: "choose a sheet with --sheet, or bring the values in as CSV",
    },
  },
  "no-values": {
    what: { ko: "값을 하나도 찾지 못했습니다", en: "no values were found" },
    next: { ko: "기간과 값이 있는 표인지 확인하세요", en: "check that the table has periods and values" },
  },
  "formula-cell": {
    what: { ko: "{period} 값이 계산식입니다", en: "the value of {period} is a formula" },
    next: { ko: "값으로 바꾸어(값 붙여넣기) 저장하세요", en: "save it as a plain value" },
  },
  "table-crossed": {
    what: {
      ko: "연도와 '{heading}'로 기간이 둘로 나뉜 표입니다",
      en: "the table splits its periods into years and '{heading}'",
    },
    next: {
      ko: "기간을 2025-01처럼 한 칸에 적은 표로 바꾸세요",
      en: "write each period in one cell, like 2025-01",
    },
  },
  "mixed-frequencies": {
    what: {
      ko: "'{key}'에 주기가 섞여 있습니다({first}, {other})",
      en: "'{key}' mixes frequencies ({first}, {other})",
    },
    next: { ko: "한 주기만 남기거나 파일을 나누세요", en: "keep one frequency, or split the file" },
  },
  "period-twice": {
    what: {
      ko: "'{key}'의 {period} 값이 두 가지입니다({line}째 줄 {first}, 여기 {other})",
      en: "'{key}' has two values for {period} ({first} on line {line}, {other} here)",
    },
    next: { ko: "맞는 값 하나만 남기세요", en: "keep the right one" },
  },
  "period-ambiguous": {
    what: { ko: "'{text}' — 1월인지 10월인지 알 수 없습니다", en: "'{text}' may be January or October" },
    next: { ko: "2025.01이나 2025.10처럼 두 자리로 쓰세요", en: "write two digits, 2025.01 or 2025.10" },
  },
  "period-unreadable": {
    what: { ko: "'{text}' — 기간으로 읽을 수 없습니다", en: "'{text}' is not a period" },
    next: { ko: "2025-01, 2025Q1, 2025처럼 쓰세요", en: "write it like 2025-01, 2025Q1 or 2025" },
  },
  "value-comma": {
    what: {
      ko: "'{text}' — 쉼표가 어디를 나누는지 알 수 없습니다",
      en: "the comma in '{text}' may mean two things",
    },
    next: {
      ko: "1234.5처럼 소수점만 쓰거나 세 자리마다 쉼표를 찍으세요",
      en: "write 1234.5, or commas every three digits",
    },
  },
  "value-exponent": {
    what: {
      ko: "'{text}' — 엑셀이 자릿수를 줄인 표기입니다",
      en: "'{text}' is what a spreadsheet leaves of a longer number",
    },
    next: { ko: "원래 값을 그대로 쓰세요", en: "write the number in full" },
  },
  "value-formula": {
    what: { ko: "'{text}' — 값이 아니라 계산식입니다", en: "'{text}' is a formula, not a value" },
    next: { ko: "값으로 바꾸어 저장하세요", en: "save it as a plain value" },
  },
  "value-korean-digits": {
    what: { ko: "'{text}' — 한글로 쓴 수는 읽지 않습니다", en: "'{text}' is a number in Korean words" },
    next: { ko: "숫자로 쓰세요", en: "write it in figures" },
  },
  "value-unreadable": {
    what: { ko: "'{text}' — 값으로 읽을 수 없습니다", en: "'{text}' is not a value" },
    next: {
      ko: "-36.98처럼 숫자로 쓰고, 없으면 '-'로 두세요",
      en: "write figures like -36.98, or '-' where there is none",
    },
  },
} satisfies FaultWords;
