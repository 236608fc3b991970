import { records } from "../draft.ts";

/** Due date of the price (상생협력법 제22조). */
export const wwaPayment = records([
  {
    id: "wwa.paymentDays",
    value: "60",
    unit: "days",
    from: "2023-01-03",
    promulgation: "text before Law 19176 (2023-01-03)",
    transition: "acts-from",
    article: "WWA 22(1)",
    source: "WWA",
    confidence: "primary",
  },
]);
