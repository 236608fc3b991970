import { records } from "../draft.ts";

/** Statutory maxima (상생협력법 제43조). */
export const wwaSanctions = records([
  {
    id: "wwa.fineNoPaper",
    value: "10000000",
    unit: "KRW",
    from: "2023-10-04",
    promulgation: "Law 19176 (2023-01-03)",
    transition: "acts-from",
    article: "WWA 43(3)1",
    source: "WWA",
    confidence: "primary",
  },
  {
    id: "wwa.fineEvasion",
    value: "50000000",
    unit: "KRW",
    from: "2023-10-04",
    promulgation: "Law 19176 (2023-01-03)",
    transition: "acts-from",
    article: "WWA 43(2)2",
    source: "WWA",
    confidence: "primary",
  },
  {
    id: "wwa.fineRecords",
    value: "5000000",
    unit: "KRW",
    from: "2023-01-03",
    promulgation: "text before Law 19176 (2023-01-03)",
    transition: "acts-from",
    article: "WWA 43(4)3",
    source: "WWA",
    confidence: "primary",
  },
  {
    id: "wwa.fineSecrecyContract",
    value: "10000000",
    unit: "KRW",
    from: "2022-02-18",
    promulgation: "Law 18435 (2021-08-17)",
    transition: "acts-from",
    article: "WWA 21-2",
    source: "technology",
    confidence: "primary",
  },
]);
