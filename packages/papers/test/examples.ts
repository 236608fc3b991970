import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Day, day, koreanCalendar, must } from "@jegap/exact";
import { openHistory } from "@jegap/indices";
import {
  type Agreement,
  adjust,
  type ChangeTable,
  type LinkageTerms,
  type Payment,
  type Plan,
  type Question,
  readAgreement,
  readDeliveries,
  resolve,
  revise,
  settle,
} from "@jegap/linkage";
import type { CertificateFile, PaperLanguage, SeriesTitles } from "../src/index.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = `${root}examples/`;
const history = must(openHistory(`${root}data/index`));
const files = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .map((name) => [name, readFileSync(folder + name, "utf8")]),
);

/** Names of series as the catalogue has them. */
export const titles: SeriesTitles = (series) => history.facts(series)?.title;

/** An example agreement worked out as known on a day. */
export interface Example {
  readonly name: string;
  readonly agreement: Agreement;
  readonly terms: LinkageTerms;
  readonly plan: Plan;
  readonly table: ChangeTable;
  readonly question: Question;
  readonly knownOn: Day;
}

/** Works an agreement text out as known on a day. */
export function work(name: string, text: string, knownOn: Day, lists = files): Example {
  const agreement = must(readAgreement(text, name, lists));
  const calendars = { KR: koreanCalendar };
  const plan = must(resolve(agreement, knownOn, calendars));
  const question = { history, knownOn, calendars };
  const table = must(adjust(plan, question));
  const terms = plan.versions.at(-1)?.terms;
  if (terms === undefined) throw new TypeError("no version");
  return { name, agreement, terms, plan, table, question, knownOn };
}

const days = {
  "copper-cable": "2026-06-30",
  "die-cast": "2025-12-31",
  "heat-treatment": "2024-12-31",
  "steel-export": "2025-11-25",
} as const;

export function exampleText(name: string): string {
  return readFileSync(`${folder}${name}.yaml`, "utf8");
}

export const examples: readonly Example[] = Object.entries(days).map(([name, on]) =>
  work(name, exampleText(name), day(on)),
);

export function example(name: keyof typeof days): Example {
  const found = examples.find((one) => one.name === name);
  if (found === undefined) throw new TypeError(name);
  return found;
}

/** What is owed for deliveries given as CSV text. */
export function paymentsOf(of: Example, csv: string): readonly Payment[] {
  const mode = of.terms.settle.revisions;
  const revised = mode === "keep" ? undefined : must(revise(of.plan, of.question, of.table, mode));
  return must(settle(of.plan, of.table, must(readDeliveries(csv, "deliveries.csv")), revised));
}

export function steelDeliveries(): string {
  return files.get("steel-export-deliveries.csv") ?? "";
}

/** What every paper of an example is given. */
export function common(of: Example, language: PaperLanguage, certificate?: CertificateFile) {
  return {
    language,
    day: of.knownOn,
    head: of.agreement,
    terms: of.terms,
    table: of.table,
    titles,
    ...(certificate === undefined ? {} : { certificate }),
  };
}
