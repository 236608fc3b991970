import { records } from "../draft.ts";

/** What the buyer must not do (상생협력법 제25조). */
export const wwaConduct = records([
  {
    id: "wwa.cancelBan",
    value: "in force",
    unit: "provision",
    from: "2023-10-04",
    promulgation: "Law 19176 (2023-01-03)",
    transition: "acts-from",
    article: "WWA 25(1)1-2",
    source: "WWA",
    confidence: "primary",
  },
  {
    id: "wwa.retaliationBan",
    value: "in force",
    unit: "provision",
    from: "2026-06-03",
    promulgation: "Law 21191 (2025-12-02)",
    transition: "acts-from",
    article: "WWA 25(1)14다",
    source: "WWA",
    confidence: "primary",
  },
  {
    id: "wwa.costDataBan",
    value: "in force",
    unit: "provision",
    from: "2023-01-03",
    promulgation: "text before Law 19176 (2023-01-03)",
    transition: "acts-from",
    article: "WWA 25(1)13-2",
    source: "WWA",
    confidence: "primary",
  },
  {
    id: "wwa.technologyBan",
    value: "in force",
    unit: "provision",
    from: "2023-01-03",
    promulgation: "text before Law 19176 (2023-01-03)",
    transition: "acts-from",
    article: "WWA 25(1)12",
    source: "WWA",
    confidence: "primary",
  },
]);
