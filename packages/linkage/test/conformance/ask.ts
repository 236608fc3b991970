import {
  type Day,
  must,
  periodOf,
  type Quantity,
  Rational,
  type Result,
  readDay,
  readUnit,
  toExactText,
} from "@jegap/exact";
import { adjust } from "../../src/adjust/adjust.ts";
import type { Adjustment, ChangeTable, ItemLook, LineTable } from "../../src/adjust/adjustment.ts";
import { given, isMet, type Step } from "../../src/derivation/step.ts";
import { Observer, readerFor } from "../../src/observe/observe.ts";
import { windowDays } from "../../src/observe/series.ts";
import { type Plan, resolve } from "../../src/resolve/plan.ts";
import { readDelivery } from "../../src/settle/delivery.ts";
import { priceInForce, settle } from "../../src/settle/settle.ts";
import { readAgreementSource } from "../../src/terms/agreement.ts";
import { sourceOf } from "../../src/terms/source.ts";
import type { LinkageTerms } from "../../src/terms/terms.ts";
import { below, type Tree, textAt } from "./vector-files.ts";
import { historyOfVector } from "./vector-history.ts";

/** An answer as text, and the clause fields its derivation read. */
export interface Answer {
  readonly text: string;
  readonly read: ReadonlySet<string>;
}

interface Asked {
  readonly vector: Tree;
  readonly question: Tree;
  readonly terms: LinkageTerms;
  readonly plan: Plan;
  readonly table: ChangeTable;
  readonly line: LineTable;
  readonly on: Day;
}

/** The fault codes of a failed result, thrown so that a test shows them. */
function got<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(
    result.faults.map((f) => `${f.code} ${JSON.stringify(f.facts)} ${f.at?.field ?? ""}`).join("; "),
  );
}

function deliveriesOf(vector: Tree): readonly Tree[] {
  const listed = below(vector, "deliveries");
  return Array.isArray(listed) ? listed : [];
}

/** The day the question is put: its own, or the last day of the delivery it asks of. */
function dayAsked(vector: Tree, question: Tree): Day {
  const of = deliveriesOf(vector).find((delivery) => textAt(delivery, "id") === textAt(question, "of"));
  const text = textAt(question, "on") ?? textAt(of, "to") ?? textAt(of, "date") ?? "";
  return must(readDay(text));
}

function prepare(vector: Tree, question: Tree): Asked {
  const events = below(vector, "events");
  const clause = { ...(below(vector, "terms") as object), ...(events === undefined ? {} : { events }) };
  const agreement = got(readAgreementSource(got(sourceOf(clause))));
  const terms = agreement.terms.complete;
  if (terms === undefined) throw new Error(`incomplete: ${JSON.stringify(agreement.terms.missing)}`);
  const on = dayAsked(vector, question);
  const plan = got(resolve(agreement, on, {}));
  const table = got(adjust(plan, { history: historyOfVector(vector), knownOn: on, calendars: {} }));
  const [line] = table.lines;
  if (line === undefined) throw new Error("no line");
  return { vector, question, terms, plan, table, line, on };
}

function stepsOfItem(item: ItemLook): readonly Step[] {
  const { base, comparison, rate, change, verdict, counted, countedChange } = item;
  return [base, comparison, rate, change, verdict, counted, countedChange].filter(
    (step) => step !== undefined,
  );
}

function stepsOf(adjustment: Adjustment): readonly Step[] {
  return [...adjustment.items.flatMap(stepsOfItem), ...adjustment.lines];
}

/** Fields that the dates of a look come from: they leave no step of their own. */
function datesRead(asked: Asked): readonly string[] {
  const clocks = Object.entries(asked.terms.link ?? {}).filter(([, link]) => link.adjust !== undefined);
  return ["adjust", "effective", ...clocks.map(([name]) => `link.${name}.adjust`)];
}

function fieldsOf(steps: readonly Step[]): ReadonlySet<string> {
  const fields = new Set<string>();
  const seen = new Set<Step>();
  const visit = (step: Step): void => {
    if (seen.has(step)) return;
    seen.add(step);
    if (step.field !== undefined) fields.add(step.field);
    step.inputs.forEach(visit);
  };
  steps.forEach(visit);
  return fields;
}

function answerOf(text: string, asked: Asked, steps: readonly Step[]): Answer {
  return { text, read: new Set([...fieldsOf(steps), ...datesRead(asked)]) };
}

