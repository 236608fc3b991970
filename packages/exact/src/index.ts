/**
 * Exact arithmetic for prices and indices, and the calendar that clauses need.
 *
 * Figures are rationals over BigInt, read from decimal text. Every failure a caller can cause is a
 * {@link Result} with a code from a closed list; a function without "read" in its name is for values that
 * the program itself wrote and throws on a mistake. No I/O, no clock, no default rounding or calendar.
 */
export * from "./calendar/calendar.ts";
export type { Holiday, HolidayKind, HolidayName } from "./calendar/holiday.ts";
export { holiday } from "./calendar/holiday.ts";
export { koreanCalendar } from "./calendar/korea.ts";
export * from "./calendar/statutory.ts";
export * from "./canonical.ts";
export * from "./day.ts";
export * from "./decimal.ts";
export * from "./money.ts";
export * from "./period.ts";
export * from "./quantity.ts";
export * from "./rational.ts";
export * from "./result.ts";
export * from "./rounding.ts";
export * from "./span.ts";
export { countingWords } from "./units/counting.ts";
export { currencies } from "./units/currencies.ts";
export * from "./units/dimension.ts";
export { ambiguousUnits, unitSpellings } from "./units/spellings.ts";
export { type UnitDefinition, unitSources, unitTable } from "./units/table.ts";
export * from "./units/unit.ts";
