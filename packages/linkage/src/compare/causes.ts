import { countIn, decimal, inUnit, Rational, round, toExactText, type WrittenQuantity } from "@jegap/exact";
import { adjust } from "../adjust/adjust.ts";
import type { LineTable } from "../adjust/adjustment.ts";
import type { Step } from "../derivation/step.ts";
import { resolve } from "../resolve/plan.ts";
import type { Agreement } from "../terms/agreement.ts";
import { checkTerms } from "../terms/check.ts";
import type { LinkageTerms } from "../terms/terms.ts";
import { type CellDifference, cellDifferences, cellValue, ourFigure, type TheirRow } from "./rows.ts";
import { lineOf, type Side } from "./shares.ts";
import { type CauseKind, type Variation, variationsOf } from "./variations.ts";

/** A way in which the other side may have come to its figure. */
export interface Cause {
  readonly kind: CauseKind;
  readonly name: string;
  readonly value: string;
  /** In every look, or only from the look in which the tables first part. */
  readonly since: "always" | "this-look";
  /** How many of the cells that differed it reproduces, of how many. */
  readonly explained: number;
  readonly differing: number;
}

interface Tried extends Cause {
  /** How many cells differ under it that agreed before. */
  readonly broken: number;
}

type Tell = Pick<Cause, "kind" | "name" | "value">;

function gain({ explained, broken }: Tried): number {
  return explained - broken;
}

function isSameTell(a: Tell, b: Tell): boolean {
  return a.kind === b.kind && a.name === b.name && a.value === b.value;
}

/** Tries ways to a figure by working the table out again. */
export class Causes {
  private readonly mine: Side;
  private readonly rows: readonly TheirRow[];
  private readonly item: string;
  private readonly line: LineTable;
  private readonly differing: readonly CellDifference[];
  private readonly tried: Tried[] = [];

  constructor(
    mine: Side,
    line: LineTable,
    rows: readonly TheirRow[],
    item: string,
    differing: readonly CellDifference[],
  ) {
    this.mine = mine;
    this.line = line;
    this.rows = rows;
    this.item = item;
    this.differing = differing;
  }

  private work(agreement: Agreement): LineTable | undefined {
    const { question } = this.mine;
    const plan = resolve(agreement, question.knownOn, question.calendars);
    if (!plan.ok) return undefined;
    const table = adjust({ ...plan.value, lines: [this.line.line] }, question);
    return table.ok ? lineOf(table.value, this.line.line) : undefined;
  }

  /** The agreement with another clause: from its first day, or only from a look on. */
  private agreementWith(terms: LinkageTerms, first: CellDifference, since: Cause["since"]): Agreement {
    const { agreement } = this.mine.plan;
    const draft = { ...agreement.terms, complete: terms, partial: terms };
    if (since === "always") return { ...agreement, terms: draft };
    return {
      ...agreement,
      changes: [...agreement.changes, { kind: "amended", on: first.date, terms: draft }],
    };
  }

  private try(tell: Tell, terms: LinkageTerms, since: Cause["since"]): boolean {
    const [first] = this.differing;
    if (first === undefined || checkTerms(terms).length > 0) return false;
    const line = this.work(this.agreementWith(terms, first, since));
    if (line === undefined) return false;
    const left = cellDifferences(this.rows, line, this.item);
    const key = ({ row, date, column }: CellDifference): string => `${row} ${date} ${column}`;
    const still = new Set(left.map(key));
    if (still.has(key(first))) return false;
    const before = new Set(this.differing.map(key));
    const explained = this.differing.filter((one) => !still.has(key(one))).length;
    const broken = left.filter((one) => !before.has(key(one))).length;
    this.tried.push({ ...tell, since, explained, differing: this.differing.length, broken });
    return true;
  }

  private tryBoth({ kind, name, value, terms }: Variation): void {
    for (const since of ["always", "this-look"] as const) this.try({ kind, name, value }, terms, since);
  }

