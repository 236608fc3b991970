import { type Day, type Result, succeed } from "@jegap/exact";
import type { LinkageTerms } from "../terms/terms.ts";
import type { Adjustment } from "./adjustment.ts";
import { effectiveDate } from "./effective.ts";
import { type LookResult, lackOf, workOut } from "./look.ts";
import { blocked, lookSetting, type OneLook, type Running, skipped } from "./one-look.ts";

/** From which day a revised look counts its effective date where the first working-out changed nothing. */
function countedFrom(terms: LinkageTerms, look: Day, decided: Day): Day {
  const waits = Object.values(terms.observe).some((observation) => observation.missing === "wait");
  return waits ? decided : look;
}

/** A look that was open or left out stays so: there is nothing to work out again. */
function untouched(running: Running, one: OneLook, original: Adjustment | undefined): LookResult {
  const { code, facts } = original?.reason ?? { code: "earlier-look-open" as const, facts: {} };
  return code === "skipped" ? skipped(running, one, facts) : blocked(running, one, code, facts);
}

/** The same look again with the newest figures: its day and effective date stay, and in mode `values` its verdicts. */
export function reviseLook(running: Running, one: OneLook): Result<LookResult> {
  const original = running.original?.adjustments.find((adjustment) => adjustment.look === one.look.number);
  if (original === undefined || original.outcome === "blocked" || original.reason?.code === "skipped")
    return succeed(untouched(running, one, original));
  const { knownOn, calendars } = running.question;
  const setting = lookSetting(running, one, { on: knownOn, newest: knownOn });
  try {
    const result = workOut(running.mode === "values" ? { ...setting, verdicts: original } : setting);
    const decided = original.decided ?? one.look.date;
    const adjustment = { ...result.adjustment, decided };
    if (adjustment.outcome !== "adjusted") return succeed({ ...result, adjustment });
    const counted = effectiveDate(
      one.terms.effective,
      countedFrom(one.terms, one.look.date, decided),
      calendars,
    );
    if (!counted.ok) return counted;
    const effective = original.effective ?? counted.value;
    return succeed({ ...result, adjustment: { ...adjustment, effective } });
  } catch (fault) {
    const lack = lackOf(fault);
    if (lack === undefined) throw fault;
    return succeed(blocked(running, one, lack.code, lack.facts));
  }
}
