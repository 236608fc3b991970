import { equal, writeFigure } from "../a/rational.ts";
import { beginning } from "../read/form.ts";
import { Wrong } from "../read/wrong.ts";
import type { Body, Observation } from "./body.ts";
import type { Expected } from "./table.ts";
import { readUnit } from "./units.ts";

function wrong(code: string, place: string, expected?: string, found?: string): never {
  throw new Wrong("rule", code, place, undefined, expected, found);
}

/** Series are those that the terms name, each in the unit that its observation states (section 7). */
function checkSeries(body: Body): void {
  const named = body.versions.flatMap(({ terms }) =>
    [...terms.observe.values()].flatMap(({ series, then }) => [
      ...(series === undefined ? [] : [series]),
      ...then.map((next) => next.series),
    ]),
  );
  const expected = [...new Set(named)].sort();
  const found = body.seriesIds;
  if (expected.join("\n") !== found.join("\n"))
    wrong("series", "series", expected.join(", "), found.join(", "));
  for (const [i, one] of [...body.series.values()].entries()) {
    const read = readUnit(one.unit, `series.${i + 1}.unit`);
    const [scale, own] = [writeFigure(read.scale), writeFigure(one.scale)];
    if (scale !== own || read.dimension !== one.dimension)
      wrong("series-unit", `series.${i + 1}`, `${scale} ${read.dimension}`, `${own} ${one.dimension}`);
  }
  for (const { terms } of body.versions)
    for (const [name, { series, unit }] of terms.observe) {
      const own = series === undefined ? undefined : body.series.get(series);
      if (own === undefined || unit === undefined) continue;
      if (!equal(own.scale, unit.scale) || own.dimension !== unit.dimension)
        wrong("series-unit", `terms.observe.${name}`);
    }
}

function isAfter(a: Observation, b: Observation): boolean {
  const [x, y] = [a, b].map(({ series, period, known }) => [series, period.name, known] as const);
  for (const i of [0, 1, 2] as const) if (x?.[i] !== y?.[i]) return (x?.[i] ?? "") > (y?.[i] ?? "");
  return false;
}

/** Observations stand in their order, belong to a series, and none is newer than the question or of a strange grade. */
function checkObservations(body: Body): void {
  if (body.repeated !== undefined) wrong("observation-order", `observations.${body.repeated}`);
  const accepted = new Set(body.versions.flatMap(({ terms }) => [...terms.grades]));
  for (const [i, one] of body.observations.entries()) {
    const place = `observations.${one.place}`;
    const before = body.observations[i - 1];
    const frequency = body.series.get(one.series)?.frequency;
    if (before !== undefined && isAfter(before, one)) wrong("observation-order", place);
    if (frequency === undefined) wrong("observation-series", place);
    if (frequency !== (one.period.unit === "day" && frequency === "step" ? "step" : one.period.unit))
      wrong("observation-period", place, frequency, one.period.unit);
    if (one.known > body.knownOn) wrong("observation-too-new", place, body.knownOn, one.known);
    if (!accepted.has(one.grade)) wrong("observation-grade", place, [...accepted].join(", "), one.grade);
  }
}

/** What must hold of the inputs before the rule is worked out. */
export function checkInputs(body: Body): void {
  const [first] = body.versions;
  if (first === undefined || first.from !== beginning) wrong("versions", "agreement.versions");
  if (body.versions.some(({ terms }) => terms.hasLine) !== (body.line !== "")) wrong("line-listed", "line");
  for (const [i, change] of body.changes.entries()) {
    const before = body.changes[i - 1];
    if (before !== undefined && before.on > change.on) wrong("change-order", `agreement.changes.${i + 1}`);
  }
  checkSeries(body);
  checkObservations(body);
  for (const [name, days] of body.holidays) {
    const sorted = [...new Set(days)].sort();
    if (days.length === 0 || sorted.join() !== days.join()) wrong("holiday-order", `holidays.${name}`);
  }
}

/** Nothing stands in the file that the rule did not need (sections 6 and 7). */
export function checkNeeded(body: Body, { history, roller }: Expected): void {
  for (const { place, series, period } of body.observations)
    if (!history.read.has(`${series} ${period.name}`)) wrong("observation-not-read", `observations.${place}`);
  for (const [name, days] of body.holidays)
    for (const day of days)
      if (!roller.met.has(`${name} ${day}`)) wrong("holiday-not-met", `holidays.${name}`, undefined, day);
}
