import { addDays, day, type Result } from "@jegap/exact";
import {
  type Change,
  changes,
  type Deal,
  decide,
  dutyDays,
  factsFor,
  type LawResult,
  lawBook,
} from "@jegap/law";
import { lawLines, say } from "@jegap/words";
import { type ExitCode, exitCodes } from "../shared/exit.ts";
import { changeLines } from "./changes.ts";
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

/** Amendments after the day of asking (else of the agreement) that would give a renewed paper something else. */
function upcoming(deal: Deal): readonly Change[] {
  const { agreement_date: agreed, assessed_on: askedOn } = factsFor(deal, "WWA");
  const from = askedOn ?? agreed;
  if (from === undefined) return [];
  const named = [{ name: deal.title ?? "", deal }];
  return changes(named, addDays(from, 1), day(lawBook.range.WWA.last)).filter((c) => c.kind === "law");
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
  const ahead = upcoming(deal);
  const code = bad ? exitCodes.attention : exitOf(verdict.value.result);
  if (options.json === true) return printJson({ ...verdict.value, days, terms, changes: ahead }, code);
  const language = languageOf(options);
  const beside = [
    ...termLines(terms, language),
    ...(ahead.length === 0 ? [] : ["", say(lawLines.ahead, language)]),
    ...ahead.flatMap((c) => changeLines(c, language)),
  ];
  return finish(verdictLines(verdict.value, days, language, beside), code);
}
