import type { FaultWords } from "./fault-words.ts";

/** Faults of the indices package. */
export const indicesFaults = {} satisfies FaultWords;
