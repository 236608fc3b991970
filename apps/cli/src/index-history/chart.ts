import { dayNumber, Rational, readDecimal, round } from "@jegap/exact";
import type { Observation } from "@jegap/linkage";

/** Where a value stands in a picture of `width` by `height` small steps, from the left and from the bottom. */
export interface Dot {
  readonly x: number;
  readonly y: number;
}

export interface Plot {
  readonly dots: readonly Dot[];
  readonly least: Observation;
  readonly greatest: Observation;
}

function exactly(observation: Observation): Rational {
  const read = readDecimal(observation.value);
  return read.ok ? read.value : Rational.zero;
}

/** Positions of values, oldest first; `undefined` without any. Only the picture's whole steps become numbers. */
export function plot(observations: readonly Observation[], width: number, height: number): Plot | undefined {
  const values = observations.map(exactly);
  const [first] = observations;
  if (first === undefined) return undefined;
  let [least, greatest] = [0, 0];
  values.forEach((value, i) => {
    if (value.compare(values[least] ?? value) < 0) least = i;
    if (value.compare(values[greatest] ?? value) > 0) greatest = i;
  });
  const low = values[least] ?? Rational.zero;
  const span = (values[greatest] ?? low).minus(low);
  const step = (value: Rational): number => {
    if (span.isZero()) return Math.floor(height / 2);
    const part = value
      .minus(low)
      .over(span)
      .times(Rational.of(BigInt(height - 1)));
    return Number(round(part, "half-up", Rational.one).numerator);
  };
  const day = (observation: Observation): number => dayNumber(observation.period.first);
  const across = Math.max(1, day(observations.at(-1) ?? first) - day(first));
  const along = (observation: Observation): number =>
    Math.round(((day(observation) - day(first)) * (width - 1)) / across);
  const dots = observations.map((one, i) => ({ x: along(one), y: step(values[i] ?? low) }));
  return { dots, least: observations[least] ?? first, greatest: observations[greatest] ?? first };
}

/** Bits of the dots of a Braille cell, by column and row from the bottom (Unicode 2800). */
const brailleBits = [
  [0x40, 0x04, 0x02, 0x01],
  [0x80, 0x20, 0x10, 0x08],
] as const;

/** Lines of a terminal chart: `columns` by `rows` characters, each of two by four Braille dots. */
export function brailleChart(
  observations: readonly Observation[],
  columns: number,
  rows: number,
  isStep: boolean,
): readonly string[] {
  const plotted = plot(observations, columns * 2, rows * 4);
  if (plotted === undefined) return [];
  const cells = Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
  const mark = (x: number, y: number) => {
    const row = cells[rows - 1 - Math.floor(y / 4)];
    const column = Math.floor(x / 2);
    if (row !== undefined) row[column] = (row[column] ?? 0) | (brailleBits[x % 2 === 0 ? 0 : 1][y % 4] ?? 0);
  };
  plotted.dots.forEach((dot, i) => {
    const before = plotted.dots[i - 1] ?? dot;
    if (isStep) {
      for (let x = before.x; x < dot.x; x += 1) mark(x, before.y);
      for (let y = Math.min(before.y, dot.y); y <= Math.max(before.y, dot.y); y += 1) mark(dot.x, y);
      return;
    }
    const steps = Math.max(Math.abs(dot.x - before.x), Math.abs(dot.y - before.y), 1);
    for (let s = 0; s <= steps; s += 1)
      mark(
        Math.round(before.x + ((dot.x - before.x) * s) / steps),
        Math.round(before.y + ((dot.y - before.y) * s) / steps),
      );
  });
  const width = Math.max(plotted.greatest.value.length, plotted.least.value.length);
  return cells.map((row, i) => {
    const label = i === 0 ? plotted.greatest.value : i === rows - 1 ? plotted.least.value : "";
    const drawn = row.map((bits) => String.fromCodePoint(0x2800 + bits)).join("");
    return `${label.padStart(width)} ┤${drawn}`;
  });
}
