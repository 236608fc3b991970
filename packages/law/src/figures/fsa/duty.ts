import { records } from "../draft.ts";

/** The linkage duty and the ban on dodging it (하도급법 제3조). */
export const fsaDuty = records([
  {
    id: "fsa.linkageDuty",
    value: "in force",
    unit: "provision",
    from: "2023-10-04",
    promulgation: "Law 19562 (2023-07-18)",
    transition: "concluded-or-renewed",
    article: "FSA 3(2)3",
    source: "FSA",
    confidence: "primary",
  },
  {
    id: "fsa.evasionBan",
    value: "in force",
    unit: "provision",
    from: "2023-10-04",
    promulgation: "Law 19562 (2023-07-18)",
    transition: "acts-from",
    article: "FSA 3(5)",
    source: "FSA",
    confidence: "primary",
  },
]);
