import type { Fault, Result } from "@jegap/exact";
import { checkTerms } from "../terms/check.ts";
import { type Choice, type Picks, underReading, type Versions } from "./choices.ts";
import { type Pricing, type Run, runReading, withoutDerivation } from "./run.ts";
import { grafted, isSameRun } from "./same.ts";

/** All readings in the order of their numbers: which run each comes to, or that its values do not go together. */
export interface Cover {
  readonly runs: readonly Run[];
  /** By number of the reading: the run, or -1 where it was refused. */
  readonly runOf: Int32Array;
  /** Faults of refused readings, by number. */
  readonly refused: ReadonlyMap<number, readonly Fault[]>;
  /** How often the engine was asked. */
  readonly worked: number;
}

export function countOf(choices: readonly Choice[]): number {
  return choices.reduce((product, { values }) => product * values.length, 1);
}

/** The values that a reading of some number picks: the last choice turns fastest. */
export function picksOf(number: number, choices: readonly Choice[]): Picks {
  const picks = choices.map(() => 0);
  let rest = number;
  for (let i = choices.length - 1; i >= 0; i -= 1) {
    const size = choices[i]?.values.length ?? 1;
    picks[i] = rest % size;
    rest = Math.floor(rest / size);
  }
  return picks;
}

/** Numbers of all readings that take one of the listed values at every choice. */
function combined(options: readonly (readonly number[])[], choices: readonly Choice[]): readonly number[] {
  return options.reduce<readonly number[]>(
    (numbers, own, i) =>
      numbers.flatMap((n) => own.map((pick) => n * (choices[i]?.values.length ?? 1) + pick)),
    [0],
  );
}

/** Works on all readings of some choices, asking the engine once for all that provably run alike. */
export class Covering {
  private readonly versions: Versions;
  /** The choices to go through; those in `rest` stay at their first value. */
  private readonly choices: readonly Choice[];
  private readonly every: readonly Choice[];
  private readonly pricing: Pricing;
  private readonly clauses = new Map<string, ReturnType<typeof underReading>>();

  constructor(versions: Versions, choices: readonly Choice[], rest: readonly Choice[], pricing: Pricing) {
    this.versions = versions;
    this.choices = choices;
    this.every = [...choices, ...rest];
    this.pricing = pricing;
  }

  /** Refused where more than `most` different runs would have to be worked out. */
  all(most: number): Result<Cover> {
    const runOf = new Int32Array(countOf(this.choices)).fill(-2);
    const runs: Run[] = [];
    const refused = new Map<number, readonly Fault[]>();
    let worked = 0;
    for (let number = 0; number < runOf.length; number += 1) {
      if (runOf[number] !== -2) continue;
      if (worked >= most)
        return {
          ok: false,
          faults: [{ code: "too-many-readings", facts: { count: `${runOf.length}`, limit: `${most}` } }],
        };
      const picks = picksOf(number, this.choices);
      const run = runReading(this.versions, this.every, picks, this.pricing);
      worked += 1;
      if (!run.ok) {
        runOf[number] = -1;
        refused.set(number, run.faults);
        continue;
      }
      for (const alike of combined(this.alike(run.value, picks), this.choices)) runOf[alike] = runs.length;
      runs.push(withoutDerivation(run.value, this.pricing));
    }
    return { ok: true, value: { runs, runOf, refused, worked } };
  }

  /** By choice, the values that this run cannot tell apart from the one it used. */
  private alike(run: Run, picks: Picks): readonly (readonly number[])[] {
    return this.choices.map(({ field, values }, i) => {
      const own = picks[i] ?? 0;
      const used = run.plan.versions[0]?.terms;
      return values.flatMap((_, pick) => {
        if (pick === own) return [pick];
        const donor = this.clause(i, pick);
        if (used === undefined || donor === undefined) return [];
        const other = grafted(used, field, donor);
        // What goes together with the first value of every other choice need not go together with this run's.
        if (checkTerms(other).length > 0) return [];
        return isSameRun(run, { field, used, other }, this.pricing.question.history) ? [pick] : [];
      });
    });
  }

  /** A whole clause with one value of one choice in it; only that field is looked at. */
  private clause(choice: number, pick: number) {
    if (this.versions.later.size > 0) return undefined;
    const key = `${choice} ${pick}`;
    const picks = this.choices.map((_, i) => (i === choice ? pick : 0));
    const read = this.clauses.get(key) ?? underReading(this.versions, this.every, picks);
    this.clauses.set(key, read);
    return read.ok ? read.value.terms.complete : undefined;
  }
}
