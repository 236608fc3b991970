import {
  type Dimension,
  type Fault,
  isRatio,
  Rational,
  sameDimension,
  writeDimension,
  writeQuantity,
} from "@jegap/exact";
import { type Expression, functionNames, namesIn } from "../formula/expression.ts";
import { checkDates } from "./check-dates.ts";
import { itemNameOf, Kinds } from "./kinds.ts";
import type { Band, Both, LinkageTerms, LinkTerms, ObservationTerms, Rounding, Trigger } from "./terms.ts";

/** Names with a meaning of their own. */
const reserved: ReadonlySet<string> = new Set(["start", "before", "price", ...functionNames]);

function fault(code: string, field: string, facts: Readonly<Record<string, string>> = {}): Fault {
  return { code, facts, at: { field } };
}

function checkNames(terms: LinkageTerms): readonly Fault[] {
  const owners = new Map<string, string>();
  const faults: Fault[] = [];
  const groups = { quantities: terms.quantities ?? {}, observe: terms.observe, formula: terms.formula };
  for (const [group, members] of Object.entries(groups))
    for (const name of Object.keys(members)) {
      const owner = owners.get(name);
      if (owner !== undefined) faults.push(fault("name-twice", `${group}.${name}`, { name, other: owner }));
      if (reserved.has(name) && !(group === "formula" && name === "price"))
        faults.push(fault("reserved-name", `${group}.${name}`, { name }));
      owners.set(name, `${group}.${name}`);
    }
  for (const name of Object.keys(terms.link ?? {}))
    if (terms.observe[name] === undefined)
      faults.push(fault("link-without-observation", `link.${name}`, { name }));
  if (terms.formula["price"] === undefined) faults.push(fault("no-price-line", "formula", {}));
  return faults;
}

/** A rounding must fit what it rounds; `keep` needs the memory that only a movement with a fixed base has. */
function checkRounding(
  rounding: Rounding,
  dimension: Dimension | undefined,
  field: string,
  bare: "declared" | "ratio",
): readonly Fault[] {
  if (dimension === undefined) return [];
  return rounding.flatMap((step) => {
    if (step.mode === "keep" && !field.endsWith("movement")) return [fault("keep-out-of-place", field)];
    if (step.unit === undefined) {
      if (bare === "declared" || isRatio(dimension)) return [];
      return [fault("rounding-needs-unit", field, { unit: writeDimension(dimension) })];
    }
    if (sameDimension(step.unit.dimension, dimension)) return [];
    return [
      fault("rounding-unit-differs", field, { unit: step.unit.text, wanted: writeDimension(dimension) }),
    ];
  });
}

function checkTrigger(
  triggers: Both<Trigger>,
  dimension: Dimension | undefined,
  field: string,
): readonly Fault[] {
  const each = [triggers.rise, triggers.fall].flatMap((trigger) => {
    if (trigger.kind === "never" || dimension === undefined) return [];
    const { threshold } = trigger;
    const written = writeQuantity(threshold);
    if (threshold.value.sign() < 0) return [fault("threshold-negative", field, { threshold: written })];
    if (isRatio(threshold.dimension))
      return threshold.value.compare(Rational.one) > 0
        ? [fault("threshold-over-100", field, { threshold: written })]
        : [];
    if (sameDimension(threshold.dimension, dimension)) return [];
    return [
      fault("threshold-unit-differs", field, { threshold: written, wanted: writeDimension(dimension) }),
    ];
  });
  return each.filter((f, i) => each.findIndex((g) => JSON.stringify(g) === JSON.stringify(f)) === i);
}

function checkBands(
  bands: readonly Band[],
  dimension: Dimension | undefined,
  field: string,
): readonly Fault[] {
  const faults: Fault[] = [];
  for (const [i, band] of bands.entries()) {
    const last = i === bands.length - 1;
    if (band.share.sign() < 0) faults.push(fault("share-negative", field));
    if ((band.to === undefined) !== last) faults.push(fault("bands-order", field));
    const before = bands[i - 1]?.to;
    if (band.to === undefined) continue;
    if (band.to.value.sign() <= 0 || (before !== undefined && before.value.compare(band.to.value) >= 0))
      faults.push(fault("bands-order", field));
    const fits =
      isRatio(band.to.dimension) || (dimension !== undefined && sameDimension(band.to.dimension, dimension));
    const alike = bands[0]?.to === undefined || sameDimension(bands[0].to.dimension, band.to.dimension);
    if (!fits || !alike) faults.push(fault("band-unit-differs", field, { to: writeQuantity(band.to) }));
  }
  return faults;
}

