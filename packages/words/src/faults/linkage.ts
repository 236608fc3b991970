import { clauseFaults } from "./linkage-clause.ts";
import { agreementDateFaults } from "./linkage-dates.ts";
import { clauseFieldFaults } from "./linkage-fields.ts";
import { clauseFileFaults } from "./linkage-file.ts";
import { goodsFaults } from "./linkage-goods.ts";

/** Faults of the linkage package. */
export const linkageFaults = {
  ...clauseFileFaults,
  ...clauseFieldFaults,
  ...clauseFaults,
  ...agreementDateFaults,
  ...goodsFaults,
};
