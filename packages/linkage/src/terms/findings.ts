import { inUnit, pure, type Quantity, Rational, sameDimension } from "@jegap/exact";
import type { findingWords } from "@jegap/words";
import { sayFigure } from "../derivation/figure.ts";
import { given, type Step } from "../derivation/step.ts";
import { evaluate, type Scope } from "../formula/evaluate.ts";
import { namesIn } from "../formula/expression.ts";
import { isFixedBase } from "./check-link.ts";
import { itemNameOf, Kinds } from "./kinds.ts";
import type { LinkageTerms, LinkTerms, Trigger } from "./terms.ts";

/** Something in a finished clause that deserves a second look. It is no fault: the parties may mean it. */
export interface Finding {
  readonly code: keyof typeof findingWords;
  readonly facts: Readonly<Record<string, string>>;
  readonly field: string;
}

function anchorsOf(link: LinkTerms): readonly string[] {
  return [link.base.rise, link.base.fall].flatMap((base) => (base.kind === "anchor" ? [base.anchor.at] : []));
}

function isThresholdAboveZero(trigger: Trigger): boolean {
  return trigger.kind === "threshold" && !trigger.threshold.value.isZero();
}

function hasThreshold(link: LinkTerms): boolean {
  return isThresholdAboveZero(link.trigger.rise) || isThresholdAboveZero(link.trigger.fall);
}

/** Names that the formula and its limits read, with the part of an item after the dot. */
function namesOfFormula(terms: LinkageTerms): ReadonlySet<string> {
  const expressions = [
    ...Object.values(terms.formula).map((line) => line.is),
    terms.limits?.cap,
    terms.limits?.floor,
  ];
  return new Set(expressions.flatMap((expression) => (expression === undefined ? [] : namesIn(expression))));
}

function isPartial(link: LinkTerms): boolean {
  return [link.reflect.rise, link.reflect.fall].some(
    (r) => r.kind === "bands" && r.bands.some((band) => band.share.compare(Rational.one) < 0),
  );
}

function baseFindings(
  item: string,
  link: LinkTerms,
  names: ReadonlySet<string>,
  items: number,
): readonly Finding[] {
  const field = `link.${item}.base`;
  const found: Finding[] = [];
  const readsMove = ["change", "rate", "ratio"].some((part) => names.has(`${item}.${part}`));
  const anchors = anchorsOf(link);
  if (isFixedBase(link) && names.has("before") && readsMove)
    found.push({ code: "counts-a-move-twice", facts: { item }, field });
  if (!isFixedBase(link) && readsMove && names.has("start") && !names.has("before"))
    found.push({ code: "forgets-earlier-moves", facts: { item }, field });
  if (anchors.some((at) => at === "last-look" || at === "adjustment") && hasThreshold(link))
    found.push({ code: "slow-drift-escapes", facts: { item }, field });
  if (anchors.includes("price-change") && items > 1)
    found.push({ code: "small-move-is-lost", facts: { item }, field });
  if (!isFixedBase(link) && names.has(item) && isPartial(link))
    found.push({ code: "rest-comes-in-later", facts: { item }, field });
  return found;
}

function directionFindings(item: string, link: LinkTerms): readonly Finding[] {
  const { rise, fall } = link.trigger;
  const found: Finding[] = [];
  const triggerField = `link.${item}.trigger`;
  const text = (trigger: Trigger): string =>
    trigger.kind === "never" ? "never" : `${trigger.comparison} ${trigger.threshold.value.toFraction()}`;
  if ((rise.kind === "never") !== (fall.kind === "never"))
    found.push({ code: "one-way", facts: { item }, field: triggerField });
  else if (text(rise) !== text(fall))
    found.push({ code: "uneven-trigger", facts: { item }, field: triggerField });
  const shares = [link.reflect.rise, link.reflect.fall].map((r) =>
    r.kind === "each"
      ? "each"
      : r.bands.map((b) => `${b.to?.value.toFraction() ?? ""}:${b.share.toFraction()}`).join(),
  );
  const field = `link.${item}.reflect`;
  if (shares[0] !== shares[1]) found.push({ code: "uneven-share", facts: { item }, field });
  const over = [link.reflect.rise, link.reflect.fall].some(
    (r) => r.kind === "bands" && r.bands.some((b) => b.share.compare(Rational.one) > 0),
  );
  if (over) found.push({ code: "share-over-100", facts: { item }, field });
  return found;
}

/** The formula with nothing moved, where it reads only movements and contract figures; else undefined. */
function unmovedPrice(terms: LinkageTerms, start: Quantity): Step | undefined {
  const kinds = new Kinds(terms);
  const scope: Scope = {
    name: (name) => {
      const own = terms.formula[name];
      if (own !== undefined) return evaluate(own.is, scope);
      if (name === "before" || name === "start") return given(start);
      const quantity = terms.quantities?.[name];
      if (quantity?.kind === "figure") return given(quantity.figure);
      const { item = "", part } = itemNameOf(name) ?? {};
      const dimension = kinds.observation(item);
      if (part === "change" && dimension !== undefined) return given({ value: Rational.zero, dimension });
      if (part === "rate") return given(pure(Rational.zero));
      if (part === "ratio") return given(pure(Rational.one));
      throw new Unmovable();
    },
    table: () => {
      throw new Unmovable();
    },
  };
  const price = terms.formula.price;
  try {
    return price === undefined ? undefined : evaluate(price.is, scope);
  } catch (reason) {
    if (reason instanceof Unmovable) return undefined;
    throw reason;
  }
}

/** The formula reads a figure that only a history knows. */
class Unmovable extends Error {}

function startFindings(terms: LinkageTerms): readonly Finding[] {
  const { start, unit } = terms.price;
  if (start === "each" || start.isZero() || Object.keys(terms.link ?? {}).length === 0) return [];
  const quantity = inUnit(start, unit);
  const computed = unmovedPrice(terms, quantity);
  if (computed === undefined || !sameDimension(computed.dimension, quantity.dimension)) return [];
  if (computed.value.equals(quantity.value)) return [];
  const facts = { computed: sayFigure(computed, unit, "en"), start: sayFigure(quantity, unit, "en") };
  return [{ code: "does-not-start-at-start", facts, field: "formula.price" }];
}

/** What in a finished clause deserves a second look, in the order of its fields. */
export function findingsOf(terms: LinkageTerms): readonly Finding[] {
  const names = namesOfFormula(terms);
  const links = Object.entries(terms.link ?? {});
  const linked = links.flatMap(([item, link]) => [
    ...baseFindings(item, link, names, links.length),
    ...directionFindings(item, link),
  ]);
  const outside = Object.entries(terms.observe)
    .filter(([name]) => names.has(name) && terms.link?.[name] === undefined && links.length > 0)
    .map(([name]): Finding => ({ code: "outside-the-trigger", facts: { name }, field: `observe.${name}` }));
  const { cap, floor } = terms.limits ?? {};
  const limits: readonly Finding[] =
    (cap === undefined) === (floor === undefined)
      ? []
      : [{ code: "one-sided-limit", facts: {}, field: "limits" }];
  return [...linked, ...outside, ...startFindings(terms), ...limits];
}
