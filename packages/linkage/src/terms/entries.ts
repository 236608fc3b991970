import { addFault, type Reading, type Shape } from "./shape.ts";
import type { Source } from "./source.ts";

/** What stands under a key, where the source has keys at all. */
export function entry(source: Source, key: string): Source | undefined {
  return source.kind === "map" ? source.entries.get(key) : undefined;
}

/** The value under a key; that the key is not there is a fault. */
export function need<T>(shape: Shape<T>, source: Source, key: string, reading: Reading): T | undefined {
  const inner = entry(source, key);
  if (inner === undefined) return addFault(reading, source, "field-missing", { key });
  return shape.read(inner, reading);
}
