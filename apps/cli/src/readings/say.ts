import {
  currencyOf,
  type Day,
  type Dimension,
  Rational,
  type Result,
  round,
  sameDimension,
  timesDimension,
  type Unit,
  unit as unitOf,
  type WrittenQuantity,
  writeQuantity,
} from "@jegap/exact";
import {
  choiceHeading,
  type Group,
  type Outcome,
  type Price,
  type ReadingsReport,
  readingSentence,
  sayFigure,
  type WeighedChoice,
  widest,
} from "@jegap/linkage";
import { auditWords, type Language, say, sayReason } from "@jegap/words";

/** A quantity delivered evenly over the days looked at, and the currency it comes to. */
export interface Quantified {
  readonly quantity: WrittenQuantity;
  readonly currency: Unit;
}

/** How many results and dates are printed; the rest is in the JSON. */
const most = 12;

function lastPrice(report: ReadingsReport): Price {
  const price = report.groups[0]?.outcome.last;
  if (price === undefined) throw new TypeError("a report has at least one result");
  return price;
}

/** The quantity, where price times quantity is money; refused otherwise. */
export function quantified(report: ReadingsReport, quantity: WrittenQuantity): Result<Quantified> {
  const price = lastPrice(report);
  const name = currencyOf(price.dimension);
  const currency = name === undefined ? undefined : unitOf(name);
  const money: Dimension = timesDimension(price.dimension, quantity.dimension);
  if (currency !== undefined && sameDimension(money, currency.dimension))
    return { ok: true, value: { quantity, currency } };
  const facts = { id: "--quantity", unit: quantity.unit.text, price: price.unit.text };
  return { ok: false, faults: [{ code: "quantity-unit-differs", facts }] };
}

/** Money for showing: whole currency units, half up. */
function sayMoney(value: Rational, currency: Unit, language: Language): string {
  const shown = round(value.over(currency.scale), "half-up", Rational.one).times(currency.scale);
  return sayFigure({ value: shown, dimension: currency.dimension }, currency, language);
}

function sayPrice(value: Rational, { unit, dimension }: Price, language: Language): string {
  return sayFigure({ value, dimension }, unit, language);
}

function range(
  groups: readonly Group[],
  figure: (outcome: Outcome) => Rational | undefined,
): readonly [Rational, Rational] {
  const figures = groups.flatMap(({ outcome }) => figure(outcome) ?? []).sort((a, b) => a.compare(b));
  return [figures[0] ?? Rational.zero, figures.at(-1) ?? Rational.zero];
}

function spreadLines(
  report: ReadingsReport,
  language: Language,
  quantity: Quantified | undefined,
): readonly string[] {
  const { groups, to } = report;
  const price = lastPrice(report);
  const [least, greatest] = range(groups, ({ last }) => last.value);
  const priced = (value: Rational): string => sayPrice(value, price, language);
  const lines = [
    say(auditWords.spread, language, {
      to,
      least: priced(least),
      greatest: priced(greatest),
      width: priced(greatest.minus(least)),
    }),
  ];
  if (quantity !== undefined) {
    const money = ({ mean }: Outcome): Rational => mean.times(quantity.quantity.value);
    const [low, high] = range(groups, money);
    const told = (value: Rational): string => sayMoney(value, quantity.currency, language);
    const facts = {
      quantity: writeQuantity(quantity.quantity),
      least: told(low),
      greatest: told(high),
      width: told(widest(groups, money)),
    };
    lines.push(say(auditWords.won, language, facts));
  }
  const name = currencyOf(price.dimension);
  if (name !== undefined && groups.some(({ outcome }) => outcome.owed !== undefined)) {
    const [low, high] = range(groups, ({ owed }) => owed);
    const told = (value: Rational): string => sayMoney(value, unitOf(name), language);
    lines.push(
      say(auditWords.owed, language, {
        least: told(low),
        greatest: told(high),
        width: told(high.minus(low)),
      }),
    );
  }
  return lines;
}

function sentences({ field, texts, alike }: WeighedChoice, language: Language): readonly string[] {
  return alike.map((picks) => {
    const said = picks.map((pick) => readingSentence(field, texts[pick] ?? "", language));
    return say(auditWords.sentence, language, { sentence: said.join("  =  ") });
  });
}

function mattersLines(
  choice: WeighedChoice,
  report: ReadingsReport,
  language: Language,
  quantity: Quantified | undefined,
): readonly string[] {
  const { field, effect } = choice;
  if (effect === undefined) return [];
  const price = sayPrice(effect.price, lastPrice(report), language);
  const what = choiceHeading(field, language);
  const won =
    quantity === undefined
      ? []
      : [
          say(auditWords.mattersWon, language, {
            quantity: writeQuantity(quantity.quantity),
            won: sayMoney(effect.mean.times(quantity.quantity.value), quantity.currency, language),
          }),
        ];
  return [
    say(auditWords.mattersLine, language, { what, field, price, from: effect.from }),
    ...won,
    ...sentences(choice, language),
  ];
}

