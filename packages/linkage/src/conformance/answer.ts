import {
  addSpan,
  type Day,
  periodOf,
  type Quantity,
  Rational,
  type Result,
  readExactText,
  readUnit,
  sameDimension,
  toExactText,
} from "@jegap/exact";
import { adjust, revise } from "../adjust/adjust.ts";
import type { Adjustment, ChangeTable, ItemLook, LineTable } from "../adjust/adjustment.ts";
import { lackOf } from "../adjust/look.ts";
import { given, type Step } from "../derivation/step.ts";
import { historyOf } from "../history/memory-history.ts";
import { Observer } from "../observe/observe.ts";
import { SeriesReader } from "../observe/series.ts";
import { type Calendars, type Plan, resolve } from "../resolve/plan.ts";
import { priceInForce, settle } from "../settle/settle.ts";
import type { LinkageTerms } from "../terms/terms.ts";
import type { Question, Vector } from "./vector.ts";

/** An answer as text, with the steps it rests on. */
export interface Answer {
  readonly text: string;
  readonly steps: readonly Step[];
}

type Answered = Result<Answer>;

function refused(code: string, facts: Readonly<Record<string, string>>): Answered {
  return { ok: false, faults: [{ code, facts }] };
}

function figure(quantity: Quantity, question: Question, steps: readonly Step[]): Answered {
  const unit = readUnit(question.unit ?? "1");
  if (!unit.ok) return unit;
  if (!sameDimension(unit.value.dimension, quantity.dimension))
    return refused("answer-unit-differs", { unit: unit.value.text });
  return { ok: true, value: { text: toExactText(quantity.value.over(unit.value.scale)), steps } };
}

interface Asked {
  readonly vector: Vector;
  readonly question: Question & { readonly on: Day };
  readonly plan: Plan;
  readonly table: LineTable;
  readonly tables: ChangeTable;
  readonly terms: LinkageTerms;
  readonly calendars: Calendars;
}

function stepsUpTo(asked: Asked, day: Day): readonly Step[] {
  return asked.table.adjustments.filter((look) => look.date <= day).flatMap(stepsOf);
}

function stepsOf(look: Adjustment): readonly Step[] {
  const items = look.items.flatMap((item) => [
    item.base,
    item.comparison,
    item.rate,
    item.change,
    item.verdict,
    item.counted,
    item.countedChange,
  ]);
  return [...items.filter((step) => step !== undefined), ...look.lines];
}

function lookOf(asked: Asked): Adjustment | undefined {
  return asked.table.adjustments.find((look) => look.date === asked.question.on);
}

function itemFigure(asked: Asked, item: ItemLook, part: string): Answered {
  const { question } = asked;
  const steps = [
    item.base,
    item.comparison,
    item.change,
    item.rate,
    item.verdict,
    item.counted,
    item.countedChange,
  ].filter((s) => s !== undefined);
  if (part === "met")
    return { ok: true, value: { text: item.verdict?.value.isZero() === false ? "true" : "false", steps } };
  if (part === "base-period") return basePeriod(asked, item, steps);
  const { rate } = item;
  const ratio = rate && { value: rate.value.plus(Rational.one), dimension: rate.dimension };
  const found = { rate, ratio, change: item.change, counted: item.counted }[part];
  return found === undefined
    ? refused("nothing-to-answer", { ask: question.ask })
    : figure(found, question, steps);
}

function basePeriod(asked: Asked, item: ItemLook, steps: readonly Step[]): Answered {
  const take = asked.terms.observe[item.name]?.take;
  if (take === undefined || item.baseDay === undefined || take.unit === "publication")
    return refused("nothing-to-answer", { ask: asked.question.ask });
  const period = periodOf(take.unit, addSpan(item.baseDay, take.back, -1));
  return { ok: true, value: { text: period.name, steps } };
}

function observation(asked: Asked, name: string): Answered {
  const { vector, question, terms, tables } = asked;
  const history = historyOf(vector.series, vector.observations);
  const start = given(asked.table.start);
  const reader = new SeriesReader(history, new Set(terms.grades));
  const event = vector.agreement.events[0];
  const observer = new Observer(
    { terms, signing: terms.signing, start, ...(event === undefined ? {} : { event }) },
    reader,
  );
  try {
    const step = observer.read(name, question.on, { on: question.on, newest: tables.knownOn });
    return figure(step, question, [step]);
  } catch (fault) {
    const lack = lackOf(fault);
    if (lack === undefined) throw fault;
    return refused(lack.code, lack.facts);
  }
}

