import { type Day, type Json, Rational, toExactText } from "@jegap/exact";
import {
  given,
  hashTerms,
  type Lateness,
  type LinkageTerms,
  type Payment,
  type Step,
  stepsJson,
} from "@jegap/linkage";
import { paperWords, tableWords } from "@jegap/words";
import type { Block, Paper } from "../model/paper.ts";
import { type AgreementHead, headJson, headRows, signatures } from "../model/parties.ts";
import { inEach, plain, type Said, told } from "../model/said.ts";
import { type Common, paperOf } from "../model/seal.ts";
import { sayStepFigure } from "./look.ts";

/** What a settlement is made from: payments as `settle` works them out. */
export interface SettlementInput extends Common {
  readonly head: AgreementHead;
  readonly terms: LinkageTerms;
  readonly knownOn: Day;
  readonly payments: readonly Payment[];
  /** Due dates and days late by the payment clock, where one was handed in. */
  readonly late?: readonly Pick<Lateness, "payment" | "received" | "due" | "days">[];
}

const amounts = ["owed", "againstStart", "open", "trueUp"] as const;

/** The sum of an amount over all payments of one currency; none where a payment lacks it or currencies differ. */
function totalOf(payments: readonly Payment[], amount: (typeof amounts)[number]): Step | undefined {
  const steps = payments.flatMap((payment) => payment[amount] ?? []);
  const [first] = steps;
  const same = new Set(payments.map((payment) => payment.currency.text)).size === 1;
  if (first === undefined || !same || steps.length !== payments.length) return undefined;
  const value = steps.reduce((sum, step) => sum.plus(step.value), Rational.zero);
  return given({ value, dimension: first.dimension }, { unit: first.unit });
}

function paymentJson(payment: Payment): Json {
  const figure = (step: Step | undefined): Json =>
    step === undefined ? null : toExactText(step.value.over(payment.currency.scale));
  return {
    id: payment.id,
    of: payment.of,
    deliveries: payment.deliveries,
    currency: payment.currency.text,
    looks: payment.looks,
    ...Object.fromEntries(amounts.map((amount) => [amount, figure(payment[amount])])),
    steps: stepsJson(amounts.flatMap((amount) => payment[amount] ?? [])),
  };
}

/** When each payment was due and how many days late it is (상생협력법 제22조), where the clock is known. */
function lateTable({ late = [], language }: SettlementInput): readonly Block[] {
  if (late.length === 0) return [];
  return [
    {
      kind: "table",
      columns: [
        { title: told(tableWords.payment, language), align: "left", share: 3 },
        { title: told(tableWords.received, language), align: "left", share: 3 },
        { title: told(tableWords.due, language), align: "left", share: 3 },
        { title: told(tableWords.daysLate, language), align: "right", share: 2 },
      ],
      rows: late.map(({ payment, received, due, days }) => [payment, received, due, `${days}`].map(plain)),
      empty: told(paperWords.empty, language),
    },
  ];
}

/** 정산서: what is owed for deliveries or invoices, against the price at signing, with true-ups of revised figures. */
export function settlement(input: SettlementInput): Paper {
  const { head, terms, payments, language, knownOn } = input;
  const late = (input.late ?? []).map(({ payment, received, due, days }) => ({
    payment,
    received,
    due,
    days,
  }));
  const used = amounts.filter((amount) => payments.some((payment) => payment[amount] !== undefined));
  const cell = (step: Step | undefined): Said => inEach(language, (l) => sayStepFigure(step, l));
  const looks = (payment: Payment): Said =>
    inEach(language, (l) =>
      payment.looks.map((look) => (look === 0 ? tableWords.lookAtSigning[l] : `${look}`)).join(", "),
    );
  const total: readonly (readonly Said[])[] =
    payments.length === 0
      ? []
      : [
          [
            told(tableWords.total, language),
            plain(""),
            plain(""),
            ...used.map((amount) => cell(totalOf(payments, amount))),
          ],
        ];
  const table: Block = {
    kind: "table",
    columns: [
      { title: told(tableWords.payment, language), align: "left", share: 8 },
      { title: told(tableWords.deliveries, language), align: "left", share: 8 },
      { title: told(tableWords.looks, language), align: "left", share: 6 },
      ...used.map((amount) => ({
        title: told(tableWords[amount], language),
        align: "right" as const,
        share: 8,
      })),
    ],
    rows: [
      ...payments.map((payment) => [
        plain(payment.id),
        plain(payment.deliveries.join(", ")),
        looks(payment),
        ...used.map((amount) => cell(payment[amount])),
      ]),
      ...total,
    ],
    empty: told(paperWords.empty, language),
  };
  const blocks: readonly Block[] = [
    {
      kind: "fields",
      rows: [
        ...headRows(head, language),
        { label: told(tableWords.goods, language), value: [plain(terms.goods.name)] },
        { label: told(paperWords.knownOn, language), value: [plain(knownOn)] },
      ],
    },
    table,
    ...lateTable(input),
    { kind: "note", text: told(tableWords.vat, language) },
    signatures(head, language, false),
  ];
  const termsHash = hashTerms(terms);
  const data = { ...headJson(head), termsHash, knownOn, payments: payments.map(paymentJson), late };
  const hashes = [[paperWords.termsHash, termsHash] as const];
  return paperOf({ kind: "settlement", blocks, data, hashes }, input);
}
