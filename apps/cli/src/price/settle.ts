import { canonicalJson, type Json, Rational, toExactText } from "@jegap/exact";
import {
  given,
  type Payment,
  readDeliveries,
  revise,
  type Step,
  sayFigure,
  settle,
  stepsJson,
} from "@jegap/linkage";
import { cliWords, type Language } from "@jegap/words";
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
  const columns: Column[] = [
    { title: cliWords.delivery[language], align: "left" },
    ...used.map((amount): Column => ({ title: titles[amount][language], align: "right" })),
  ];
  const cell = (step: Step | undefined): string =>
    step === undefined ? "" : sayFigure(step, step.unit, language);
  const rows = payments.map((payment) => [payment.id, ...used.map((amount) => cell(payment[amount]))]);
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
    ...Object.fromEntries(amounts.map((amount) => [amount, figure(payment[amount])])),
    steps: stepsJson(amounts.flatMap((amount) => payment[amount] ?? [])),
  };
}

/** What is owed for the deliveries in a CSV file, with the true-up where the clause trues up. */
export function paymentsOf(worked: Worked, file: string) {
  const text = readText(file);
  if (!text.ok) return text;
  const deliveries = readDeliveries(text.value, file);
  if (!deliveries.ok) return deliveries;
  const mode = worked.plan.versions.at(-1)?.terms.settle.revisions;
  const revised =
    mode === undefined || mode === "keep"
      ? undefined
      : revise(worked.plan, worked.question, worked.table, mode);
  if (revised?.ok === false) return revised;
  return settle(worked.plan, worked.table, deliveries.value, revised?.value);
}

function runSettle(file: string, options: SettleOptions): ExitCode {
  const language = languageOf(options.lang);
  const worked = workAgreement(file, options);
  if (!worked.ok) return refuse(worked.faults, language);
  const payments = paymentsOf(worked.value, options.deliveries);
  if (!payments.ok) return refuse(payments.faults, language);
  if (options.json === true) {
    process.stdout.write(
      `${canonicalJson({ knownOn: worked.value.table.knownOn, payments: payments.value.map(paymentJson) })}\n`,
    );
    return exitCodes.done;
  }
  const lines = [...heading(worked.value, language), "", ...paymentTable(payments.value, language)];
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
