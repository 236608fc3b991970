export type { Choice, Picks } from "./choices.ts";
export type { OpenLook, Outcome, PricedFrom } from "./outcome.ts";
export { readOpenAgreement } from "./read-open.ts";
export { type AuditLimits, auditReadings, usualLimits } from "./readings.ts";
export {
  type Effect,
  type Group,
  type ReadingsReport,
  type Spread,
  type WeighedChoice,
  widest,
} from "./report.ts";
export type { Pricing } from "./run.ts";
export { choiceHeading, readingSentence } from "./sentence.ts";
