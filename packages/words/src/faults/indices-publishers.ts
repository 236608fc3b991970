import type { FaultWords } from "./fault-words.ts";

/** Faults of asking a publisher, its own error codes among them. */
export const publisherFaults = {
  "address-unreadable": {
    what: {
      ko: "'{address}' — {connector}에 물을 수 있는 꼴이 아닙니다",
      en: "'{address}' is not an address that {connector} can be asked for",
    },
    next: {
      ko: "docs/indices/{connector}.md의 보기처럼 쓰세요",
      en: "write it like the examples in docs/indices/{connector}.md",
    },
  },
  "connector-unknown": {
    what: {
      ko: "'{connector}' — 아는 발행처가 아닙니다",
      en: "'{connector}' is not a publisher that can be asked",
    },
    next: { ko: "다음 중 하나로 쓰세요: {choices}", en: "write one of: {choices}" },
  },
  "connection-missing": {
    what: {
      ko: "'{series}' — 어디에 물을지 정해져 있지 않습니다",
      en: "it is not known where to ask for '{series}'",
    },
    next: {
      ko: "--from과 --address를 함께 주거나 파일로 들이세요",
      en: "give --from and --address, or bring it in as a file",
    },
  },
  "home-not-safe": {
    what: {
      ko: "'{home}' — 인증키를 보내기에 안전하지 않은 곳입니다",
      en: "'{home}' is no safe place to send a key to",
    },
    next: {
      ko: "https 주소나 이 컴퓨터(127.0.0.1)를 쓰세요",
      en: "use an https address or this machine (127.0.0.1)",
    },
  },
  "key-missing": {
    what: { ko: "{publisher} 인증키가 없습니다", en: "there is no key for {publisher}" },
    next: {
      ko: "환경 변수 {variable}에 넣거나 키 파일에 {variable}=... 줄을 쓰세요",
      en: "set the environment variable {variable}, or write a line {variable}=... in the key file",
    },
  },
  "key-file-missing": {
    what: { ko: "키 파일 '{file|이/가}' 없습니다", en: "there is no key file '{file}'" },
    next: { ko: "파일 이름을 확인하세요", en: "check its name" },
  },
  "key-file-open": {
    what: {
      ko: "키 파일 '{file|을/를}' 다른 사용자도 읽을 수 있습니다",
      en: "others can read the key file '{file}'",
    },
    next: { ko: "chmod 600 '{file}'로 막으세요", en: "close it with chmod 600 '{file}'" },
  },
  "key-file-line": {
    what: { ko: "키 파일에 읽을 수 없는 줄이 있습니다", en: "the key file has a line that cannot be read" },
    next: { ko: "JEGAP_ECOS_KEY=키 꼴로 쓰세요", en: "write lines like JEGAP_ECOS_KEY=key" },
  },
  "key-refused": {
    what: {
      ko: "{publisher|이/가} 인증키를 받아들이지 않았습니다",
      en: "{publisher} did not accept the key",
    },
    next: {
      ko: "키가 맞는지, 사용 승인이 났는지 확인하세요",
      en: "check the key and that it has been approved",
    },
  },
  "no-data": {
    what: {
      ko: "물은 기간에 값이 없습니다({address})",
      en: "there are no values for what was asked ({address})",
    },
    next: {
      ko: "주소와 기간을 확인하세요. 코드가 틀려도 이렇게 답하는 곳이 있습니다",
      en: "check address and periods; some publishers say this of a wrong code too",
    },
  },
  "request-refused": {
    what: {
      ko: "{publisher|이/가} 요청을 받아들이지 않았습니다({code} {message})",
      en: "{publisher} refused the request ({code} {message})",
    },
    next: { ko: "주소와 기간을 확인하세요", en: "check the address and the periods" },
  },
  "request-too-wide": {
    what: {
      ko: "{publisher}: 한 번에 묻기에 너무 많습니다({code})",
      en: "{publisher}: too much for one request ({code})",
    },
    next: { ko: "기간을 나누어 물으세요", en: "ask for fewer periods at a time" },
  },
  "quota-used": {
    what: {
      ko: "{publisher}: 하루 호출 한도를 다 썼습니다({code})",
      en: "{publisher}: the limit of calls is used up ({code})",
    },
    next: { ko: "내일 다시 하거나 파일로 들이세요", en: "try again tomorrow, or bring it in as a file" },
  },
  "publisher-unreachable": {
    what: {
      ko: "{publisher}에 닿지 못했습니다({tries}번 시도)",
      en: "{publisher} could not be reached ({tries} tries)",
    },
    next: {
      ko: "인터넷 연결을 확인하거나 파일로 들이세요",
      en: "check the connection, or bring it in as a file",
    },
  },
  "publisher-busy": {
    what: {
      ko: "{publisher|이/가} 바쁘다고 답합니다(HTTP 429)",
      en: "{publisher} says it is busy (HTTP 429)",
    },
    next: { ko: "나중에 다시 하세요", en: "try again later" },
  },
  "publisher-down": {
    what: { ko: "{publisher|이/가} 지금 답하지 못합니다", en: "{publisher} cannot answer now" },
    next: { ko: "나중에 다시 하거나 파일로 들이세요", en: "try again later, or bring it in as a file" },
  },
  "answer-cut-short": {
    what: { ko: "{publisher}의 답이 중간에 끊겼습니다", en: "the answer of {publisher} stops midway" },
    next: { ko: "다시 해 보세요. 아무것도 바뀌지 않았습니다", en: "try again; nothing was changed" },
  },
  "answer-too-large": {
    what: { ko: "{publisher}의 답이 너무 큽니다", en: "the answer of {publisher} is too large" },
    next: { ko: "기간을 나누어 물으세요", en: "ask for fewer periods at a time" },
  },
  "answer-too-slow": {
    what: {
      ko: "{publisher}의 답이 시간 안에 끝나지 않았습니다",
      en: "the answer of {publisher} did not end in time",
    },
    next: {
      ko: "나중에 다시 하세요. 아무것도 바뀌지 않았습니다",
      en: "try again later; nothing was changed",
    },
  },
  "answer-redirected": {
    what: {
      ko: "{publisher|이/가} 다른 곳으로 가라고 합니다. 따라가지 않았습니다",
      en: "{publisher} points to another host, which was not followed",
    },
    next: { ko: "발행처 공지를 확인하세요", en: "look for a notice of the publisher" },
  },
  "answer-content-type": {
    what: {
      ko: "{publisher|이/가} 값이 아닌 것을 보냈습니다({type})",
      en: "{publisher} sent something other than values ({type})",
    },
    next: {
      ko: "점검 중일 수 있으니 나중에 다시 하세요",
      en: "it may be under maintenance: try again later",
    },
  },
  "answer-changed": {
    what: {
      ko: "{publisher}의 답 모양이 달라져 읽지 않았습니다",
      en: "the answer of {publisher} has another shape and was not read",
    },
    next: {
      ko: "파일로 들이고, 바뀐 모양을 알려 주세요",
      en: "bring it in as a file, and report the change",
    },
  },
  "too-many-pages": {
    what: { ko: "{publisher}의 답이 끝나지 않습니다", en: "the answer of {publisher} does not end" },
    next: { ko: "기간을 나누어 물으세요", en: "ask for fewer periods at a time" },
  },
} satisfies FaultWords;