function checkObservation(
  name: string,
  terms: ObservationTerms,
  dimension: Dimension | undefined,
): readonly Fault[] {
  const field = `observe.${name}`;
  const faults: Fault[] = [];
  if ((terms.series === undefined) === (terms.value === undefined))
    faults.push(fault("series-or-value", field));
  if (terms.value !== undefined)
    for (const key of ["unit", "vintage", "missing", "then"] as const)
      if (terms[key] !== undefined) faults.push(fault("field-without-effect", `${field}.${key}`, { key }));
  const { take } = terms;
  if (take?.each !== undefined && terms.value === undefined)
    faults.push(fault("field-without-effect", `${field}.take`, { key: "each" }));
  if (
    take?.reduction === "interpolate" &&
    (terms.value !== undefined || take.unit !== "month" || take.count !== 1)
  )
    faults.push(fault("interpolate-months-only", `${field}.take`));
  if (take?.unit === "publication" && (terms.value !== undefined || take.reduction === "chain"))
    faults.push(fault("publications-of-series-only", `${field}.take`));
  if (take?.reduction === "chain" && dimension !== undefined && !isRatio(dimension))
    faults.push(fault("chain-of-rates-only", `${field}.take`));
  const bare = terms.series === undefined ? "ratio" : "declared";
  return [...faults, ...checkRounding(terms.round, dimension, `${field}.round`, bare)];
}

function checkLink(name: string, link: LinkTerms, terms: LinkageTerms, kinds: Kinds): readonly Fault[] {
  const field = `link.${name}`;
  const dimension = kinds.observation(name);
  const faults: Fault[] = [];
  for (const direction of ["rise", "fall"] as const) {
    const base = link.base[direction];
    if (base.kind !== "is") continue;
    const read = kinds.baseDimension(base.is, `${field}.base`);
    if (read !== undefined && dimension !== undefined && !sameDimension(read, dimension))
      faults.push(
        fault("base-unit-differs", `${field}.base`, {
          unit: writeDimension(read),
          wanted: writeDimension(dimension),
        }),
      );
  }
  const { movement } = link;
  if (movement.as !== "exact")
    faults.push(
      ...checkRounding(
        movement.round,
        movement.as === "change" ? dimension : {},
        `${field}.movement`,
        "ratio",
      ),
    );
  const hasKeep = movement.as !== "exact" && movement.round.some((step) => step.mode === "keep");
  if (hasKeep && !isFixedBase(link)) faults.push(fault("keep-needs-fixed-base", `${field}.movement`));
  if (link.tested !== undefined && movement.as === "exact")
    faults.push(fault("field-without-effect", `${field}.tested`, { key: "tested" }));
  const watched = link.watch === undefined ? dimension : kinds.observation(link.watch);
  if (link.watch !== undefined && terms.observe[link.watch] === undefined)
    faults.push(fault("unknown-name", `${field}.watch`, { name: link.watch }));
  faults.push(...checkTrigger(link.trigger, watched, `${field}.trigger`));
  for (const reflection of new Set([link.reflect.rise, link.reflect.fall]))
    if (reflection.kind === "bands")
      faults.push(...checkBands(reflection.bands, dimension, `${field}.reflect`));
  return faults;
}

/** A base that no look moves: signing, a date, or a figure. */
export function isFixedBase(link: LinkTerms): boolean {
  return [link.base.rise, link.base.fall].every(
    (base) => base.kind === "is" || base.anchor.at === "signing" || /^\d/u.test(base.anchor.at),
  );
}

/** Every expression of the clause that something is computed from, by field. */
function expressionsOf(terms: LinkageTerms): readonly (readonly [string, Expression])[] {
  const found: [string, Expression][] = [];
  for (const [name, line] of Object.entries(terms.formula)) found.push([`formula.${name}`, line.is]);
  for (const [name, observation] of Object.entries(terms.observe))
    if (observation.value !== undefined) found.push([`observe.${name}.value`, observation.value]);
  for (const [name, link] of Object.entries(terms.link ?? {}))
    for (const base of [link.base.rise, link.base.fall])
      if (base.kind === "is") found.push([`link.${name}.base`, base.is]);
  for (const key of ["cap", "floor"] as const) {
    const limit = terms.limits?.[key];
    if (limit !== undefined) found.push([`limits.${key}`, limit]);
  }
  return found;
}

/** A quantity or observation that nothing reads is refused: every field of a clause has an effect. */
function checkUse(terms: LinkageTerms): readonly Fault[] {
  const used = new Set(
    expressionsOf(terms).flatMap(([, e]) => namesIn(e).map((name) => itemNameOf(name)?.item ?? name)),
  );
  for (const [name, link] of Object.entries(terms.link ?? {})) {
    used.add(name);
    if (link.watch !== undefined) used.add(link.watch);
  }
  const unread = (group: string, names: readonly string[]): readonly Fault[] =>
    names
      .filter((name) => !used.has(name))
      .map((name) => fault("nothing-reads", `${group}.${name}`, { name }));
  return [
    ...unread("quantities", Object.keys(terms.quantities ?? {})),
    ...unread("observe", Object.keys(terms.observe)),
    ...checkGoods(terms),
  ];
}

