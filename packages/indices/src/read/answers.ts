import { type Day, fail, type Result, readDay, succeed } from "@jegap/exact";
import { type KnownGrade, knownGrades, type ObservationStatus } from "@jegap/linkage";
import { readTable, type TableFault, type TableText } from "./table.ts";

/**
 * One document that values were read from: a publisher's file or answer, or one act of typing. Its rows take
 * its known day, grade and status where they state none of their own.
 */
export interface Answer {
  readonly id: string;
  /** Absent for grade `unrecorded`: then each row counts from the day after its period. */
  readonly known: Day | undefined;
  readonly grade: KnownGrade;
  readonly status: ObservationStatus;
  /** Publisher and document, enough to find it again. */
  readonly source: string;
  /** SHA-256 of its bytes; empty when typed by hand. */
  readonly checksum: string;
}

export type AnswerFault = TableFault | "answer-known" | "answer-grade" | "answer-status";

export const answerColumns = ["answer", "known", "grade", "status", "source", "checksum"] as const;

const observationStatuses = ["provisional", "final", "corrected", "unstated"] as const;

export function readGrade(text: string): KnownGrade | undefined {
  return knownGrades.find((grade) => grade === text);
}

/** A blank status is `unstated`. */
export function readStatus(text: string): ObservationStatus | undefined {
  return text === "" ? "unstated" : observationStatuses.find((status) => status === text);
}

export function readAnswers(table: TableText): Result<ReadonlyMap<string, Answer>, AnswerFault> {
  const rows = readTable(table, answerColumns);
  if (!rows.ok) return rows;
  const answers = new Map<string, Answer>();
  for (const row of rows.value) {
    const at = { file: table.path, line: row.line };
    const grade = readGrade(row.grade);
    if (grade === undefined) return fail("answer-grade", { grade: row.grade }, at);
    const status = readStatus(row.status);
    if (status === undefined) return fail("answer-status", { status: row.status }, at);
    const known = row.known === "" ? undefined : readDay(row.known);
    if (known === undefined ? grade !== "unrecorded" : !known.ok)
      return fail("answer-known", { known: row.known, grade }, at);
    answers.set(row.answer, {
      id: row.answer,
      known: known?.ok ? known.value : undefined,
      grade,
      status,
      source: row.source,
      checksum: row.checksum,
    });
  }
  return succeed(answers);
}
