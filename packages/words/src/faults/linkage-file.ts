import type { FaultWords } from "./fault-words.ts";

/** Faults of a clause, agreement or goods list as a file: before anything in it is understood. */
export const clauseFileFaults = {
  "clause-file-too-large": {
    what: {
      ko: "파일이 너무 큽니다({size}자, {limit}자까지)",
      en: "the file is too large ({size} characters, at most {limit})",
    },
    next: {
      ko: "물품 목록을 나누어 약정을 따로 만드세요",
      en: "divide the goods list over several agreements",
    },
  },
  "nested-too-deep": {
    what: {
      ko: "괄호나 들여쓰기가 너무 깊습니다({limit}겹까지)",
      en: "brackets or indentation go too deep (at most {limit} levels)",
    },
    next: { ko: "약정 파일이 맞는지 확인하세요", en: "check that this is an agreement file" },
  },
  "file-syntax": {
    what: { ko: "YAML·JSON 문법에 맞지 않습니다({problem})", en: "this is not YAML or JSON ({problem})" },
    next: {
      ko: "이 줄의 들여쓰기, 쌍점, 따옴표, 괄호를 확인하세요",
      en: "check indentation, colons, quotes and brackets on this line",
    },
  },
  "key-twice": {
    what: { ko: "{key} — 같은 이름이 한 곳에 두 번 있습니다", en: "{key} stands here twice" },
    next: { ko: "하나만 남기세요", en: "keep one of them" },
  },
  "alias-refused": {
    what: {
      ko: "&, *로 시작하는 줄임 표기는 쓸 수 없습니다",
      en: "YAML anchors (&) and aliases (*) cannot be used",
    },
    next: { ko: "값을 그대로 다시 적으세요", en: "write the value out again" },
  },
  "empty-file": {
    what: { ko: "빈 파일입니다", en: "the file is empty" },
    next: {
      ko: "약정 내용을 적으세요. 보기는 examples 폴더에 있습니다",
      en: "write the agreement; the folder examples has some",
    },
  },
  "binary-float": {
    what: {
      ko: "{text} — 글이 아니라 컴퓨터 수로 들어왔습니다",
      en: "{text} came as a computer number, not as text",
    },
    next: {
      ko: "0.1이 아니라 '0.1'처럼 글로 넘기세요. 컴퓨터 수는 이미 값이 달라져 있습니다",
      en: "hand it over as text, '0.1': a computer number has already lost its value",
    },
  },
  "csv-syntax": {
    what: {
      ko: "표(CSV)의 따옴표가 맞지 않습니다({problem})",
      en: "the quotes of the table (CSV) do not fit ({problem})",
    },
    next: {
      ko: "이 줄의 따옴표를 고치거나 CSV로 다시 저장하세요",
      en: "mend the quotes of this row or save it as CSV again",
    },
  },
  "csv-row-too-long": {
    what: {
      ko: "칸이 {cells}개로, 첫 줄의 {columns}개보다 많습니다",
      en: "the row has {cells} cells, more than the {columns} of the first row",
    },
    next: {
      ko: "금액의 쉼표를 빼고 빈칸 수를 확인하세요",
      en: "take the commas out of figures and count the cells",
    },
  },
  "column-twice": {
    what: { ko: "'{column}' 열이 두 번 있습니다", en: "the column '{column}' is there twice" },
    next: { ko: "하나만 남기세요", en: "keep one of them" },
  },
  "not-a-vector": {
    what: {
      ko: "검산 예제 파일로 읽을 수 없습니다: {problem}",
      en: "this is not a conformance vector: {problem}",
    },
    next: { ko: "conformance/README.md의 형식을 따르세요", en: "follow the format of conformance/README.md" },
  },
  "answer-unit-differs": {
    what: { ko: "답을 {unit|으로/로} 나타낼 수 없습니다", en: "the answer cannot be given in {unit}" },
    next: { ko: "물음의 in을 답의 단위로 고치세요", en: "put the unit of the answer in the question's `in`" },
  },
  "nothing-to-answer": {
    what: { ko: "'{ask}' — 물은 값이 없습니다", en: "'{ask}' has no answer here" },
    next: { ko: "물음의 이름과 날짜를 확인하세요", en: "check the name and the day of the question" },
  },
  "no-look-that-day": {
    what: { ko: "{day|은/는} 조정일이 아닙니다", en: "{day} is no adjustment date" },
    next: { ko: "조정일 가운데 하루를 고르세요", en: "choose one of the adjustment dates" },
  },
} satisfies FaultWords;
