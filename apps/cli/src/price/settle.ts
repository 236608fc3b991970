import {
  canonicalJson,
  type Day,
  decimal,
  type Json,
  koreanCalendar,
  Rational,
  type Result,
  toExactText,
} from "@jegap/exact";
import { lawBook, recordOn } from "@jegap/law";
import {
  given,
  type Lateness,
  lateness,
  type Payment,
  type PaymentClock,
  readDeliveries,
  revise,
  type Step,
  sayFigure,
  settle,
  stepsJson,
} from "@jegap/linkage";
import { cliWords, type Language, say } from "@jegap/words";
import { Command } from "commander";
import { type ExitCode, exitCodes, exiting, refuse } from "../shared/exit.ts";
import { readText } from "../shared/files.ts";
import { languageOf } from "../shared/language.ts";
import { type Column, textTable } from "../shared/table.ts";
import { heading, withPriceOptions } from "./adjust.ts";
import { type PriceOptions, type Worked, workAgreement } from "./work.ts";

interface SettleOptions extends PriceOptions {
  readonly deliveries: string;
}

type Amounts = readonly (keyof Payment & ("owed" | "againstStart" | "open" | "trueUp"))[];

const amounts: Amounts = ["owed", "againstStart", "open", "trueUp"];

const titles = {
  owed: cliWords.amount,
  againstStart: cliWords.againstStart,
  open: cliWords.open,
  trueUp: cliWords.trueUp,
};

function sum(steps: readonly Step[]): Step | undefined {
  const [first] = steps;
  if (first === undefined) return undefined;
  const value = steps.reduce((total, step) => total.plus(step.value), Rational.zero);
  return given({ value, dimension: first.dimension }, { unit: first.unit });
}

/** Payments as a table with a total. */
export function paymentTable(payments: readonly Payment[], language: Language): readonly string[] {
  const used = amounts.filter((amount) => payments.some((payment) => payment[amount] !== undefined));
  const isWaiting = payments.some((payment) => payment.waitingFor.length > 0);
  const columns: Column[] = [
    { title: cliWords.delivery[language], align: "left" },
    ...used.map((amount): Column => ({ title: titles[amount][language], align: "right" })),
    ...(isWaiting ? [{ title: cliWords.remark[language], align: "left" } as const] : []),
  ];
  const cell = (step: Step | undefined): string =>
    step === undefined ? "" : sayFigure(step, step.unit, language);
  const waiting = ({ waitingFor }: Payment): string =>
    waitingFor.length === 0 ? "" : say(cliWords.waitingFor, language, { looks: waitingFor.join(", ") });
  const rows = payments.map((payment) => [
    payment.id,
    ...used.map((amount) => cell(payment[amount])),
    waiting(payment),
  ]);
  const totals = used.map((amount) => cell(sum(payments.flatMap((payment) => payment[amount] ?? []))));
  return textTable(columns, [...rows, [cliWords.total[language], ...totals]]);
}

function paymentJson(payment: Payment): Json {
  const figure = (step: Step | undefined): Json =>
    step === undefined ? null : toExactText(step.value.over(payment.currency.scale));
  return {
    id: payment.id,
    of: payment.of,
    deliveries: payment.deliveries,
    currency: payment.currency.text,
    looks: payment.looks,
    waitingFor: payment.waitingFor,
    ...Object.fromEntries(amounts.map((amount) => [amount, figure(payment[amount])])),
    steps: stepsJson(amounts.flatMap((amount) => payment[amount] ?? [])),
  };
}

/** Payments of a delivery file with their payment clock. */
export interface Settled {
  readonly payments: readonly Payment[];
  readonly late: readonly Lateness[];
}

/** Due days by the law in force on a day; no late-interest rate is confirmed, so none is handed on. */
function clockOn(day: Day): PaymentClock | undefined {
  const record = recordOn(lawBook, "wwa.paymentDays", day);
  if (record === undefined) return undefined;
  const { article, source, confidence } = record;
  return { dueDays: { value: decimal(record.value), article, source, confidence }, calendar: koreanCalendar };
}

/** What is owed for the deliveries in a CSV file, with the true-up where the clause trues up. */
export function settleFile(worked: Worked, file: string): Result<Settled> {
  const text = readText(file);
  if (!text.ok) return text;
  const { plan, table, question } = worked;
  const counting = new Set(plan.versions.flatMap(({ terms }) => terms.counting ?? []));
  const deliveries = readDeliveries(text.value, file, counting);
  if (!deliveries.ok) return deliveries;
  const mode = plan.versions.at(-1)?.terms.settle.revisions;
  const revised = mode === undefined || mode === "keep" ? undefined : revise(plan, question, table, mode);
  if (revised?.ok === false) return revised;
  const payments = settle(plan, table, deliveries.value, revised?.value);
  if (!payments.ok) return payments;
  const clock = clockOn(table.knownOn);
  const late: Result<readonly Lateness[]> =
    clock === undefined
      ? { ok: true, value: [] }
      : lateness(payments.value, deliveries.value, table.knownOn, clock);
  return late.ok ? { ok: true, value: { payments: payments.value, late: late.value } } : late;
}

function sayLate(settled: Settled, language: Language): readonly string[] {
  if (settled.late.length === 0) return [];
  const columns: Column[] = [
    { title: cliWords.delivery[language], align: "left" },
    { title: cliWords.receivedOn[language], align: "left" },
    { title: cliWords.dueOn[language], align: "left" },
    { title: cliWords.daysLate[language], align: "right" },
  ];
  const rows = settled.late.map(({ payment, received, due, days }) => [payment, received, due, `${days}`]);
  const anyLate = settled.late.some(({ days }) => days > 0);
  return [
    "",
    ...textTable(columns, rows),
    cliWords.dueRule[language],
    ...(anyLate ? [cliWords.interestRule[language]] : []),
  ];
}

function runSettle(file: string, options: SettleOptions): ExitCode {
  const language = languageOf(options.lang);
  const worked = workAgreement(file, options);
  if (!worked.ok) return refuse(worked.faults, language);
  const settled = settleFile(worked.value, options.deliveries);
  if (!settled.ok) return refuse(settled.faults, language);
  const { payments, late } = settled.value;
  if (options.json === true) {
    process.stdout.write(
      `${canonicalJson({ knownOn: worked.value.table.knownOn, payments: payments.map(paymentJson), clock: late.map(({ payment, received, due, days }) => ({ payment, received, due, daysLate: days })) })}\n`,
    );
    return exitCodes.done;
  }
  const lines = [
    ...heading(worked.value, language),
    "",
    ...paymentTable(payments, language),
    ...sayLate(settled.value, language),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  return exitCodes.done;
}

export function settleCommand(): Command {
  return withPriceOptions(new Command("settle"))
    .description("what is owed for deliveries: quantity × price in force, with true-up of revised figures")
    .argument("<agreement>", "agreement or clause, YAML or JSON")
    .requiredOption(
      "--deliveries <csv>",
      "columns: id, date (or from, to), quantity, line, order, event, returns, invoice, agreed, received, paid, paid_on",
    )
    .addHelpText(
      "after",
      "\nExample:\n  jegap settle examples/steel-export.yaml --deliveries examples/steel-export-deliveries.csv --known-on 2025-11-25\n\nExit codes: 0 done, 2 input refused",
    )
    .action(exiting(runSettle));
}
