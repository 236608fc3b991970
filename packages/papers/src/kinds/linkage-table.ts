import { inUnit, type Json } from "@jegap/exact";
import { type GoodsLine, hashTerms, type LinkageTerms, sayFigure, sayName, writeTerms } from "@jegap/linkage";
import { linkageFields, paperWords, say, type Text, termWords } from "@jegap/words";
import type { Block, Column, FieldRow, Paper } from "../model/paper.ts";
import { type AgreementHead, headJson, headRows, signatures } from "../model/parties.ts";
import { inEach, type PaperLanguage, paragraphs, plain, type Said, told } from "../model/said.ts";
import { type Common, paperOf } from "../model/seal.ts";
import { sayOther } from "./say-other.ts";
import {
  itemsOf,
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
} from "./say-table.ts";

/** What a linkage table is made from. */
export interface LinkageTableInput extends Common {
  readonly head: AgreementHead;
  readonly terms: LinkageTerms;
  readonly titles: SeriesTitles;
}

/** A goods list up to this long stands in the first field itself. */
const shortList = 8;

function goodsValue(terms: LinkageTerms, language: PaperLanguage): readonly Said[] {
  const { name, lines } = terms.goods;
  if (lines.length === 0) return [plain(name)];
  if (lines.length > shortList)
    return [told(termWords.goodsCount, language, { name, count: `${lines.length}` })];
  return [plain(name), ...lines.map((line) => plain(`${line.id} ${line.name}`))];
}

function fieldRows(input: LinkageTableInput): readonly FieldRow[] {
  const { terms, titles, language } = input;
  const row = (number: string, label: Text, value: readonly Said[]): FieldRow => ({
    number,
    label: told(label, language),
    value,
  });
  return [
    row("1", linkageFields.goods, goodsValue(terms, language)),
    row(
      "2",
      linkageFields.items,
      paragraphs(language, (l) => sayItems(terms, l)),
    ),
    row(
      "3",
      linkageFields.index,
      paragraphs(language, (l) => sayIndex(terms, titles, l)),
    ),
    row(
      "4",
      linkageFields.times,
      paragraphs(language, (l) => sayTimes(terms, l)),
    ),
    row(
      "5",
      linkageFields.condition,
      paragraphs(language, (l) => sayConditions(terms, l)),
    ),
    row(
      "6",
      linkageFields.cycle,
      paragraphs(language, (l) => sayCycles(terms, l)),
    ),
    row(
      "7",
      linkageFields.date,
      paragraphs(language, (l) => sayAdjustmentDates(terms, l)),
    ),
    row(
      "8",
      linkageFields.effective,
      paragraphs(language, (l) => sayEffective(terms, l)),
    ),
    row(
      "9",
      linkageFields.formula,
      paragraphs(language, (l) => sayFormulas(terms, sayName("price", l), l)),
    ),
    row(
      "9.1",
      linkageFields.ratio,
      paragraphs(language, (l) => sayRatios(terms, l)),
    ),
    row(
      "10",
      linkageFields.other,
      paragraphs(language, (l) => sayOther(terms, l)),
    ),
  ];
}

interface GoodsColumn extends Column {
  readonly cell: (line: GoodsLine) => Said;
}

function goodsColumns(terms: LinkageTerms, language: PaperLanguage): readonly GoodsColumn[] {
  const { unit, start } = terms.price;
  const each = Object.entries(terms.quantities ?? {}).filter(([, quantity]) => quantity.kind === "each");
  const shared = itemsOf(terms).filter(([, link]) => link.reflect.rise.kind === "each");
  return [
    { title: told(termWords.goodsId, language), align: "left", share: 2, cell: (line) => plain(line.id) },
    { title: told(termWords.goodsName, language), align: "left", share: 4, cell: (line) => plain(line.name) },
    ...(start === "each"
      ? [
          {
            title: told(termWords.goodsStart, language),
            align: "right" as const,
            share: 2,
            cell: (line: GoodsLine) =>
              line.start === undefined
                ? plain("")
                : inEach(language, (l) => sayFigure(inUnit(line.start ?? unit.scale, unit), unit, l)),
          },
        ]
      : []),
    ...each.map(([name]) => ({
      title: plain(name),
      align: "right" as const,
      share: 2,
      cell: (line: GoodsLine): Said => {
        const figure = line.quantities[name];
        return figure === undefined ? plain("") : inEach(language, (l) => sayFigure(figure, figure.unit, l));
      },
    })),
    ...shared.map(([name]) => ({
      title: told(termWords.goodsShare, language, { name }),
      align: "right" as const,
      share: 2,
      cell: (line: GoodsLine): Said => {
        const value = line.reflect[name];
        return value === undefined
          ? plain("")
          : inEach(language, (l) => sayFigure({ value, dimension: {} }, undefined, l));
      },
    })),
  ];
}

/** 붙임 1: the goods list with what differs from line to line. */
function annex(terms: LinkageTerms, language: PaperLanguage): readonly Block[] {
  const { lines } = terms.goods;
  if (lines.length === 0) return [];
  const columns = goodsColumns(terms, language);
  return [
    { kind: "break" },
    { kind: "heading", text: told(termWords.annexGoods, language) },
    {
      kind: "table",
      columns: columns.map(({ title, align, share }) => ({ title, align, share })),
      rows: lines.map((line) => columns.map((column) => column.cell(line))),
      empty: told(paperWords.empty, language),
    },
  ];
}

/** The agreement file that stands behind the table, readable by `readAgreement`. */
export function agreementJson(head: AgreementHead, terms: LinkageTerms): Json {
  return { ...headJson(head), terms: writeTerms(terms) };
}

/**
 * 연동표: the ten fields and 9.1 of the 2023-09 form (첨부 1), energy beside material in 2, 3 and 4, a long goods list
 * as annex 1. The decree's seven entries (상생협력법 시행령 제14조제1항) are 1 to 4, 5, 9 and 6 to 8.
 */
export function linkageTable(input: LinkageTableInput): Paper {
  const { head, terms, language } = input;
  const blocks: readonly Block[] = [
    { kind: "fields", rows: headRows(head, language) },
    { kind: "fields", rows: fieldRows(input) },
    ...(head.note === undefined
      ? []
      : [
          {
            kind: "note" as const,
            text: plain(`${say(paperWords.note, language === "en" ? "en" : "ko")}: ${head.note}`),
          },
        ]),
    signatures(head, language, true),
    ...annex(terms, language),
  ];
  const hashes = [[paperWords.termsHash, hashTerms(terms)] as const];
  return paperOf({ kind: "linkage-table", blocks, data: agreementJson(head, terms), hashes }, input);
}
