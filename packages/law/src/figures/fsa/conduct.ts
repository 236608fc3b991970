import { records } from "../draft.ts";

/** What the prime contractor must not do (하도급법 제8조, 제18조). */
export const fsaConduct = records([
  {
    id: "fsa.cancelBan",
    value: "in force",
    unit: "provision",
    from: "2023-07-18",
    promulgation: "text before Law 19562 (2023-07-18)",
    transition: "acts-from",
    article: "FSA 8(1)1",
    source: "FSA",
    confidence: "primary",
  },
  {
    id: "fsa.costDataBan",
    value: "in force",
    unit: "provision",
    from: "2023-07-18",
    promulgation: "text before Law 19562 (2023-07-18)",
    transition: "acts-from",
    article: "FSA 18(2)3",
    source: "FSA",
    confidence: "primary",
  },
  {
    id: "fsa.technologyBan",
    value: "in force",
    unit: "provision",
    from: "2023-07-18",
    promulgation: "text before Law 19562 (2023-07-18)",
    transition: "acts-from",
    article: "FSA 12-3(1)",
    source: "FSA",
    confidence: "primary",
  },
]);
