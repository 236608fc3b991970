import type { LinkageTerms, MissingChoice, VintageChoice } from "@jegap/linkage";
import { type Language, say, type Text, termWords } from "@jegap/words";
import { itemsOf } from "./say-table.ts";
import { sayCondition, sayFormula, sayRounding } from "./say-terms.ts";

const vintages: Readonly<Record<VintageChoice, Text>> = {
  first: termWords.vintageFirst,
  known: termWords.vintageKnown,
  final: termWords.vintageFinal,
};

const missing: Readonly<Record<MissingChoice, Text>> = {
  wait: termWords.missingWait,
  "wait-back": termWords.missingWaitBack,
  previous: termWords.missingPrevious,
  skip: termWords.missingSkip,
};

function roundings(terms: LinkageTerms, language: Language): readonly string[] {
  const price = say(termWords.priceRound, language, { rounding: sayRounding(terms.price.round, language) });
  const lines = [
    ...Object.entries(terms.observe).map(([name, o]) => [name, o.round] as const),
    ...Object.entries(terms.formula).map(([name, line]) => [name, line.round] as const),
  ].flatMap(([name, round]) =>
    round.length === 0
      ? []
      : [say(termWords.lineRound, language, { name, rounding: sayRounding(round, language) })],
  );
  const as = { rate: termWords.asRate, ratio: termWords.asRatio, change: termWords.asChange };
  const movements = itemsOf(terms).flatMap(([name, { movement }]) =>
    movement.as === "exact"
      ? []
      : [
          say(termWords.movementRound, language, {
            name,
            as: as[movement.as][language],
            rounding: sayRounding(movement.round, language),
          }),
        ],
  );
  const carry = (terms.price.carry === "rounded" ? termWords.carryRounded : termWords.carryExact)[language];
  return [price, ...lines, ...movements, carry];
}

function limits(terms: LinkageTerms, language: Language): readonly string[] {
  const { cap, floor } = terms.limits ?? {};
  return [
    ...(cap === undefined ? [] : [say(termWords.cap, language, { formula: sayFormula(cap, language) })]),
    ...(floor === undefined
      ? []
      : [say(termWords.floor, language, { formula: sayFormula(floor, language) })]),
    ...(terms.price.trigger === undefined
      ? []
      : [say(termWords.priceTrigger, language, { text: sayCondition(terms.price.trigger, language) })]),
    ...itemsOf(terms).flatMap(([name, link]) =>
      link.unmet === "return" ? [say(termWords.unmetReturn, language, { name })] : [],
    ),
  ];
}

function figures(terms: LinkageTerms, language: Language): readonly string[] {
  const read = Object.entries(terms.observe).filter(([, o]) => o.series !== undefined);
  const byVintage = new Map<VintageChoice, string[]>();
  for (const [name, o] of read)
    if (o.vintage !== undefined) byVintage.set(o.vintage, [...(byVintage.get(o.vintage) ?? []), name]);
  const choices = new Set(read.flatMap(([, o]) => o.missing ?? []));
  return [
    ...[...byVintage].map(([vintage, names]) =>
      say(vintages[vintage], language, { names: names.join(", ") }),
    ),
    ...[...choices].map((choice) => missing[choice][language]),
  ];
}

function settlement(terms: LinkageTerms, language: Language): readonly string[] {
  const { round, per, returns, prorate, revisions } = terms.settle;
  const revised = {
    keep: termWords.revisionsKeep,
    values: termWords.revisionsValues,
    whole: termWords.revisionsWhole,
  } as const;
  return [
    say(termWords.settleRound, language, {
      per: (per === "delivery" ? termWords.perDelivery : termWords.perInvoice)[language],
      rounding: sayRounding(round, language),
    }),
    (returns === "original" ? termWords.returnsOriginal : termWords.returnsCurrent)[language],
    ...(prorate === "days" ? [termWords.prorateDays[language]] : []),
    revised[revisions][language],
  ];
}

/** 기타 사항: everything a program must know that the form has no box for. */
export function sayOther(terms: LinkageTerms, language: Language): readonly string[] {
  return [
    ...roundings(terms, language),
    ...limits(terms, language),
    ...figures(terms, language),
    ...settlement(terms, language),
    termWords.rights[language],
  ];
}
