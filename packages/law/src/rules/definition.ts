import type { Day } from "@jegap/exact";
import { type FigureBook, recordOn } from "../figures/book.ts";
import type { Act } from "../figures/record.ts";
import type { Ref } from "../ref.ts";

/** Where the act says what linkage is: 하도급법 moved it from 제2조제17항 to 제18항 when energy joined. */
export function linkageDefinition(book: FigureBook, act: Act, on: Day): Ref {
  if (act === "WWA") return "WWA 2(13)";
  return recordOn(book, "fsa.thresholdCeiling", on)?.article ?? "FSA 2(18)";
}
