import { canonicalJson, type Day, type Result, readQuantity, type WrittenQuantity } from "@jegap/exact";
import {
  auditReadings,
  type Delivery,
  type Pricing,
  type ReadingsReport,
  readDeliveries,
  readOpenAgreement,
} from "@jegap/linkage";
import { Command } from "commander";
import { type ExitCode, exitCodes, exiting, refuse } from "../shared/exit.ts";
import { readAgreementFiles, readText } from "../shared/files.ts";
import { calendars, dayOption, historyIn } from "../shared/history.ts";
import { languageOf, languageOption } from "../shared/language.ts";
import { reportJson } from "./json.ts";
import { type Quantified, quantified, sayReport } from "./say.ts";

interface Options {
  readonly lang?: string;
  readonly from?: string;
  readonly to?: string;
  readonly knownOn?: string;
  readonly quantity?: string;
  readonly deliveries?: string;
  readonly history?: string;
  readonly line?: string;
  readonly json?: boolean;
}

interface Audited {
  readonly report: ReadingsReport;
  readonly knownOn: Day;
  readonly quantity?: Quantified;
}

function deliveriesIn(path: string | undefined): Result<readonly Delivery[] | undefined> {
  if (path === undefined) return { ok: true, value: undefined };
  const text = readText(path);
  return text.ok ? readDeliveries(text.value, path) : text;
}

function quantityIn(text: string | undefined): Result<WrittenQuantity | undefined> {
  return text === undefined ? { ok: true, value: undefined } : readQuantity(text);
}

/** Days of the question: what was asked, else from signing to the last day the history can speak for. */
function pricingOf(options: Options, signing: Day | undefined): Result<Pricing> {
  const history = historyIn(options.history);
  if (!history.ok) return history;
  const knownOn = dayOption("--known-on", options.knownOn);
  if (!knownOn.ok) return knownOn;
  const day = knownOn.value ?? history.value.lastRecorded();
  const from = dayOption("--from", options.from);
  if (!from.ok) return from;
  const to = dayOption("--to", options.to);
  if (!to.ok) return to;
  const deliveries = deliveriesIn(options.deliveries);
  if (!deliveries.ok) return deliveries;
  const last = to.value ?? day;
  const first = from.value ?? signing ?? last;
  if (first > last)
    return { ok: false, faults: [{ code: "audit-days-out-of-order", facts: { from: first, to: last } }] };
  return {
    ok: true,
    value: {
      question: { history: history.value, knownOn: day, calendars },
      from: first,
      to: last,
      ...(options.line === undefined ? {} : { line: options.line }),
      ...(deliveries.value === undefined ? {} : { deliveries: deliveries.value }),
    },
  };
}

function audit(file: string, options: Options): Result<Audited> {
  const read = readAgreementFiles(file, readOpenAgreement);
  if (!read.ok) return read;
  const { agreement, files } = read.value;
  const pricing = pricingOf(options, agreement.terms.partial.signing);
  if (!pricing.ok) return pricing;
  const written = quantityIn(options.quantity);
  if (!written.ok) return written;
  const report = auditReadings(agreement, pricing.value, files);
  if (!report.ok) return report;
  const { knownOn } = pricing.value.question;
  if (written.value === undefined) return { ok: true, value: { report: report.value, knownOn } };
  const quantity = quantified(report.value, written.value);
  return quantity.ok
    ? { ok: true, value: { report: report.value, knownOn, quantity: quantity.value } }
    : quantity;
}

function run(file: string, options: Options): ExitCode {
  const language = languageOf(options.lang);
  const audited = audit(file, options);
  if (!audited.ok) return refuse(audited.faults, language);
  const { report, knownOn, quantity } = audited.value;
  const text =
    options.json === true
      ? canonicalJson(reportJson(report, knownOn, quantity))
      : sayReport(report, knownOn, language, quantity).join("\n");
  process.stdout.write(`${text}\n`);
  return report.groups.length > 1 ? exitCodes.attention : exitCodes.done;
}

/** `jegap readings`: every reading that an unfinished clause permits, each priced. */
export function readingsCommand(): Command {
  return new Command("readings")
    .description(
      "what an unfinished clause may mean (해석 점검): every permitted reading, priced; which choices matter",
    )
    .argument(
      "<terms>",
      "agreement or clause, YAML or JSON; open fields are {open: any} or {open: [value, value]}",
    )
    .option("--from <day>", "first day looked at (default: the day of signing)")
    .option("--to <day>", "last day looked at (default: --known-on)")
    .option(
      "--known-on <day>",
      "use only what was known on this day (default: the history's last recorded day)",
    )
    .option("--quantity <quantity>", "spread evenly over these days: `12000 piece`")
    .option("--deliveries <file>", "CSV of deliveries: prices the choices about payment too")
    .option("--line <id>", "line of the goods list (default: the first)")
    .option("--history <folder>", "index history to read (default: data/index)")
    .option("--json", "result for machines: exact figures")
    .addOption(languageOption())
    .addHelpText(
      "after",
      "\nExample:\n  jegap readings examples/readings/copper-open.yaml --known-on 2026-06-30 --quantity '120000 m'\n\nExit codes: 0 one result, 1 readings differ, 2 input refused",
    )
    .action(exiting(run));
}
