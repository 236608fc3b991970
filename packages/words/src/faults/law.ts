import type { FaultWords } from "./fault-words.ts";

/** Faults of the law package. */
export const lawFaults = {} satisfies FaultWords;
