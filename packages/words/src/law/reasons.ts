import { conductReasons } from "./reasons-conduct.ts";
import { dealReasons } from "./reasons-deal.ts";
import { paperReasons } from "./reasons-papers.ts";
import { talkReasons } from "./reasons-talks.ts";

/** Why a finding came out as it did, and what to do; keyed by the reason the law package reports. */
export const lawReasons = { ...dealReasons, ...paperReasons, ...conductReasons, ...talkReasons };

export type LawReason = keyof typeof lawReasons;
