import { type Members, Refused, type Value } from "./json.ts";

/** One member of a file, with its place for who looks for it. */
export interface Spot {
  readonly value: Value | undefined;
  readonly place: string;
}

function refuse(place: string): never {
  throw new Refused("not-of-this-form", place);
}

/** An object with these members and no others; those after `optional` may be absent. */
export function objectAt(
  { value, place }: Spot,
  required: readonly string[],
  optional: readonly string[] = [],
): Members {
  if (!(value instanceof Map)) return refuse(place);
  for (const key of required) if (!value.has(key)) refuse(`${place}.${key}`);
  for (const key of value.keys())
    if (!required.includes(key) && !optional.includes(key)) refuse(`${place}.${key}`);
  return value;
}

/** An object whose keys are names that the clause chooses. */
export function namedAt({ value, place }: Spot): Members {
  return value instanceof Map ? value : refuse(place);
}

export function memberOf(members: Members, key: string, place: string): Spot {
  return { value: members.get(key), place: `${place}.${key}` };
}

export function listAt({ value, place }: Spot): readonly Spot[] {
  if (!Array.isArray(value)) return refuse(place);
  return value.map((item: Value, i) => ({ value: item, place: `${place}.${i + 1}` }));
}

export function textAt({ value, place }: Spot, pattern?: RegExp): string {
  return typeof value === "string" && (pattern === undefined || pattern.test(value)) ? value : refuse(place);
}

export function choiceAt<T extends string>(spot: Spot, choices: readonly T[]): T {
  return choices.find((choice) => choice === spot.value) ?? refuse(spot.place);
}

export function countAt({ value, place }: Spot, least: number): number {
  return typeof value === "number" && value >= least ? value : refuse(place);
}

/** `true` or `false`, or only the one that is asked for. */
export function flagAt({ value, place }: Spot, only?: boolean): boolean {
  return typeof value === "boolean" && value === (only ?? value) ? value : refuse(place);
}

/** Reads a member that may be absent. */
export function optionally<T>(spot: Spot, read: (spot: Spot) => T): T | undefined {
  return spot.value === undefined ? undefined : read(spot);
}

const dayText = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;
export const beginning = "0000-01-01";

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function isDay(text: string): boolean {
  const [, year, month, day] = (dayText.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return (
    year >= 1000 && year <= 8999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

export function dayAt(spot: Spot): string {
  const text = textAt(spot);
  return isDay(text) ? text : refuse(spot.place);
}
