import { records } from "../draft.ts";

/** Statutory maxima (하도급법 제30조의2). */
export const fsaSanctions = records([
  {
    id: "fsa.fineNoEntries",
    value: "10000000",
    unit: "KRW",
    from: "2023-10-04",
    promulgation: "Law 19562 (2023-07-18)",
    transition: "acts-from",
    article: "FSA 30-2(5)1",
    source: "FSA",
    confidence: "primary",
  },
  {
    id: "fsa.fineEvasion",
    value: "50000000",
    unit: "KRW",
    from: "2023-10-04",
    promulgation: "Law 19562 (2023-07-18)",
    transition: "acts-from",
    article: "FSA 30-2(4)",
    source: "FSA",
    confidence: "primary",
  },
  {
    id: "fsa.bidBanPoints",
    value: "5",
    unit: "points",
    from: "2023-07-18",
    promulgation: "decree text of 2024-05-28",
    transition: "acts-from",
    article: "FSD 17",
    source: "FSD",
    confidence: "primary",
  },
  {
    id: "fsa.businessStopPoints",
    value: "10",
    unit: "points",
    from: "2023-07-18",
    promulgation: "decree text of 2024-05-28",
    transition: "acts-from",
    article: "FSD 17",
    source: "FSD",
    confidence: "primary",
  },
]);
