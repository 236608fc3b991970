import { records } from "../draft.ts";

/** When talks have failed (하도급법 시행령 제9조의3). */
export const fsdTalks = records([
  {
    id: "fsd.offersGap",
    value: "2",
    unit: "times",
    from: "2023-07-18",
    promulgation: "decree text of 2024-05-28",
    transition: "acts-from",
    article: "FSD 9-3",
    source: "FSD",
    confidence: "primary",
  },
]);
