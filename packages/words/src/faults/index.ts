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

/** Codes of the operating system and of the YAML reader, as people say them. */
const problemWords: Readonly<Record<string, Text>> = {
  ENOENT: { ko: "그런 파일이 없음", en: "there is no such file" },
  EISDIR: { ko: "파일이 아니라 폴더", en: "it is a folder" },
  ENOTDIR: { ko: "폴더가 아님", en: "it is no folder" },
  EACCES: { ko: "권한 없음", en: "no permission" },
  EPERM: { ko: "권한 없음", en: "no permission" },
  EROFS: { ko: "읽기 전용", en: "read-only" },
  ENOSPC: { ko: "저장 공간 없음", en: "no space left" },
  TAB_AS_INDENT: { ko: "탭으로 들여씀", en: "indented with a tab" },
  MULTIPLE_DOCS: { ko: "문서가 둘 이상", en: "more than one document" },
  BAD_INDENT: { ko: "들여쓰기가 어긋남", en: "indentation does not fit" },
  MISSING_CHAR: { ko: "빠진 글자", en: "a character is missing" },
  DUPLICATE_KEY: { ko: "같은 이름이 두 번", en: "one name twice" },
  UNEXPECTED_TOKEN: { ko: "뜻밖의 글자", en: "an unexpected character" },
  MissingQuotes: { ko: "닫지 않은 따옴표", en: "a quotation mark is not closed" },
  InvalidQuotes: { ko: "따옴표가 어긋남", en: "quotation marks do not fit" },
};

function inWords(facts: Told["facts"], language: Language): Told["facts"] {
  const said = problemWords[facts.problem ?? ""];
  return said === undefined ? facts : { ...facts, problem: said[language] };
}

/** Where, what was wrong, and what to do next, in one or two lines. */
export function sayFault(fault: Told, language: Language): string {
  const entry = words[fault.code];
  const place = sayPlace(fault);
  const head = place === "" ? "" : `${place}: `;
  if (entry === undefined) return `${head}${fault.code} ${JSON.stringify(fault.facts)}`;
  const facts = inWords(fault.facts, language);
  return `${head}${say(entry.what, language, facts)}\n  → ${say(entry.next, language, facts)}`;
}
