import {
  currencyOf,
  type Quantity,
  Rational,
  round,
  type Unit,
  unit as unitOf,
  type WrittenQuantity,
  writeQuantity,
} from "@jegap/exact";
import {
  type Cause,
  type CellDifference,
  type Difference,
  type Price,
  type ResultComparison,
  type RowsComparison,
  type Step,
  sayFigure,
  sayName,
} from "@jegap/linkage";
import {
  causeValueWords,
  causeWords,
  columnWords,
  compareWords,
  differenceWords,
  type Language,
  say,
  stageWords,
} from "@jegap/words";

/** Causes printed; the rest is in the JSON. */
const mostCauses = 5;

function figure(value: (Quantity & { readonly unit?: Unit }) | undefined, language: Language): string {
  return value === undefined ? "" : sayFigure(value, value.unit, language);
}

function told(text: string, step: Step | undefined, kind: Difference["kind"], language: Language): string {
  if (kind === "test" && step !== undefined)
    return compareWords[step.value.isZero() ? "notMet" : "met"][language];
  if (text === "exact") return compareWords.exact[language];
  return kind === "contract" || kind === "carried" || kind === "operation" || kind === "figures"
    ? figure(step, language)
    : text;
}

function nameOf({ name }: Difference, language: Language): string {
  return name === "" ? "" : sayName(name, language);
}

/** The first difference in one sentence. */
function sayDifference(first: Difference, language: Language): string {
  const { kind, date, mine, theirs, mineStep, theirStep } = first;
  return say(differenceWords[kind], language, {
    date,
    name: nameOf(first, language),
    mine: told(mine, mineStep, kind, language),
    theirs: told(theirs, theirStep, kind, language),
    mineFigure: figure(mineStep, language),
    theirFigure: figure(theirStep, language),
  });
}

function sayPrice(value: Rational, { unit, dimension }: Price, language: Language): string {
  return sayFigure({ value, dimension }, unit, language);
}

/** Mean prices have many decimals: two are enough beside the exact JSON. */
function sayMean(value: Rational, price: Price, language: Language): string {
  const step = Rational.of(1n, 100n).times(price.unit.scale);
  return sayPrice(round(value, "half-up", step), price, language);
}

function wonLine(
  mean: Rational,
  price: Price,
  quantity: WrittenQuantity,
  language: Language,
): readonly string[] {
  const name = currencyOf(price.dimension);
  if (name === undefined) return [];
  const unit = unitOf(name);
  const value = round(mean.times(quantity.value), "half-up", unit.scale);
  const won = sayFigure({ value, dimension: unit.dimension }, unit, language);
  return [say(compareWords.shareWon, language, { quantity: writeQuantity(quantity), won })];
}

/** Two results side by side: where they first part, and what each stage is worth. */
export function sayResults(
  found: ResultComparison,
  language: Language,
  quantity?: WrittenQuantity,
): readonly string[] {
  const { first, days, mine, theirs, shares, total } = found;
  if (first === undefined && shares.length === 0)
    return [say(compareWords.same, language, { rows: compareWords.sameResults[language] })];
  const prices = say(compareWords.prices, language, {
    day: days.to,
    mine: sayPrice(mine.value, mine, language),
    theirs: sayPrice(theirs.value, theirs, language),
    total: sayPrice(total, mine, language),
  });
  const worth = shares.flatMap(({ stages, change, mean }) => {
    const names = stages.map((stage) => stageWords[stage][language]).join(", ");
    const facts = {
      stages: names,
      change: sayPrice(change, mine, language),
      mean: sayMean(mean, mine, language),
      ...days,
    };
    return [
      say(compareWords.share, language, facts),
      ...(quantity === undefined ? [] : wonLine(mean, mine, quantity, language)),
    ];
  });
  return [
    ...(first === undefined
      ? []
      : [
          say(compareWords.first, language, { stage: stageWords[first.stage][language] }),
          `  ${sayDifference(first, language)}`,
        ]),
    prices,
    ...(worth.length === 0 ? [] : [compareWords.shares[language], ...worth]),
  ];
}

function sayCell({ row, date, column, mine, theirs }: CellDifference, language: Language): string {
  if (column === "date")
    return say(row === 0 ? compareWords.noRow : compareWords.noLook, language, { date, row: `${row}` });
  const facts = {
    date,
    row: `${row}`,
    column: columnWords[column][language],
    mine: figure(mine, language),
    theirs: theirs?.text ?? "",
  };
  return say(compareWords.cell, language, facts);
}

function sayCause({ kind, name, value, since, explained, differing }: Cause, language: Language): string {
  return say(compareWords.cause, language, {
    cause: say(causeWords[kind], language, { name, value: causeValueWords[value]?.[language] ?? value }),
    differing: `${differing}`,
    explained: `${explained}`,
    since: since === "always" ? "" : compareWords.sinceThis[language],
  });
}

/** Our result and their table: the first cell that differs, and what would give their figure. */
export function sayRows(found: RowsComparison, language: Language): readonly string[] {
  const { first, differing, causes, rows } = found;
  if (first === undefined) {
    const same = say(compareWords.sameRows, language, { count: `${rows}` });
    return [say(compareWords.same, language, { rows: same })];
  }
  const tried =
    first.column === "date"
      ? []
      : causes.length === 0
        ? [compareWords.noCause[language]]
        : [
            compareWords.causes[language],
            ...causes.slice(0, mostCauses).map((cause) => sayCause(cause, language)),
          ];
  return [
    say(compareWords.first, language, { stage: columnWords[first.column][language] }),
    `  ${sayCell(first, language)}`,
    say(compareWords.differing, language, { count: `${differing.length}` }),
    ...tried,
  ];
}
