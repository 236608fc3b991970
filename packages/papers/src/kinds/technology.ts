import type { Json } from "@jegap/exact";
import { koreanArticle, type PaperField, requestFields, secrecyFields } from "@jegap/law";
import { demandFields, paperWords, requestWords, type Text } from "@jegap/words";
import type { Block, FieldRow, Paper } from "../model/paper.ts";
import { type AgreementHead, headJson, headRows, signatures } from "../model/parties.ts";
import { type PaperLanguage, plain, told } from "../model/said.ts";
import { type Common, paperOf } from "../model/seal.ts";

/** What is written in each field, under the field names of the law package; a field without text stays blank. */
export type FieldTexts = Readonly<Partial<Record<string, string>>>;

export interface TechnologyInput extends Common {
  readonly head: AgreementHead;
  readonly texts: FieldTexts;
}

/** A member of staff who will hold the data (비밀유지계약: 자료를 보유할 임직원의 명단). */
export interface StaffMember {
  readonly name: string;
  readonly role: string;
}

export interface SecrecyInput extends TechnologyInput {
  readonly staff: readonly StaffMember[];
}

function rows(fields: readonly PaperField[], input: TechnologyInput): readonly FieldRow[] {
  return fields
    .filter((field) => field.from <= input.day)
    .map((field, i) => {
      const text = (input.texts[field.field] ?? "").trim();
      const label: Text = demandFields[field.field] ?? { ko: field.field, en: field.field };
      return {
        number: `${i + 1}`,
        label: told(label, input.language),
        value: [text === "" ? told(requestWords.toFill, input.language) : plain(text)],
        article: field.refs.map(koreanArticle).join("\n"),
      };
    });
}

function textsJson(texts: FieldTexts): Json {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]) => (text === undefined ? [] : [[key, text]])),
  );
}

/** 기술자료 요구서: the six fields of 하도급법 시행령 제7조의3, each with its article. */
export function technologyRequest(input: TechnologyInput): Paper {
  const { head, language } = input;
  const blocks: readonly Block[] = [
    { kind: "fields", rows: headRows(head, language) },
    { kind: "fields", rows: rows(requestFields, input) },
    { kind: "note", text: told(requestWords.technologyNote, language) },
    signatures(head, language, false),
  ];
  const data: Json = { ...headJson(head), fields: textsJson(input.texts) };
  return paperOf({ kind: "technology-request", blocks, data }, input);
}

function staffTable(staff: readonly StaffMember[], language: PaperLanguage): readonly Block[] {
  return [
    { kind: "heading", text: told(requestWords.staff, language) },
    {
      kind: "table",
      columns: [
        { title: told(requestWords.staffName, language), align: "left", share: 1 },
        { title: told(requestWords.staffRole, language), align: "left", share: 2 },
        { title: told(paperWords.signHere, language), align: "center", share: 1 },
      ],
      rows: staff.map(({ name, role }) => [plain(name), plain(role), plain("")]),
      empty: told(paperWords.empty, language),
    },
  ];
}

/** 비밀유지계약 항목표: the union of both acts' items, each with its article; items, not contract articles. */
export function secrecyContractTable(input: SecrecyInput): Paper {
  const { head, language, staff } = input;
  const below = requestWords.seeBelow[language === "en" ? "en" : "ko"];
  const texts = staff.length === 0 ? input.texts : { staff_list: below, ...input.texts };
  const blocks: readonly Block[] = [
    { kind: "fields", rows: headRows(head, language) },
    { kind: "fields", rows: rows(secrecyFields, { ...input, texts }) },
    ...staffTable(staff, language),
    { kind: "note", text: told(requestWords.secrecyNote, language) },
    signatures(head, language, false),
  ];
  const data: Json = {
    ...headJson(head),
    fields: textsJson(input.texts),
    staff: staff.map((member) => ({ ...member })),
  };
  return paperOf({ kind: "secrecy-contract-table", blocks, data }, input);
}
