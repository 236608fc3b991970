import type { FaultWords } from "./fault-words.ts";

/** Faults of the linkage package. */
export const linkageFaults = {} satisfies FaultWords;
