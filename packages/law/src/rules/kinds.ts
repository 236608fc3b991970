/** One of each kind that the rules tell apart: processing and repair go with making, consignment with purchase. */
export const kindsApart = [
  "commissioned_manufacture",
  "commissioned_construction",
  "commissioned_service",
  "simple_purchase",
] as const;

/** One of each supplier that the rules tell apart: other mid-size and large ones are outside alike. */
export const suppliersApart = ["sme", "mid_under_300bn", "mid_other"] as const;

/** One of each buyer that the linkage duty tells apart: mid-size and large ones are no SMEs alike. */
export const buyersApart = ["large", "medium_sme", "small_enterprise"] as const;
