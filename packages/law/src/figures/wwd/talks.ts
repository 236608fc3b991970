import { records } from "../draft.ts";

/** Who may be addressed, and when talks have failed (상생협력법 시행령 제14조의7). */
export const wwdTalks = records([
  {
    id: "wwd.offersGap",
    value: "2",
    unit: "times",
    from: "2023-01-03",
    promulgation: "decree text of Decree 36381 (2026-06-02)",
    transition: "acts-from",
    article: "WWD 14-7(7)2",
    source: "WWD",
    confidence: "primary",
  },
]);
