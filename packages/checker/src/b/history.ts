import { times } from "../a/rational.ts";
import type { Figure } from "../a/steps.ts";
import { spend } from "../read/work.ts";
import type { Observation, Series } from "./body.ts";
import type { Period } from "./days.ts";

/** Vintages of one series: its periods in order of time, and what was printed of each. */
interface Printed {
  readonly periods: readonly Period[];
  readonly vintages: ReadonlyMap<string, readonly Observation[]>;
}

/** What was published, as the rule reads it; it notes every period of which a value is read. */
export class History {
  private readonly series: ReadonlyMap<string, Series>;
  private readonly printed = new Map<string, Printed>();
  /** `series period` of every value read. */
  readonly read = new Set<string>();

  constructor(series: ReadonlyMap<string, Series>, observations: readonly Observation[]) {
    this.series = series;
    for (const id of series.keys()) {
      const vintages = new Map<string, Observation[]>();
      for (const one of observations)
        if (one.series === id) {
          const listed = vintages.get(one.period.name);
          if (listed === undefined) vintages.set(one.period.name, [one]);
          else listed.push(one);
        }
      const periods = [...vintages.values()].flatMap(([first]) =>
        first === undefined ? [] : [first.period],
      );
      periods.sort((a, b) => (a.first < b.first ? -1 : 1));
      this.printed.set(id, { periods, vintages });
    }
  }

  facts(series: string): Series | undefined {
    return this.series.get(series);
  }

  periods(series: string): readonly Period[] {
    return this.printed.get(series)?.periods ?? [];
  }

  vintages(series: string, period: string): readonly Observation[] {
    spend(1);
    return this.printed.get(series)?.vintages.get(period) ?? [];
  }

  /** The figure of a published value in base units; the value counts as read. */
  figure(of: Observation): Figure {
    this.read.add(`${of.series} ${of.period.name}`);
    const facts = this.series.get(of.series);
    if (facts === undefined) throw new TypeError(`no series ${of.series}`);
    return { value: times(of.value, facts.scale), unit: facts.dimension };
  }
}
