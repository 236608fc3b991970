import type { Json } from "@jegap/exact";
import { paperWords, requestWords, type Text } from "@jegap/words";
import type { Block, FieldRow, Paper } from "../model/paper.ts";
import { type AgreementHead, headJson, headRows, signatures } from "../model/parties.ts";
import { type PaperLanguage, plain, told } from "../model/said.ts";
import { type Common, paperOf } from "../model/seal.ts";

/** 미연동 합의 as data: what is not linked, the talks, and each side's own reason (상생협력법 제21조제3항). */
export interface NonLinkFacts {
  readonly goods: string;
  /** Main materials and energy that are not linked. */
  readonly items: readonly string[];
  readonly talks: { readonly when: string; readonly buyer: string; readonly supplier: string };
  readonly reasons: { readonly buyer: string; readonly supplier: string };
}

export interface NonLinkInput extends Common {
  readonly head: AgreementHead;
  readonly facts: NonLinkFacts;
}

/** What a person has still to write is left as a visible blank. */
function blank(label: Text, text: string, language: PaperLanguage): FieldRow {
  const value = text.trim() === "" ? told(requestWords.toFill, language) : plain(text);
  return { label: told(label, language), value: [value] };
}

/** 미연동 합의서: the opt-out with both reasons and the record of the talks (첨부 of the 2023-09 form, no articles). */
export function nonLink(input: NonLinkInput): Paper {
  const { head, facts, language } = input;
  const blocks: readonly Block[] = [
    { kind: "fields", rows: headRows(head, language) },
    {
      kind: "fields",
      rows: [
        blank(requestWords.nonLinkGoods, facts.goods, language),
        blank(requestWords.nonLinkItems, facts.items.join(", "), language),
      ],
    },
    { kind: "heading", text: told(requestWords.talksRecord, language) },
    {
      kind: "fields",
      rows: [
        blank(requestWords.talksWhen, facts.talks.when, language),
        blank(requestWords.talksBuyer, facts.talks.buyer, language),
        blank(requestWords.talksSupplier, facts.talks.supplier, language),
      ],
    },
    { kind: "heading", text: told(requestWords.reasons, language) },
    {
      kind: "fields",
      rows: [
        blank(requestWords.reasonBuyer, facts.reasons.buyer, language),
        blank(requestWords.reasonSupplier, facts.reasons.supplier, language),
      ],
    },
    { kind: "note", text: told(requestWords.nonLinkNote, language) },
    ...(head.note === undefined
      ? []
      : [
          { kind: "note" as const, text: told(paperWords.note, language) },
          { kind: "note" as const, text: plain(head.note) },
        ]),
    signatures(head, language, false),
  ];
  const { goods, items, talks, reasons } = facts;
  const data: Json = { ...headJson(head), goods, items, talks: { ...talks }, reasons: { ...reasons } };
  return paperOf({ kind: "non-link", blocks, data }, input);
}
