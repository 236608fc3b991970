import {
  type Adjustment,
  type ChangeTable,
  changeTableJson,
  hashTerms,
  type ItemLook,
  type LineTable,
  type LinkageTerms,
  rootsOf,
} from "@jegap/linkage";
import { paperWords, say, tableWords, termWords } from "@jegap/words";
import type { Block, Column, Paper } from "../model/paper.ts";
import { type AgreementHead, headJson, headRows, signatures } from "../model/parties.ts";
import { inEach, type PaperLanguage, plain, type Said, told } from "../model/said.ts";
import { type Common, paperOf } from "../model/seal.ts";
import {
  observedUnder,
  sayGrades,
  sayItemNames,
  sayMovement,
  sayOutcome,
  sayPrice,
  sayTableFigure,
} from "./look.ts";

/** What a change table is made from: the table as worked out, under the terms in force on its day. */
export interface ChangeTableInput extends Common {
  readonly head: AgreementHead;
  readonly terms: LinkageTerms;
  readonly table: ChangeTable;
}

/** Dates side by side in the annex of a goods list. */
const datesAcross = 6;

const columns = [
  ["adjustmentDate", "left", 8],
  ["item", "left", 8],
  ["basePrice", "right", 11],
  ["comparisonPrice", "right", 11],
  ["movement", "right", 7],
  ["before", "right", 9],
  ["after", "right", 9],
  ["effective", "left", 8],
  ["result", "left", 14],
  ["buyerSign", "center", 8],
  ["supplierSign", "center", 8],
] as const;

/** Looks of one date that say the same of every item, with the goods lines they are about. */
interface Group {
  readonly look: Adjustment;
  readonly lines: readonly string[];
}

function groupKey(look: Adjustment, single: boolean): string {
  const items = look.items.map((item) =>
    [item.base, item.comparison].map((step) => step?.value.toFraction() ?? "").join("/"),
  );
  const price = single ? look.line : "";
  return [look.outcome, look.effective ?? "", look.reason?.code ?? "", price, ...items].join(" ");
}

/** Every adjustment date with its groups of goods lines, in the order of dates. */
function groupsOf(table: ChangeTable): readonly Group[] {
  const single = table.lines.length === 1;
  const byLook = new Map<number, Map<string, { look: Adjustment; lines: string[] }>>();
  for (const { adjustments } of table.lines)
    for (const look of adjustments) {
      const groups = byLook.get(look.look) ?? new Map<string, { look: Adjustment; lines: string[] }>();
      byLook.set(look.look, groups);
      const key = groupKey(look, single);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { look, lines: [look.line] });
      else group.lines.push(look.line);
    }
  return [...byLook.entries()].sort(([a], [b]) => a - b).flatMap(([, groups]) => [...groups.values()]);
}

function goodsOf(group: Group, all: number): string {
  if (group.lines.length === all) return "";
  const [first = ""] = group.lines;
  return group.lines.length === 1 ? first : `${first} +${group.lines.length - 1}`;
}

