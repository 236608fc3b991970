import { records } from "../draft.ts";

/** Interest on a late price (상생협력법 시행령 제14조의5; 공정거래위원회 고시). */
export const wwdPayment = records([
  {
    id: "wwd.lateInterestCap",
    value: "40",
    unit: "percent-a-year",
    from: "2023-01-03",
    promulgation: "text before Law 19176 (2023-01-03)",
    transition: "acts-from",
    article: "WWA 22(3)",
    source: "WWA",
    confidence: "primary",
  },
  {
    id: "wwd.lateInterestRate",
    value: "15.5",
    unit: "percent-a-year",
    from: "2015-07-01",
    promulgation: "KFTC notice of 2015-07-01",
    transition: "acts-from",
    article: "WWD 14-5(1)",
    source: "press",
    confidence: "secondary",
    note: "notice-not-read",
  },
]);
