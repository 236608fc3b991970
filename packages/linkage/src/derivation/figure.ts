import {
  currencyOf,
  isRatio,
  type Quantity,
  Rational,
  toExactDecimal,
  toShownDecimal,
  type Unit,
  writeDimension,
} from "@jegap/exact";
import { koreanUnits, type Language, say, stepWords } from "@jegap/words";

/** Decimals beyond which an exact figure is shown rounded, with `about`. */
const mostPlaces = 8;
const shownPlaces = 6;

function grouped(text: string): string {
  const [whole = "", fraction] = text.split(".");
  const separated = whole.replace(/\B(?=(\d{3})+$)/gu, ",");
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}

/** A unit as people write it in a language: `KRW/piece` is `원/개` in Korean. */
export function sayUnit(unit: string, language: Language): string {
  if (language === "en") return unit;
  return unit.replace(/[A-Za-z]+/gu, (symbol) => koreanUnits[symbol] ?? symbol);
}

function withUnit(figure: string, unit: string, language: Language): string {
  if (unit === "1") return figure;
  const said = sayUnit(unit, language);
  return unit === "%" || said.startsWith("원") ? `${figure}${said}` : `${figure} ${said}`;
}

/** Currencies whose amounts are not written with two decimals. */
const wholeCurrencies: ReadonlySet<string> = new Set(["KRW", "JPY"]);

/** Amounts with a fraction are written with two decimals: `46.30 USD`. */
function places(exact: string, dimension: Quantity["dimension"]): string {
  const currency = currencyOf(dimension);
  const tenths = /\.\d$/u.test(exact);
  return tenths && currency !== undefined && !wholeCurrencies.has(currency) ? `${exact}0` : exact;
}

/** A figure for reading: thousands separated, exact where few decimals say it, else rounded and marked `about`. */
export function sayFigure(quantity: Quantity, unit: Unit | undefined, language: Language): string {
  const asPercent = unit === undefined && isRatio(quantity.dimension);
  const scale = asPercent ? Rational.of(1n, 100n) : (unit?.scale ?? Rational.one);
  const name = asPercent ? "%" : (unit?.text ?? writeDimension(quantity.dimension));
  const figure = quantity.value.over(scale);
  const exact = toExactDecimal(figure);
  if (exact !== undefined && (exact.split(".")[1]?.length ?? 0) <= mostPlaces)
    return withUnit(grouped(places(exact, quantity.dimension)), name, language);
  return say(stepWords.about, language, {
    figure: withUnit(grouped(toShownDecimal(figure, shownPlaces)), name, language),
  });
}
