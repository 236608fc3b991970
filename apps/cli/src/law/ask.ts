import { createInterface } from "node:readline/promises";
import { type Answers, dutyDays, next, type Question, readDeal, type Step } from "@jegap/law";
import { type Language, lawChoices, lawLines, lawQuestions, say, sayFault } from "@jegap/words";
import { type ExitCode, exitCodes } from "../shared/exit.ts";
import { readAnswer } from "./answer.ts";
import { exitOf } from "./check.ts";
import { loadDeal } from "./load-deal.ts";
import { type Common, finish, languageOf, printJson, refuse } from "./output.ts";
import { headline, verdictLines } from "./say-verdict.ts";

function hint(question: Question, language: Language): readonly string[] {
  if (question.kind === "yes-no") return [say(lawLines.yesNo, language)];
  if (question.kind === "paper") return [say(lawLines.askPaper, language)];
  if (question.kind === "items") return [say(lawLines.askItems, language)];
  return (question.choices ?? []).map((name, i) => {
    const text = lawChoices[name];
    return `  ${i + 1}) ${text === undefined ? name : say(text, language)}`;
  });
}

function put(step: Step, question: Question, language: Language): void {
  const lines = [
    `${step.asked + 1}. ${say(lawQuestions[question.text], language)}`,
    ...hint(question, language),
  ];
  process.stdout.write(`${lines.join("\n")}\n> `);
}

/** The answers with one more; undefined when the line cannot be read or contradicts what was said. */
function withAnswer(
  answers: Answers,
  question: Question,
  typed: string,
  language: Language,
): Answers | undefined {
  const answer = readAnswer(question, typed);
  if (answer === "unknown") return { ...answers, unknown: [...answers.unknown, question.fact] };
  if (answer === "unreadable") {
    process.stdout.write(`${say(lawLines.askAgain, language, { text: typed })}\n`);
    return undefined;
  }
  const facts = readDeal({ ...plain(answers.facts), [question.fact]: answer.value });
  if (facts.ok) return { ...answers, facts: facts.value };
  process.stdout.write(`${facts.faults.map((f) => sayFault(f, language)).join("\n")}\n`);
  return undefined;
}

function plain(facts: Answers["facts"]): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(facts, (_key, v: unknown) => (typeof v === "bigint" ? `${v}` : v)));
}

function conclude(step: Step, answers: Answers, options: Common): ExitCode {
  const { answer } = step;
  if (answer === undefined) return finish([], exitCodes.attention);
  const days = dutyDays(answers.facts, answer);
  if (options.json === true) return printJson({ ...answer, days }, exitOf(answer.result));
  return finish(["", ...verdictLines(answer, days, languageOf(options))], exitOf(answer.result));
}

async function interview(start: Answers, options: Common): Promise<ExitCode> {
  const language = languageOf(options);
  const terminal = createInterface({ input: process.stdin });
  let answers = start;
  let told = "";
  let step = next(answers);
  process.stdout.write(`${say(lawLines.askHint, language)}\n`);
  const lines = terminal[Symbol.asyncIterator]();
  while (step.ok && step.value.question !== undefined) {
    const line = step.value.answer === undefined ? "" : headline(step.value.answer, language);
    if (line !== told) process.stdout.write(`\n${line}\n\n`);
    told = line;
    put(step.value, step.value.question, language);
    const typed = await lines.next();
    if (typed.done === true) break;
    answers = withAnswer(answers, step.value.question, typed.value, language) ?? answers;
    step = next(answers);
  }
  terminal.close();
  return step.ok ? conclude(step.value, answers, options) : refuse(step.faults, options);
}

/** `jegap law ask`: the interview on the terminal, or one step of it as data from the answers so far. */
export async function ask(options: Common & { readonly answers?: string }): Promise<ExitCode> {
  if (options.answers === undefined) return interview({ facts: {}, unknown: [] }, options);
  const facts = loadDeal(options.answers);
  if (!facts.ok) return refuse(facts.faults, options);
  if (options.json !== true) return interview({ facts: facts.value, unknown: [] }, options);
  const step = next({ facts: facts.value, unknown: [] });
  if (!step.ok) return refuse(step.faults, options);
  return printJson(
    step.value,
    step.value.answer === undefined ? exitCodes.attention : exitOf(step.value.answer.result),
  );
}
