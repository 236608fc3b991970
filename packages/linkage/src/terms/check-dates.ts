import { type Day, type Fault, readDay } from "@jegap/exact";
import { type Anchor, type Dates, fixedAnchors, type LinkageTerms } from "./terms.ts";

function fault(code: string, field: string, facts: Readonly<Record<string, string>> = {}): Fault {
  return { code, facts, at: { field } };
}

function clocks(terms: LinkageTerms): readonly (readonly [string, Dates])[] {
  const own = Object.entries(terms.link ?? {}).flatMap(([name, link]) =>
    link.adjust === undefined ? [] : [[`link.${name}.adjust`, link.adjust] as const],
  );
  return terms.adjust === undefined ? own : [["adjust", terms.adjust] as const, ...own];
}

/** The first look of the clause, where it has a calendar. */
function firstLook(terms: LinkageTerms): Day | undefined {
  const firsts = clocks(terms).flatMap(([, dates]) => ("every" in dates ? [dates.first] : []));
  return firsts.sort()[0];
}

function checkAnchor(anchor: Anchor, field: string, hasEvents: boolean): readonly Fault[] {
  if (fixedAnchors.some((known) => known === anchor.at)) return [];
  if (/^\d/u.test(anchor.at))
    return readDay(anchor.at).ok ? [] : [fault("not-a-day", field, { text: anchor.at })];
  return hasEvents
    ? []
    : [fault("unknown-anchor", field, { anchor: anchor.at, choices: fixedAnchors.join(", ") })];
}

/** Every anchor of a clause with its field. */
function anchorsOf(terms: LinkageTerms): readonly (readonly [string, Anchor])[] {
  const found: [string, Anchor][] = [];
  for (const [name, observation] of Object.entries(terms.observe))
    if (observation.at !== undefined) found.push([`observe.${name}.at`, observation.at]);
  for (const [name, link] of Object.entries(terms.link ?? {}))
    for (const base of new Set([link.base.rise, link.base.fall]))
      if (base.kind === "anchor") found.push([`link.${name}.base`, base.anchor]);
  return found;
}

function checkBases(terms: LinkageTerms): readonly Fault[] {
  const first = firstLook(terms);
  return Object.entries(terms.link ?? {}).flatMap(([name, link]) =>
    [...new Set([link.base.rise, link.base.fall])].flatMap((base) => {
      if (base.kind !== "anchor") return [];
      const field = `link.${name}.base`;
      const { at, back } = base.anchor;
      if (at === "adjustment" && back.count === 0) return [fault("base-is-comparison", field)];
      const start = /^\d/u.test(at) ? at : ["adjustment"].includes(at) ? undefined : terms.signing;
      if (first === undefined || start === undefined || start <= first) return [];
      return [fault("base-after-comparison", field, { base: start, first })];
    }),
  );
}

/** The dates of a clause: every item has a clock, anchors are known, no base lies after the first look. */
export function checkDates(terms: LinkageTerms): readonly Fault[] {
  const faults: Fault[] = [];
  const items = Object.entries(terms.link ?? {});
  if (
    terms.adjust === undefined &&
    (items.length === 0 || items.some(([, link]) => link.adjust === undefined))
  )
    faults.push(fault("no-adjustment-dates", "adjust"));
  if (items.length > 1 && terms.together === undefined) faults.push(fault("together-missing", "together"));
  for (const [field, dates] of clocks(terms))
    if ("every" in dates && dates.every.count === 0) faults.push(fault("cycle-of-nothing", field));
  const hasEvents = clocks(terms).some(([, dates]) => "on" in dates);
  for (const [field, anchor] of anchorsOf(terms)) faults.push(...checkAnchor(anchor, field, hasEvents));
  return [...faults, ...checkBases(terms)];
}
