import { decimal, toExactText } from "../decimal.ts";
import { Rational } from "../rational.ts";
import { fail, must, type Result, succeed } from "../result.ts";
import { countingWords } from "./counting.ts";
import { currencies } from "./currencies.ts";
import { type Dimension, powerOfDimension, timesDimension } from "./dimension.ts";
import { ambiguousUnits, unitSpellings } from "./spellings.ts";
import { unitTable } from "./table.ts";

/** A unit as written in a clause: one of it is `scale` of the base units of its dimension. */
export interface Unit {
  /**
   * Canonical spelling, `KRW/piece`: the same factors have the same text, in whatever order and spelling they
   * were written. Nothing is cancelled (`t/t` stays) and no factor becomes another (`kl` is not `m^3`).
   */
  readonly text: string;
  readonly scale: Rational;
  readonly dimension: Dimension;
}

export type UnitFault = "unknown-unit" | "ambiguous-unit" | "unit-syntax";

/** One symbol of a unit with the multiple before it and the power after it; the symbol may be missing. */
interface Factor {
  readonly multiple: Rational;
  readonly symbol: string | undefined;
  readonly power: number;
}

const factorText = /^(\d+(?:\.\d+)?)?\s*([^\d\s^*/·()²³]+)?(?:\^([1-9])|([23²³]))?$/u;
const largestPower = 9;

function readPower(caret: string | undefined, bare: string | undefined): number {
  if (bare === "²") return 2;
  if (bare === "³") return 3;
  return Number(caret ?? bare ?? "1");
}

function parseFactor(written: string): Factor | undefined {
  const [, multiple, symbol, caret, bare] = factorText.exec(written.trim()) ?? [];
  if (multiple === undefined && symbol === undefined) return undefined;
  if (symbol === undefined && (caret ?? bare) !== undefined) return undefined;
  const times = multiple === undefined ? Rational.one : decimal(multiple);
  return times.isZero() ? undefined : { multiple: times, symbol, power: readPower(caret, bare) };
}

/** The factor under its canonical symbol: `2천원` is `2000KRW`, `㎡` is `m^2`. */
function respell(factor: Factor): Factor | undefined {
  const spelled = factor.symbol === undefined ? undefined : unitSpellings.get(factor.symbol);
  const canonical = spelled === undefined ? undefined : parseFactor(spelled);
  if (canonical === undefined) return factor;
  const compound = canonical.power !== 1 || !canonical.multiple.equals(Rational.one);
  if (compound && factor.power !== 1) return undefined;
  const power = compound ? canonical.power : factor.power;
  return { multiple: factor.multiple.times(canonical.multiple), symbol: canonical.symbol, power };
}

function readFactor(written: string): Result<Factor, UnitFault> {
  const parsed = parseFactor(written);
  const factor = parsed === undefined ? undefined : respell(parsed);
  return factor === undefined ? fail("unit-syntax", { unit: written }) : succeed(factor);
}

/** What one of the symbol is in base units. */
function meaning(
  symbol: string,
  counting: ReadonlySet<string>,
): Result<{ readonly scale: Rational; readonly dimension: Dimension }, UnitFault> {
  const entry = unitTable.get(symbol);
  if (entry !== undefined) return succeed({ scale: decimal(entry.factor), dimension: entry.dimension });
  const choices = ambiguousUnits.get(symbol);
  if (choices !== undefined) return fail("ambiguous-unit", { unit: symbol, choices });
  if (currencies.has(symbol) || countingWords.has(symbol) || counting.has(symbol))
    return succeed({ scale: Rational.one, dimension: { [symbol]: 1 } });
  return fail("unknown-unit", { unit: symbol });
}

/** Factors on one side of the stroke, gathered: their multiple, and each symbol with its whole power. */
interface Side {
  readonly multiple: Rational;
  readonly powers: ReadonlyMap<string, number>;
}

