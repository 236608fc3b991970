/**
 * The law of delivery-price linkage as dated data: `readDeal` reads the stated facts, `decide` answers from them
 * with the articles and figures it read. Amounts are whole won (BigInt), shares exact decimal text in percent,
 * days ISO 8601. Sources: 상생협력법 and 하도급법 with their decrees, MSS 예규 12. It informs; it does not judge.
 */

export { checkCase, type LawCase, type Mismatch, readCases } from "./cases/check.ts";
export { type Asked, type Change, changes, type NamedDeal } from "./changes/changes.ts";
export { checkTerms, severities, type TermFinding } from "./checks/check-terms.ts";
export { entriesOfTerms, type WrittenTerms } from "./checks/entries-of-terms.ts";
export type { ConditionView, ItemView, ShareView, TermsView } from "./checks/view.ts";
export { viewOfTerms } from "./checks/view-of-terms.ts";
export { decide, factsFor } from "./decide/decide.ts";
export {
  type Finding,
  type LawResult,
  type OtherReading,
  type OwedEntries,
  results,
  type Sanction,
  type Verdict,
} from "./decide/verdict.ts";
export { type DutyDay, dutyDays, renewedOn } from "./duties/calendar.ts";
export type { Deal, FactName } from "./facts/deal.ts";
export type { LawFault } from "./facts/fault.ts";
export { readDeal } from "./facts/read.ts";
export { type FigureBook, lawBook, recordOn, withFigure } from "./figures/book.ts";
export { type Act, type Confidence, confidences, type FigureRecord, weakest } from "./figures/record.ts";
export { type Answers, mostQuestions, next, type Step } from "./interview/next.ts";
export { type Question, type QuestionKind, questionFor, questions } from "./interview/questions.ts";
export { addressOf, isGuidance, koreanArticle, type Ref } from "./ref.ts";
export {
  type BusinessData,
  businessData,
  checkDataDemand,
  type DataFinding,
} from "./technology/business-data.ts";
export {
  checkDemand,
  type DemandFinding,
  type DemandVerdict,
  type TechnologyDemand,
} from "./technology/check-demand.ts";
export { type PaperField, requestFields, secrecyFields } from "./technology/fields.ts";
export { type DataDemand, readDataDemand, readDemand } from "./technology/read-demand.ts";
