import type { GoodsLine, LinkageTerms } from "./terms.ts";

const known = new WeakMap<readonly GoodsLine[], ReadonlyMap<string, GoodsLine>>();

/**
 * The line of a goods list under its id, undefined where there is none. A list is gone through once, however
 * often its lines are asked for: an agreement may carry a hundred thousand of them.
 */
export function goodsLine({ goods: { lines } }: LinkageTerms, id: string): GoodsLine | undefined {
  const listed = known.get(lines) ?? new Map(lines.map((line) => [line.id, line]));
  known.set(lines, listed);
  return listed.get(id);
}
