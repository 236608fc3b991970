import type { Observation } from "@jegap/linkage";
import { plot } from "./chart.ts";

/** What stands around a chart: its title above, and below whose figures they are and as known when. */
export interface ChartText {
  readonly title: string;
  readonly unit: string;
  readonly notes: readonly string[];
  /** A value that holds until the next is drawn as a step. */
  readonly isStep: boolean;
}

const [left, top, width, height, line] = [90, 60, 720, 300, 18];

const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (mark) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[mark] ?? mark,
  );

function label(x: number, y: number, anchor: string, text: string, size = 13): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}">${escaped(text)}</text>`;
}

/** A line chart as SVG: least and greatest value and first and last period are written out; no script, no font. */
export function svgChart(observations: readonly Observation[], text: ChartText): string {
  const plotted = plot(observations, width, height);
  const [first, last] = [observations[0], observations.at(-1)];
  if (plotted === undefined || first === undefined || last === undefined) return "";
  const points = plotted.dots.map(({ x, y }) => [left + x, top + height - y] as const);
  const path = points
    .map(([x, y], i) => (i === 0 ? `M${x} ${y}` : text.isStep ? `H${x}V${y}` : `L${x} ${y}`))
    .join("");
  const bottom = top + height;
  const notes = text.notes.map((note, i) => label(left, bottom + 2 * line + i * line, "start", note, 11));
  const total = bottom + 3 * line + text.notes.length * line;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + width + 30} ${total}" font-family="sans-serif" role="img">`,
    `<title>${escaped(text.title)}</title>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    label(left, 26, "start", text.title, 16),
    label(left, 46, "start", text.unit, 12),
    `<path d="M${left} ${top}V${bottom}H${left + width}" fill="none" stroke="#888"/>`,
    label(left - 8, top + 5, "end", plotted.greatest.value),
    label(left - 8, bottom, "end", plotted.least.value),
    label(left, bottom + line, "start", first.period.name),
    label(left + width, bottom + line, "end", last.period.name),
    `<path d="${path}" fill="none" stroke="#0b5cad" stroke-width="1.5"/>`,
    ...notes,
    "</svg>",
    "",
  ].join("\n");
}
