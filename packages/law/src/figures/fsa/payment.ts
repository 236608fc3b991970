import { records } from "../draft.ts";

/** Due date of the price (하도급법 제13조). */
export const fsaPayment = records([
  {
    id: "fsa.paymentDays",
    value: "60",
    unit: "days",
    from: "2023-07-18",
    promulgation: "text before Law 19562 (2023-07-18)",
    transition: "acts-from",
    article: "FSA 13(1)",
    source: "FSA",
    confidence: "primary",
  },
  {
    id: "fsa.lateInterestCap",
    value: "40",
    unit: "percent-a-year",
    from: "2023-07-18",
    promulgation: "text before Law 19562 (2023-07-18)",
    transition: "acts-from",
    article: "FSA 13(8)",
    source: "FSA",
    confidence: "primary",
  },
  {
    id: "fsa.lateInterestRate",
    value: "15.5",
    unit: "percent-a-year",
    from: "2015-07-01",
    promulgation: "KFTC notice of 2015-07-01",
    transition: "acts-from",
    article: "FSA 13(8)",
    source: "press",
    confidence: "secondary",
    note: "notice-not-read",
  },
]);
