import { Refused } from "./json.ts";

/** What one check may cost: no honest certificate comes near, and a hostile one ends here instead of never. */
const most = 5_000_000;
let left = most;

export function beginWork(): void {
  left = most;
}

export function spend(cost: number): void {
  left -= cost;
  if (left < 0) throw new Refused("too-much-work");
}
