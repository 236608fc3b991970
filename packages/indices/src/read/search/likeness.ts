import { initialsOf, isInitials, lettersOf } from "./hangul.ts";

/** How well a word that was asked for fits a word of a series, 0 to 100; 50 and more is a real find. */
export const likeness = {
  same: 100,
  begins: 80,
  within: 60,
  initials: 55,
  mistyped: 50,
  farWithin: 20,
} as const;

export interface Token {
  readonly text: string;
  readonly letters: string;
  readonly initials: string;
}

export function token(text: string): Token {
  return { text, letters: lettersOf(text), initials: initialsOf(text) };
}

/** Edits (one letter put in, left out, changed, or two swapped) from `a` to `b`, up to `most`; Damerau 1964. */
function editsWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : change;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change, swap));
    }
    [before, row] = [row, next];
  }
  return (row[b.length] ?? 0) <= most;
}

/** Short words must be right; longer ones may have one or two letters wrong. */
const mistakesIn = (letters: string): number => (letters.length < 5 ? 0 : letters.length < 9 ? 1 : 2);

/** Fit of one word asked for with one word of a series. */
export function likenessOf(asked: Token, word: Token): number {
  if (asked.text === word.text) return likeness.same;
  if (isInitials(asked.text)) return word.initials.startsWith(asked.text) ? likeness.initials : 0;
  const isOneSyllable = asked.text.length === 1;
  if (word.text.startsWith(asked.text)) return isOneSyllable ? likeness.farWithin : likeness.begins;
  if (word.text.includes(asked.text))
    return isOneSyllable || (asked.text.length < 3 && /[a-z]/.test(asked.text)) ? 0 : likeness.within;
  const mistakes = mistakesIn(asked.letters);
  return mistakes > 0 && editsWithin(asked.letters, word.letters, mistakes) ? likeness.mistyped : 0;
}
