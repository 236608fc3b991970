/**
 * The law of delivery-price linkage as dated data: `readDeal` reads the stated facts, `decide` answers from them
 * with the articles and figures it read. Amounts are whole won (BigInt), shares exact decimal text in percent,
 * days ISO 8601. Sources: 상생협력법 and 하도급법 with their decrees, MSS 예규 12. It informs; it does not judge.
 */

export { checkCase, type LawCase, type Mismatch, readCases } from "./cases/check.ts";
export { decide, factsFor } from "./decide/decide.ts";
export {
  type Finding,
  type LawResult,
  type OtherReading,
  results,
  type Sanction,
  type Verdict,
} from "./decide/verdict.ts";
export type { Deal, FactName } from "./facts/deal.ts";
export type { LawFault } from "./facts/fault.ts";
export { readDeal } from "./facts/read.ts";
export { type FigureBook, lawBook, recordOn, withFigure } from "./figures/book.ts";
export { type Act, type Confidence, confidences, type FigureRecord } from "./figures/record.ts";
export { addressOf, isGuidance, koreanArticle, type Ref } from "./ref.ts";
