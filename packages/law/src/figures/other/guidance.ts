import { records } from "../draft.ts";

/** Figures of the ministry’s guideline: readings, not statute. */
export const otherGuidance = records([
  {
    id: "gl.reliefReflection",
    value: "50",
    unit: "percent",
    from: "2024-12-31",
    to: "2027-12-31",
    promulgation: "MSS 예규 12 (2024-12-31)",
    transition: "acts-from",
    article: "GL IV.3.마(3)②",
    source: "GL",
    confidence: "guideline",
  },
]);
