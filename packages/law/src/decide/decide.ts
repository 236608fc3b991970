import { type Fault, fail, type Result, succeed } from "@jegap/exact";
import type { Deal } from "../facts/deal.ts";
import type { LawFault } from "../facts/fault.ts";
import { type FigureBook, lawBook } from "../figures/book.ts";
import type { Act } from "../figures/record.ts";
import { asksDeal } from "../rules/deal.ts";
import { inquire } from "./ask.ts";
import { combine } from "./combine.ts";
import { type Inquiry, MissingFact, OutsideLaw } from "./inquiry.ts";
import type { LawResult, Verdict } from "./verdict.ts";

/** The facts as one act sees them: what is stated for it alone lies over what is stated for both. */
export function factsFor(deal: Deal, act: Act): Deal {
  const { wwa, fsa, ...common } = deal;
  return { ...common, ...(act === "WWA" ? wwa : fsa), act };
}

/** The acts that are asked; none named means both. */
function actsAsked(deal: Deal): readonly Act[] {
  return deal.act === "WWA" || deal.act === "FSA" ? [deal.act] : ["WWA", "FSA"];
}

const dated = [
  "agreement_date",
  "act_date",
  "date",
  "request_date",
  "member_request_date",
  "received",
  "assessed_on",
] as const;

/** Days for which an act's text is not encoded are refused (before its first text, after its last). */
function outside(deal: Deal, act: Act, book: FigureBook): readonly Fault<LawFault>[] {
  const { first, last } = book.range[act];
  return dated.flatMap((field) => {
    const on = factsFor(deal, act)[field];
    if (on === undefined || (first <= on && on <= last)) return [];
    return fail<LawFault>("date-outside-law", { day: on, act, first, last }, { field }).faults;
  });
}

/** `nonlink_agreement.agreed` or `materials.0.share_pct` set to a value, the rest as it was. */
function withFact(deal: Deal, path: string, value: unknown): Deal {
  const set = (target: unknown, keys: readonly string[]): unknown => {
    const [key, ...rest] = keys;
    if (key === undefined) return value;
    if (Array.isArray(target)) return target.map((item, i) => (`${i}` === key ? set(item, rest) : item));
    const record: Readonly<Record<string, unknown>> =
      typeof target === "object" && target !== null ? { ...target } : {};
    return { ...record, [key]: set(record[key], rest) };
  };
  // The path and its candidates come from a rule that knows the type of the fact.
  return set(deal, path.split(".")) as Deal;
}

/**
 * How many times the rules may be run to find out whether missing facts matter: a deal of which nothing is known
 * takes some 1,000. Past it, with many questions asked at once, `needs` may not be complete; it grows as they are
 * answered.
 */
const mostRuns = 4_000;

interface Explored {
  readonly verdict: Verdict;
  readonly possible: ReadonlySet<LawResult>;
  readonly needs: readonly string[];
}

interface Task {
  readonly acts: readonly Act[];
  readonly book: FigureBook;
  runs: number;
}

function run(deal: Deal, task: Task): Verdict | MissingFact {
  task.runs += 1;
  const inquiries: Inquiry[] = [];
  for (const act of task.acts) {
    try {
      inquiries.push(inquire(factsFor(deal, act), act, task.book));
    } catch (signal) {
      if (signal instanceof MissingFact) return signal;
      throw signal;
    }
  }
  return combine(inquiries);
}

function sameSet(a: ReadonlySet<LawResult>, b: ReadonlySet<LawResult>): boolean {
  return a.size === b.size && [...a].every((x) => b.has(x));
}

/** Figures read on any branch: each of them had a say in what was tried. */
function readInAll(branches: readonly Explored[]): Pick<Verdict, "figures" | "notInForce"> {
  const all = branches.map((b) => b.verdict);
  return {
    figures: [...new Set(all.flatMap((v) => v.figures))],
    notInForce: [...new Set(all.flatMap((v) => v.notInForce))],
  };
}

/** Tries every value of a missing fact that could matter; where all lead to the same, it need not be asked for. */
function explore(deal: Deal, task: Task): Explored {
  const outcome = run(deal, task);
  if (!(outcome instanceof MissingFact))
    return { verdict: outcome, possible: new Set([outcome.result]), needs: [] };
  const branches: Explored[] = [];
  for (const value of outcome.candidates) {
    if (task.runs > mostRuns && branches.length > 0) break;
    branches.push(explore(withFact(deal, outcome.path, value), task));
  }
  const [first] = branches;
  if (first === undefined) throw new TypeError(`no candidates for ${outcome.path}`);
  const matters = branches.some((b) => !sameSet(b.possible, first.possible));
  return {
    verdict: { ...first.verdict, ...readInAll(branches) },
    possible: new Set(branches.flatMap((b) => [...b.possible])),
    needs: [...new Set([...(matters ? [outcome.path] : []), ...branches.flatMap((b) => b.needs)])],
  };
}

function undetermined({ verdict, possible, needs }: Explored): Verdict {
  if (possible.size === 1) return { ...verdict, needs: [] };
  const { otherReading: _, sanctionConfidence: __, ...rest } = verdict;
  return {
    ...rest,
    result: "UNDETERMINED",
    findings: [],
    owed: [],
    acts: [],
    confidence: "primary",
    needs,
    possible: [...possible],
  };
}

/** Which act prevails where both reach the deal (하도급법 제34조). */
function withPrecedence(deal: Deal, verdict: Verdict): Verdict {
  const reached = new Set(verdict.findings.filter((f) => f.result !== "OUT_OF_SCOPE").map((f) => f.act));
  const whole = deal.act === "BOTH" || asksDeal(deal);
  if (!whole || reached.size < 2) return verdict;
  return { ...verdict, refs: [...new Set([...verdict.refs, "FSA 34"])] };
}

/**
 * What the law says of a deal, from the facts as stated: under the act they name, or under both with the stricter
 * result in front. Facts that are missing and matter make it UNDETERMINED with `needs`; facts that cannot matter
 * are not asked for. Dates outside the encoded law are refused. Figures come from `book` and are recorded.
 */
export function decide(deal: Deal, book: FigureBook = lawBook): Result<Verdict, LawFault> {
  const asked = actsAsked(deal);
  const open = asked.filter((act) => outside(deal, act, book).length === 0);
  const acts = deal.act === undefined ? open : asked;
  const refused = (acts.length === 0 ? asked : acts).flatMap((act) => outside(deal, act, book));
  if (refused.length > 0) return { ok: false, faults: refused };
  try {
    return succeed(withPrecedence(deal, undetermined(explore(deal, { acts, book, runs: 0 }))));
  } catch (signal) {
    if (!(signal instanceof OutsideLaw)) throw signal;
    const record = book.records.find((r) => r.id === signal.id);
    const range = { first: record?.from ?? "", last: record?.to ?? "" };
    return fail("date-outside-law", { day: signal.day, act: record?.article ?? signal.id, ...range });
  }
}
