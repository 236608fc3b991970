import type { Day, Result } from "@jegap/exact";
import {
  type Agreement,
  adjust,
  type ChangeTable,
  type KnownGrade,
  knownGrades,
  type Plan,
  type Question,
  resolve,
} from "@jegap/linkage";
import { readAgreementFile } from "../shared/files.ts";
import { calendars, dayOption, historyIn } from "../shared/history.ts";

/** Options that every command about prices takes. */
export interface PriceOptions {
  readonly lang?: string;
  readonly from?: string;
  readonly to?: string;
  readonly knownOn?: string;
  readonly grades?: string;
  readonly history?: string;
  readonly line?: string;
  readonly json?: boolean;
}

/** An agreement worked out, with what it was worked out against. */
export interface Worked {
  readonly agreement: Agreement;
  readonly plan: Plan;
  readonly table: ChangeTable;
  readonly question: Question;
  /** Whether the day was taken from the history because none was asked for. */
  readonly byDefault: boolean;
}

function readGrades(text: string | undefined): Result<readonly KnownGrade[] | undefined> {
  if (text === undefined) return { ok: true, value: undefined };
  const names = text.split(/[,\s]+/u).filter((name) => name !== "");
  const unknown = names.find((name) => !knownGrades.some((grade) => grade === name));
  if (unknown !== undefined || names.length === 0)
    return {
      ok: false,
      faults: [
        {
          code: "not-a-choice",
          facts: { text: unknown ?? text, choices: knownGrades.join(", ") },
          at: { field: "--grades" },
        },
      ],
    };
  return { ok: true, value: knownGrades.filter((grade) => names.includes(grade)) };
}

/** The plan with other accepted grades than the clause names: a question of the reader, not a change of the clause. */
function withGrades(plan: Plan, grades: readonly KnownGrade[] | undefined): Plan {
  if (grades === undefined) return plan;
  return {
    ...plan,
    versions: plan.versions.map((version) => ({ ...version, terms: { ...version.terms, grades } })),
  };
}

/** The plan of one line of the goods list alone, where only that was asked for. */
function lineAlone(plan: Plan, line: string | undefined): Result<Plan> {
  if (line === undefined) return { ok: true, value: plan };
  if (plan.lines.includes(line)) return { ok: true, value: { ...plan, lines: [line] } };
  return { ok: false, faults: [{ code: "no-such-line", facts: { line }, at: { field: "--line" } }] };
}

/** Reads an agreement and works its change table out as the options ask. */
export function workAgreement(file: string, options: PriceOptions): Result<Worked> {
  const agreement = readAgreementFile(file);
  if (!agreement.ok) return agreement;
  const knownOn = dayOption("--known-on", options.knownOn);
  if (!knownOn.ok) return knownOn;
  const grades = readGrades(options.grades);
  if (!grades.ok) return grades;
  const history = historyIn(options.history);
  if (!history.ok) return history;
  const day: Day = knownOn.value ?? history.value.lastRecorded();
  const plan = resolve(agreement.value, day, calendars);
  if (!plan.ok) return plan;
  const cut = lineAlone(plan.value, options.line);
  if (!cut.ok) return cut;
  const asked = withGrades(cut.value, grades.value);
  const question: Question = { history: history.value, knownOn: day, calendars };
  const table = adjust(asked, question);
  if (!table.ok) return table;
  return {
    ok: true,
    value: {
      agreement: agreement.value,
      plan: asked,
      table: table.value,
      question,
      byDefault: knownOn.value === undefined,
    },
  };
}

/** The table cut to the adjustment dates that were asked for. */
export function cutTable(table: ChangeTable, options: PriceOptions): Result<ChangeTable> {
  const from = dayOption("--from", options.from);
  const to = dayOption("--to", options.to);
  if (!from.ok) return from;
  if (!to.ok) return to;
  if (from.value !== undefined && to.value !== undefined && from.value > to.value)
    return { ok: false, faults: [{ code: "from-after-to", facts: { from: from.value, to: to.value } }] };
  const inside = (date: Day): boolean =>
    (from.value === undefined || date >= from.value) && (to.value === undefined || date <= to.value);
  return {
    ok: true,
    value: {
      ...table,
      lines: table.lines.map((line) => ({
        ...line,
        adjustments: line.adjustments.filter((look) => inside(look.date)),
      })),
    },
  };
}