  /** A published figure that is theirs, where the item reads one series and one figure at a time. */
  private lookUp(terms: LinkageTerms): void {
    const [first] = this.differing;
    const observation = terms.observe[this.item];
    if (first?.theirs === undefined || observation?.series === undefined) return;
    if (first.column !== "comparison" && first.column !== "base") return;
    const { history } = this.mine.question;
    const own = ourFigure(this.lookOf(first), first.column, this.item);
    const wanted = cellValue(first.theirs, own?.unit);
    const item = this.lookOf(first).items.find(({ name }) => name === this.item);
    const read = observedPeriods(first.column === "base" ? item?.base : item?.comparison);
    for (const { period, value, known, status } of history.observations(observation.series)) {
      const figure =
        observation.unit === undefined ? undefined : inUnit(decimal(value), observation.unit).value;
      if (figure?.equals(wanted) !== true) continue;
      const kind = read.has(period.name) ? "print-of" : "figure-of";
      const told = kind === "print-of" ? `${period.name} (${status}, ${known})` : period.name;
      this.tried.push({
        kind,
        name: this.item,
        value: told,
        since: "this-look",
        explained: 1,
        differing: this.differing.length,
        broken: 0,
      });
    }
  }

  private lookOf(first: CellDifference) {
    const look = this.line.adjustments.find(({ date }) => date === first.date);
    if (look === undefined) throw new TypeError("a cell that differs belongs to a look");
    return look;
  }

  /** A contract figure that makes their price: solved from two workings-out, as short a decimal as does it. */
  private solve(terms: LinkageTerms): void {
    const [first] = this.differing;
    if (first?.column !== "after" || first.theirs === undefined) return;
    const ours = this.exactAt(terms, first);
    const wanted = cellValue(first.theirs, terms.price.unit);
    for (const [name, quantity] of Object.entries(terms.quantities ?? {})) {
      if (quantity.kind !== "figure") continue;
      const one = countIn(quantity.figure, quantity.figure.unit);
      const next = this.exactAt(withQuantity(terms, name, quantity.figure, one.plus(Rational.one)), first);
      if (ours === undefined || next === undefined || next.equals(ours)) continue;
      const exact = one.plus(wanted.minus(ours).over(next.minus(ours)));
      for (const places of [0, 1, 2, 3, 4, 5, 6]) {
        const figure = round(exact, "half-up", Rational.of(1n, 10n ** BigInt(places)));
        const value = `${toExactText(figure)} ${quantity.figure.unit.text}`;
        if (
          this.try(
            { kind: "weight", name, value },
            withQuantity(terms, name, quantity.figure, figure),
            "always",
          )
        )
          break;
      }
    }
  }

  private exactAt(terms: LinkageTerms, first: CellDifference): Rational | undefined {
    const line =
      checkTerms(terms).length > 0 ? undefined : this.work(this.agreementWith(terms, first, "always"));
    return line?.adjustments.find(({ date }) => date === first.date)?.exact?.value;
  }

  private start(terms: LinkageTerms): void {
    const [first] = this.differing;
    if (first?.column !== "before" || first.theirs === undefined || terms.price.start === "each") return;
    const start = first.theirs.figure;
    this.try(
      { kind: "start", name: "", value: toExactText(start) },
      { ...terms, price: { ...terms.price, start } },
      "always",
    );
  }

  /** What reproduces the first differing cell, best first: most cells explained, fewest broken, simplest. */
  all(): readonly Cause[] {
    const terms = this.mine.plan.versions.at(-1)?.terms;
    const [first] = this.differing;
    if (terms === undefined || first === undefined || first.column === "date") return [];
    this.lookUp(terms);
    for (const variation of variationsOf(terms)) this.tryBoth(variation);
    this.solve(terms);
    this.start(terms);
    const ordered = this.tried
      .map((cause, place) => ({ cause, place }))
      .sort((a, b) => gain(b.cause) - gain(a.cause) || a.place - b.place)
      .map(({ cause: { broken: _, ...cause } }) => cause);
    // One cause, tried always and from the look on: the better of the two is told.
    return ordered.filter((one, i) => ordered.findIndex((other) => isSameTell(one, other)) === i);
  }
}

/** The periods whose figures a step rests on. */
function observedPeriods(step: Step | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (one: Step): void => {
    const period = one.operation === "observed" ? one.facts?.period : undefined;
    if (period !== undefined) found.add(period);
    one.inputs.forEach(visit);
  };
  if (step !== undefined) visit(step);
  return found;
}

function withQuantity(
  terms: LinkageTerms,
  name: string,
  { unit }: WrittenQuantity,
  figure: Rational,
): LinkageTerms {
  return {
    ...terms,
    quantities: { ...terms.quantities, [name]: { kind: "figure", figure: inUnit(figure, unit) } },
  };
}
