import { records } from "../draft.ts";

/** How long papers are kept (상생협력법 시행규칙 제11조, 하도급법 시행령 제6조). */
export const otherRecords = records([
  {
    id: "wwr.recordYears",
    value: "3",
    unit: "years",
    from: "2017-07-26",
    promulgation: "Ministry rule of 2017-07-26",
    transition: "acts-from",
    article: "WWR 11(2)",
    source: "WWR",
    confidence: "primary",
  },
  {
    id: "fsd.recordYears",
    value: "3",
    unit: "years",
    from: "2022-02-18",
    promulgation: "decree text of 2024-05-28",
    transition: "acts-from",
    article: "FSD 6(2)",
    source: "FSD",
    confidence: "primary",
  },
  {
    id: "fsd.technologyRecordYears",
    value: "7",
    unit: "years",
    from: "2022-02-18",
    promulgation: "decree text of 2024-05-28",
    transition: "acts-from",
    article: "FSD 6(2)",
    source: "FSD",
    confidence: "primary",
  },
]);
