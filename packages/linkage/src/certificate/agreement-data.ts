import { type Json, Rational } from "@jegap/exact";
import type { Plan } from "../resolve/plan.ts";
import type { Change } from "../terms/agreement.ts";
import { canonicalTerms, hashTerms } from "../terms/read.ts";
import type { LinkageTerms } from "../terms/terms.ts";

/** The clause with only one line of its goods list: a certificate of a line does not carry the others. */
export function termsOfLine(terms: LinkageTerms, line: string): LinkageTerms {
  const lines = terms.goods.lines.filter((candidate) => candidate.id === line);
  return { ...terms, goods: { ...terms.goods, lines } };
}

function changeData(change: Change, line: string): Json {
  const { kind, on } = change;
  switch (change.kind) {
    case "renewed":
      return change.until === undefined ? { kind, on } : { kind, on, until: change.until };
    case "repriced": {
      const { bases, start } = change;
      const figure = start instanceof Rational ? start : start[line];
      return { kind, on, bases, ...(figure === undefined ? {} : { start: figure.toFraction() }) };
    }
    case "departed": {
      const { owed, memory } = change;
      return { kind, on, memory, owed: owed === "before" ? owed : owed.toFraction() };
    }
    default:
      return { kind, on };
  }
}

/** What was agreed, as far as the price of one line depends on it (docs/certificate.md, section 3). */
export function agreementData(plan: Plan, line: string): Json {
  const { until, events } = plan.agreement;
  return {
    ...(until === undefined ? {} : { until }),
    versions: plan.versions.map(({ from, terms }) => {
      const own = termsOfLine(terms, line);
      const isAbsent = terms.goods.lines.length > 0 && own.goods.lines.length === 0;
      const absent = isAbsent ? { absent: true } : {};
      return { from, hash: hashTerms(own), terms: canonicalTerms(own), ...absent };
    }),
    changes: plan.changes.map((change) => changeData(change, line)),
    events: events.map(({ id, dates }) => ({ id, dates: { ...dates } })),
  };
}
