import type { Result } from "@jegap/exact";
import { decide, dutyDays, type LawResult } from "@jegap/law";
import { type ExitCode, exitCodes } from "../shared/exit.ts";
import { asked, loadDeal } from "./load-deal.ts";
import { type Common, finish, languageOf, printJson, refuse } from "./output.ts";
import { type Paper, termLines, withPaper } from "./paper.ts";
import { verdictLines } from "./say-verdict.ts";

export interface CheckOptions extends Common {
  readonly on?: string;
  readonly renewed?: string;
  readonly terms?: string;
}

/** Results that leave nothing to do. */
const fine: readonly LawResult[] = [
  "COMPLIANT",
  "PERMITTED",
  "NO_ADJUST",
  "NO_MAIN_ITEM",
  "NOT_YET_EFFECTIVE",
  "OUT_OF_SCOPE",
  "EXEMPT_SMALL_BUYER",
  "EXEMPT_SHORT_TERM",
  "EXEMPT_SMALL_AMOUNT",
  "EXEMPT_NONLINK_AGREED",
];

export function exitOf(result: LawResult): ExitCode {
  return fine.includes(result) ? exitCodes.done : exitCodes.attention;
}

function prepared(file: string, options: CheckOptions): Result<Paper> {
  const loaded = loadDeal(file);
  const deal = loaded.ok ? asked(loaded.value, options.on, options.renewed) : loaded;
  if (!deal.ok) return deal;
  return options.terms === undefined
    ? { ok: true, value: { deal: deal.value, terms: [] } }
    : withPaper(deal.value, options.terms);
}

/** `jegap law check`: the verdict on one deal file, and on the paper beside it. */
export function check(file: string, options: CheckOptions): ExitCode {
  const paper = prepared(file, options);
  if (!paper.ok) return refuse(paper.faults, options);
  const { deal, terms } = paper.value;
  const verdict = decide(deal);
  if (!verdict.ok)
    return refuse(
      verdict.faults.map((f) => ({ ...f, at: { file, ...f.at } })),
      options,
    );
  const days = dutyDays(deal, verdict.value);
  const bad = terms.some((t) => t.severity === "not-accepted" || t.severity === "unsettled");
  const code = bad ? exitCodes.attention : exitOf(verdict.value.result);
  if (options.json === true) return printJson({ ...verdict.value, days, terms }, code);
  const language = languageOf(options);
  return finish([...verdictLines(verdict.value, days, language), ...termLines(terms, language)], code);
}
