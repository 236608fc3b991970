import { type Day, type Json, koreanCalendar, lastDayByCalendar, periodEnds } from "@jegap/exact";
import { type FigureBook, koreanArticle, lawBook, type Ref, recordOn } from "@jegap/law";
import { paperWords, requestWords, type Text } from "@jegap/words";
import type { Block, Paper } from "../model/paper.ts";
import { type AgreementHead, headJson, headRows, signatures } from "../model/parties.ts";
import { type PaperLanguage, plain, told } from "../model/said.ts";
import { type Common, paperOf } from "../model/seal.ts";

/** One supply cost that changed, in the requester's own words. */
export interface ChangedCost {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly source: string;
}

/** A request for talks outside linkage (상생협력법 제22조의2), by the supplier or its cooperative. */
export interface TalksFacts {
  readonly requestedOn: Day;
  readonly goods: string;
  readonly costs: readonly ChangedCost[];
  readonly asked: string;
  readonly why: string;
  /** The cooperative that talks for the member, and the day on which the member asked it to. */
  readonly cooperative?: { readonly name: string; readonly memberAskedOn: Day };
}

export interface TalksInput extends Common {
  readonly head: AgreementHead;
  readonly facts: TalksFacts;
  readonly book?: FigureBook;
}

/** One day that the law counts from the request. */
export interface Clock {
  readonly what: Text;
  readonly day: Day;
  readonly ref: Ref;
}

function ends(from: Day, days: number): Day {
  const span = { count: days, unit: "day" } as const;
  const moved = periodEnds(from, span, koreanCalendar);
  return moved.ok ? moved.value : lastDayByCalendar(from, span);
}

/** The days counted from the request: the figure of each comes from the dated law, with its article. */
export function talksClocks(facts: TalksFacts, book: FigureBook = lawBook): readonly Clock[] {
  const { requestedOn, cooperative } = facts;
  const clock = (what: Text, from: Day, figure: string): readonly Clock[] => {
    const record = recordOn(book, figure, from);
    return record === undefined ? [] : [{ what, day: ends(from, Number(record.value)), ref: record.article }];
  };
  const forwarding = clock(
    requestWords.clockForward,
    cooperative?.memberAskedOn ?? requestedOn,
    "wwa.cooperativeForwardDays",
  );
  const forwarded = forwarding[0]?.day;
  return [
    ...(cooperative === undefined
      ? []
      : [
          ...forwarding,
          ...(forwarded === undefined
            ? []
            : clock(requestWords.clockFederation, forwarded, "wwa.federationForwardDays")),
        ]),
    ...clock(requestWords.clockTalks, requestedOn, "wwa.talksStartDays"),
    ...clock(requestWords.clockMediation, requestedOn, "wwa.talksDealDays"),
  ];
}

function costTable(facts: TalksFacts, language: PaperLanguage): Block {
  return {
    kind: "table",
    columns: [
      { title: told(requestWords.cost, language), align: "left", share: 5 },
      { title: told(requestWords.costBefore, language), align: "right", share: 4 },
      { title: told(requestWords.costAfter, language), align: "right", share: 4 },
      { title: told(requestWords.costSource, language), align: "left", share: 6 },
    ],
    rows: facts.costs.map((cost) => [cost.name, cost.before, cost.after, cost.source].map(plain)),
    empty: told(paperWords.empty, language),
  };
}

function clockTable(clocks: readonly Clock[], language: PaperLanguage): Block {
  return {
    kind: "table",
    columns: [
      { title: told(requestWords.clockDay, language), align: "left", share: 3 },
      { title: told(requestWords.clock, language), align: "left", share: 8 },
      { title: told(requestWords.clockArticle, language), align: "left", share: 6 },
    ],
    rows: clocks.map(({ day, what, ref }) => [plain(day), told(what, language), plain(koreanArticle(ref))]),
    empty: told(paperWords.empty, language),
  };
}

/** 조정협의 신청서 (상생협력법 제22조의2) with its clocks; a cooperative's request names it and the member. */
export function talksRequest(input: TalksInput): Paper {
  const { head, facts, language, book } = input;
  const { cooperative } = facts;
  const ground =
    cooperative === undefined ? requestWords.talksArticleOwn : requestWords.talksArticleCooperative;
  const supplier = head.supplier?.name ?? "";
  const row = (label: Text, text: string) => ({ label: told(label, language), value: [plain(text)] });
  const blocks: readonly Block[] = [
    {
      kind: "fields",
      rows: [
        ...headRows(head, language),
        { label: told(requestWords.talksGround, language), value: [told(ground, language)] },
        row(requestWords.requester, cooperative?.name ?? supplier),
        ...(cooperative === undefined
          ? []
          : [row(requestWords.member, `${supplier} (${cooperative.memberAskedOn})`)]),
        row(requestWords.requestedOn, facts.requestedOn),
        row(requestWords.talksGoods, facts.goods),
      ],
    },
    { kind: "heading", text: told(requestWords.costs, language) },
    costTable(facts, language),
    { kind: "fields", rows: [row(requestWords.asked, facts.asked), row(requestWords.why, facts.why)] },
    { kind: "heading", text: told(requestWords.clocks, language) },
    clockTable(talksClocks(facts, book), language),
    { kind: "note", text: told(requestWords.talksNote, language) },
    signatures(head, language, false),
  ];
  const data: Json = {
    ...headJson(head),
    requestedOn: facts.requestedOn,
    goods: facts.goods,
    costs: facts.costs.map((cost) => ({ ...cost })),
    asked: facts.asked,
    why: facts.why,
    ...(cooperative === undefined ? {} : { cooperative: { ...cooperative } }),
  };
  return paperOf({ kind: "talks-request", blocks, data }, input);
}