function gather(factors: readonly Factor[]): Side {
  let multiple = Rational.one;
  const powers = new Map<string, number>();
  for (const factor of factors) {
    multiple = multiple.times(factor.multiple);
    if (factor.symbol !== undefined)
      powers.set(factor.symbol, (powers.get(factor.symbol) ?? 0) + factor.power);
  }
  return { multiple, powers: new Map([...powers].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function sideTexts({ multiple, powers }: Side): string[] {
  const texts = [...powers].map(([symbol, power]) => (power === 1 ? symbol : `${symbol}^${power}`));
  if (multiple.equals(Rational.one)) return texts;
  const [first = "", ...others] = texts;
  return [`${toExactText(multiple)}${first}`, ...others];
}

function writeUnit(above: Side, below: Side): string {
  const top = sideTexts(above);
  return [top.length === 0 ? "1" : top.join("·"), ...sideTexts(below)].join("/");
}

function measure(
  side: Side,
  counting: ReadonlySet<string>,
): Result<{ readonly scale: Rational; readonly dimension: Dimension }, UnitFault> {
  let scale = side.multiple;
  let dimension: Dimension = {};
  for (const [symbol, power] of side.powers) {
    const found = meaning(symbol, counting);
    if (!found.ok) return found;
    scale = scale.times(found.value.scale.power(power));
    dimension = timesDimension(dimension, powerOfDimension(found.value.dimension, power));
  }
  return succeed({ scale, dimension });
}

/** Factors above and below the stroke; a product after a stroke is refused, since readers take it both ways. */
function split(text: string): Result<{ above: Side; below: Side }, UnitFault> {
  const pieces = text.trim().split(/([/*·])/u);
  const sides: { above: Factor[]; below: Factor[] } = { above: [], below: [] };
  for (let i = 0; i < pieces.length; i += 2) {
    const sign = pieces[i - 1];
    if (sign !== "/" && sides.below.length > 0) return fail("unit-syntax", { unit: text });
    const factor = readFactor(pieces[i] ?? "");
    if (!factor.ok) return factor;
    (sign === "/" ? sides.below : sides.above).push(factor.value);
  }
  const [above, below] = [gather(sides.above), gather(sides.below)];
  const tooHigh = [...above.powers.values(), ...below.powers.values()].some((power) => power > largestPower);
  return tooHigh ? fail("unit-syntax", { unit: text }) : succeed({ above, below });
}

function parseUnit(text: string, counting: ReadonlySet<string>): Result<Unit, UnitFault> {
  if (text.length > 100) return fail("unit-syntax", { unit: `${text.slice(0, 40)}…` });
  const sides = split(text);
  if (!sides.ok) return sides;
  const above = measure(sides.value.above, counting);
  if (!above.ok) return above;
  const below = measure(sides.value.below, counting);
  if (!below.ok) return below;
  return succeed({
    text: writeUnit(sides.value.above, sides.value.below),
    scale: above.value.scale.over(below.value.scale),
    dimension: timesDimension(above.value.dimension, powerOfDimension(below.value.dimension, -1)),
  });
}

const cache = new Map<string, Result<Unit, UnitFault>>();
const largestCache = 1000;

/**
 * Reads a unit: symbols joined by `/`, `*` or `·`, each with an optional multiple before it and power after
 * it: `KRW/kg`, `EUR/100kg`, `10000CNY`, `KRW/kW/month`, `m2`, `천원/톤`, `1`. `a/b/c` is a/(b·c); `a/b·c` is
 * refused. A word that is no unit is refused rather than becoming a dimension of its own; `counting` admits
 * further counting words, but never one that is ambiguous.
 */
export function readUnit(text: string, counting: ReadonlySet<string> = new Set()): Result<Unit, UnitFault> {
  if (counting.size > 0) return parseUnit(text, counting);
  const known = cache.get(text);
  if (known !== undefined) return known;
  const read = parseUnit(text, counting);
  if (cache.size < largestCache) cache.set(text, read);
  return read;
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
