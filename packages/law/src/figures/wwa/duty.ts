import { records } from "../draft.ts";

/** The linkage duty, its exemptions and the ban on dodging it (상생협력법 제21조). */
export const wwaDuty = records([
  {
    id: "wwa.linkageDuty",
    value: "in force",
    unit: "provision",
    from: "2023-10-04",
    promulgation: "Law 19176 (2023-01-03)",
    transition: "concluded-or-renewed",
    article: "WWA 21(1)4",
    source: "WWA",
    confidence: "primary",
  },
  {
    id: "wwa.evasionBan",
    value: "in force",
    unit: "provision",
    from: "2023-10-04",
    promulgation: "Law 19176 (2023-01-03)",
    transition: "acts-from",
    article: "WWA 21(4)",
    source: "WWA",
    confidence: "primary",
  },
  {
    id: "wwa.evasionItems",
    value: "in force",
    unit: "provision",
    from: "2026-06-03",
    promulgation: "Law 21191 (2025-12-02)",
    transition: "acts-from",
    article: "WWA 21(4)",
    source: "WWA",
    confidence: "primary",
  },
]);
