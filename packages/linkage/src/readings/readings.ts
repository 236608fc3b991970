import type { Fault, Result } from "@jegap/exact";
import type { Agreement } from "../terms/agreement.ts";
import type { LinkageTerms } from "../terms/terms.ts";
import { type Choice, choicesOf, type Picks, underReading, type Versions, versionsOf } from "./choices.ts";
import { type Cover, Covering, countOf, picksOf } from "./cover.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { type Group, type ReadingsReport, spreadsOf, type WeighedChoice, Weigher } from "./report.ts";
import { type Afterwards, type Dating, type Pricing, type Run, withAfterwards } from "./run.ts";

/** How much work an audit may be: readings in all, and different ones that the engine works out. */
export interface AuditLimits {
  readonly readings: number;
  readonly worked: number;
}

/** Twelve choices of two are 4,096 readings; these limits leave room for eighteen. */
export const usualLimits: AuditLimits = { readings: 262_144, worked: 20_000 };

/** The choices sorted by what they touch: the price, what comes after it, or payments that nobody asked for. */
interface Sorted {
  readonly core: readonly Choice[];
  readonly after: readonly Choice[];
  readonly idle: readonly Choice[];
  readonly dating: Dating;
}

/**
 * Effective dates can be put on after the price unless `wait-back` may count a late look from its adjustment date, or
 * the parties set a result aside.
 */
function needsEngineForDates(versions: Versions, choices: readonly Choice[]): boolean {
  const open = choices.some(({ field, texts }) => field.endsWith(".missing") && texts.includes("wait-back"));
  const written = [versions.first, ...versions.later.values()].some(({ draft }) =>
    Object.values(draft.partial.observe ?? {}).some(({ missing }) => missing === "wait-back"),
  );
  const departed = versions.agreement.changes.some(({ kind }) => kind === "departed");
  return open || written || departed;
}

function sorted(versions: Versions, choices: readonly Choice[], pricing: Pricing): Sorted {
  const needsWhole = needsEngineForDates(versions, choices);
  const isPayment = ({ field }: Choice): boolean => field.startsWith("settle.") || field === "effective.for";
  const isDate = ({ field }: Choice): boolean =>
    field.startsWith("effective.") && !isPayment({ field } as Choice);
  const priced = pricing.deliveries !== undefined;
  return {
    core: choices.filter((choice) => !isPayment(choice) && (needsWhole || !isDate(choice))),
    after: choices.filter((choice) => (isPayment(choice) ? priced : isDate(choice) && !needsWhole)),
    idle: choices.filter((choice) => isPayment(choice) && !priced),
    dating: needsWhole ? "as-made" : "anew",
  };
}

interface Afterward {
  readonly picks: Picks;
  readonly terms: Result<Afterwards>;
}

/** What each combination of the later choices says, version by version, read beside core values that go together. */
function afterwardsOf(versions: Versions, { core, after, idle }: Sorted, cover: Cover): readonly Afterward[] {
  const sound = picksOf(
    Math.max(
      0,
      cover.runOf.findIndex((run) => run >= 0),
    ),
    core,
  );
  return Array.from({ length: countOf(after) }, (_, number) => {
    const picks = picksOf(number, after);
    const read = underReading(versions, [...core, ...after, ...idle], [...sound, ...picks]);
    if (!read.ok) return { picks, terms: read };
    const drafts = [
      read.value.terms,
      ...read.value.changes.flatMap((change) => ("terms" in change ? [change.terms] : [])),
    ];
    const terms = drafts.flatMap(({ partial }) => afterwardOf(partial));
    return { picks, terms: { ok: true, value: terms } };
  });
}

function afterwardOf({ effective, settle }: Partial<LinkageTerms>): Afterwards {
  return effective === undefined || settle === undefined ? [] : [{ effective, settle }];
}

class Audit {
  private readonly groups: { outcome: Outcome; count: number; picks: Picks }[] = [];
  private readonly places = new Map<string, number>();
  private readonly refused: { picks: Picks; faults: readonly Fault[] }[] = [];
  private readonly pricing: Pricing;
  private readonly dating: Dating;

  constructor(pricing: Pricing, dating: Dating) {
    this.pricing = pricing;
    this.dating = dating;
  }

