import { decide, dutyDays, type LawResult } from "@jegap/law";
import { type ExitCode, exitCodes } from "../shared/exit.ts";
import { asked, loadDeal } from "./load-deal.ts";
import { type Common, finish, languageOf, printJson, refuse } from "./output.ts";
import { verdictLines } from "./say-verdict.ts";

export interface CheckOptions extends Common {
  readonly on?: string;
  readonly renewed?: string;
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

/** `jegap law check`: the verdict on one deal file. */
export function check(file: string, options: CheckOptions): ExitCode {
  const loaded = loadDeal(file);
  const deal = loaded.ok ? asked(loaded.value, options.on, options.renewed) : loaded;
  if (!deal.ok) return refuse(deal.faults, options);
  const verdict = decide(deal.value);
  if (!verdict.ok)
    return refuse(
      verdict.faults.map((f) => ({ ...f, at: { file, ...f.at } })),
      options,
    );
  const days = dutyDays(deal.value, verdict.value);
  const code = exitOf(verdict.value.result);
  if (options.json === true) return printJson({ ...verdict.value, days }, code);
  return finish(verdictLines(verdict.value, days, languageOf(options)), code);
}