function checkGoods(terms: LinkageTerms): readonly Fault[] {
  const each = Object.entries(terms.quantities ?? {}).filter(([, quantity]) => quantity.kind === "each");
  const shares = Object.entries(terms.link ?? {}).filter(([, link]) =>
    [link.reflect.rise, link.reflect.fall].some((reflection) => reflection.kind === "each"),
  );
  if (terms.goods.lines.length === 0)
    return each.length > 0 || shares.length > 0 || terms.price.start === "each"
      ? [fault("each-without-lines", "goods")]
      : [];
  return terms.goods.lines.flatMap((line, i) => {
    const field = `goods.${i + 1}`;
    const faults: Fault[] = [];
    if (terms.price.start === "each" && line.start === undefined)
      faults.push(fault("goods-line-lacks", field, { id: line.id, key: "start" }));
    for (const [name, quantity] of each) {
      const own = line.quantities[name];
      if (own === undefined) faults.push(fault("goods-line-lacks", field, { id: line.id, key: name }));
      else if (quantity.kind === "each" && !sameDimension(own.dimension, quantity.unit.dimension))
        faults.push(
          fault("goods-line-unit", field, {
            id: line.id,
            key: name,
            unit: own.unit.text,
            wanted: quantity.unit.text,
          }),
        );
    }
    for (const [name] of shares)
      if (line.reflect[name] === undefined)
        faults.push(fault("goods-line-lacks", field, { id: line.id, key: `reflect.${name}` }));
    const known = new Set(each.map(([name]) => name));
    for (const name of Object.keys(line.quantities))
      if (!known.has(name)) faults.push(fault("goods-column-unknown", field, { id: line.id, key: name }));
    for (const name of Object.keys(line.reflect))
      if (!shares.some(([item]) => item === name))
        faults.push(fault("goods-column-unknown", field, { id: line.id, key: `reflect.${name}` }));
    if (terms.price.start !== "each" && line.start !== undefined)
      faults.push(fault("goods-column-unknown", field, { id: line.id, key: "start" }));
    return faults;
  });
}

function checkFigures(terms: LinkageTerms, kinds: Kinds): readonly Fault[] {
  const price = terms.price.unit.dimension;
  const faults: Fault[] = [];
  for (const [name, line] of Object.entries(terms.formula)) {
    const dimension = kinds.line(name);
    faults.push(...checkRounding(line.round, dimension, `formula.${name}`, "ratio"));
    if (name === "price" && dimension !== undefined && !sameDimension(dimension, price))
      faults.push(
        fault("price-unit-differs", "formula.price", {
          unit: writeDimension(dimension),
          wanted: terms.price.unit.text,
        }),
      );
  }
  for (const key of ["cap", "floor"] as const) {
    const limit = terms.limits?.[key];
    const dimension = limit === undefined ? undefined : kinds.formulaDimension(limit, `limits.${key}`);
    if (dimension !== undefined && !sameDimension(dimension, price))
      faults.push(
        fault("price-unit-differs", `limits.${key}`, {
          unit: writeDimension(dimension),
          wanted: terms.price.unit.text,
        }),
      );
  }
  faults.push(...checkRounding(terms.price.round, price, "price.round", "declared"));
  if (terms.price.trigger !== undefined)
    faults.push(...checkTrigger(terms.price.trigger, price, "price.trigger"));
  for (const [name, quantity] of Object.entries(terms.quantities ?? {}))
    if (quantity.kind === "table" && !isOrderedTable(quantity.rows.map((row) => row.from?.value)))
      faults.push(fault("table-order", `quantities.${name}`));
  return faults;
}

function isOrderedTable(from: readonly (Rational | undefined)[]): boolean {
  return (
    from.length > 1 &&
    from.every((value, i) => {
      if (i === 0) return value === undefined;
      const before = from[i - 1];
      return value !== undefined && (before === undefined || before.compare(value) < 0);
    })
  );
}

/** Everything a finished clause must satisfy before it can be computed with; all faults at once. */
export function checkTerms(terms: LinkageTerms): readonly Fault[] {
  const naming = checkNames(terms);
  if (naming.length > 0) return naming;
  const kinds = new Kinds(terms);
  const faults: Fault[] = [];
  for (const [name, observation] of Object.entries(terms.observe))
    faults.push(...checkObservation(name, observation, kinds.observation(name)));
  for (const [name, link] of Object.entries(terms.link ?? {}))
    faults.push(...checkLink(name, link, terms, kinds));
  faults.push(...checkFigures(terms, kinds), ...checkUse(terms), ...checkDates(terms));
  return [...kinds.faults, ...faults];
}
