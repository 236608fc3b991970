import type { FaultWords } from "./fault-words.ts";

/** Faults of an index history and its catalogue on disk. */
export const historyFaults = {
  "table-header": {
    what: {
      ko: "표의 첫 줄이 '{expected}'가 아닙니다",
      en: "the first line of the table is not '{expected}'",
    },
    next: {
      ko: "첫 줄을 그대로 두고 값만 고치세요",
      en: "leave the first line as it is and change only values",
    },
  },
  "table-row-length": {
    what: { ko: "칸이 {expected}개가 아닙니다", en: "the row does not have {expected} cells" },
    next: {
      ko: "칸 수를 맞추세요(빈 칸도 쉼표는 있어야 합니다)",
      en: "make the number of cells agree (an empty cell still has its comma)",
    },
  },
  "csv-quote-open": {
    what: { ko: "따옴표가 닫히지 않았습니다", en: "a quote never closes" },
    next: { ko: "따옴표를 닫거나 없애세요", en: "close the quote or take it out" },
  },
  "csv-quote-inside": {
    what: { ko: "닫는 따옴표 뒤에 글자가 있습니다", en: "there is text after a closing quote" },
    next: { ko: "따옴표 안의 따옴표는 두 번 쓰세요", en: "write a quote inside quotes twice" },
  },
  "calendar-rule": {
    what: { ko: "'{rule}' — 공표일 규칙으로 읽을 수 없습니다", en: "'{rule}' is not a publication rule" },
    next: {
      ko: "'day 15, 1 month later', 'workday 2, 1 month later', '7 days later', 'same day' 가운데 하나로 쓰세요",
      en: "write 'day 15, 1 month later', 'workday 2, 1 month later', '7 days later' or 'same day'",
    },
  },
  "catalogue-source": {
    what: { ko: "'{source}' — 발행처 목록(sources.csv)에 없습니다", en: "'{source}' is not in sources.csv" },
    next: { ko: "발행처를 먼저 적으세요", en: "add the source first" },
  },
  "catalogue-calendar": {
    what: {
      ko: "'{calendar}' — 공표 일정 목록(calendars.csv)에 없습니다",
      en: "'{calendar}' is not in calendars.csv",
    },
    next: { ko: "일정을 먼저 적거나 칸을 비우세요", en: "add the calendar first, or leave the cell empty" },
  },
  "catalogue-frequency": {
    what: { ko: "'{frequency}' — 주기가 아닙니다", en: "'{frequency}' is not a frequency" },
    next: {
      ko: "day, week, month, quarter, half, year, step 가운데 하나로 쓰세요",
      en: "write day, week, month, quarter, half, year or step",
    },
  },
  "catalogue-unit": {
    what: { ko: "'{unit}' — 단위로 읽을 수 없습니다", en: "'{unit}' is not a unit" },
    next: { ko: "KRW/kg, USD/t, pt(지수)처럼 쓰세요", en: "write it like KRW/kg, USD/t or pt (an index)" },
  },
  "catalogue-series-twice": {
    what: { ko: "지표 '{series}'가 두 번 나옵니다", en: "series '{series}' is listed twice" },
    next: { ko: "하나만 남기세요", en: "keep one of them" },
  },
  "answer-grade": {
    what: { ko: "'{grade}' — 알려진 날의 등급이 아닙니다", en: "'{grade}' is not a grade of a known day" },
    next: {
      ko: "exact, mirror, assumed, unrecorded 가운데 하나로 쓰세요",
      en: "write exact, mirror, assumed or unrecorded",
    },
  },
  "answer-status": {
    what: { ko: "'{status}' — 값의 상태가 아닙니다", en: "'{status}' is not the status of a value" },
    next: {
      ko: "provisional, final, corrected, unstated 가운데 하나로 쓰세요",
      en: "write provisional, final, corrected or unstated",
    },
  },
  "answer-known": {
    what: {
      ko: "'{known}' — 알려진 날로 읽을 수 없습니다(등급 {grade})",
      en: "'{known}' is not a known day (grade {grade})",
    },
    next: {
      ko: "2026-12-03처럼 쓰세요. 등급 unrecorded만 비울 수 있습니다",
      en: "write it like 2026-12-03; only grade unrecorded may leave it empty",
    },
  },
  "manifest-entry": {
    what: {
      ko: "목록(manifest.csv)의 '{path}' 줄이 맞지 않습니다",
      en: "the manifest's line for '{path}' is not sound",
    },
    next: { ko: "백업에서 폴더를 되살리세요", en: "restore the folder from a backup" },
  },
  "observation-period": {
    what: {
      ko: "'{period}' — 주기 {frequency}의 기간이 아닙니다",
      en: "'{period}' is not a period of frequency {frequency}",
    },
    next: {
      ko: "지표의 주기에 맞는 기간을 쓰거나 다른 지표를 고르세요",
      en: "write a period of the series' frequency, or choose another series",
    },
  },
  "observation-value": {
    what: { ko: "'{value}' — 값으로 읽을 수 없습니다", en: "'{value}' is not a value" },
    next: {
      ko: "쉼표·공백 없이 1234.5처럼 쓰세요",
      en: "write it like 1234.5, without separators or blanks",
    },
  },
  "observation-answer": {
    what: {
      ko: "문서 '{answer}'가 문서 목록(answers.csv)에 없습니다",
      en: "document '{answer}' is not in answers.csv",
    },
    next: { ko: "백업에서 폴더를 되살리세요", en: "restore the folder from a backup" },
  },
  "observation-known": {
    what: {
      ko: "알려진 날 '{known}', 등급 '{grade}', 상태 '{status}' 가운데 읽을 수 없는 것이 있습니다",
      en: "known day '{known}', grade '{grade}' or status '{status}' cannot be read",
    },
    next: { ko: "백업에서 폴더를 되살리세요", en: "restore the folder from a backup" },
  },
  "history-not-writable": {
    what: {
      ko: "지표 폴더 '{folder}'에 쓸 수 없습니다 ({problem})",
      en: "the index folder '{folder}' cannot be written to ({problem})",
    },
    next: {
      ko: "쓸 수 있는 폴더를 --history로 알려 주세요",
      en: "name a folder that can be written to with --history",
    },
  },
  "history-missing": {
    what: { ko: "'{folder}'에 지표 자료가 없습니다", en: "there is no index history in '{folder}'" },
    next: {
      ko: "--history로 자료 폴더를 알려 주거나, 값을 먼저 들이세요",
      en: "name the folder with --history, or bring in a value first",
    },
  },
  "history-file-missing": {
    what: { ko: "자료 파일 '{path|이/가}' 없습니다", en: "the history's file '{path}' is missing" },
    next: { ko: "백업에서 되살리세요", en: "restore it from a backup" },
  },
  "history-file-changed": {
    what: {
      ko: "자료 파일 '{path}'의 내용이 기록된 확인값과 다릅니다",
      en: "the file '{path}' does not have its recorded checksum",
    },
    next: {
      ko: "손으로 고치지 말고 백업에서 되살리세요",
      en: "restore it from a backup instead of editing it by hand",
    },
  },
  "history-locked": {
    what: {
      ko: "다른 프로그램(프로세스 {process})이 '{folder}'에 쓰고 있습니다",
      en: "another program (process {process}) is writing to '{folder}'",
    },
    next: { ko: "끝난 뒤 다시 해 보세요", en: "try again when it has finished" },
  },
  "series-name": {
    what: {
      ko: "'{series}' — 지표 이름으로 쓸 수 없습니다",
      en: "'{series}' cannot be the name of a series",
    },
    next: {
      ko: "영문자·숫자·점·붙임표로 쓰세요 (예: OWN.STEEL.SHEET)",
      en: "use letters, digits, points and hyphens, such as OWN.STEEL.SHEET",
    },
  },
  "day-not-come": {
    what: {
      ko: "공표일 {day|이/가} 아직 오지 않았습니다",
      en: "the day of publication, {day}, has not come",
    },
    next: { ko: "실제로 공표된 날을 쓰세요", en: "state the day on which it was published" },
  },
  "series-unknown": {
    what: { ko: "'{series}' — 목록에 없는 지표입니다", en: "series '{series}' is not in the catalogue" },
    next: {
      ko: "jegap index search로 찾거나, --title --unit --frequency를 함께 주어 새로 만드세요",
      en: "look for it with jegap index search, or make it with --title, --unit and --frequency",
    },
  },
  "own-history-needed": {
    what: { ko: "값을 어디에 쓸지 알 수 없습니다", en: "it is not said where values are to be kept" },
    next: { ko: "--history 자기폴더를 함께 주세요", en: "add --history and a folder of your own" },
  },
  "option-needed": {
    what: { ko: "{option|이/가} 필요합니다", en: "{option} is needed" },
    next: { ko: "{option|을/를} 함께 주세요", en: "add {option}" },
  },
  "bundled-read-only": {
    what: {
      ko: "함께 실린 자료 폴더 '{folder}'에는 쓰지 않습니다",
      en: "the bundled folder '{folder}' is not written to",
    },
    next: { ko: "--history로 자기 폴더를 알려 주세요", en: "name a folder of your own with --history" },
  },
  "linking-no-overlap": {
    what: {
      ko: "{old|과/와} {new|이/가} 겹치는 기간이 없어 연결계수를 낼 수 없습니다",
      en: "{old} and {new} share no period, so there is no linking factor",
    },
    next: {
      ko: "양쪽에 다 값이 있는 기간을 고르거나 발행처의 연결계수를 쓰세요",
      en: "choose a period both have, or use the publisher's factor",
    },
  },
  "linking-zero": {
    what: {
      ko: "{old}의 {period} 값이 0이어서 나눌 수 없습니다",
      en: "the value of {old} for {period} is zero",
    },
    next: { ko: "다른 기간을 고르세요", en: "choose another period" },
  },
} satisfies FaultWords;
