import type { ChangeTable, LineTable } from "./adjustment.ts";

const known = new WeakMap<readonly LineTable[], ReadonlyMap<string, LineTable>>();

/** The table of a goods line by its id, undefined where there is none; the lines are gone through once. */
export function lineTable({ lines }: ChangeTable, id: string): LineTable | undefined {
  const listed = known.get(lines) ?? new Map(lines.map((line) => [line.line, line]));
  known.set(lines, listed);
  return listed.get(id);
}
