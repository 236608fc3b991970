/** Entries in the order of their names, the one order that does not depend on how a clause was written. */
export function inNameOrder<T>(named: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(named).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
