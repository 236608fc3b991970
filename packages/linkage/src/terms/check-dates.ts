import { type Day, type Fault, readDay } from "@jegap/exact";
import { fault } from "./check-parts.ts";
import { type Anchor, type Dates, fixedAnchors, type LinkageTerms } from "./terms.ts";

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

/** Anchors that an observation may be read at: it has no changes or looks of its own. */
const observationAnchors: readonly string[] = ["signing", "adjustment"];

interface Anchored {
  readonly field: string;
  readonly anchor: Anchor;
  readonly known: readonly string[];
  /** Whether every look at which it is read is one of an event. */
  readonly hasEvents: boolean;
}

function checkAnchor({ anchor, field, known, hasEvents }: Anchored): readonly Fault[] {
  const unknown = fault("unknown-anchor", field, { anchor: anchor.at, choices: known.join(", ") });
  if (known.includes(anchor.at)) return [];
  if (fixedAnchors.some((fixed) => fixed === anchor.at)) return [unknown];
  if (/^\d/u.test(anchor.at))
    return readDay(anchor.at).ok ? [] : [fault("not-a-day", field, { text: anchor.at })];
  return hasEvents ? [] : [unknown];
}

/** Every anchor of a clause with its field. */
function anchorsOf(terms: LinkageTerms): readonly Anchored[] {
  const found: Anchored[] = [];
  const all = clocks(terms);
  const everywhere = all.length > 0 && all.every(([, dates]) => "on" in dates);
  for (const [name, { at }] of Object.entries(terms.observe))
    if (at !== undefined)
      found.push({
        field: `observe.${name}.at`,
        anchor: at,
        known: observationAnchors,
        hasEvents: everywhere,
      });
  for (const [name, link] of Object.entries(terms.link ?? {})) {
    const own = link.adjust ?? terms.adjust;
    const hasEvents = own !== undefined && "on" in own;
    for (const base of new Set([link.base.rise, link.base.fall]))
      if (base.kind === "anchor")
        found.push({ field: `link.${name}.base`, anchor: base.anchor, known: fixedAnchors, hasEvents });
  }
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
  for (const anchored of anchorsOf(terms)) faults.push(...checkAnchor(anchored));
  return [...faults, ...checkBases(terms)];
}
