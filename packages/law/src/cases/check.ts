import { type Fault, fail, type Result, succeed } from "@jegap/exact";
import { decide } from "../decide/decide.ts";
import { type LawResult, results, type Verdict } from "../decide/verdict.ts";
import type { LawFault } from "../facts/fault.ts";
import { readDeal } from "../facts/read.ts";
import { type FigureBook, lawBook } from "../figures/book.ts";
import type { Ref } from "../ref.ts";

/** A decision case: stated facts and what must come out. */
export interface LawCase {
  readonly id: string;
  readonly title: string;
  readonly inputs: unknown;
  readonly result: LawResult;
  /** Articles that must be among those cited. */
  readonly basisRefs: readonly Ref[];
  /** The sources do not settle it: the other reading must stand beside the headline. */
  readonly otherReading: boolean;
}

/** Where a case came out otherwise: a reason in code and the two sides. */
export interface Mismatch {
  readonly id: string;
  readonly what: "result" | "refs" | "other-reading" | "inputs";
  readonly expected: string;
  readonly found: string;
  readonly faults?: readonly Fault<LawFault>[];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shape(problem: string): { readonly ok: false; readonly faults: readonly Fault<LawFault>[] } {
  return fail<LawFault>("case-file-shape", { problem });
}

function readCase(value: unknown, index: number): Result<LawCase, LawFault> {
  if (!isRecord(value) || typeof value.id !== "string") return shape(`cases[${index}].id`);
  const { id, title, inputs, expected } = value;
  if (!isRecord(expected)) return shape(`${id}.expected`);
  const result = results.find((r) => r === expected.result);
  if (result === undefined) return shape(`${id}.expected.result ${String(expected.result)}`);
  const refs = expected.basisRefs ?? [];
  if (!Array.isArray(refs) || !refs.every((r) => typeof r === "string"))
    return shape(`${id}.expected.basisRefs`);
  const otherReading = expected.otherReading ?? false;
  if (typeof otherReading !== "boolean") return shape(`${id}.expected.otherReading`);
  return succeed({
    id,
    title: typeof title === "string" ? title : id,
    inputs,
    result,
    basisRefs: refs,
    otherReading,
  });
}

/** Reads a case file (`{cases: [{id, title, inputs, expected}]}`, or the list alone). */
export function readCases(value: unknown): Result<readonly LawCase[], LawFault> {
  const list = isRecord(value) ? value.cases : value;
  if (!Array.isArray(list)) return shape("cases");
  const read = list.map(readCase);
  const faults = read.flatMap((r) => (r.ok ? [] : r.faults));
  return faults.length === 0 ? succeed(read.flatMap((r) => (r.ok ? [r.value] : []))) : { ok: false, faults };
}

function compare(of: LawCase, verdict: Verdict): readonly Mismatch[] {
  const missing = of.basisRefs.filter((ref) => !verdict.refs.includes(ref));
  return [
    ...(verdict.result === of.result
      ? []
      : [{ id: of.id, what: "result", expected: of.result, found: verdict.result } as const]),
    ...(missing.length === 0
      ? []
      : [{ id: of.id, what: "refs", expected: missing.join(", "), found: verdict.refs.join(", ") } as const]),
    ...(of.otherReading && verdict.otherReading === undefined
      ? [{ id: of.id, what: "other-reading", expected: "other reading", found: "none" } as const]
      : []),
  ];
}

/** Decides one case and says where it came out otherwise; nothing is a pass. */
export function checkCase(of: LawCase, book: FigureBook = lawBook): readonly Mismatch[] {
  const deal = readDeal(of.inputs);
  const verdict = deal.ok ? decide(deal.value, book) : deal;
  if (verdict.ok) return compare(of, verdict.value);
  const codes = verdict.faults.map((f) => f.code).join(", ");
  return [{ id: of.id, what: "inputs", expected: of.result, found: codes, faults: verdict.faults }];
}
