import type { Day } from "@jegap/exact";
import type { LawReason } from "@jegap/words";
import type { Deal, Entry } from "../facts/deal.ts";
import { type FigureBook, recordOn } from "../figures/book.ts";
import { type Act, type Confidence, type FigureRecord, weakest } from "../figures/record.ts";
import { isGuidance, type Ref } from "../ref.ts";
import type { Finding, LawResult, OtherReading } from "./verdict.ts";

/** A fact that a rule needs and nobody stated, with values of which each could change what follows. */
export class MissingFact {
  readonly path: string;
  readonly candidates: readonly unknown[];
  constructor(path: string, candidates: readonly unknown[]) {
    this.path = path;
    this.candidates = candidates;
  }
}

/** A figure was wanted for a day on which no encoded text holds. */
export class OutsideLaw {
  readonly id: string;
  readonly day: Day;
  constructor(id: string, day: Day) {
    this.id = id;
    this.day = day;
  }
}

/** An entry the paper owes, and the item of the decree that asks for it. */
export interface OwedEntry {
  readonly entry: Entry;
  readonly ref: Ref;
}

/** What a rule says when it reports: all but the act and what the inquiry adds. */
export interface Report {
  readonly result: LawResult;
  readonly reason: LawReason;
  readonly facts?: Readonly<Record<string, string>>;
  readonly refs?: readonly Ref[];
  readonly confidence?: Confidence;
  readonly other?: OtherReading;
  readonly sanction?: Finding["sanction"];
  readonly weight?: Finding["weight"];
  readonly day?: string;
}

/**
 * One question put to one act: the facts, the figures, and a record of all that was read. Rules take it and
 * report into it; {@link MissingFact} and {@link OutsideLaw} are thrown to leave a rule early and are caught by
 * the decision, never by callers.
 */
export class Inquiry {
  readonly deal: Deal;
  readonly act: Act;
  readonly book: FigureBook;
  readonly findings: Finding[] = [];
  readonly refs = new Set<Ref>();
  readonly figures = new Map<string, FigureRecord>();
  /** Figures looked for on a day before the first on which they hold. */
  readonly notInForce = new Map<string, FigureRecord>();
  readonly assumed = new Set<string>();
  /** Entries that the paper owes, once a rule has found that it owes any. */
  owed: readonly OwedEntry[] = [];
  /** Support of what was decided on the way; it weighs on every later finding. */
  private readonly leaned: Confidence[] = [];
  private readonly others: OtherReading[] = [];

  constructor(deal: Deal, act: Act, book: FigureBook) {
    this.deal = deal;
    this.act = act;
    this.book = book;
  }

  /** The same thing under its own name in each act. */
  by<T>(wwa: T, fsa: T): T {
    return this.act === "WWA" ? wwa : fsa;
  }

  /** The guideline is the Win-Win ministry's; under the other act it is an analogy (the KFTC's own was not found). */
  private get guidance(): Confidence {
    return this.by("guideline", "unconfirmed");
  }

  /** A fact without which the rule cannot go on. */
  need<K extends keyof Deal>(name: K, candidates: readonly unknown[]): Exclude<Deal[K], undefined> {
    const value = this.deal[name];
    if (value === undefined) throw new MissingFact(name, candidates);
    return value as Exclude<Deal[K], undefined>;
  }

  /** A circumstance that counts only when somebody states it: unstated is "no", and is listed as assumed. */
  stated(name: keyof Deal): boolean {
    const value = this.deal[name];
    if (value === undefined) this.assumed.add(name);
    return value === true;
  }

  /** The record of this act's figure on the day; read means recorded. */
  figure(name: string, on: Day): FigureRecord {
    const record = this.figureOrNone(name, on);
    if (record === undefined) throw new OutsideLaw(name, on);
    return record;
  }

  /** The record, or none where the provision was not in force; that it was looked for is recorded too. */
  figureOrNone(id: string, on: Day): FigureRecord | undefined {
    const record = recordOn(this.book, id, on);
    if (record !== undefined) {
      this.figures.set(`${record.id} ${record.from}`, record);
      this.refs.add(record.article);
      return record;
    }
    const later = this.book.records.find((r) => r.id === id && r.from > on);
    if (later === undefined) return undefined;
    this.notInForce.set(`${id} ${later.from}`, later);
    this.refs.add(later.article);
    return undefined;
  }

  /** First day of a provision that was looked for too early. */
  firstDay(id: string): string {
    return [...this.notInForce.values()].find((r) => r.id === id)?.from ?? "";
  }

  cite(...refs: readonly Ref[]): void {
    for (const ref of refs) this.refs.add(ref);
    if (refs.some(isGuidance)) this.lean(this.guidance);
  }

  /** Cites what agrees with a rule that stands without it. */
  note(...refs: readonly Ref[]): void {
    for (const ref of refs) this.refs.add(ref);
  }

  /** What follows rests on this much support. */
  lean(on: Confidence): void {
    this.leaned.push(on);
  }

  /** Another question begins: what the one before leaned on does not weigh on it. */
  turn(): void {
    this.leaned.length = 0;
    this.others.length = 0;
  }

  /** What follows has another reading beside it. */
  alsoRead(other: OtherReading): void {
    this.others.push(other);
  }

  report(report: Report): void {
    const refs = report.refs ?? [];
    for (const ref of refs) this.refs.add(ref);
    const guided: Confidence = refs.some(isGuidance) ? this.guidance : "primary";
    const other = report.other ?? this.others[0];
    this.findings.push({
      act: this.act,
      result: report.result,
      reason: report.reason,
      facts: report.facts ?? {},
      refs,
      confidence: weakest([guided, report.confidence ?? "primary", ...this.leaned]),
      weight: report.weight ?? "settles",
      ...(other === undefined ? {} : { otherReading: other }),
      ...(report.sanction === undefined ? {} : { sanction: report.sanction }),
      ...(report.day === undefined ? {} : { day: report.day }),
    });
  }
}
