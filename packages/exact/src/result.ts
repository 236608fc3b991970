/** Where a fault stands: any of file, line and column (from 1), and the path of the field. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly field?: string;
}

/** What was wrong, as a code of a closed list, with the facts its sentence needs and where it stands. */
export interface Fault<Code extends string = string> {
  readonly code: Code;
  readonly facts: Readonly<Record<string, string>>;
  readonly at?: Place;
}

/** A value, or every fault that stood in its way: failure is a value, never an exception. */
export type Result<T, Code extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault<Code>[] };

export function succeed<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail<Code extends string>(
  code: Code,
  facts: Readonly<Record<string, string>> = {},
  at?: Place,
): { readonly ok: false; readonly faults: readonly Fault<Code>[] } {
  return { ok: false, faults: [at === undefined ? { code, facts } : { code, facts, at }] };
}

/** The value of a result that the program itself guarantees; a fault here is a mistake in the program. */
export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new TypeError(result.faults.map((f) => `${f.code} ${JSON.stringify(f.facts)}`).join("; "));
}
