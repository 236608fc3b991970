import { addDays, type PeriodUnit, period, periodUnits } from "@jegap/exact";
import type { IndexHistory, Observation, SeriesFacts } from "../../src/history/history.ts";
import { historyOf } from "../../src/history/memory-history.ts";
import { below, type Tree, textAt } from "./vector-files.ts";

interface Figure {
  readonly period: string;
  readonly value: string;
  readonly known?: string;
}

function figuresOf(values: Tree | undefined): readonly Figure[] {
  if (!Array.isArray(values))
    return Object.entries((values ?? {}) as Readonly<Record<string, string>>).map(([at, value]) => ({
      period: at,
      value,
    }));
  return values.map((row: Tree) => {
    const known = textAt(row, "known");
    return {
      period: textAt(row, "period") ?? "",
      value: textAt(row, "value") ?? "",
      ...(known === undefined ? {} : { known }),
    };
  });
}

function frequencyOf(text: string | undefined): PeriodUnit | "step" {
  const found = [...periodUnits, "step" as const].find((unit) => unit === text);
  if (found === undefined) throw new TypeError(`no frequency: ${text}`);
  return found;
}

/** In the short form a figure is known on the day after its period; one of a day, or a step, on that day. */
function observationOf(series: string, figure: Figure): Observation {
  const about = period(figure.period);
  const known = about.unit === "day" ? about.last : addDays(about.last, 1);
  return {
    series,
    period: about,
    value: figure.value,
    known: figure.known === undefined ? known : period(figure.known).first,
    grade: "exact",
    status: "unstated",
    source: "vector",
    checksum: "",
  };
}

/** The history that a vector carries with it. */
export function historyOfVector(vector: Tree): IndexHistory {
  const blocks = Object.entries((below(vector, "observations") ?? {}) as Readonly<Record<string, Tree>>);
  const facts = blocks.map(
    ([id, block]): SeriesFacts => ({
      id,
      title: { ko: id, en: id },
      unit: textAt(block, "unit") ?? "",
      frequency: frequencyOf(textAt(block, "frequency")),
    }),
  );
  const observations = blocks.flatMap(([id, block]) =>
    figuresOf(below(block, "values")).map((figure) => observationOf(id, figure)),
  );
  return historyOf(facts, observations);
}
