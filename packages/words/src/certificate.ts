import type { Text } from "./text.ts";

/** What the receiver of a certificate learns, said before it leaves: one sentence each. */
export const disclosureWords = {
  goods: { ko: "물품등: {name}", en: "the goods: {name}" },
  start: { ko: "약정 때 단가: {figure}", en: "the price at signing: {figure}" },
  quantities: {
    ko: "계약의 수치: {list}. 중량과 그 밖의 비용(가공비 등)이 여기에 있으면 그대로 드러납니다",
    en: "figures of the contract: {list}; weights and other cost that stand here are shown as they are",
  },
  formula: { ko: "연동 산식: {list}", en: "the formula: {list}" },
  shares: { ko: "반영비율: {list}", en: "shares: {list}" },
  triggers: { ko: "조정요건: {list}", en: "triggers: {list}" },
  limits: { ko: "상한·하한: {list}", en: "cap and floor: {list}" },
  changes: { ko: "나중에 합의한 변경 {count}건", en: "{count} later changes" },
  events: { ko: "발주·납품 같은 날짜 {count}건", en: "dates of {count} orders, deliveries or other events" },
  prices: {
    ko: "조정 {count}번의 단가와 그 계산",
    en: "the prices of {count} adjustments and how each was worked out",
  },
  memory: {
    ko: "이 조정 전의 단가와 앞선 조정에서 이어받은 값",
    en: "the price before this adjustment, and what earlier ones left behind",
  },
  unsalted: {
    ko: "소금값이 없어, 해시만 본 사람도 약정을 짐작해 맞춰 볼 수 있습니다",
    en: "there is no salt: who sees only the hash can find the terms by trying",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What the command line says around certificates. */
export const certificateWords = {
  learns: { ko: "이 산출증명을 받는 쪽이 알게 되는 것", en: "Who receives this certificate will learn" },
  hidden: {
    ko: "담기지 않는 것: 회사 이름, 다른 규격, 납품과 대금",
    en: "not in it: names of the parties, other goods lines, deliveries and payments",
  },
  written: { ko: "{file} 저장", en: "{file} written" },
  hash: { ko: "산출증명 해시 {hash}", en: "hash of the certificate {hash}" },
  agreementHash: {
    ko: "약정 해시 {hash} — 상대방이 자기 약정과 맞춰 볼 값",
    en: "hash of the agreement {hash}: what the other side compares with its own",
  },
  root: { ko: "묶음의 뿌리 {hash}", en: "root of the batch {hash}" },
} as const satisfies Readonly<Record<string, Text>>;
