import { canonical, type Members, type Value } from "../read/json.ts";
import type { Step } from "../read/step.ts";
import { type Layer, Wrong } from "../read/wrong.ts";
import type { Body } from "./body.ts";
import type { Expected } from "./table.ts";

function members(value: Value | undefined): Members {
  return value instanceof Map ? value : new Map();
}

function text(value: Value | undefined): string | undefined {
  return value === undefined ? undefined : canonical(value);
}

/** The first member in which two values differ, with its path; undefined when they are the same. */
function firstDifference(
  expected: Value | undefined,
  found: Value | undefined,
  place: string,
  order: readonly string[] = [],
):
  | { readonly place: string; readonly expected: Value | undefined; readonly found: Value | undefined }
  | undefined {
  if (text(expected) === text(found)) return undefined;
  if (expected instanceof Map && found instanceof Map) {
    const keys = [...new Set([...order, ...expected.keys(), ...found.keys()])];
    for (const key of keys) {
      const inner = firstDifference(expected.get(key), found.get(key), `${place}.${key}`);
      if (inner !== undefined) return inner;
    }
  }
  if (Array.isArray(expected) && Array.isArray(found) && expected.length === found.length)
    for (const [i, one] of expected.entries()) {
      const inner = firstDifference(one, found[i], `${place}.${i + 1}`);
      if (inner !== undefined) return inner;
    }
  return { place, expected, found };
}

/** Members of a look that come from the plan: they are compared before any step. */
const planned = ["look", "date", "version", "due", "event"] as const;

function only(value: Value | undefined, keys: readonly string[]): Value {
  return new Map([...members(value)].filter(([key]) => keys.includes(key)));
}

function need(layer: Layer, expected: Value | undefined, found: Value | undefined, place: string): void {
  const different = firstDifference(expected, found, place);
  if (different !== undefined)
    throw new Wrong(
      layer,
      "differs",
      different.place,
      undefined,
      text(different.expected),
      text(different.found),
    );
}

/** Compares the file with what the rule gives; the first difference is the first thing wrong (section 10). */
export function compareAll(body: Body, steps: readonly Step[], expected: Expected, layer: Layer): void {
  for (const [i, look] of expected.looks.entries())
    need(layer, only(look, planned), only(body.looks[i], planned), `looks.${i + 1}`);
  const count = Math.max(steps.length, expected.steps.length);
  for (let i = 0; i < count; i += 1) {
    const [wanted, own] = [expected.steps[i], steps[i]?.text];
    if (wanted !== own) throw new Wrong(layer, "step-rule", `steps.${i + 1}`, i + 1, wanted, own);
  }
  for (const [i, look] of expected.looks.entries()) need(layer, look, body.looks[i], `looks.${i + 1}`);
  need(layer, expected.inForce, body.inForce, "inForce");
}
