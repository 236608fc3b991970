import type { Text } from "../text.ts";

/** What was wrong and what to do next, under the code a fault carries. */
export type FaultWords = Readonly<Record<string, { readonly what: Text; readonly next: Text }>>;