/** A figure in the unit of the question, as a decimal where one writes it. */
function inAskedUnit(quantity: Quantity, asked: Asked): string {
  const unit = textAt(asked.question, "in");
  const scale = unit === undefined ? Rational.one : got(readUnit(unit)).scale;
  return toExactText(quantity.value.over(scale));
}

function lookOf(asked: Asked): Adjustment {
  const found = asked.line.adjustments.find((adjustment) => adjustment.date === asked.on);
  if (found === undefined) throw new Error(`no look on ${asked.on}`);
  return found;
}

function soFar(asked: Asked): readonly Step[] {
  return asked.line.adjustments.flatMap(stepsOf);
}

function ofPrice(asked: Asked): Answer {
  const { price } = priceInForce(asked.line, asked.on, asked.terms.effective.from);
  return answerOf(inAskedUnit(price, asked), asked, soFar(asked));
}

function ofPayment(asked: Asked): Answer {
  const rows = deliveriesOf(asked.vector).map((delivery, i) =>
    got(readDelivery(delivery as Readonly<Record<string, string>>, "vector", i + 1)),
  );
  const payments = got(settle(asked.plan, asked.table, rows));
  const payment = payments.find((one) => one.deliveries.includes(textAt(asked.question, "of") ?? ""));
  if (payment === undefined) throw new Error("no such delivery");
  return answerOf(inAskedUnit(payment.owed, asked), asked, [payment.owed, ...soFar(asked)]);
}

function ofObservation(asked: Asked, name: string): Answer {
  const { terms, line, on } = asked;
  const start = given(line.start, { name: "start", field: "price.start" });
  const observer = new Observer(
    { terms, signing: terms.signing, start },
    readerFor(terms, historyOfVector(asked.vector)),
  );
  const step = observer.read(name, on, { on, newest: on });
  return answerOf(inAskedUnit(step, asked), asked, [step]);
}

/** The last period of the item's window at its base: what a paper calls the base month. */
function basePeriod(asked: Asked, item: ItemLook): string {
  const take = asked.terms.observe[item.name]?.take;
  if (item.baseDay === undefined || take === undefined || take.unit === "publication") return "";
  const { last } = windowDays({ ...take, unit: take.unit }, item.baseDay);
  return periodOf(take.unit, last).name;
}

function ofItem(asked: Asked, name: string, part: string): Answer {
  const look = lookOf(asked);
  const item = look.items.find((candidate) => candidate.name === name);
  if (item === undefined) throw new Error(`no item ${name}`);
  const answer = (text: string): Answer => answerOf(text, asked, stepsOf(look));
  const figure = (step: Step | undefined, plus = Rational.zero): Answer => {
    if (step === undefined) throw new Error(`no ${part} of ${name}`);
    return answer(inAskedUnit({ ...step, value: step.value.plus(plus) }, asked));
  };
  switch (part) {
    case "met":
      return answer(`${item.verdict !== undefined && isMet(item.verdict)}`);
    case "base-period":
      return answer(basePeriod(asked, item));
    case "rate":
      return figure(item.rate);
    case "ratio":
      return figure(item.rate, Rational.one);
    case "change":
      return figure(item.change);
    case "counted":
      return figure(item.counted);
    default:
      throw new Error(`no such question: ${part}`);
  }
}

function ofLine(asked: Asked, name: string): Answer {
  const look = lookOf(asked);
  const step = look.lines.find((line) => line.name === name);
  if (step === undefined) throw new Error(`no line ${name}`);
  return answerOf(inAskedUnit(step, asked), asked, stepsOf(look));
}

/** Answers one question of a vector with the engine, as known on the day of the question. */
export function ask(vector: Tree, question: Tree): Answer {
  const asked = prepare(vector, question);
  const [what = "", name = "", part = ""] = (textAt(question, "ask") ?? "").split(".");
  switch (what) {
    case "price":
      return ofPrice(asked);
    case "payment":
      return ofPayment(asked);
    case "outcome":
      return answerOf(lookOf(asked).outcome, asked, stepsOf(lookOf(asked)));
    case "look-date":
      return answerOf(asked.line.adjustments.at(-1)?.date ?? "", asked, []);
    case "observe":
      return ofObservation(asked, name);
    case "link":
      return ofItem(asked, name, part);
    case "formula":
      return ofLine(asked, name);
    default:
      throw new Error(`no such question: ${what}`);
  }
}
