import { dirname, join } from "node:path";
import type { Result } from "@jegap/exact";
import { type Agreement, goodsFilesOf, readAgreementSource, readSource, type Source } from "@jegap/linkage";
import { readText } from "../shared/files.ts";

/** An agreement may say who deals with whom and nothing of linkage: then its clause is empty and all of it missing. */
function withTerms(source: Source): Source {
  if (source.kind !== "map" || !source.entries.has("agreement") || source.entries.has("terms")) return source;
  const terms: Source = { kind: "map", entries: new Map(), place: { ...source.place, field: "terms" } };
  return { ...source, entries: new Map([...source.entries, ["terms", terms]]) };
}

/** Reads who the two sides are, from an agreement with or without a clause, with the goods lists it names. */
export function readHead(
  path: string,
): Result<{ readonly agreement: Agreement; readonly files: ReadonlyMap<string, string> }> {
  const text = readText(path);
  if (!text.ok) return text;
  const source = readSource(text.value, path);
  if (!source.ok) return source;
  const files = new Map<string, string>();
  for (const name of goodsFilesOf(source.value)) {
    const goods = readText(join(dirname(path), name));
    if (!goods.ok) return goods;
    files.set(name, goods.value);
  }
  const agreement = readAgreementSource(withTerms(source.value), files);
  return agreement.ok ? { ok: true, value: { agreement: agreement.value, files } } : agreement;
}
