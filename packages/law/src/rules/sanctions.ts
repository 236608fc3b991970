import type { Day } from "@jegap/exact";
import type { LawSanction } from "@jegap/words";
import type { Inquiry } from "../decide/inquiry.ts";
import type { Sanction } from "../decide/verdict.ts";
import { weakest } from "../figures/record.ts";

/** The figures each sanction names; the first is the statutory maximum where there is one. */
const figuresOf: Readonly<Record<LawSanction, Readonly<Record<string, string>>>> = {
  "wwa-no-paper": {
    max: "wwa.fineNoPaper",
    each: "wwd.finePerCountNoPaper",
    recommended: "wwd.pointsRecommendation",
    ordered: "wwd.pointsOrder",
    published: "wwd.pointsPublication",
  },
  "wwa-evasion": {
    max: "wwa.fineEvasion",
    first: "wwd.fineEvasionFirst",
    second: "wwd.fineEvasionSecond",
    third: "wwd.fineEvasionThird",
    points: "wwd.pointsEvasion",
    pointsNonLink: "wwd.pointsEvasionNonLink",
  },
  "wwa-order": {
    recommended: "wwd.pointsRecommendation",
    ordered: "wwd.pointsOrder",
    published: "wwd.pointsPublication",
  },
  "wwa-retaliation": { points: "wwd.pointsRetaliation" },
  "wwa-records": { max: "wwa.fineRecords" },
  "fsa-no-entries": { max: "fsa.fineNoEntries" },
  "fsa-evasion": { max: "fsa.fineEvasion" },
  "fsa-order": {},
};

/**
 * What may follow, with every amount as it stood on the day. Amounts per count come from the 2023 annexes: from
 * 2026-06-03 their current text was not read, and the confidence says so. Undefined before the first of them.
 */
export function sanction(q: Inquiry, key: LawSanction, on: Day): Sanction | undefined {
  const read = Object.entries(figuresOf[key]).map(([name, id]) => [name, q.figureOrNone(id, on)] as const);
  const facts: Record<string, string> = {};
  for (const [name, record] of read) {
    if (record === undefined) return undefined;
    facts[name] = record.value;
  }
  const records = read.flatMap(([, record]) => (record === undefined ? [] : [record]));
  return {
    key,
    confidence: weakest(records.map((r) => r.confidence)),
    facts,
    notes: [...new Set(records.flatMap((r) => (r.note === undefined ? [] : [r.note])))],
  };
}
