/**
 * Everything a person reads, Korean first and English beside it: one catalogue, one file a room, and the
 * small functions that fill in facts and Korean particles. No logic lives here.
 */

export * from "./audit.ts";
export * from "./certificate.ts";
export { clauseForms, clausePage } from "./clause-page.ts";
export * from "./cli.ts";
export * from "./compare.ts";
export * from "./derivation.ts";
export { errorsPage } from "./errors-page.ts";
export * from "./faults/index.ts";
export * from "./formula.ts";
export { indexHelp } from "./index-help.ts";
export { indexWords } from "./index-history.ts";
export * from "./law/index.ts";
export * from "./papers/index.ts";
export * from "./readings.ts";
export * from "./reasons.ts";
export { taskWords } from "./tasks.ts";
export * from "./text.ts";
export { askingEndings, askingWords, tradeWords } from "./trade-words.ts";
export { unitsPage } from "./units-page.ts";
