import type { FaultWords } from "./fault-words.ts";

/** Faults of the command line itself. */
export const cliFaults = {
  "cannot-read-file": {
    what: { ko: "파일을 읽을 수 없습니다 ({problem})", en: "the file cannot be read ({problem})" },
    next: { ko: "경로와 이름을 확인하세요", en: "check the path and the name" },
  },
  "not-utf8": {
    what: { ko: "글자 부호가 UTF-8이 아닙니다", en: "the file is not in UTF-8" },
    next: {
      ko: "편집기에서 UTF-8로 다시 저장하세요 (CP949·UTF-16은 읽지 않습니다)",
      en: "save it as UTF-8 in your editor (CP949 and UTF-16 are not read)",
    },
  },
  "file-elsewhere": {
    what: {
      ko: "'{name}' — 물품 목록은 약정 파일과 같은 폴더에 있어야 합니다",
      en: "'{name}': a goods list stands in the folder of its agreement",
    },
    next: { ko: "파일을 옮기고 이름만 적으세요", en: "move the file and write its name alone" },
  },
  "no-such-line": {
    what: { ko: "'{line}' — 물품 목록에 없는 규격입니다", en: "'{line}' is not in the goods list" },
    next: { ko: "물품 목록의 번호(id)를 적으세요", en: "write an id of the goods list" },
  },
  "from-after-to": {
    what: {
      ko: "첫날 {from|이/가} 마지막 날 {to}보다 늦습니다",
      en: "the first day {from} is after the last day {to}",
    },
    next: { ko: "--from과 --to를 바꾸어 쓰세요", en: "exchange --from and --to" },
  },
} satisfies FaultWords;
