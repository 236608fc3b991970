/**
 * Checks a certificate of a linked price (docs/certificate.md) with no code of its maker: {@link check} reads the
 * file strictly, works every step out again (level A), works the rule of the clause out again (level B), and
 * compares with what one knows from elsewhere (anchors). No I/O, no clock, no dependency.
 */
export * from "./check.ts";
export { type Line, type Told, tell } from "./say/report.ts";
export type { Language } from "./say/words.ts";
