import type { Day } from "@jegap/exact";
import { day } from "@jegap/exact";
import type { Ref } from "../ref.ts";

/** One thing that a paper of the safe-technology room must hold, and each article that asks for it. */
export interface PaperField {
  readonly field: string;
  readonly refs: readonly Ref[];
  /** First day on which the content is asked for. */
  readonly from: Day;
}

const form = day("2022-02-18");
const longer = day("2025-07-22");

/** The written request for technology data (하도급법 제12조의3제2항, 시행령 제7조의3). */
export const requestFields: readonly PaperField[] = [
  { field: "purpose", refs: ["FSA 12-3(2)", "FSD 7-3"], from: form },
  { field: "rights", refs: ["FSA 12-3(2)", "FSD 7-3"], from: form },
  { field: "price", refs: ["FSA 12-3(2)", "FSD 7-3"], from: form },
  { field: "name_and_range", refs: ["FSD 7-3"], from: form },
  { field: "dates_and_way_of_handing_over", refs: ["FSD 7-3"], from: form },
  { field: "just_reason", refs: ["FSA 12-3(1)", "FSD 7-3"], from: form },
];

/**
 * The secrecy contract: the union of both acts (하도급법 시행령 제7조의4; 상생협력법 시행령 제14조의2, whose longer list
 * holds from 2025-07-22). One paper that holds them all serves both.
 */
export const secrecyFields: readonly PaperField[] = [
  { field: "name_and_range", refs: ["FSD 7-4", "WWA 21-2(1)"], from: form },
  { field: "period_of_use", refs: ["FSD 7-4", "WWD 14-2"], from: form },
  { field: "staff_list", refs: ["FSA 12-3(3)", "WWD 14-2"], from: form },
  { field: "secrecy", refs: ["FSA 12-3(3)", "WWA 21-2(1)"], from: form },
  { field: "no_other_use", refs: ["FSA 12-3(3)", "WWD 14-2"], from: form },
  { field: "damages", refs: ["FSA 12-3(3)", "WWA 21-2(1)"], from: form },
  { field: "return_or_destruction", refs: ["FSD 7-4", "WWD 14-2"], from: form },
  { field: "purpose", refs: ["WWA 21-2(1)"], from: longer },
  { field: "rights", refs: ["WWD 14-2"], from: longer },
  { field: "price", refs: ["WWD 14-2"], from: longer },
  { field: "dates_and_way_of_handing_over", refs: ["WWD 14-2"], from: longer },
];
