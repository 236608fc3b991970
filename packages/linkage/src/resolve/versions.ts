import { addDays, type Day, type Fault, type Result, sameDimension, toExactText } from "@jegap/exact";
import type { Agreement } from "../terms/agreement.ts";
import type { LinkageTerms } from "../terms/terms.ts";

/** A version of the clause and the days on which its looks count. */
export interface Version {
  readonly from: Day;
  /** Last day of this version: the day before the next, the end of its term, or of what is planned. */
  readonly until: Day;
  readonly terms: LinkageTerms;
}

const beginning = "0000-01-01" as Day;

function earlier(a: Day | undefined, b: Day): Day {
  return a !== undefined && a < b ? a : b;
}

/** What is open or missing keeps a clause from being worked out. */
function incomplete(draft: Agreement["terms"]): readonly Fault[] {
  const open = draft.open.map((field) => ({
    code: "field-open",
    facts: { key: field.field },
    at: field.place,
  }));
  const missing = draft.missing.filter((field) => field.need === "price");
  return [
    ...open,
    ...missing.map(({ field }) => ({ code: "field-missing", facts: { key: field }, at: { field } })),
  ];
}

/** A later version prices in the same unit and from the same price at signing: memory goes from one to the next. */
function checkContinuity(before: LinkageTerms, after: LinkageTerms, from: Day): readonly Fault[] {
  const at = { field: `changes.${from}.price` };
  const [old, now] = [before.price, after.price];
  if (!sameDimension(old.unit.dimension, now.unit.dimension))
    return [{ code: "version-price-unit", facts: { unit: now.unit.text, wanted: old.unit.text }, at }];
  const starts = [old, now].map(({ start, unit }) =>
    start === "each" ? start : start.times(unit.scale).toFraction(),
  );
  if (starts[0] === starts[1]) return [];
  const [written, rewritten] = [old.start, now.start].map((s) => (s === "each" ? s : toExactText(s)));
  return [{ code: "version-start-differs", facts: { before: written ?? "", start: rewritten ?? "" }, at }];
}

/** Every version of the clause, in order, each with the days on which it holds, as planned up to `until`. */
export function versionsOf(agreement: Agreement, until: Day): Result<readonly Version[]> {
  let term = agreement.until;
  const ended = agreement.changes.find((change) => change.kind === "ended");
  const drafts: { from: Day; term: Day | undefined; draft: Agreement["terms"] }[] = [
    { from: beginning, term, draft: agreement.terms },
  ];
  for (const change of agreement.changes) {
    if (change.kind !== "amended" && change.kind !== "renewed") continue;
    if (change.kind === "renewed") term = change.until;
    drafts.push({ from: change.on, term, draft: change.terms });
  }
  const versions: Version[] = [];
  const faults: Fault[] = [];
  for (const [i, { from, term: own, draft }] of drafts.entries()) {
    const terms = draft.complete;
    if (terms === undefined) {
      faults.push(...incomplete(draft));
      continue;
    }
    const next = drafts[i + 1]?.from;
    const last = earlier(ended?.on, earlier(own, until));
    const before = versions.at(-1)?.terms;
    if (before !== undefined) faults.push(...checkContinuity(before, terms, from));
    versions.push({ from, until: next === undefined ? last : earlier(last, addDays(next, -1)), terms });
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: versions };
}