/** Items in the order of the clause, whichever are due. */
function inOrder(look: Adjustment, terms: LinkageTerms): readonly ItemLook[] {
  const names = Object.keys(terms.link ?? {});
  return look.items.toSorted((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
}

function row(group: Group, { table, terms, language }: ChangeTableInput): readonly Said[] {
  const { look } = group;
  const items = inOrder(look, terms);
  const single = table.lines.length === 1;
  const goods = goodsOf(group, table.lines.length);
  const annexed = told(termWords.seeAnnex, language);
  const figures = (pick: "base" | "comparison"): Said =>
    inEach(language, (l) => items.map((item) => sayTableFigure(item[pick], l)).join("\n"));
  return [
    plain([look.date, look.event, goods].filter((part) => part !== undefined && part !== "").join("\n")),
    inEach(language, (l) => sayItemNames(items, l)),
    figures("base"),
    figures("comparison"),
    inEach(language, (l) => items.map((item) => sayMovement(item, l)).join("\n")),
    single ? inEach(language, (l) => sayPrice(look.before, l)) : annexed,
    single
      ? inEach(language, (l) => (look.outcome === "adjusted" ? sayPrice(look.after, l) : ""))
      : look.outcome === "adjusted"
        ? annexed
        : plain(""),
    plain(look.effective ?? ""),
    inEach(language, (l) => sayOutcome(look, l)),
    plain(""),
    plain(""),
  ];
}

/** 붙임 1: the price of every goods line after each adjustment, some dates side by side. */
function annex(table: ChangeTable, terms: LinkageTerms, language: PaperLanguage): readonly Block[] {
  if (table.lines.length < 2) return [];
  const dates = new Map<number, Adjustment>();
  for (const { adjustments } of table.lines)
    for (const look of adjustments) if (look.outcome === "adjusted") dates.set(look.look, look);
  const looks = [...dates.entries()].sort(([a], [b]) => a - b);
  const names = new Map(terms.goods.lines.map((line) => [line.id, line.name]));
  const blocks: Block[] = [
    { kind: "break" },
    { kind: "heading", text: told(termWords.annexGoods, language) },
  ];
  for (let from = 0; from === 0 || from < looks.length; from += datesAcross) {
    const shown = looks.slice(from, from + datesAcross);
    const head: readonly Column[] = [
      { title: told(termWords.goodsId, language), align: "left", share: 8 },
      { title: told(termWords.goodsName, language), align: "left", share: 14 },
      { title: told(termWords.goodsStart, language), align: "right", share: 9 },
      ...shown.map(([, look]): Column => ({ title: plain(look.date), align: "right", share: 9 })),
    ];
    const priceAt = (line: LineTable, number: number): Said => {
      const look = line.adjustments.find((one) => one.look === number);
      return look?.outcome === "adjusted" ? inEach(language, (l) => sayPrice(look.after, l)) : plain("–");
    };
    blocks.push({
      kind: "table",
      columns: head,
      rows: table.lines.map((line) => [
        plain(line.line),
        plain(names.get(line.line) ?? ""),
        inEach(language, (l) => sayPrice(line.start, l)),
        ...shown.map(([number]) => priceAt(line, number)),
      ]),
      empty: told(paperWords.empty, language),
    });
  }
  return blocks;
}

function startLine(input: ChangeTableInput): readonly Block[] {
  const { table, language } = input;
  const [only, ...more] = table.lines;
  if (only === undefined || more.length > 0) return [];
  const text = inEach(language, (l) => say(tableWords.startPrice, l, { figure: sayPrice(only.start, l) }));
  return [{ kind: "paragraph", text }];
}

/** 변동표 (첨부 2 of the 2023-09 form): every adjustment with both index prices, both prices and both sides' boxes. */
export function changeTable(input: ChangeTableInput): Paper {
  const { head, terms, table, language } = input;
  const looks = table.lines.flatMap((line) => line.adjustments);
  const grades = sayGrades(observedUnder(looks.flatMap(rootsOf)), "ko");
  const blocks: readonly Block[] = [
    {
      kind: "fields",
      rows: [
        ...headRows(head, language),
        { label: told(tableWords.goods, language), value: [plain(terms.goods.name)] },
        { label: told(paperWords.knownOn, language), value: [plain(table.knownOn)] },
      ],
    },
    ...startLine(input),
    {
      kind: "table",
      columns: columns.map(([title, align, share]) => ({
        title: told(tableWords[title], language),
        align,
        share,
      })),
      rows: groupsOf(table).map((group) => row(group, input)),
      empty: told(tableWords.noLooks, language, { day: table.knownOn }),
    },
    ...(grades === ""
      ? []
      : [
          {
            kind: "note" as const,
            text: inEach(language, (l) =>
              say(tableWords.grades, l, { list: sayGrades(observedUnder(looks.flatMap(rootsOf)), l) }),
            ),
          },
        ]),
    { kind: "note", text: told(tableWords.record, language) },
    signatures(head, language, false),
    ...annex(table, terms, language),
  ];
  const termsHash = hashTerms(terms);
  const data = { ...headJson(head), termsHash, table: changeTableJson(table) };
  const hashes = [[paperWords.termsHash, termsHash] as const];
  return paperOf({ kind: "change-table", blocks, data, wide: true, hashes }, input);
}
