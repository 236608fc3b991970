import type { Text } from "../text.ts";

/** Headings and lines of what the law commands print. */
export const lawLines = {
  weakest: { ko: "가장 약한 근거: {confidence}", en: "weakest support: {confidence}" },
  alsoRead: { ko: "다른 해석도 있음", en: "another reading beside it" },
  why: { ko: "왜", en: "Why" },
  articles: { ko: "조문: {refs}", en: "articles: {refs}" },
  support: { ko: "근거: {confidence}", en: "support: {confidence}" },
  otherReading: { ko: "다른 해석: {result} — {why}", en: "other reading: {result} — {why}" },
  sanction: {
    ko: "따를 수 있는 것: {text} (근거: {confidence})",
    en: "what may follow: {text} (support: {confidence})",
  },
  entries: { ko: "{act} 약정서에 적을 항목", en: "Entries of the paper under the {act}" },
  present: { ko: "있음", en: "there" },
  missing: { ko: "빠짐", en: "missing" },
  terms: { ko: "약정 조건을 보면", en: "The terms of the paper" },
  figures: { ko: "읽은 수치", en: "Figures read" },
  figure: { ko: "{article}: {value}, {from}부터", en: "{article}: {value}, from {from}" },
  notInForce: {
    ko: "{article}: {from}부터 시행 — 그 전이라 적용하지 않음",
    en: "{article}: in force from {from}, later than this deal",
  },
  todo: { ko: "할 일", en: "To do" },
  precedence: {
    ko: "두 법이 모두 미칩니다. 서로 어긋나면 하도급법이 먼저입니다(하도급법 제34조)",
    en: "both acts reach the deal; where they differ the Subcontracting Act goes first (FSA 34)",
  },
  needs: { ko: "이 사실을 알아야 정해집니다", en: "These facts are needed to settle it" },
  needsFirst: { ko: "{facts} 필요", en: "needs {facts}" },
  possible: { ko: "가능한 답: {results}", en: "it may come out as: {results}" },
  assumed: { ko: "말하지 않아 '아니오'로 본 것: {facts}", en: "not stated and taken as no: {facts}" },
  assumedDay: {
    ko: "날짜가 없어 {day} 현재의 법으로 봤습니다",
    en: "no day was stated; asked of the law as of {day}",
  },
  informs: {
    ko: "이 답은 진술된 사실로 본 정보이며 법적 판단이 아닙니다",
    en: "this informs from the facts as stated; it is not a legal judgement",
  },
  issuePaper: {
    ko: "{day}: 일을 시작하기 전에 약정서를 주고받기",
    en: "{day}: issue the paper before work starts",
  },
  termEnds: {
    ko: "{day}: 계약기간 끝. 계속 거래하면 그날부터 새 약정서가 필요합니다 (갱신하면: {then})",
    en: "{day}: the term ends; going on needs a new paper from then (renewed: {then})",
  },
  keepUntil: { ko: "{day}까지 서류 보관", en: "keep the papers until {day}" },
  investigatedUntil: {
    ko: "{day}까지 조사·분쟁조정 요청 가능",
    en: "investigation and mediation are open until {day}",
  },
  forwardBy: { ko: "{day}까지 조합이 위탁기업에 신청", en: "the cooperative asks the buyer by {day}" },
  openTalksBy: { ko: "{day}까지 협의를 시작해야 함", en: "talks are to be opened by {day}" },
  mediationAfter: {
    ko: "{day} 뒤에도 합의가 없으면 분쟁조정을 신청할 수 있음",
    en: "without a deal by {day} mediation may be applied for",
  },
  payBy: { ko: "{day}까지 대금 지급, 넘기면 지연이자", en: "pay by {day}, interest runs after it" },
  changeLaw: {
    ko: "{day} {deal}: 이날부터 체결·갱신·본질적 변경을 하면 {after} (전에는: {before})",
    en: "{day} {deal}: concluded, renewed or amended in essence from this day: {after} (before: {before})",
  },
  changeTerm: {
    ko: "{day} {deal}: 지금 약정서가 끝납니다. 갱신하면 {after} (지금: {before})",
    en: "{day} {deal}: the paper in force ends; renewed: {after} (now: {before})",
  },
  changeStays: {
    ko: "지금 약정서는 {day}까지 예전 규정을 따릅니다",
    en: "the paper in force keeps to the old rules until {day}",
  },
  changeEntries: { ko: "{act}에 더해지는 항목: {entries}", en: "entries added under the {act}: {entries}" },
  ahead: { ko: "다가오는 변화", en: "Changes ahead" },
  noChanges: { ko: "{from}부터 {to}까지 바뀌는 것이 없습니다", en: "nothing changes from {from} to {to}" },
  caseMismatch: {
    ko: "{id} {what}: 기대 {expected}, 결과 {found}",
    en: "{id} {what}: expected {expected}, found {found}",
  },
  demandReady: {
    ko: "건네기 전에 갖출 것이 모두 있음 (진술된 사실 기준)",
    en: "everything needed before handing over is there (on the facts as stated)",
  },
  demandNotReady: {
    ko: "건네기 전에 갖출 것이 빠져 있음 (진술된 사실 기준)",
    en: "something needed before handing over is missing (on the facts as stated)",
  },
  dataAllAskable: {
    ko: "물을 수 있는 자료 (진술된 사실 기준)",
    en: "data that may be asked for (on the facts as stated)",
  },
  dataNotAskable: {
    ko: "정당한 사유 없는 요구일 수 있음 (진술된 사실 기준)",
    en: "may be a demand without good reason (on the facts as stated)",
  },
  askHint: { ko: "번호나 값을 쓰세요. 모르면 '?'", en: "type a number or a value; '?' if you do not know" },
  askItems: {
    ko: "'이름 비중%'을 쉼표로 이어 쓰세요. 없으면 '0'",
    en: "write 'name share%' separated by commas; '0' for none",
  },
  askPaper: {
    ko: "1) 없음  2) 있고 취지와 사유가 적힘  3) 있으나 취지나 사유가 없음",
    en: "1) none  2) yes, with purpose and reason  3) yes, without purpose or reason",
  },
  askAgain: { ko: "읽을 수 없습니다: {text}", en: "this cannot be read: {text}" },
  yesNo: { ko: "1) 예  2) 아니오", en: "1) yes  2) no" },
} as const satisfies Readonly<Record<string, Text>>;