  private place(outcome: Outcome, picks: Picks): number {
    const known = this.places.get(outcome.key);
    const group = known === undefined ? undefined : this.groups[known];
    if (known !== undefined && group !== undefined) {
      group.count += 1;
      return known;
    }
    this.groups.push({ outcome, count: 1, picks });
    this.places.set(outcome.key, this.groups.length - 1);
    return this.groups.length - 1;
  }

  private reads(run: Run, afterwards: Afterwards): Result<Outcome> {
    const moved = withAfterwards(run, afterwards, this.pricing.question, this.dating);
    return moved.ok ? outcomeOf(moved.value, this.pricing) : moved;
  }

  /** The group of every reading; core choices turn slowest. */
  private gather(cover: Cover, core: readonly Choice[], afterwards: readonly Afterward[]): Int32Array {
    const groupOf = new Int32Array(cover.runOf.length * afterwards.length).fill(-1);
    const outcomes = new Map<string, Result<Outcome>>();
    cover.runOf.forEach((runNumber, coreNumber) => {
      const corePicks = picksOf(coreNumber, core);
      afterwards.forEach(({ picks, terms }, i) => {
        const run = cover.runs[runNumber];
        const all = [...corePicks, ...picks];
        const key = `${runNumber} ${i}`;
        const missing: Result<Outcome> = { ok: false, faults: cover.refused.get(coreNumber) ?? [] };
        const outcome =
          run === undefined
            ? missing
            : !terms.ok
              ? terms
              : (outcomes.get(key) ?? this.reads(run, terms.value));
        if (run !== undefined) outcomes.set(key, outcome);
        if (outcome.ok) groupOf[coreNumber * afterwards.length + i] = this.place(outcome.value, all);
        else this.refused.push({ picks: all, faults: outcome.faults });
      });
    });
    return groupOf;
  }

  report(cover: Cover, parts: Sorted, afterwards: readonly Afterward[]): ReadingsReport {
    const groupOf = this.gather(cover, parts.core, afterwards);
    const priced = [...parts.core, ...parts.after];
    const weigher = new Weigher(this.groups, this.pricing.to);
    const weighed = priced.map((choice, i) => weigher.weigh(choice, groupOf, countOf(priced.slice(i + 1))));
    const idle = parts.idle.map(
      (choice): WeighedChoice => ({ ...choice, alike: [choice.values.map((_, i) => i)], onlyPayments: true }),
    );
    const ordered: readonly Group[] = [...this.groups].sort((a, b) =>
      a.outcome.last.value.compare(b.outcome.last.value),
    );
    return {
      from: this.pricing.from,
      to: this.pricing.to,
      line: cover.runs[0]?.line.line ?? this.pricing.line ?? "",
      choices: [...weighed, ...idle],
      count: this.groups.reduce((sum, { count }) => sum + count, 0),
      refused: this.refused,
      worked: cover.worked,
      groups: ordered,
      spreads: spreadsOf(ordered),
    };
  }
}

/**
 * The readings that an agreement's clause permits, each priced against one history as known on one day. A complete
 * clause has exactly one. Refused where a field is open whose values only the parties can list, where the choices
 * make more readings than the limits allow, and where no reading at all can be computed.
 */
export function auditReadings(
  agreement: Agreement,
  pricing: Pricing,
  files: ReadonlyMap<string, string> = new Map(),
  limits: AuditLimits = usualLimits,
): Result<ReadingsReport> {
  const versions = versionsOf(agreement, files);
  if (!versions.ok) return versions;
  const choices = choicesOf(versions.value);
  if (!choices.ok) return choices;
  const parts = sorted(versions.value, choices.value, pricing);
  const count = countOf([...parts.core, ...parts.after]);
  if (count > limits.readings)
    return {
      ok: false,
      faults: [{ code: "too-many-readings", facts: { count: `${count}`, limit: `${limits.readings}` } }],
    };
  const rest = [...parts.after, ...parts.idle];
  const cover = new Covering(versions.value, parts.core, rest, pricing).all(limits.worked);
  if (!cover.ok) return cover;
  const report = new Audit(pricing, parts.dating).report(
    cover.value,
    parts,
    afterwardsOf(versions.value, parts, cover.value),
  );
  const [first] = report.refused;
  return report.count === 0 && first !== undefined
    ? { ok: false, faults: first.faults }
    : { ok: true, value: report };
}
