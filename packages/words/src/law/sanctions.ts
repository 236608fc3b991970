import type { Text } from "../text.ts";

/** What may follow; amounts are figures that the law package fills in. */
export const lawSanctions = {
  "wwa-no-paper": {
    ko: "과태료 {max}원 이하(횟수에 관계없이 건당 {each}원, 반까지 줄 수 있음), 벌점 권고 {recommended} · 개선요구나 시정명령 {ordered} · 공표 {published}",
    en: "fine up to {max} won ({each} won at every count, may be halved); points {recommended} for a recommendation, {ordered} for a demand or order, {published} for publication",
  },
  "wwa-evasion": {
    ko: "과태료 {max}원 이하(1회 {first}원, 2회 {second}원, 3회부터 {third}원), 벌점 {points}, 미연동 합의에 이르렀으면 {pointsNonLink}",
    en: "fine up to {max} won ({first} / {second} / {third} won for 1st / 2nd / 3rd and later); points {points}, or {pointsNonLink} when it led to a non-link agreement",
  },
  "wwa-order": {
    ko: "개선요구·시정명령, 벌점 권고 {recommended} · 개선요구나 시정명령 {ordered} · 공표 {published}. 이 항목에 정한 과태료는 찾지 못함",
    en: "demand or order to mend; points {recommended} for a recommendation, {ordered} for a demand or order, {published} for publication. No fine was found for this one",
  },
  "wwa-retaliation": {
    ko: "시정명령, 벌점 {points}",
    en: "order to mend; points {points}",
  },
  "wwa-records": { ko: "과태료 {max}원 이하", en: "fine up to {max} won" },
  "fsa-no-entries": {
    ko: "과태료 {max}원 이하, 시정명령. 이 항목에는 과징금과 벌금이 없음. 횟수별 금액은 확인하지 못함",
    en: "fine up to {max} won; order to mend; no surcharge and no criminal fine for this item. Amounts per count were not confirmed",
  },
  "fsa-evasion": {
    ko: "과태료 {max}원 이하. 횟수별 금액은 확인하지 못함",
    en: "fine up to {max} won; amounts per count were not confirmed",
  },
  "fsa-order": { ko: "시정명령, 벌점", en: "order to mend; points" },
} as const satisfies Readonly<Record<string, Text>>;

export type LawSanction = keyof typeof lawSanctions;

/** Why a figure is to be read with care. */
export const lawNotes = {
  "annex-2023": {
    ko: "2023년 별표의 금액·벌점이며, 2026-06-03 뒤의 별표는 읽지 못함",
    en: "2023 annex, current text not read",
  },
  "notice-not-read": { ko: "현행 고시를 읽지 못함", en: "the current notice was not read" },
  "date-computed": {
    ko: "시행일은 '공포 후 6개월'에서 셈한 날",
    en: "the first day is computed from 'six months after promulgation'",
  },
  "decree-not-found": { ko: "시행령 본문을 찾지 못함", en: "the decree text was not found" },
} as const satisfies Readonly<Record<string, Text>>;
