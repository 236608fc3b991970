import type { Text } from "../text.ts";

/** A reason in one sentence, and what to do next where there is something to do. */
export interface LawReasonWords {
  readonly why: Text;
  readonly todo?: Text;
}
