/**
 * What kind of thing a figure measures: base symbols with their powers, `{ KRW: 1, kg: -1 }` for won per
 * kilogram. Each currency, each counting word and the index point is a base of its own; a ratio has none.
 */
export type Dimension = Readonly<Record<string, number>>;

export const ratio: Dimension = {};

function collect(entries: Iterable<readonly [string, number]>): Dimension {
  const sums = new Map<string, number>();
  for (const [base, power] of entries) sums.set(base, (sums.get(base) ?? 0) + power);
  return Object.fromEntries(
    [...sums].filter(([, power]) => power !== 0).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

export function timesDimension(a: Dimension, b: Dimension): Dimension {
  return collect([...Object.entries(a), ...Object.entries(b)]);
}

export function powerOfDimension(of: Dimension, exponent: number): Dimension {
  return collect(Object.entries(of).map(([base, power]) => [base, power * exponent] as const));
}

export function sameDimension(a: Dimension, b: Dimension): boolean {
  const [x, y] = [Object.keys(a), Object.keys(b)];
  return x.length === y.length && x.every((base) => a[base] === b[base]);
}

export function isRatio(of: Dimension): boolean {
  return Object.keys(of).length === 0;
}

function writePowers(powers: readonly (readonly [string, number])[]): string {
  return powers.map(([base, power]) => (power === 1 ? base : `${base}^${power}`)).join("·");
}

/** The dimension in base units, `KRW/kg`; `1` for a ratio. */
export function writeDimension(of: Dimension): string {
  const entries = Object.entries(of);
  const above = writePowers(entries.filter(([, power]) => power > 0));
  const below = entries.filter(([, power]) => power < 0).map(([base, power]) => [base, -power] as const);
  if (below.length === 0) return above === "" ? "1" : above;
  const divisor = below.length === 1 ? writePowers(below) : `(${writePowers(below)})`;
  return `${above === "" ? "1" : above}/${divisor}`;
}
