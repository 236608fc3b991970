import type { Result } from "@jegap/exact";
import { succeed } from "@jegap/exact";
import { decide } from "../decide/decide.ts";
import type { Verdict } from "../decide/verdict.ts";
import type { Deal, FactName } from "../facts/deal.ts";
import type { LawFault } from "../facts/fault.ts";
import { type FigureBook, lawBook } from "../figures/book.ts";
import { type Question, questionFor, questions } from "./questions.ts";

/** What has been said so far: facts, and questions that were answered with "I do not know". */
export interface Answers {
  readonly facts: Deal;
  readonly unknown: readonly string[];
}

/** Where the interview stands: an answer once there is one, and what may be asked next. */
export interface Step {
  /** The answer so far; before it is settled or eight questions were put, there is none. */
  readonly answer?: Verdict;
  readonly question?: Question;
  /** Questions put so far. */
  readonly asked: number;
}

/** Most questions before the first answer, which may then be "needs X". */
export const mostQuestions = 8;

/** Asked once the duty is settled, to look into the paper; in this order. */
const followUps: readonly FactName[] = [
  "entries_present",
  "issued_before_work_started",
  "direction",
  "threshold_up_pct",
  "threshold_down_pct",
  "reflection_ratio_pct",
  "adjustment_cycle_days",
];

function wasPut(answers: Answers, fact: string): boolean {
  const [first = ""] = fact.split(".");
  return answers.facts[first as FactName] !== undefined || answers.unknown.includes(first);
}

function countPut(answers: Answers): number {
  return questions.filter((q) => wasPut(answers, q.fact)).length;
}

/** The first question, in their order, that fills a missing fact and was not answered with "I do not know". */
function nextNeed(verdict: Verdict, answers: Answers): Question | undefined {
  const wanted = verdict.needs.map((path) => questionFor(path)?.fact);
  return questions.find((q) => wanted.includes(q.fact) && !answers.unknown.includes(q.fact));
}

function followUp(verdict: Verdict, answers: Answers): Question | undefined {
  if (verdict.owed.length === 0) return undefined;
  const fact = followUps.find((name) => !wasPut(answers, name));
  return fact === undefined ? undefined : questionFor(fact);
}

/**
 * The next question, or the answer. Pure: the same answers give the same step, so a page may go back and forth.
 * Facts that cannot change the outcome are never asked for; contradictory answers are faults.
 */
export function next(answers: Answers, book: FigureBook = lawBook): Result<Step, LawFault> {
  const decided = decide(answers.facts, book);
  if (!decided.ok) return decided;
  const verdict = decided.value;
  const asked = countPut(answers);
  const needed = nextNeed(verdict, answers);
  if (needed === undefined) {
    const more = followUp(verdict, answers);
    return succeed({ answer: verdict, asked, ...(more === undefined ? {} : { question: more }) });
  }
  return succeed({ asked, question: needed, ...(asked >= mostQuestions ? { answer: verdict } : {}) });
}
