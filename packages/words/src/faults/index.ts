import { type Language, say, type Text } from "../text.ts";
import { certificateFaults } from "./certificate.ts";
import { cliFaults } from "./cli.ts";
import { exactFaults } from "./exact.ts";
import { indicesFaults } from "./indices.ts";
import { lawFaults } from "./law.ts";
import { linkageFaults } from "./linkage.ts";
import { papersFaults } from "./papers.ts";
import { readingsFaults } from "./readings.ts";

export type { FaultWords } from "./fault-words.ts";

/** Every fault of the product: the closed list, with its words. */
export const faultWords = {
  ...exactFaults,
  ...linkageFaults,
  ...readingsFaults,
  ...certificateFaults,
  ...lawFaults,
  ...papersFaults,
  ...indicesFaults,
  ...cliFaults,
};

export type FaultCode = keyof typeof faultWords;

interface Told {
  readonly code: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly at?: {
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
    readonly field?: string;
  };
}

const words: Readonly<Record<string, { readonly what: Text; readonly next: Text }>> = faultWords;

/** `file:line:column` and the field, as far as they are known. */
export function sayPlace(fault: Told): string {
  const { file, line, column, field } = fault.at ?? {};
  const spot = [file, line, column].filter((part) => part !== undefined).join(":");
  return [spot, field].filter((part) => part !== undefined && part !== "").join(" ");
}

/** Where, what was wrong, and what to do next, in one or two lines. */
export function sayFault(fault: Told, language: Language): string {
  const entry = words[fault.code];
  const place = sayPlace(fault);
  const head = place === "" ? "" : `${place}: `;
  if (entry === undefined) return `${head}${fault.code} ${JSON.stringify(fault.facts)}`;
  return `${head}${say(entry.what, language, fault.facts)}\n  → ${say(entry.next, language, fault.facts)}`;
}
