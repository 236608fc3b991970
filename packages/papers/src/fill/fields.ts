import { hashTerms, type LinkageTerms, sayName } from "@jegap/linkage";
import type { Language } from "@jegap/words";
import { sayOther } from "../kinds/say-other.ts";
import {
  type SeriesTitles,
  sayAdjustmentDates,
  sayConditions,
  sayCycles,
  sayEffective,
  sayFormulas,
  sayIndex,
  sayItems,
  sayRatios,
  sayTimes,
} from "../kinds/say-table.ts";
import type { AgreementHead } from "../model/parties.ts";

/** What a form is filled from. */
export interface FillInput {
  readonly head: AgreementHead;
  readonly terms: LinkageTerms;
  readonly titles: SeriesTitles;
  readonly language: Language;
}

type Party = AgreementHead["buyer"];

function partyFields(english: string, korean: string, party: Party): readonly (readonly [string, string])[] {
  const rows = [
    ["name", "상호", party?.name],
    ["representative", "대표자", party?.representative],
    ["number", "사업자번호", party?.number],
    ["phone", "전화번호", party?.phone],
    ["address", "주소", party?.address],
  ] as const;
  return rows.flatMap(([en, ko, text]) => [
    [`${english}.${en}`, text ?? ""] as const,
    [`${korean}.${ko}`, text ?? ""] as const,
  ]);
}

/**
 * Every `{field}` that a form may name, in English and Korean, with what is written there. A field that the agreement
 * does not state is empty; several paragraphs are lines.
 */
export function fillFields(input: FillInput): ReadonlyMap<string, string> {
  const { head, terms, titles, language } = input;
  const lines = (texts: readonly string[]): string => texts.join("\n");
  const signed = [head.signed?.buyer, head.signed?.supplier]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const goods = [terms.goods.name, ...terms.goods.lines.map((line) => `${line.id} ${line.name}`)];
  const both: readonly (readonly [english: string, korean: string, text: string])[] = [
    ["agreement", "약정이름", head.name],
    ["contract", "계약명칭", head.contract ?? ""],
    ["signed", "체결일자", signed ?? ""],
    ["until", "약정기간끝", head.until ?? ""],
    ["note", "비고", head.note ?? ""],
    ["goods", "목적물등", terms.goods.name],
    ["goods.list", "품목목록", lines(goods)],
    ["items", "주요원재료", lines(sayItems(terms, language))],
    ["index", "기준지표", lines(sayIndex(terms, titles, language))],
    ["times", "기준시점비교시점", lines(sayTimes(terms, language))],
    ["condition", "조정요건", lines(sayConditions(terms, language))],
    ["cycle", "조정주기", lines(sayCycles(terms, language))],
    ["date", "조정일", lines(sayAdjustmentDates(terms, language))],
    ["effective", "반영일", lines(sayEffective(terms, language))],
    ["formula", "연동산식", lines(sayFormulas(terms, sayName("price", language), language))],
    ["ratio", "반영비율", lines(sayRatios(terms, language))],
    ["other", "기타사항", lines(sayOther(terms, language))],
    ["hash", "연동표해시", hashTerms(terms)],
  ];
  return new Map([
    ...both.flatMap(([english, korean, text]) => [[english, text] as const, [korean, text] as const]),
    ...partyFields("buyer", "위탁기업", head.buyer),
    ...partyFields("supplier", "수탁기업", head.supplier),
  ]);
}
