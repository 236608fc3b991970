import { type Facts, type Language, languages, say, type Text } from "@jegap/words";

/** The language of a paper: one, or both side by side for a foreign partner. */
export type PaperLanguage = Language | "both";

/** What is said once, or in Korean and English (in that order) where the two differ. */
export type Said = readonly [string] | readonly [string, string];

const inOrder: Readonly<Record<PaperLanguage, readonly Language[]>> = {
  ko: ["ko"],
  en: ["en"],
  both: languages,
};

/** Words that came from a person and stand as they are in every language. */
export function plain(text: string): Said {
  return [text];
}

/** What every language of the paper makes of something. */
export function inEach(language: PaperLanguage, make: (language: Language) => string): Said {
  const [first = "", second] = inOrder[language].map(make);
  return second === undefined || second === first ? [first] : [first, second];
}

/** A text of the catalogue in the languages of the paper. */
export function told(text: Text, language: PaperLanguage, facts: Facts = {}): Said {
  return inEach(language, (one) => say(text, one, facts));
}

/** Several paragraphs in the languages of the paper; the languages must give the same number. */
export function paragraphs(
  language: PaperLanguage,
  make: (language: Language) => readonly string[],
): readonly Said[] {
  const [first = [], second] = inOrder[language].map(make);
  return first.map((text, i) => {
    const other = second?.[i];
    return other === undefined || other === text ? [text] : [text, other];
  });
}

/** The same words under a number. */
export function numbered(number: string, [first, second]: Said): Said {
  const own = `${number}. ${first}`;
  return second === undefined ? [own] : [own, second];
}

/** What stands in one language; words that stand once serve both. */
export function inLanguage([first, second]: Said, language: Language): string {
  return language === "en" ? (second ?? first) : first;
}
