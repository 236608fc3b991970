import { records } from "../draft.ts";

/** Below which yearly sales an SME is no prime contractor (하도급법 시행령 제2조제4항). */
export const fsdScope = records([
  {
    id: "fsd.salesFloorMaking",
    value: "3000000000",
    unit: "KRW",
    from: "2023-07-18",
    promulgation: "decree text of 2024-05-28",
    transition: "acts-from",
    article: "FSD 2(4)1",
    source: "FSD",
    confidence: "primary",
  },
  {
    id: "fsd.salesFloorConstruction",
    value: "4500000000",
    unit: "KRW",
    from: "2023-07-18",
    promulgation: "decree text of 2024-05-28",
    transition: "acts-from",
    article: "FSD 2(4)2",
    source: "FSD",
    confidence: "primary",
  },
  {
    id: "fsd.salesFloorService",
    value: "1000000000",
    unit: "KRW",
    from: "2023-07-18",
    promulgation: "decree text of 2024-05-28",
    transition: "acts-from",
    article: "FSD 2(4)3",
    source: "FSD",
    confidence: "primary",
  },
]);
