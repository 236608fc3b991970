/** Initial consonants (초성) in the order of Unicode's Hangul syllables (Unicode 16, section 3.12). */
const initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const vowels = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
const finals = "\0ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

const firstSyllable = 0xac00;

function syllable(character: string): number | undefined {
  const code = (character.codePointAt(0) ?? 0) - firstSyllable;
  return code >= 0 && code < 11_172 ? code : undefined;
}

/** The initial consonants of a word, other characters as they are: `구리` is `ㄱㄹ`. */
export function initialsOf(word: string): string {
  return [...word]
    .map((character) => {
      const code = syllable(character);
      return code === undefined ? character : (initials[Math.floor(code / 588)] ?? "");
    })
    .join("");
}

/** A word letter by letter, so that one wrong vowel is one wrong letter: `구리` is `ㄱㅜㄹㅣ`. */
export function lettersOf(word: string): string {
  return [...word]
    .map((character) => {
      const code = syllable(character);
      if (code === undefined) return character;
      const final = code % 28;
      const vowel = vowels[Math.floor((code % 588) / 28)] ?? "";
      return `${initials[Math.floor(code / 588)] ?? ""}${vowel}${final === 0 ? "" : (finals[final] ?? "")}`;
    })
    .join("");
}

/** Written in initial consonants alone, as one types to find a name quickly. */
export function isInitials(word: string): boolean {
  return word.length > 1 && [...word].every((character) => initials.includes(character));
}
