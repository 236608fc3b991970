import type { Result } from "@jegap/exact";
import { type Agreement, readAgreementSource } from "../terms/agreement.ts";
import { readSource, type Source } from "../terms/source.ts";
import { sourceAt, withSource } from "./tree.ts";

/** Said of several items together: a clause that says nothing of it is refused, a signed paper has readings. */
const silent: Readonly<Record<string, string>> = { "together-missing": "together" };

function withOpen(source: Source, field: string): Source {
  const path = sourceAt(source, "agreement") === undefined ? field : `terms.${field}`;
  const open = readSource("{open: any}");
  return open.ok ? withSource(source, path, open.value) : source;
}

/**
 * Reads an agreement for an audit: where a clause is refused only because it does not say how several items go
 * together, that is left open instead.
 */
export function readOpenAgreement(
  source: Source,
  files: ReadonlyMap<string, string> = new Map(),
): Result<Agreement> {
  const read = readAgreementSource(source, files);
  if (read.ok) return read;
  const fields = new Set(read.faults.map(({ code }) => silent[code]));
  if (fields.has(undefined)) return read;
  const opened = [...fields].reduce<Source>((tree, field) => withOpen(tree, field ?? ""), source);
  const again = readAgreementSource(opened, files);
  return again.ok ? again : read;
}
