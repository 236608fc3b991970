import type { Day, Result } from "@jegap/exact";
import { type Act, checkTerms, type Deal, entriesOfTerms, type TermFinding, viewOfTerms } from "@jegap/law";
import type { Agreement } from "@jegap/linkage";
import { type Language, type LawReasonWords, lawLines, lawReasons, lawSeverities, say } from "@jegap/words";
import { readAgreementFile } from "../shared/files.ts";
import { articles } from "./say-verdict.ts";

/** An agreement file laid beside the deal: what it holds, and what its terms are worth as linkage. */
export interface Paper {
  readonly deal: Deal;
  readonly terms: readonly TermFinding[];
}

const reasons: Readonly<Record<string, LawReasonWords>> = lawReasons;

function termFindings(agreement: Agreement, deal: Deal, on: Day): readonly TermFinding[] {
  const { complete } = agreement.terms;
  if (complete === undefined) return [];
  const acts: readonly Act[] = deal.act === "WWA" || deal.act === "FSA" ? [deal.act] : ["WWA", "FSA"];
  const view = viewOfTerms(complete, deal.duration_days);
  const [first = [], ...others] = acts.map((act) => checkTerms(view, on, act));
  const known = new Set(first.map((f) => `${f.item} ${f.reason}`));
  return [...first, ...others.flat().filter((f) => !known.has(`${f.item} ${f.reason}`))];
}

/** Takes from an agreement file what the deal does not state: the day of signing and the entries it holds. */
export function withPaper(deal: Deal, file: string): Result<Paper> {
  const read = readAgreementFile(file);
  if (!read.ok) return read;
  const { partial } = read.value.terms;
  const agreed = deal.agreement_date ?? partial.signing;
  const filled: Deal = {
    entries_present: entriesOfTerms(partial),
    ...(agreed === undefined ? {} : { agreement_date: agreed }),
    ...deal,
  };
  return {
    ok: true,
    value: { deal: filled, terms: agreed === undefined ? [] : termFindings(read.value, filled, agreed) },
  };
}

/** The findings about the terms, the gravest first. */
export function termLines(findings: readonly TermFinding[], language: Language): readonly string[] {
  if (findings.length === 0) return [];
  const lines = findings.map((f) => {
    const why = reasons[f.reason]?.why;
    const sentence = why === undefined ? f.reason : say(why, language, f.facts);
    return `  - ${f.item} (${say(lawSeverities[f.severity], language)}): ${sentence} — ${articles(f.refs, language)}`;
  });
  return ["", say(lawLines.terms, language), ...lines];
}
