import { countIn, Rational, type Span, unit } from "@jegap/exact";
import type { Both, Dates, LinkageTerms, LinkTerms, Reflection, Trigger } from "@jegap/linkage";
import type { ConditionView, ItemView, ShareView, TermsView } from "./view.ts";

const percent = unit("%");
const daysIn = { day: 1, week: 7, month: 30, quarter: 91, half: 182, year: 365 } as const;

function condition(trigger: Trigger): ConditionView | "never" {
  if (trigger.kind === "never") return "never";
  const { comparison, threshold } = trigger;
  if (threshold.unit.text !== percent.text) return { comparison };
  return { comparison, percent: countIn(threshold, percent) };
}

function share(reflection: Reflection): ShareView {
  if (reflection.kind !== "bands") return undefined;
  const [only, ...more] = reflection.bands;
  return only === undefined || more.length > 0 ? undefined : only.share.times(Rational.of(100n));
}

function startsAtNothing(reflection: Reflection): boolean {
  if (reflection.kind !== "bands" || reflection.bands.length < 2) return false;
  return reflection.bands[0]?.share.isZero() ?? false;
}

/** A base that is read at the adjustment date or at the last look moves whether or not the price did. */
function movesAlways(base: Both<LinkTerms["base"]["rise"]>): boolean {
  return [base.rise, base.fall].some(
    (b) => b.kind === "anchor" && (b.anchor.at === "adjustment" || b.anchor.at === "last-look"),
  );
}

/** A cycle in days, months and longer by a usual length that is no longer than the real one over a year. */
function cycleOf(dates: Dates | undefined): number | undefined {
  if (dates === undefined || !("every" in dates)) return undefined;
  const { count, unit: of }: Span = dates.every;
  return count * daysIn[of];
}

function itemOf(name: string, link: LinkTerms, terms: LinkageTerms): ItemView {
  const cycle = cycleOf(link.adjust ?? terms.adjust);
  return {
    item: name,
    kind: link.kind ?? "other",
    rise: condition(link.trigger.rise),
    fall: condition(link.trigger.fall),
    passedOnRise: share(link.reflect.rise),
    passedOnFall: share(link.reflect.fall),
    excessOnly: startsAtNothing(link.reflect.rise) || startsAtNothing(link.reflect.fall),
    baseMovesAlways: movesAlways(link.base),
    ...(cycle === undefined ? {} : { cycleDays: cycle }),
  };
}

/** What the law looks at in a clause; `termDays` is the length of the contract, where known. */
export function viewOfTerms(terms: LinkageTerms, termDays?: number): TermsView {
  const items = Object.entries(terms.link ?? {}).map(([name, link]) => itemOf(name, link, terms));
  return termDays === undefined ? { items } : { items, termDays };
}
