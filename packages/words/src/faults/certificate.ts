import type { FaultWords } from "./fault-words.ts";

/** Faults of making a certificate. */
export const certificateFaults = {
  "certificate-line-unknown": {
    what: { ko: "물품 목록에 '{line}' 줄이 없습니다", en: "there is no goods line '{line}'" },
    next: { ko: "다음 가운데 하나를 고르세요: {lines}", en: "choose one of: {lines}" },
  },
  "certificate-look-unknown": {
    what: {
      ko: "{look}번째 조정은 아직 없습니다. 지금까지 {count}번입니다",
      en: "there is no adjustment number {look}; there are {count} so far",
    },
    next: {
      ko: "1부터 {count}까지 가운데 하나를 고르거나, 번호 없이 전체로 만드세요",
      en: "choose one from 1 to {count}, or make a certificate of them all",
    },
  },
  "certificate-no-look-that-day": {
    what: { ko: "{day}에는 조정일이 없습니다", en: "there is no adjustment on {day}" },
    next: {
      ko: "다음 조정일 가운데 하나를 고르세요: {days}",
      en: "choose one of the adjustment dates: {days}",
    },
  },
  "certificate-too-large": {
    what: {
      ko: "산출증명이 {bytes}바이트로, 검산 프로그램이 읽는 크기({limit}바이트)를 넘습니다",
      en: "the certificate has {bytes} bytes, more than the {limit} a checker reads",
    },
    next: { ko: "조정 하나씩 나누어 만드세요", en: "make one for each adjustment" },
  },
  "certificate-figure-too-long": {
    what: {
      ko: "4096자리를 넘는 수가 있어 산출증명을 만들 수 없습니다",
      en: "a figure has more than 4096 digits: there is no certificate of it",
    },
    next: {
      ko: "price.carry를 rounded로 하거나 산식의 줄에 끝수 처리를 정하세요",
      en: "carry the rounded price, or round the lines of the formula",
    },
  },
  "not-a-salt": {
    what: {
      ko: "소금값은 16진수 64자리여야 합니다",
      en: "a salt is 64 hexadecimal digits",
    },
    next: {
      ko: "'openssl rand -hex 32'처럼 새로 만들어 적고, 잘 보관하세요",
      en: "make a new one, as with 'openssl rand -hex 32', and keep it",
    },
  },
} satisfies FaultWords;
