import { type Day, koreanCalendar, lastDayByCalendar, periodEnds } from "@jegap/exact";
import type { DemandReason } from "@jegap/words";
import { type FigureBook, lawBook, recordOn } from "../figures/book.ts";
import type { Confidence, FigureRecord } from "../figures/record.ts";
import type { Ref } from "../ref.ts";
import { type PaperField, requestFields, secrecyFields } from "./fields.ts";

/** A buyer's demand for technology data (도면, 공정 …) as far as it is known. */
export interface TechnologyDemand {
  readonly on: Day;
  /** Fields that the written request holds; undefined: there is none in writing. */
  readonly request?: readonly string[];
  /** Fields that the secrecy contract holds; undefined: none was made. */
  readonly secrecy?: readonly string[];
  readonly secrecySignedOn?: Day;
  readonly handedOverOn?: Day;
  readonly dealEnds?: Day;
}

/** One thing to see to before or after technology data is handed over. */
export interface DemandFinding {
  readonly reason: DemandReason;
  readonly weight: "missing" | "ground-to-refuse" | "to-do";
  readonly fields: readonly string[];
  readonly refs: readonly Ref[];
  readonly confidence: Confidence;
  readonly day?: Day;
}

export interface DemandVerdict {
  /** Whether, on these facts, anything that must stand before handing over is still missing. */
  readonly ready: boolean;
  readonly findings: readonly DemandFinding[];
  readonly figures: readonly FigureRecord[];
}

function lacking(fields: readonly PaperField[], has: readonly string[], on: Day): readonly PaperField[] {
  return fields.filter((f) => f.from <= on && !has.includes(f.field));
}

function finding(
  reason: DemandReason,
  weight: DemandFinding["weight"],
  refs: readonly Ref[],
  more: Partial<DemandFinding> = {},
): DemandFinding {
  return { reason, weight, fields: [], refs: [...new Set(refs)], confidence: "primary", ...more };
}

function missingFrom(
  fields: readonly PaperField[],
  has: readonly string[] | undefined,
  on: Day,
  none: DemandReason,
  some: DemandReason,
): readonly DemandFinding[] {
  const gone = lacking(fields, has ?? [], on);
  if (gone.length === 0) return [];
  const refs = gone.flatMap((f) => f.refs);
  return [finding(has === undefined ? none : some, "missing", refs, { fields: gone.map((f) => f.field) })];
}

/** The secrecy contract stands by the day the data arrive (하도급법 제12조의3제3항, 상생협력법 제21조의2). */
function secrecyLate(demand: TechnologyDemand): readonly DemandFinding[] {
  const { secrecySignedOn: signed, handedOverOn: handed } = demand;
  if (handed === undefined || (signed !== undefined && signed <= handed)) return [];
  return [finding("secrecy-after-handing-over", "missing", ["FSA 12-3(3)", "WWA 21-2(1)"], { day: handed })];
}

function keeping(demand: TechnologyDemand, years: FigureRecord | undefined): readonly DemandFinding[] {
  if (years === undefined || demand.dealEnds === undefined) return [];
  const span = { count: Number(years.value), unit: "year" } as const;
  const moved = periodEnds(demand.dealEnds, span, koreanCalendar);
  const until = moved.ok ? moved.value : lastDayByCalendar(demand.dealEnds, span);
  return [finding("keep-technology-papers", "to-do", [years.article], { day: until })];
}

/**
 * May they ask for this drawing? What the request and the secrecy contract lack on the day, whether the contract
 * came too late, what a refusal may rest on, and until when the papers are kept. The buyer bears the proof of its
 * just reason (하도급법 제12조의3제1항).
 */
export function checkDemand(demand: TechnologyDemand, book: FigureBook = lawBook): DemandVerdict {
  const years = recordOn(book, "fsd.technologyRecordYears", demand.on);
  const request = missingFrom(requestFields, demand.request, demand.on, "no-request", "request-incomplete");
  const secrecy = missingFrom(secrecyFields, demand.secrecy, demand.on, "no-secrecy", "secrecy-incomplete");
  const missing = [...request, ...secrecy, ...secrecyLate(demand)];
  const noReason = !(demand.request ?? []).includes("just_reason");
  const grounds = [
    ...(noReason ? [finding("no-just-reason", "ground-to-refuse", ["FSA 12-3(1)", "WWA 25(1)12"])] : []),
    ...(secrecy.length > 0
      ? [finding("sign-first", "ground-to-refuse", ["FSA 12-3(3)", "WWA 21-2(1)"])]
      : []),
  ];
  return {
    ready: missing.length === 0,
    findings: [...missing, ...grounds, ...keeping(demand, years)],
    figures: years === undefined ? [] : [years],
  };
}