function choiceLines(
  report: ReadingsReport,
  language: Language,
  quantity: Quantified | undefined,
): readonly string[] {
  const mattering = report.choices.filter(({ effect }) => effect !== undefined);
  const alike = report.choices.filter(({ effect, onlyPayments }) => effect === undefined && !onlyPayments);
  const idle = report.choices.filter(({ onlyPayments }) => onlyPayments);
  const named = ({ field }: WeighedChoice): string =>
    say(auditWords.alikeLine, language, { what: choiceHeading(field, language), field });
  const ordered = [...mattering].sort((a, b) =>
    (b.effect?.mean ?? Rational.zero).compare(a.effect?.mean ?? Rational.zero),
  );
  return [
    ...(ordered.length === 0
      ? []
      : [
          "",
          auditWords.matters[language],
          ...ordered.flatMap((choice) => mattersLines(choice, report, language, quantity)),
          "",
          auditWords.note[language],
        ]),
    ...(alike.length === 0 ? [] : ["", auditWords.alike[language], ...alike.map(named)]),
    ...(idle.length === 0 ? [] : ["", auditWords.payments[language], ...idle.map(named)]),
  ];
}

function exampleOf({ picks }: Group, report: ReadingsReport): string {
  return report.choices
    .flatMap(({ field, texts, effect }, i) =>
      effect === undefined ? [] : [`${field}: ${texts[picks[i] ?? 0] ?? ""}`],
    )
    .join("; ");
}

/** One line for every price on the last day, however its readings came there. */
function resultLines(report: ReadingsReport, language: Language): readonly string[] {
  const prices = new Map<string, { readonly group: Group; readonly count: number }>();
  for (const group of report.groups) {
    const key = group.outcome.last.value.toFraction();
    const known = prices.get(key);
    prices.set(key, { group: known?.group ?? group, count: (known?.count ?? 0) + group.count });
  }
  if (prices.size < 2) return [];
  const lines = [...prices.values()].slice(0, most).map(({ group, count }) =>
    say(auditWords.resultLine, language, {
      price: sayPrice(group.outcome.last.value, group.outcome.last, language),
      count: `${count}`,
      example: exampleOf(group, report),
    }),
  );
  return ["", say(auditWords.results, language, { count: `${most}` }), ...lines];
}

function partLines(report: ReadingsReport, language: Language): readonly string[] {
  const price = lastPrice(report);
  const parts = report.spreads.slice(0, most).map(({ from, least, greatest }) =>
    say(auditWords.partsLine, language, {
      from,
      least: sayPrice(least.value, price, language),
      greatest: sayPrice(greatest.value, price, language),
    }),
  );
  const more = report.spreads.length > most ? ["  …"] : [];
  return parts.length === 0 ? [] : ["", auditWords.parts[language], ...parts, ...more];
}

function openLines(report: ReadingsReport, language: Language): readonly string[] {
  const open = report.groups.flatMap(({ outcome }) => outcome.open.slice(0, 1));
  const [first] = open.sort((a, b) => (a.date < b.date ? -1 : 1));
  if (first === undefined) return [];
  return [say(auditWords.open, language, { date: first.date, why: sayReason(first.reason, language) })];
}

/** The audit as a page of text, the most telling first. */
export function sayReport(
  report: ReadingsReport,
  knownOn: Day,
  language: Language,
  quantity?: Quantified,
): readonly string[] {
  const { from, to, choices, count, groups, worked, refused } = report;
  const price = sayPrice(lastPrice(report).value, lastPrice(report), language);
  const title = say(auditWords.title, language, { from, to, knownOn });
  if (choices.length === 0)
    return [title, say(auditWords.one, language, { to, price }), ...openLines(report, language)];
  const facts = {
    choices: `${choices.length}`,
    count: `${count}`,
    groups: `${groups.length}`,
    worked: `${worked}`,
  };
  return [
    title,
    say(auditWords.count, language, facts),
    ...(refused.length === 0 ? [] : [say(auditWords.refused, language, { count: `${refused.length}` })]),
    ...(groups.length === 1
      ? [say(auditWords.agree, language, { price })]
      : spreadLines(report, language, quantity)),
    ...openLines(report, language),
    ...choiceLines(report, language, quantity),
    ...partLines(report, language),
    ...resultLines(report, language),
  ];
}
