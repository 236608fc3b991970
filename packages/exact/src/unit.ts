import { decimal } from "./decimal.ts";
import { type Dimension, powerOfDimension, timesDimension } from "./dimension.ts";
import { Rational } from "./rational.ts";
import { fail, must, type Result, succeed } from "./result.ts";
import { ambiguousUnits, countingWords, currencies, unitSpellings, unitTable } from "./unit-table.ts";

/** A unit as written in a clause: one of it is `scale` of the base units of its dimension. */
export interface Unit {
  /** Canonical spelling, `KRW/piece`: equal units that are spelled apart have the same text. */
  readonly text: string;
  readonly scale: Rational;
  readonly dimension: Dimension;
}

export type UnitFault = "unknown-unit" | "ambiguous-unit" | "unit-syntax";

interface Factor {
  readonly text: string;
  readonly scale: Rational;
  readonly dimension: Dimension;
}

const factorText = /^(\d+(?:\.\d+)?)?\s*([^\d\s^*/·()²³][^\d\s^*/·()²³]*)?(?:\^?([23²³]))?$/u;
const superscripts: Readonly<Record<string, number>> = { "2": 2, "3": 3, "²": 2, "³": 3 };

/** Base units of the table are themselves units of one symbol or a product written with `/` and `^`. */
function baseDimension(base: string): Dimension {
  if (base === "1") return {};
  if (base === "m^3") return { m: 3 };
  if (base === "J/s") return { J: 1, s: -1 };
  return { [base]: 1 };
}

function symbol(written: string, counting: ReadonlySet<string>): Result<Factor, UnitFault> {
  const text = unitSpellings[written] ?? written;
  const entry = unitTable[text];
  if (entry !== undefined)
    return succeed({ text, scale: decimal(entry[1]), dimension: baseDimension(entry[0]) });
  if (currencies.has(text) || countingWords.has(text) || counting.has(text))
    return succeed({ text, scale: Rational.one, dimension: { [text]: 1 } });
  const choices = ambiguousUnits[written];
  if (choices !== undefined) return fail("ambiguous-unit", { unit: written, choices });
  return fail("unknown-unit", { unit: written });
}

function factor(written: string, counting: ReadonlySet<string>): Result<Factor, UnitFault> {
  const match = factorText.exec(written.trim());
  if (match === null || (match[1] === undefined && match[2] === undefined))
    return fail("unit-syntax", { unit: written });
  const [, multiple, name, exponentText] = match;
  const power = superscripts[exponentText ?? ""] ?? 1;
  const times = multiple === undefined ? Rational.one : decimal(multiple);
  if (times.isZero()) return fail("unit-syntax", { unit: written });
  if (name === undefined) return succeed({ text: multiple ?? "1", scale: times, dimension: {} });
  const found = symbol(name, counting);
  if (!found.ok) return found;
  const text = `${multiple === undefined || multiple === "1" ? "" : multiple}${found.value.text}${power === 1 ? "" : `^${power}`}`;
  return succeed({
    text,
    scale: times.times(found.value.scale.power(power)),
    dimension: powerOfDimension(found.value.dimension, power),
  });
}

const cache = new Map<string, Result<Unit, UnitFault>>();

/**
 * Reads a unit: symbols joined by `/`, `*` or `·`, each with an optional multiple before it and power after
 * it: `KRW/kg`, `EUR/100kg`, `10000CNY`, `KRW/kW/month`, `m2`, `1`. `a/b/c` is a/(b·c). A word that is no
 * unit is refused rather than becoming a dimension of its own; `counting` admits further counting words.
 */
export function readUnit(text: string, counting: ReadonlySet<string> = new Set()): Result<Unit, UnitFault> {
  const key = counting.size === 0 ? text : undefined;
  const known = key === undefined ? undefined : cache.get(key);
  if (known !== undefined) return known;
  const read = parseUnit(text, counting);
  if (key !== undefined && cache.size < 1000) cache.set(key, read);
  return read;
}

function parseUnit(text: string, counting: ReadonlySet<string>): Result<Unit, UnitFault> {
  if (text.length > 100) return fail("unit-syntax", { unit: `${text.slice(0, 40)}…` });
  const pieces = text.trim().split(/([/*·])/u);
  let unit: Factor = { text: "", scale: Rational.one, dimension: {} };
  for (let i = 0; i < pieces.length; i += 2) {
    const read = factor(pieces[i] ?? "", counting);
    if (!read.ok) return read;
    const divides = pieces[i - 1] === "/";
    const part = read.value;
    unit = {
      text: i === 0 ? part.text : `${unit.text}${divides ? "/" : "·"}${part.text}`,
      scale: divides ? unit.scale.over(part.scale) : unit.scale.times(part.scale),
      dimension: timesDimension(unit.dimension, powerOfDimension(part.dimension, divides ? -1 : 1)),
    };
  }
  return succeed(unit);
}

/** A unit written in the program itself; throws where `readUnit` would report a fault. */
export function unit(text: string): Unit {
  return must(readUnit(text));
}

/** The currency of a unit whose only positive power is one currency, such as `KRW/piece`. */
export function currencyOf(dimension: Dimension): string | undefined {
  const found = Object.keys(dimension).filter((base) => currencies.has(base) && dimension[base] === 1);
  return found.length === 1 ? found[0] : undefined;
}
