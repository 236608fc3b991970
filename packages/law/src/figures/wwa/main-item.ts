import { records } from "../draft.ts";

/** Main material, main energy expense and the ceiling of the trigger (상생협력법 제2조). */
export const wwaMainItem = records([
  {
    id: "wwa.mainMaterialShare",
    value: "10",
    unit: "percent",
    from: "2023-07-04",
    promulgation: "Law 19176 (2023-01-03)",
    transition: "concluded-or-renewed",
    article: "WWA 2(12)",
    source: "WWA",
    confidence: "primary",
  },
  {
    id: "wwa.mainEnergyShare",
    value: "10",
    unit: "percent",
    from: "2026-12-03",
    promulgation: "Law 21191 (2025-12-02)",
    transition: "concluded-or-renewed",
    article: "WWA 2(12-2)",
    source: "WWA",
    confidence: "primary",
  },
  {
    id: "wwa.thresholdCeiling",
    value: "10",
    unit: "percent",
    from: "2023-07-04",
    promulgation: "Law 19176 (2023-01-03)",
    transition: "concluded-or-renewed",
    article: "WWA 2(13)",
    source: "WWA",
    confidence: "primary",
  },
]);