/** How much a finding about a term weighs. */
export const lawSeverities = {
  "not-accepted": { ko: "연동으로 인정되지 않을 수 있음", en: "may not be accepted as linkage" },
  unsettled: { ko: "정해지지 않음", en: "not settled" },
  hazard: { ko: "조심할 점", en: "a hazard" },
  note: { ko: "알아 둘 점", en: "good to know" },
} as const satisfies Readonly<Record<string, Text>>;

/** How a unit of a figure reads; `{value}` is the figure. */
export const lawUnits: Readonly<Record<string, Text>> = {
  percent: { ko: "{value}%", en: "{value} %" },
  "percent-a-year": { ko: "연 {value}%", en: "{value} % a year" },
  days: { ko: "{value}일", en: "{value} days" },
  years: { ko: "{value}년", en: "{value} years" },
  KRW: { ko: "{value}원", en: "{value} won" },
  times: { ko: "{value}배", en: "{value} times" },
  points: { ko: "{value}점", en: "{value} points" },
  provision: { ko: "시행", en: "in force" },
};

/** What `jegap law --help` says. */
export const lawHelp = {
  law: {
    ko: "납품대금 연동 법령: 이 거래에 무엇이 필요한가",
    en: "the law of delivery-price linkage: what must this deal have",
  },
  check: { ko: "거래 파일 하나를 확인합니다", en: "check one deal" },
  ask: { ko: "질문에 답하며 확인합니다", en: "check by answering questions" },
  changes: {
    ko: "폴더의 거래들이 언제 무엇이 바뀌는지 봅니다",
    en: "what changes on which day for a folder of deals",
  },
  figures: { ko: "담아 둔 법령 수치를 보여 줍니다", en: "list the figures of law that are encoded" },
  cases: { ko: "판단 사례 파일을 돌립니다", en: "run a file of decision cases" },
  demand: {
    ko: "기술자료·원가자료 요구에 응해야 하는지, 무엇이 빠졌는지 봅니다",
    en: "may they ask for this: what a demand for technology or cost data lacks",
  },
  on: {
    ko: "묻는 날(assessed_on). 체결일이 없는 거래는 이날 체결하는 것으로 봅니다",
    en: "the day of asking (assessed_on); a deal without agreement_date is taken as concluded on it",
  },
  renewed: { ko: "이날 갱신한다면", en: "as if renewed on this day" },
  terms: {
    ko: "약정 파일: 적힌 항목을 세고 조건이 연동으로 인정될지 봅니다",
    en: "an agreement file: its entries are counted and its terms looked at",
  },
  json: { ko: "사람 말 없이 JSON으로", en: "JSON without text for people" },
  figuresOn: { ko: "이날 효력이 있는 것만", en: "only those that hold on this day" },
  from: { ko: "첫날", en: "first day" },
  to: { ko: "마지막 날", en: "last day" },
  answers: {
    ko: "지금까지의 답(거래 파일)을 주고 다음 질문만 봅니다",
    en: "give the answers so far (a deal file) and see the next question only",
  },
  exits: {
    ko: "끝내는 값: 0 빠진 항목 없음·의무 없음·할 수 있음, 1 할 일이 있음·위반에 해당할 수 있음·정해지지 않음, 2 잘못된 입력",
    en: "exit code: 0 nothing missing, no duty or allowed; 1 something to do, may be a breach or undetermined; 2 bad input",
  },
} as const satisfies Readonly<Record<string, Text>>;
