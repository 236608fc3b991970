import type { Fault, Place, Result } from "@jegap/exact";
import { readSource, type Source } from "@jegap/linkage";
import { readText } from "../shared/files.ts";

/** A file read as plain values, and where each of its fields stands. */
export interface Loaded {
  readonly value: unknown;
  readonly places: ReadonlyMap<string, Place>;
}

const plain: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null, "~": null };

function plainOf(source: Source, path: string, places: Map<string, Place>): unknown {
  places.set(path, source.place);
  if (source.kind === "text") return Object.hasOwn(plain, source.text) ? plain[source.text] : source.text;
  if (source.kind === "list") return source.items.map((item, i) => plainOf(item, `${path}[${i}]`, places));
  const entries = [...source.entries].map(([key, child]) => [
    key,
    plainOf(child, path === "" ? key : `${path}.${key}`, places),
  ]);
  return Object.fromEntries(entries);
}

/** Reads YAML or JSON; every number stays the text that was written. */
export function loadFile(file: string): Result<Loaded> {
  const text = readText(file);
  if (!text.ok) return text;
  const source = readSource(text.value, file);
  if (!source.ok) return source;
  const places = new Map<string, Place>();
  return { ok: true, value: { value: plainOf(source.value, "", places), places } };
}

/** The faults with file, line and column of the field they name, or of the nearest field above it. */
export function placed<Code extends string>(
  faults: readonly Fault<Code>[],
  { places }: Loaded,
): readonly Fault<Code>[] {
  return faults.map((fault) => {
    const field = fault.at?.field ?? "";
    const near = [field, field.replace(/(?:\.|\[)[^.[]*$/u, ""), ""]
      .map((p) => places.get(p))
      .find((p) => p !== undefined);
    return near === undefined ? fault : { ...fault, at: { ...near, field } };
  });
}
