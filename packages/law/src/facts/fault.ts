/** What can be wrong with a deal that is asked about. */
export type LawFault =
  | "deal-not-a-record"
  | "deal-unknown-field"
  | "deal-unknown-value"
  | "deal-field-missing"
  | "deal-twice"
  | "deal-not-a-day"
  | "deal-not-whole"
  | "deal-negative"
  | "deal-not-positive"
  | "deal-not-exact"
  | "deal-contradiction"
  | "date-outside-law"
  | "case-file-shape";
