import { fail, type Period, type PeriodUnit, periodOf, type Result, readPeriod, succeed } from "@jegap/exact";
import type { ObservationStatus } from "@jegap/linkage";
import { plainCharacters, takeMark } from "./printed-value.ts";

export interface PrintedPeriod {
  readonly period: Period;
  /** KOSIS marks a provisional month in its heading. */
  readonly status: ObservationStatus;
}

export type PrintedPeriodFault = "period-ambiguous" | "period-unreadable";

type Form = readonly [pattern: RegExp, name: (...groups: string[]) => string];

const two = (text = ""): string => text.padStart(2, "0");

/** The spellings publishers use, each with the one name of the period. */
const forms: readonly Form[] = [
  [/^(\d{4})[-./]?M(\d{1,2})$/i, (y, m) => `${y}-${two(m)}`],
  [/^(\d{4})[-./](\d{2})$/, (y, m) => `${y}-${m}`],
  [/^(\d{4})(0[1-9]|1[0-2])$/, (y, m) => `${y}-${m}`],
  [/^(\d{4})년\s*(\d{1,2})월$/u, (y, m) => `${y}-${two(m)}`],
  [/^(\d{4})[-./ ]?Q([1-4])$/i, (y, q) => `${y}-Q${q}`],
  [/^(\d{4})[-./ ]\s*([1-4])\/4$/, (y, q) => `${y}-Q${q}`],
  [/^(\d{4})년?\s*([1-4])분기$/u, (y, q) => `${y}-Q${q}`],
  [/^(\d{4})[-./ ]?[SH]([12])$/i, (y, h) => `${y}-H${h}`],
  [/^(\d{4})년?\s*상반기$/u, (y) => `${y}-H1`],
  [/^(\d{4})년?\s*하반기$/u, (y) => `${y}-H2`],
  [/^(\d{4})-W(\d{2})$/, (y, w) => `${y}-W${w}`],
  [/^(\d{4})(\d{2})(\d{2})$/, (y, m, d) => `${y}-${m}-${d}`],
  [/^(\d{4})[-./](\d{1,2})[-./](\d{1,2})\.?$/, (y, m, d) => `${y}-${two(m)}-${two(d)}`],
  [/^(\d{4})년\s*(\d{1,2})월\s*(\d{1,2})일$/u, (y, m, d) => `${y}-${two(m)}-${two(d)}`],
  [/^(\d{4})년?$/u, (y) => y ?? ""],
];

/** A first day stands for its whole month, quarter or year where the series is known to have such periods. */
function asFrequency(period: Period, frequency: PeriodUnit | undefined): Period {
  if (frequency === undefined || period.unit !== "day" || frequency === "day") return period;
  const whole = periodOf(frequency, period.first);
  return whole.first === period.first ? whole : period;
}

/**
 * Reads a period as publishers print it: `2025.01`, `202501`, `2025M01`, `2025년 1월`, `2025Q1`, `2025.1/4`,
 * `20250101`, `2025`, with a mark after it (`2025.06 p)`). With the frequency known, a first day means its
 * month, and KOSIS's `202501` in a quarterly table its first quarter. `2025.1` is refused: it is January in some
 * files and what a spreadsheet leaves of `2025.10` in others.
 */
export function readPrintedPeriod(
  text: string,
  frequency?: PeriodUnit,
): Result<PrintedPeriod, PrintedPeriodFault> {
  const { rest, status } = takeMark(plainCharacters(text).replace(/([./-])\s+(?=\d)/g, "$1"));
  if (/^\d{4}[./]\d$/.test(rest)) return fail("period-ambiguous", { text });
  const quarter = frequency === "quarter" ? /^(\d{4})0([1-4])$/.exec(rest) : null;
  if (quarter !== null) return readAs(`${quarter[1]}-Q${quarter[2]}`, text, status, frequency);
  for (const [pattern, name] of forms) {
    const match = pattern.exec(rest);
    if (match !== null) return readAs(name(...match.slice(1)), text, status, frequency);
  }
  return fail("period-unreadable", { text: text.slice(0, 40) });
}

function readAs(
  name: string,
  text: string,
  status: ObservationStatus,
  frequency: PeriodUnit | undefined,
): Result<PrintedPeriod, PrintedPeriodFault> {
  const period = readPeriod(name);
  if (!period.ok) return fail("period-unreadable", { text });
  return succeed({ period: asFrequency(period.value, frequency), status });
}
