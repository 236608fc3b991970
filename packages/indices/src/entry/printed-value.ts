import { fail, type Result, succeed } from "@jegap/exact";
import type { ObservationStatus } from "@jegap/linkage";

/** A printed figure as plain decimal text, with the publisher's mark; `undefined` where nothing was published. */
export type PrintedValue = { readonly value: string; readonly status: ObservationStatus } | undefined;

export type PrintedValueFault =
  | "value-comma"
  | "value-exponent"
  | "value-formula"
  | "value-korean-digits"
  | "value-unreadable";

/** How publishers write "no figure"; none of these is zero. */
const missing = new Set(["", ".", "..", "...", "-", "--", ":", "n/a", "na", "nan", "null", "x"]);

/** `p` provisional (잠정), `e` estimated, `r` revised (수정), `f` final (확정). */
const marks: Readonly<Record<string, ObservationStatus>> = {
  p: "provisional",
  잠정: "provisional",
  e: "provisional",
  추정: "provisional",
  r: "corrected",
  수정: "corrected",
  정정: "corrected",
  f: "final",
  확정: "final",
};

const markAfter = /^(.*?)\s*\(?(p|e|r|f|잠정|추정|수정|정정|확정)\)?$/iu;
const markBefore = /^\(?(p|e|r|f|잠정|추정|수정|정정|확정)\)?\s*([-+\d.].*)$/iu;

/** Full-width figures and signs become plain ones (Unicode NFKC), and a minus sign a hyphen. */
export function plainCharacters(text: string): string {
  return text.normalize("NFKC").replace(/[−–—]/gu, "-").trim();
}

/** Takes a publisher's mark off a figure or a period: `119.77 p)`, `2025.06 p`, `r 12.3`. */
export function takeMark(text: string): { readonly rest: string; readonly status: ObservationStatus } {
  const after = markAfter.exec(text);
  if (after !== null && /[\d월년]$/u.test(after[1] ?? ""))
    return { rest: after[1] ?? "", status: marks[(after[2] ?? "").toLowerCase()] ?? "unstated" };
  const before = markBefore.exec(text);
  if (before !== null)
    return { rest: before[2] ?? "", status: marks[(before[1] ?? "").toLowerCase()] ?? "unstated" };
  return { rest: text, status: "unstated" };
}

function plainDecimal(text: string): Result<string, PrintedValueFault> {
  if (/^[+-]?\d+(\.\d+)?$/.test(text)) return succeed(text.replace(/^\+/, ""));
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text))
    return succeed(text.replaceAll(",", "").replace(/^\+/, ""));
  if (/^[+-]?\.\d+$/.test(text)) return succeed(text.replace(/^\+/, "").replace(".", "0."));
  if (text.startsWith("=")) return fail("value-formula", { text });
  if (/^[+-]?\d+(\.\d+)?e[+-]?\d+$/i.test(text)) return fail("value-exponent", { text });
  if (/[일이삼사오육칠팔구십백천만억조영공]/u.test(text)) return fail("value-korean-digits", { text });
  if (/\d,/.test(text)) return fail("value-comma", { text });
  return fail("value-unreadable", { text: text.slice(0, 40) });
}

/**
 * Reads a figure as publishers print it: full-width digits, thousands separators in threes, a minus, and a mark
 * beside it. A comma elsewhere, an exponent (a spreadsheet has dropped digits), a formula and figures written in
 * Korean words are refused, because each could be read as another number.
 */
export function readPrintedValue(text: string): Result<PrintedValue, PrintedValueFault> {
  const plain = plainCharacters(text);
  if (missing.has(plain.toLowerCase())) return succeed(undefined);
  const { rest, status } = takeMark(plain);
  const value = plainDecimal(rest);
  return value.ok ? succeed({ value: value.value, status }) : value;
}