function payment(asked: Asked): Answered {
  const { plan, tables, vector, question, terms } = asked;
  const mode = terms.settle.revisions;
  const history = historyOf(vector.series, vector.observations);
  const newest = { history, knownOn: tables.knownOn, calendars: asked.calendars };
  const revised = mode === "keep" ? undefined : revise(plan, newest, tables, mode);
  if (revised?.ok === false) return revised;
  const settled = settle(plan, tables, vector.deliveries, revised?.value);
  if (!settled.ok) return settled;
  const found = settled.value.find((one) => one.id === question.of);
  if (found === undefined) return refused("nothing-to-answer", { ask: question.ask });
  const nothing = given({ value: Rational.zero, dimension: found.owed.dimension });
  const asks = question.ask === "true-up" ? (found.trueUp ?? nothing) : found.owed;
  return figure(asks, question, [asks, ...stepsUpTo(asked, question.on)]);
}

function answerLook(asked: Asked, look: Adjustment): Answered {
  const [kind, name = "", part = ""] = asked.question.ask.split(".");
  const steps = stepsOf(look);
  if (kind === "outcome") return { ok: true, value: { text: look.outcome, steps } };
  if (kind === "link") {
    const item = look.items.find((candidate) => candidate.name === name);
    return item === undefined
      ? refused("nothing-to-answer", { ask: asked.question.ask })
      : itemFigure(asked, item, part);
  }
  const line = look.lines.find((step) => step.name === name);
  return line === undefined
    ? refused("nothing-to-answer", { ask: asked.question.ask })
    : figure(line, asked.question, [line]);
}

function answerOf(asked: Asked): Answered {
  const { question, table, terms } = asked;
  const [kind, name = ""] = question.ask.split(".");
  if (kind === "price") {
    const { price } = priceInForce(table, question.on, terms.effective.from);
    return figure(price, question, stepsUpTo(asked, question.on));
  }
  if (kind === "payment" || kind === "true-up") return payment(asked);
  if (kind === "observe") return observation(asked, name);
  if (kind === "look-date") {
    const last = asked.plan.looks.filter((look) => look.date <= question.on).at(-1);
    return last === undefined
      ? refused("nothing-to-answer", { ask: kind })
      : { ok: true, value: { text: last.date, steps: [] } };
  }
  const look = lookOf(asked);
  return look === undefined ? refused("no-look-that-day", { day: question.on }) : answerLook(asked, look);
}

/** The last day anything in the vector happens: payments are asked from there. */
function lastDay(vector: Vector): Day {
  const days = [
    ...vector.questions.flatMap((question) => question.on ?? []),
    ...vector.deliveries.map((delivery) => delivery.to ?? delivery.date),
    ...vector.agreement.events.flatMap((event) => Object.values(event.dates)),
  ];
  return days.sort().at(-1) ?? ("2000-01-01" as Day);
}

/** Puts one question of a vector to the engine, as known on the day it names. */
export function answer(vector: Vector, question: Question, calendars: Calendars): Answered {
  const knownOn = question.on ?? lastDay(vector);
  const plan = resolve(vector.agreement, knownOn, calendars);
  if (!plan.ok) return plan;
  const history = historyOf(vector.series, vector.observations);
  const tables = adjust(plan.value, { history, knownOn, calendars });
  if (!tables.ok) return tables;
  const [table] = tables.value.lines;
  const terms = plan.value.versions.at(-1)?.terms;
  if (table === undefined || terms === undefined) throw new TypeError("a plan has a line and a version");
  return answerOf({
    vector,
    question: { ...question, on: knownOn },
    plan: plan.value,
    table,
    tables: tables.value,
    terms,
    calendars,
  });
}

/** Whether an answer is the expected one: figures by value and exactly, words and dates as text. */
export function isExpected(text: string, expected: string): boolean {
  if (text === expected) return true;
  const [a, b] = [readExactText(text), readExactText(expected)];
  return a.ok && b.ok && a.value.equals(b.value);
}
